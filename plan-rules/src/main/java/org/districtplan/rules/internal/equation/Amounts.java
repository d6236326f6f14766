package org.districtplan.rules.internal.equation;

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

/** Tells which figures are amounts, of which a part is no more than the whole, and how surely that is so. */
public final class Amounts {

    private Amounts() {}

    /** Tells whether figures of an indicator are amounts. Money told in 元 without a scale is as a rule told per head. */
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

    /** Tells whether a unit counts things: there is no less than none of them. */
    public static boolean isCount(@Nullable Unit unit) {
        return unit != null
                && unit.kind() == Unit.Kind.COUNT
                && unit.denominator().isEmpty();
    }

    /** Tells whether figures of an indicator are numbers of things. */
    public static boolean isCounted(Indicator indicator) {
        return isAmount(indicator) && isCount(indicator.unit());
    }

    /** Gives how much it weighs that a part exceeds its whole: money and measures may be negative elsewhere, things not. */
    public static Severity weight(@Nullable Unit unit) {
        return isCount(unit) ? Severity.ERROR : Severity.WARNING;
    }

    /** Lowers a weight where a figure has no date, or one is an estimate and the other is not. */
    public static Severity weight(Severity most, StatedFigure told, List<StatedFigure> others) {
        if (told.key().undated() != null) {
            return Severity.NOTE;
        }
        if (others.stream().allMatch(other -> other.status() == told.status())) {
            return most;
        }
        boolean foreseen = told.status() == FigureStatus.FORECAST
                || others.stream().anyMatch(other -> other.status() == FigureStatus.FORECAST);
        return foreseen || most == Severity.NOTE ? Severity.NOTE : Severity.WARNING;
    }

    /** Gives the lighter of two weights. */
    public static Severity lighter(Severity one, Severity other) {
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
