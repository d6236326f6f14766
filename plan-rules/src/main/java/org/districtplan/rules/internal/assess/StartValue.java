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
record StartValue(EvidenceValue reading, Period.Days days, List<Located<Observation>> sources) {

    private static final Text NOTHING_YET = Text.of("起点尚无变化", "nothing has changed at the start");

    LocalDate end() {
        LocalDate end = days.last();
        return end == null ? LocalDate.MIN : end;
    }

    /** The start of the way: of a change no change, else the figure named, else the level before the plan begins. */
    static Optional<StartValue> of(TargetContext of, EvidenceSeries series, @Nullable Unit unit) {
        if (series.startsFromBase()) {
            return unchanged(of, unit);
        }
        Optional<StartValue> stated = stated(of);
        return stated.isPresent() ? stated : beforeThePlan(of, series);
    }

    /** The day after which a figure is progress. */
    static LocalDate start(TargetContext of, EvidenceSeries series) {
        Period.Days from = of.resolved().from();
        if (series.startsFromBase() && from != null && from.last() != null) {
            return from.last();
        }
        Optional<StartValue> stated = stated(of);
        if (stated.isPresent()) {
            return stated.get().end();
        }
        return candidates(of).stream()
                .flatMap(period -> period.lastDay().stream())
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    /** The baseline the target names. */
    static Optional<StartValue> stated(TargetContext of) {
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
                    : Optional.of(new StartValue(
                            EvidenceValue.of(value, of.policy().intervals()), key.days(), List.of(figure)));
        });
    }

    private static Optional<StartValue> unchanged(TargetContext of, @Nullable Unit unit) {
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
        EvidenceValue reading = new EvidenceValue(
                point, none, EvidenceValue.Grade.ROUNDED, in, AssessmentWords.number(point, in), NOTHING_YET);
        return Optional.of(new StartValue(reading, from, List.of()));
    }

    private static Optional<StartValue> beforeThePlan(TargetContext of, EvidenceSeries series) {
        return candidates(of).stream()
                .flatMap(period -> series.at(period.days()).stream())
                .map(EvidenceSeries.Pick::figure)
                .filter(figure -> !figure.isExpected())
                .findFirst()
                .map(figure -> new StartValue(figure.reading(), figure.days(), figure.sources()));
    }

    private static List<Period> candidates(TargetContext of) {
        PlanHeader header = of.target().plan().header();
        List<Period> candidates = new ArrayList<>();
        if (header.basePeriod() != null) {
            candidates.add(header.basePeriod());
        }
        if (header.plansFor() != null) {
            header.plansFor().yearBeforeStart().ifPresent(candidates::add);
        }
        if (of.key().transformation() == Transformation.LEVEL) {
            of.key().period().yearBeforeStart().ifPresent(candidates::add);
        }
        return candidates;
    }
}
