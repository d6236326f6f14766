package org.districtplan.rules.achievement;

import java.util.List;
import java.util.Objects;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Target;
import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * An annual target beside the target of several years that it is a step of.
 *
 * <p>A total is expected to grow evenly, a level in a straight line from its start value, and average growth to compound. Earlier years
 * count with their actual figures, or else with their own annual targets. Intervals are in the base unit: {@link
 * Unit#fromBase(Interval)} converts them to the stated unit. For average growth, {@code reached} and {@code expected} are the growth
 * over all years so far.
 *
 * <p>Read it by its accessors. The canonical constructor is not part of the promise: it gains parameters. This class is
 * immutable and thread-safe.
 *
 * @param annual the annual target
 * @param longer the target of several years
 * @param position where the annual target leads, compared with what is expected by then
 * @param unit the stated unit of the longer target, null where nothing could be computed
 * @param reached what is reached if the annual target is met, null where it cannot be computed
 * @param expected what the longer target expects by then, null where it cannot be computed
 * @param needed what each of the remaining years has to add or to grow by; null in the last year, or where it cannot be computed
 * @param yearsLeft how many years of the longer target remain after the annual one
 * @param figures the figures that were used, the start value first
 * @param targeted the earlier years that count with their targets
 * @param summary the step in words, or why it cannot be checked
 */
public record AnnualStep(
        Located<Target> annual,
        Located<Target> longer,
        Position position,
        @Nullable Unit unit,
        @Nullable Interval reached,
        @Nullable Interval expected,
        @Nullable Interval needed,
        int yearsLeft,
        List<Located<Observation>> figures,
        List<Integer> targeted,
        Message summary) {

    /** Where an annual target leads. */
    public enum Position implements Term {
        /** Further than expected: what remains is less than an even share. */
        ABOVE(Text.of("高于应有进度", "above the path")),
        /** As expected, as far as the stated numbers show. */
        ON(Text.of("与应有进度相符", "on the path")),
        /** Less far than expected: what remains is more than an even share. */
        BELOW(Text.of("低于应有进度", "below the path")),
        /** It cannot be decided; the summary says why. */
        NOT_CHECKABLE(Text.of("无法核对", "not checkable"));

        private final Text label;

        Position(Text label) {
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
     * @throws NullPointerException if a component that may not be null is null
     */
    public AnnualStep {
        Objects.requireNonNull(annual, "annual");
        Objects.requireNonNull(longer, "longer");
        Objects.requireNonNull(position, "position");
        figures = List.copyOf(figures);
        targeted = List.copyOf(targeted);
        Objects.requireNonNull(summary, "summary");
    }
}
