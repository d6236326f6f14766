package org.districtplan.rules.achievement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How many targets have each status.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param counts the targets of each status, in the order of the statuses; a status that no target has is left out
 */
public record StatusCounts(Map<AchievementStatus, Integer> counts) {

    private static final int TENTHS = 1000;

    /**
     * Copies the counts and leaves out those that are zero.
     *
     * @throws NullPointerException if the map, a status or a count is null
     * @throws IllegalArgumentException if a count is negative
     */
    public StatusCounts {
        Map<AchievementStatus, Integer> copy = new EnumMap<>(AchievementStatus.class);
        counts.forEach((status, count) -> {
            Objects.requireNonNull(status, "status");
            if (count < 0) {
                throw new IllegalArgumentException("a count cannot be negative: " + count);
            }
            if (count > 0) {
                copy.put(status, count);
            }
        });
        counts = Collections.unmodifiableMap(copy);
    }

    /**
     * Counts assessments.
     *
     * @param assessments the assessments
     * @return the counts
     */
    public static StatusCounts of(Collection<Assessment> assessments) {
        Map<AchievementStatus, Integer> counts = new EnumMap<>(AchievementStatus.class);
        assessments.forEach(one -> counts.merge(one.status(), 1, Integer::sum));
        return new StatusCounts(counts);
    }

    /**
     * Gives the targets of one status.
     *
     * @param status the status
     * @return the number, 0 if no target has it
     */
    public int of(AchievementStatus status) {
        return counts.getOrDefault(status, 0);
    }

    /**
     * Counts all targets.
     *
     * @return the sum of the counts
     */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Counts the targets whose status says how far they are met.
     *
     * @return the sum of the counts of those statuses
     */
    public int judged() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().isJudged())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /**
     * Counts the judged targets that are neither behind nor missed.
     *
     * @return the targets that are achieved, achieved early, ahead or on track
     */
    public int asPlanned() {
        return judged() - of(AchievementStatus.BEHIND) - of(AchievementStatus.NOT_ACHIEVED);
    }

    /**
     * Gives what share of the judged targets is as planned.
     *
     * @return the share in per cent with one decimal, empty if no target is judged
     */
    public Optional<BigDecimal> asPlannedShare() {
        int judged = judged();
        return judged == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(100L * asPlanned())
                        .divide(BigDecimal.valueOf(judged), 1, RoundingMode.HALF_UP));
    }

    /**
     * Gives the share of each status among all targets.
     *
     * <p>The shares add up to exactly 100.0: they are rounded down, and what is left goes to the largest remainders.
     *
     * @return the shares in per cent with one decimal, in the order of the statuses; none if there is no target
     */
    public Map<AchievementStatus, BigDecimal> shares() {
        int total = total();
        Map<AchievementStatus, Long> tenths = new EnumMap<>(AchievementStatus.class);
        counts.forEach((status, count) -> tenths.put(status, (long) count * TENTHS / total));
        long left = total == 0
                ? 0
                : TENTHS - tenths.values().stream().mapToLong(Long::longValue).sum();
        List<AchievementStatus> byRemainder = new ArrayList<>(counts.keySet());
        byRemainder.sort(Comparator.comparing(status -> -((long) of(status) * TENTHS % total)));
        byRemainder.stream().limit(left).forEach(status -> tenths.merge(status, 1L, Long::sum));
        Map<AchievementStatus, BigDecimal> shares = new EnumMap<>(AchievementStatus.class);
        tenths.forEach((status, share) -> shares.put(status, BigDecimal.valueOf(share, 1)));
        return Collections.unmodifiableMap(shares);
    }
}
