package org.districtplan.rules.achievement;

import java.util.List;
import java.util.Objects;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Progress;
import org.districtplan.model.Target;
import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the report that follows says of one target of a plan.
 *
 * <p>Read it by its accessors. The canonical constructor is not part of the promise: it gains parameters. This class is
 * immutable and thread-safe.
 *
 * @param target the target
 * @param outcome what the report does with it
 * @param figures the report's figures of the same indicator within the time of the target, the latest first; those of the same
 *     transformation only, if there are any
 * @param claims the report's progress items about the target, or about its subject
 * @param change what the report requires instead, null where the report is not the next plan of its kind
 */
public record TargetFollowUp(
        Located<Target> target,
        Outcome outcome,
        List<Located<Observation>> figures,
        List<Located<Progress>> claims,
        @Nullable TargetChange change) {

    /** What a report does with a target. */
    public enum Outcome implements Term {
        /** The report has a figure or a progress item for it. */
        ANSWERED(Text.of("已报告", "answered")),
        /** What is available of the report has no such answer, and requires something else. */
        CHANGED(Text.of("已调整", "changed")),
        /** What is available of the report has no such answer, and requires the same again, or sets the target without a value. */
        CARRIED(Text.of("沿用", "carried over")),
        /** The report neither says what was reached nor sets such a target again. */
        DROPPED(Text.of("未报告，也未再提出", "dropped")),
        /** The report does not say what was reached; it is not the next plan of the kind, so it need not set targets. */
        UNANSWERED(Text.of("未报告", "not answered")),
        /** The available excerpt of the report does not have it. */
        UNSEEN(Text.of("节选中未见", "not in the excerpt"));

        private final Text label;

        Outcome(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /**
     * Refuses null and copies the lists.
     *
     * @throws NullPointerException if a component other than {@code change} is null
     */
    public TargetFollowUp {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(outcome, "outcome");
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
    }
}
