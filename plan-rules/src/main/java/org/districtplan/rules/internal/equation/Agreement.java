package org.districtplan.rules.internal.equation;

import java.util.Optional;
import java.util.function.Function;
import org.districtplan.model.value.IntervalPolicy;

/** Whether stated numbers agree: as rounded numbers, only as truncated ones, or in neither way. */
public enum Agreement {
    /** They agree as the policy reads them. */
    AGREES,
    /** They agree only if the author truncated digits instead of rounding. */
    AGREES_IF_TRUNCATED,
    /** They agree in neither way. */
    DISAGREES,
    /** A value is missing, stated with different values, or divided by what may be zero. */
    UNKNOWN;

    /**
     * Compares first as the policy says, then as if digits had been truncated.
     *
     * @param policy what a stated number allows
     * @param agrees the comparison under a policy, empty if it cannot be made
     * @return the agreement
     */
    public static Agreement of(IntervalPolicy policy, Function<IntervalPolicy, Optional<Boolean>> agrees) {
        Optional<Boolean> asRounded = agrees.apply(policy);
        if (asRounded.isEmpty()) {
            return UNKNOWN;
        }
        if (asRounded.get()) {
            return AGREES;
        }
        IntervalPolicy truncating = policy.toBuilder()
                .rounding(IntervalPolicy.truncating().rounding())
                .build();
        return agrees.apply(truncating).orElse(false) ? AGREES_IF_TRUNCATED : DISAGREES;
    }
}
