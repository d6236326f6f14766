package org.districtplan.model.value;

import java.util.List;

/**
 * A word that opens or widens what a stated number says: 左右, 近, 超, at least.
 *
 * <p>Of two words with one number only the same qualifier twice is taken (约5%左右). The marks hold the words that
 * are read; the first of them is the one written where a quantity is made from its parts.
 */
public enum Qualifier {
    /** No word: the number as rounded or counted. */
    PLAIN(List.of(), List.of(), List.of(), List.of()),
    /** About the number: 5%左右, 约300家. */
    ABOUT(
            List.of("约", "大约"),
            List.of("左右", "上下"),
            List.of("about", "around", "approximately", "roughly"),
            List.of("or so")),
    /** Nearly the number, which is not reached: 近3个百分点. */
    NEARLY(List.of("近", "接近", "将近"), List.of(), List.of("nearly", "almost", "close to"), List.of()),
    /** The number and some more, less than one more in its last digit that is not zero: 300余家, 100多亿元. */
    AND_SOME(List.of(), List.of("余", "多"), List.of(), List.of("-odd")),
    /** Over the number, which is not included: 超21亿元. */
    OVER(
            List.of("超", "超过", "逾", "突破", "多于", "高于", "大于"),
            List.of(),
            List.of("over", "more than", "above", "exceeding"),
            List.of()),
    /** The number or more: 18家以上, 不少于10家. */
    AT_LEAST(
            List.of("不少于", "不低于", "不小于", "至少", "最少"),
            List.of("以上", "及以上"),
            List.of("at least", "no less than", "no fewer than", "not less than"),
            List.of("or more")),
    /** The number or less: 10家以内, 不超过5%; by article 1259 of the Civil Code 以下 and 以内 include the number. */
    AT_MOST(
            List.of("不超过", "不多于", "不高于", "不大于", "至多", "最多"),
            List.of("以内", "以下", "之内", "及以下"),
            List.of("at most", "up to", "no more than", "not more than"),
            List.of("or less", "or fewer")),
    /** Less than the number: 不足10家. */
    UNDER(
            List.of("不足", "不到", "不满", "低于", "小于", "少于"),
            List.of(),
            List.of("under", "less than", "fewer than", "below"),
            List.of()),
    /** A little more than the number: 1/6强. */
    STRONG(List.of(), List.of("强"), List.of(), List.of()),
    /** A little less than the number: 1/6弱. */
    WEAK(List.of(), List.of("弱"), List.of(), List.of()),
    /** A number in words that names only its scale: 数千家, 几个, several thousand people. */
    SEVERAL(List.of("数", "几"), List.of(), List.of("several"), List.of());

    private final List<String> chineseBefore;
    private final List<String> chineseAfter;
    private final List<String> englishBefore;
    private final List<String> englishAfter;

    Qualifier(
            List<String> chineseBefore,
            List<String> chineseAfter,
            List<String> englishBefore,
            List<String> englishAfter) {
        this.chineseBefore = chineseBefore;
        this.chineseAfter = chineseAfter;
        this.englishBefore = englishBefore;
        this.englishAfter = englishAfter;
    }

    /**
     * Gives the Chinese words that stand before the number.
     *
     * @return the words, the usual one first
     */
    public List<String> chineseBefore() {
        return chineseBefore;
    }

    /**
     * Gives the Chinese words that stand after the number, some of them before its unit.
     *
     * @return the words, the usual one first
     */
    public List<String> chineseAfter() {
        return chineseAfter;
    }

    /**
     * Gives the English words that stand before the number.
     *
     * @return the words, the usual one first
     */
    public List<String> englishBefore() {
        return englishBefore;
    }

    /**
     * Gives the English words that stand after the number.
     *
     * @return the words, the usual one first
     */
    public List<String> englishAfter() {
        return englishAfter;
    }
}
