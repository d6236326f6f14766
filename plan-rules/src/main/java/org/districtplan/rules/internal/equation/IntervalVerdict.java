package org.districtplan.rules.internal.equation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;

/**
 * The comparison of a stated figure with its computed values: the only one that arithmetic rules use.
 *
 * @param agreement whether they agree
 * @param stated the values the stated figure allows under the policy, empty if the agreement is unknown
 * @param allowed the values it may have beside the computed ones under the policy, empty if the agreement is unknown
 */
public record IntervalVerdict(Agreement agreement, Optional<Interval> stated, Optional<Interval> allowed) {

    /**
     * Compares a figure with what is computed for it.
     *
     * @param stated the figure's interval under a policy, empty if it is stated with different values
     * @param computed the computed interval under a policy, empty if it cannot be computed
     * @param sense how the figure has to relate to the computed values
     * @param policy what a stated number allows
     * @return the verdict
     */
    public static IntervalVerdict of(
            Function<IntervalPolicy, Optional<Interval>> stated,
            Function<IntervalPolicy, Optional<Interval>> computed,
            Sense sense,
            IntervalPolicy policy) {
        Function<IntervalPolicy, Optional<Interval>> allowed =
                one -> computed.apply(one).map(sense::allowed);
        Agreement agreement = Agreement.of(policy, one -> stated.apply(one)
                .flatMap(figure -> allowed.apply(one).map(figure::overlaps)));
        return agreement == Agreement.UNKNOWN
                ? new IntervalVerdict(agreement, Optional.empty(), Optional.empty())
                : new IntervalVerdict(agreement, stated.apply(policy), allowed.apply(policy));
    }

    /** Whether they agree as the policy reads the numbers. */
    public boolean agrees() {
        return agreement == Agreement.AGREES;
    }

    /**
     * Gives the gap between the two intervals in steps of the last stated digit, to one decimal.
     *
     * @param lastDigit one step of the last digit, empty if the figure has none
     * @return the number of steps, empty without a digit or if the agreement is unknown
     */
    public Optional<BigDecimal> distance(Optional<BigDecimal> lastDigit) {
        return lastDigit.flatMap(step -> stated.flatMap(
                figure -> allowed.map(values -> figure.gapTo(values).divide(step, 1, RoundingMode.HALF_UP))));
    }

    /**
     * Gives the severity of a contradiction. One step of the last digit is a warning at most, and a figure of another
     * document, which may have been revised, makes it a note.
     *
     * @param most the highest severity the rule gives
     * @param lastDigit one step of the last digit, empty if the figure has none
     * @param acrossDocuments whether figures of different documents are compared
     * @return the severity
     */
    public Severity severity(Severity most, Optional<BigDecimal> lastDigit, boolean acrossDocuments) {
        if (acrossDocuments) {
            return Severity.NOTE;
        }
        boolean oneStep = distance(lastDigit)
                .filter(steps -> steps.compareTo(BigDecimal.ONE) <= 0)
                .isPresent();
        return oneStep && most == Severity.ERROR ? Severity.WARNING : most;
    }
}
