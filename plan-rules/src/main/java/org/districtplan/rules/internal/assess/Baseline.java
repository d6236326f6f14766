package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Where the way to a target starts.
 *
 * @param reading the value there
 * @param days when it stood
 * @param sources the figures it rests on
 */
record Baseline(Reading reading, Period.Days days, List<Located<Observation>> sources) {

    private static final Text NOTHING_YET = Text.of("起点尚无变化", "nothing has changed at the start");

    LocalDate end() {
        LocalDate end = days.last();
        return end == null ? LocalDate.MIN : end;
    }

    /** The start of the way: of a change no change, else the figure named, else the level before the plan begins. */
    static Optional<Baseline> of(Case of, Series series, @Nullable Unit unit) {
        if (series.startsFromBase()) {
            return unchanged(of, unit);
        }
        Optional<Baseline> stated = stated(of);
        return stated.isPresent() ? stated : beforeThePlan(of, series);
    }

    /** The day after which a figure is progress. */
    static LocalDate start(Case of, Series series) {
        Period.Days from = of.resolved().from();
        if (series.startsFromBase() && from != null && from.last() != null) {
            return from.last();
        }
        Optional<Baseline> stated = stated(of);
        if (stated.isPresent()) {
            return stated.get().end();
        }
        return candidates(of).stream()
                .flatMap(period -> period.lastDay().stream())
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    /** The baseline the target names. */
    static Optional<Baseline> stated(Case of) {
        Ref ref = of.target().element().baseline();
        if (ref == null) {
            return Optional.empty();
        }
        return of.plans().find(Observation.class, of.target().plan(), ref).flatMap(figure -> {
            Quantity value = figure.element().value();
            ResolvedKey key =
                    of.plans().resolvedKey(figure.plan(), figure.element().key());
            return value == null
                            || key.days().last() == null
                            || key.transformation() != of.key().transformation()
                    ? Optional.empty()
                    : Optional.of(
                            new Baseline(Reading.of(value, of.policy().intervals()), key.days(), List.of(figure)));
        });
    }

    private static Optional<Baseline> unchanged(Case of, @Nullable Unit unit) {
        Period.Days from = of.resolved().from();
        if (from == null || from.last() == null) {
            return Optional.empty();
        }
        BigDecimal none =
                switch (of.key().transformation()) {
                    case MULTIPLE -> BigDecimal.ONE;
                    case INDEX -> BigDecimal.valueOf(100);
                    default -> BigDecimal.ZERO;
                };
        Interval point = Interval.point(none);
        Unit in = unit == null ? Unit.NONE : unit;
        Reading reading = new Reading(point, none, Reading.Grade.ROUNDED, in, Words.number(point, in), NOTHING_YET);
        return Optional.of(new Baseline(reading, from, List.of()));
    }

    private static Optional<Baseline> beforeThePlan(Case of, Series series) {
        return candidates(of).stream()
                .flatMap(period -> series.at(period.days()).stream())
                .map(Series.Pick::figure)
                .filter(figure -> !figure.isExpected())
                .findFirst()
                .map(figure -> new Baseline(figure.reading(), figure.days(), figure.sources()));
    }

    private static List<Period> candidates(Case of) {
        PlanHeader header = of.target().plan().header();
        List<Period> candidates = new ArrayList<>();
        if (header.basePeriod() != null) {
            candidates.add(header.basePeriod());
        }
        if (header.plansFor() != null) {
            header.plansFor().yearBefore().ifPresent(candidates::add);
        }
        if (of.key().transformation() == Transformation.LEVEL) {
            of.key().period().yearBefore().ifPresent(candidates::add);
        }
        return candidates;
    }
}
