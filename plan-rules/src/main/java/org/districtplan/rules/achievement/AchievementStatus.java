package org.districtplan.rules.achievement;

import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Text;

/** Where a target stands, in the words that mid-term evaluations and 督查 circulars use. */
public enum AchievementStatus implements Term {
    /** Due, and met. */
    ACHIEVED(Text.of("实现", "achieved")),
    /** Met before it is due, and of a sort that stays met. */
    ACHIEVED_EARLY(Text.of("提前实现", "achieved early")),
    /** Not due, and further than time has gone. */
    AHEAD(Text.of("快于预期", "ahead")),
    /** Not due, and as far as time has gone; or met so far. */
    ON_TRACK(Text.of("符合进度", "on track")),
    /** Not due, and less far than time has gone; or not met so far. */
    BEHIND(Text.of("滞后", "behind")),
    /** Due and not met, or already out of reach. */
    NOT_ACHIEVED(Text.of("未实现", "not achieved")),
    /** Changed by a later target before it was due. */
    ADJUSTED(Text.of("目标调整", "adjusted")),
    /** Not due, and no figure bears on it yet. */
    NOT_DUE(Text.of("未到期", "not due")),
    /** It cannot be told; the reason says why. */
    NOT_ASSESSABLE(Text.of("无法判断", "not assessable"));

    private final Text label;

    AchievementStatus(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * Tells whether this is a judgement of how far the target is met.
     *
     * @return false for ADJUSTED, NOT_DUE and NOT_ASSESSABLE
     */
    public boolean isJudged() {
        return compareTo(ADJUSTED) < 0;
    }
}
