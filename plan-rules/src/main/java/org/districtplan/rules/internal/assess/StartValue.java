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
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The start value of a trajectory.
 *
 * @param reading the value
 * @param days its period
 * @param sources the figures it comes from
 */
record StartValue(EvidenceValue reading, Period.Days days, List<Located<Observation>> sources) {

    private static final int EARLIEST = 1001;
    private static final Text NOTHING_YET = Text.of("增减量从零起算", "the change is zero at the start");

    StartValue with(EvidenceValue other) {
        return new StartValue(other, days, sources);
    }

    LocalDate end() {
        LocalDate end = days.last();
        return end == null ? LocalDate.MIN : end;
    }

    /** The start value: zero for a change, else the baseline of the target, else the level before the plan begins. */
    static Optional<StartValue> of(TargetContext context, EvidenceSeries series, @Nullable Unit unit) {
        if (series.startsFromBase()) {
            return unchanged(context, unit);
        }
        Optional<StartValue> stated = stated(context);
        return stated.isPresent() ? stated : beforeThePlan(context, series);
    }

    /** The day after which a figure is progress. */
    static LocalDate start(TargetContext context, EvidenceSeries series) {
        Period.Days from = context.resolved().from();
        if (series.startsFromBase() && from != null && from.last() != null) {
            return from.last();
        }
        Optional<StartValue> stated = stated(context);
        if (stated.isPresent()) {
            return stated.get().end();
        }
        return candidates(context).stream()
                .flatMap(period -> period.lastDay().stream())
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    /** The baseline that the target refers to, else that of the target it is stated together with. */
    static Optional<StartValue> stated(TargetContext context) {
        return stated(context, context.target()).or(() -> {
            Ref with = context.target().element().with();
            return with == null
                    ? Optional.empty()
                    : context.plans()
                            .find(Target.class, context.target().plan(), with)
                            .flatMap(other -> stated(context, other));
        });
    }

    private static Optional<StartValue> stated(TargetContext context, Located<Target> target) {
        return TrajectoryStart.baseline(context.plans(), target).flatMap(figure -> {
            Quantity value = figure.element().value();
            ResolvedKey key = context.plans().resolvedKey(figure).orElseThrow();
            return value == null
                            || !key.indicator().equals(context.resolved().indicator())
                            || key.days().last() == null
                            || key.transformation() != context.key().transformation()
                    ? Optional.empty()
                    : Optional.of(new StartValue(
                            EvidenceValue.of(value, context.policy().intervals()), key.days(), List.of(figure)));
        });
    }

    private static Optional<StartValue> unchanged(TargetContext context, @Nullable Unit unit) {
        Period.Days from = context.resolved().from();
        if (from == null || from.last() == null) {
            return Optional.empty();
        }
        BigDecimal none =
                switch (context.key().transformation()) {
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

    /** The level at the start of the plan; where none is stated for that time, the first one after it. */
    private static Optional<StartValue> beforeThePlan(TargetContext context, EvidenceSeries series) {
        List<Period> candidates = candidates(context);
        return candidates.stream()
                .flatMap(period -> series.at(period.days()).stream())
                .map(EvidenceSeries.Pick::figure)
                .filter(figure -> !figure.isExpected())
                .findFirst()
                .or(() -> candidates.stream()
                        .flatMap(period -> period.lastDay().stream())
                        .findFirst()
                        .flatMap(series::firstAfter))
                .map(figure -> new StartValue(figure.reading(), figure.days(), figure.sources()));
    }

    private static List<Period> candidates(TargetContext context) {
        PlanHeader header = context.target().plan().header();
        List<Period> candidates =
                new ArrayList<>(TrajectoryStart.periods(header).toList());
        if (context.key().transformation() == Transformation.LEVEL) {
            Optional<Period> yearBefore = context.key().period().yearBeforeStart();
            Optional<Period> published = header.publicSince()
                    .filter(day -> day.getYear() > EARLIEST)
                    .map(day -> Period.ofYear(day.getYear() - 1));
            // A target far ahead starts from where its plan does, not a year before it is due.
            published
                    .filter(period -> yearBefore.filter(period::endsBefore).isPresent())
                    .ifPresent(candidates::add);
            yearBefore.ifPresent(candidates::add);
        }
        return candidates;
    }
}
