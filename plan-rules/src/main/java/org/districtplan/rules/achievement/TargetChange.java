package org.districtplan.rules.achievement;

import java.util.Objects;
import org.districtplan.model.Located;
import org.districtplan.model.Target;
import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * The change of one target from one plan to the next.
 *
 * <p>Read it by its accessors and build it by {@link #builder()}. The canonical constructor is not part of the promise: it
 * gains parameters. This class is immutable and thread-safe.
 *
 * @param kind the kind of change
 * @param earlier the target of the earlier plan, null if it is new or not in the available excerpt
 * @param later the target of the later plan, null if it was dropped or is not in the available excerpt
 * @param move how the number changed, null where there are no two numbers to compare
 * @param summary the change in words
 */
public record TargetChange(
        Kind kind,
        @Nullable Located<Target> earlier,
        @Nullable Located<Target> later,
        @Nullable Move move,
        Message summary) {

    /** The kinds of change of a target. */
    public enum Kind implements Term {
        /** The later plan requires something else. */
        CHANGED(Text.of("有调整", "changed")),
        /** Both plans require the same. */
        KEPT(Text.of("不变", "kept")),
        /** Both plans set the target, and at least one does not state its value. */
        OPEN(Text.of("数值未注明", "value not stated")),
        /** The later plan has no such target. */
        DROPPED(Text.of("未再提出", "dropped")),
        /** The earlier plan has no such target. */
        NEW(Text.of("新提出", "new")),
        /** The available excerpt of the later plan has no such target. */
        UNSEEN_LATER(Text.of("后一份节选中未见", "not in the later excerpt")),
        /** The available excerpt of the earlier plan has no such target. */
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

    /** How the required number changed. */
    public enum Move implements Term {
        /** The number is higher. */
        RAISED(Text.of("提高", "raised")),
        /** The number is lower. */
        LOWERED(Text.of("降低", "lowered")),
        /** The number is the same; its nature or wording may differ. */
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
     * Refuses a change without a target.
     *
     * @throws NullPointerException if the kind or the summary is null
     * @throws IllegalArgumentException if both targets are null
     */
    public TargetChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(summary, "summary");
        if (earlier == null && later == null) {
            throw new IllegalArgumentException("a change needs a target");
        }
    }

    /**
     * Starts a builder without a target.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the kind with the summary; for people, not a format. */
    @Override
    public String toString() {
        return kind.text() + ": " + summary;
    }

    /** Builds {@link TargetChange}. Not thread-safe. */
    public static final class Builder {
        private @Nullable Kind kind;
        private @Nullable Located<Target> earlier;
        private @Nullable Located<Target> later;
        private @Nullable Move move;
        private @Nullable Message summary;

        private Builder() {}

        /** Sets the kind of change; required. */
        public Builder kind(Kind kind) {
            this.kind = kind;
            return this;
        }

        /** Sets the target of the earlier plan. */
        public Builder earlier(@Nullable Located<Target> earlier) {
            this.earlier = earlier;
            return this;
        }

        /** Sets the target of the later plan. */
        public Builder later(@Nullable Located<Target> later) {
            this.later = later;
            return this;
        }

        /** Sets how the number changed. */
        public Builder move(@Nullable Move move) {
            this.move = move;
            return this;
        }

        /** Sets the change in words; required. */
        public Builder summary(Message summary) {
            this.summary = summary;
            return this;
        }

        /**
         * Builds the change.
         *
         * @return the change
         * @throws NullPointerException if the kind or the summary is not set
         * @throws IllegalArgumentException if no target is set
         */
        public TargetChange build() {
            return new TargetChange(
                    Objects.requireNonNull(kind, "kind"),
                    earlier,
                    later,
                    move,
                    Objects.requireNonNull(summary, "summary"));
        }
    }
}
