package org.districtplan.rules.achievement;

import java.util.Objects;
import org.districtplan.model.Located;
import org.districtplan.model.Target;
import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * What became of one target from one plan to the next.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param kind what became of it
 * @param earlier the target of the earlier plan, null if it is new or not in the excerpt at hand
 * @param later the target of the later plan, null if it was dropped or is not in the excerpt at hand
 * @param move which way the number moved, null where there are no two numbers to compare
 * @param summary the change in words
 */
public record TargetChange(
        Kind kind,
        @Nullable Located<Target> earlier,
        @Nullable Located<Target> later,
        @Nullable Move move,
        Message summary) {

    /** What became of a target. */
    public enum Kind implements Term {
        /** It asks something else. */
        CHANGED(Text.of("改变", "changed")),
        /** It asks the same. */
        KEPT(Text.of("不变", "kept")),
        /** The later plan has no target of the kind. */
        DROPPED(Text.of("不再提出", "dropped")),
        /** The earlier plan had no target of the kind. */
        NEW(Text.of("新提出", "new")),
        /** The later plan has no target of the kind in the excerpt at hand. */
        UNSEEN_LATER(Text.of("后一份节选中未见", "not in the later excerpt")),
        /** The earlier plan has no target of the kind in the excerpt at hand. */
        UNSEEN_EARLIER(Text.of("前一份节选中未见", "not in the earlier excerpt"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Which way the number asked moved. */
    public enum Move implements Term {
        /** The number is higher. */
        RAISED(Text.of("提高", "raised")),
        /** The number is lower. */
        LOWERED(Text.of("降低", "lowered")),
        /** The number is the same; how it binds or is worded may not be. */
        SAME(Text.of("数值不变", "same number"));

        private final Text label;

        Move(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /**
     * Refuses null in what is required.
     *
     * @throws IllegalArgumentException if there is no target at all
     */
    public TargetChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(summary, "summary");
        if (earlier == null && later == null) {
            throw new IllegalArgumentException("a change of no target");
        }
    }

    /** Returns the kind with the summary. */
    @Override
    public String toString() {
        return kind.text() + ": " + summary;
    }
}
