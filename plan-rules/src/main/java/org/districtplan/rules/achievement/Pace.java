package org.districtplan.rules.achievement;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one method says of progress before a target is due. Immutable and thread-safe.
 *
 * @param method the method
 * @param ratio its schedule ratio, unrounded; 1 is exactly as fast as needed, null where it is infinite
 * @param status the status by this method and the thresholds of the policy: ahead, on track or behind
 */
public record Pace(ProgressMethod method, @Nullable BigDecimal ratio, AchievementStatus status) {

    /**
     * Refuses null in what is required.
     *
     * @throws NullPointerException if the method or the status is null
     */
    public Pace {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(status, "status");
    }
}
