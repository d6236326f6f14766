package org.districtplan.model.value;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;

/** The rows of an interval policy in words. */
final class PolicyText {

    private static final Text NEAREST =
            Text.of("四舍五入：所列数值 ± 末位的半个单位", "rounded: the stated number ± half a unit of its last digit");
    private static final Text TRUNCATED = Text.of(
            "截尾：不小于所列数值，超出部分不足末位一个单位",
            "truncated: at least the stated number, and less than one unit of its last digit more");
    private static final Text ROUNDING =
            Text.of("舍入：所列数值加末位单位的 {row} 倍", "rounding: the stated number plus {row} units of its last digit");
    private static final Text EXACT = Text.of("整数计数：精确值", "an integer count: exact");
    private static final Text COUNT = Text.of("整数计数：所列数值加 {row}", "an integer count: the stated number plus {row}");
    private static final Text FRACTION = Text.of("分数：所列数值的 {row} 倍", "a fraction: {row} times the stated number");
    private static final Text MULTIPLE = Text.of("“{words}”：所列数值的 {row} 倍", "{words}: {row} times the stated number");
    private static final Text ABOUT = Text.of(
            "“{words}”：所列数值的 {row} 倍，至少再含所列数值加末位单位的 {steps} 倍",
            "{words}: {row} times the stated number, and at least the stated number plus {steps} units of its last digit");
    private static final Text AND_SOME = Text.of(
            "“{words}”：所列数值加末位非零数字单位的 {row} 倍",
            "{words}: the stated number plus {row} units of its last digit that is not zero");
    private static final Text SEVERAL = Text.of("“{words}”：所列量级的 {row} 倍", "{words}: {row} times the stated scale");

    private PolicyText() {}

    static Text rounding(Interval row, Interval nearest, Interval truncated) {
        if (row.equals(nearest)) {
            return NEAREST;
        }
        return row.equals(truncated) ? TRUNCATED : fill(ROUNDING, "row", row);
    }

    static Text counts(Interval row, Interval exact) {
        return row.equals(exact) ? EXACT : fill(COUNT, "row", row);
    }

    static Text fractions(Interval row) {
        return fill(FRACTION, "row", row);
    }

    static Text qualified(Qualifier qualifier, Interval row, Interval aboutSteps) {
        Text template =
                switch (qualifier) {
                    case ABOUT -> ABOUT;
                    case AND_SOME -> AND_SOME;
                    case SEVERAL -> SEVERAL;
                    default -> MULTIPLE;
                };
        return fill(template, "words", words(qualifier), "row", row, "steps", aboutSteps);
    }

    private static Text words(Qualifier qualifier) {
        List<String> chinese = new ArrayList<>(qualifier.chineseAfter());
        chinese.addAll(qualifier.chineseBefore());
        List<String> english = new ArrayList<>(qualifier.englishBefore());
        english.addAll(qualifier.englishAfter());
        String zh = String.join("、", chinese);
        return Text.of(zh, english.isEmpty() ? zh : String.join(", ", english));
    }

    private static Text fill(Text template, Object... nameThenValue) {
        return Message.of(template, nameThenValue).toText();
    }
}
