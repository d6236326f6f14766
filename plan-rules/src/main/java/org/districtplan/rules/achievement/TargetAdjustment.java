package org.districtplan.rules.achievement;

import java.util.Objects;
import org.districtplan.model.Located;
import org.districtplan.model.Target;
import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;

/**
 * A later target of the same figure that requires something else. The original target is still judged; this stands beside its
 * status. Immutable and thread-safe.
 *
 * @param kind whether the later target replaces the original
 * @param later the later target
 * @param summary both requirements in words
 */
public record TargetAdjustment(Kind kind, Located<Target> later, Message summary) {

    /** Whether a later target replaces the original. */
    public enum Kind implements Term {
        /** It states that it replaces the original, or its plan is the same kind for the same time by the same issuer. */
        ADJUSTED(Text.of("目标已调整", "adjusted")),
        /** Another document requires something else and does not say that it replaces the original. */
        REQUIRED_OTHERWISE(Text.of("另有不同要求", "required otherwise"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /**
     * Refuses null.
     *
     * @throws NullPointerException if a component is null
     */
    public TargetAdjustment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(summary, "summary");
    }
}
