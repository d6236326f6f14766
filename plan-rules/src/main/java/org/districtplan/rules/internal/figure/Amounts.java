package org.districtplan.rules.internal.figure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.districtplan.model.Accumulation;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Indicator;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/** Finds the figures that are amounts, of which a part is no more than the whole, and the severity where it is more. */
public final class Amounts {

    private Amounts() {}

    /** Whether figures of an indicator are amounts. Money stated in 元 without a scale is usually per head. */
    public static boolean isAmount(Indicator indicator) {
        Unit unit = indicator.unit();
        boolean accumulates =
                indicator.accumulation() == Accumulation.FLOW || indicator.accumulation() == Accumulation.STOCK;
        return accumulates && unit != null && (isCount(unit) || isMeasure(unit));
    }

    private static boolean isMeasure(Unit unit) {
        return switch (unit.kind()) {
            case MONEY -> unit.isScaled() && unit.denominator().isEmpty();
            case MEASURE -> unit.denominator().isEmpty();
            case COUNT, PERCENT, POINTS, MULTIPLE, NONE -> false;
        };
    }

    /** Whether a unit counts things, of which there are never fewer than none. */
    public static boolean isCount(@Nullable Unit unit) {
        return unit != null
                && unit.kind() == Unit.Kind.COUNT
                && unit.denominator().isEmpty();
    }

    /** Whether figures of an indicator are numbers of things. */
    public static boolean isCounted(Indicator indicator) {
        return isAmount(indicator) && isCount(indicator.unit());
    }

    /** Gives the severity of a part that exceeds its whole: other parts can be negative for money and measures, not for things. */
    public static Severity severity(@Nullable Unit unit) {
        return isCount(unit) ? Severity.ERROR : Severity.WARNING;
    }

    /** Lowers a severity where a figure has no date, or one is an estimate and the other is not. */
    public static Severity severity(Severity most, StatedFigure stated, List<StatedFigure> others) {
        if (stated.key().undated() != null) {
            return Severity.NOTE;
        }
        if (others.stream().allMatch(other -> other.status() == stated.status())) {
            return most;
        }
        boolean foreseen = stated.status() == FigureStatus.FORECAST
                || others.stream().anyMatch(other -> other.status() == FigureStatus.FORECAST);
        return foreseen || most == Severity.NOTE ? Severity.NOTE : Severity.WARNING;
    }

    /** Gives the less severe of two severities. */
    public static Severity lessSevere(Severity one, Severity other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Lists the indicators that an indicator is a part of, the narrowest first, itself not among them. */
    public static List<Indicator> wider(Vocabulary vocabulary, Indicator indicator) {
        Set<Indicator> wider = new LinkedHashSet<>();
        Optional<Indicator> next = Optional.ofNullable(indicator.narrows()).flatMap(vocabulary::indicator);
        while (next.isPresent() && !next.get().equals(indicator) && wider.add(next.get())) {
            next = Optional.ofNullable(next.get().narrows()).flatMap(vocabulary::indicator);
        }
        return List.copyOf(wider);
    }
}
