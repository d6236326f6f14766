package org.districtplan.rules.achievement;

import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Text;

/** How far a target is met, in the words of mid-term evaluations (中期评估) and supervision circulars (督查通报). */
public enum AchievementStatus implements Term {
    /** Due and met. */
    ACHIEVED(Text.of("完成", "achieved")),
    /** Met before it is due, in a way that does not reverse. */
    ACHIEVED_EARLY(Text.of("提前完成", "achieved early")),
    /** Not due, and progress is faster than elapsed time. */
    AHEAD(Text.of("快于预期", "ahead")),
    /** Not due, and progress matches elapsed time; or met so far. */
    ON_TRACK(Text.of("符合进度", "on track")),
    /** Not due, and progress is slower than elapsed time; or not met so far. */
    BEHIND(Text.of("滞后", "behind")),
    /** Due and not met, or can no longer be met. */
    NOT_ACHIEVED(Text.of("未完成", "not achieved")),
    /** Changed by a later target before it was due, and no figure says how far the original is met. */
    ADJUSTED(Text.of("目标已调整", "adjusted")),
    /** Not due, and no relevant figure is available yet. */
    NOT_DUE(Text.of("未到期", "not due")),
    /** Cannot be assessed; the reason of the assessment says why. */
    NOT_ASSESSABLE(Text.of("无法判定", "not assessable"));

    private final Text label;

    AchievementStatus(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * Gives whether this status says how far the target is met.
     *
     * @return false for {@link #ADJUSTED}, {@link #NOT_DUE} and {@link #NOT_ASSESSABLE}
     */
    public boolean isJudged() {
        return compareTo(ADJUSTED) < 0;
    }
}
