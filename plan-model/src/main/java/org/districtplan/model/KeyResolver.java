package org.districtplan.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Fills the defaults of a figure key in (MODEL: one figure key). */
final class KeyResolver {

    private static final String AREA = "area";

    private final PlanSet plans;

    KeyResolver(PlanSet plans) {
        this.plans = plans;
    }

    ResolvedKey resolve(Plan plan, FigureKey key) {
        Vocabulary vocabulary = plans.vocabulary(plan);
        Optional<Indicator> indicator = vocabulary.indicator(key.indicator());
        Statistic statistic = key.statistic() != null
                ? key.statistic()
                : indicator.flatMap(Indicator::defaultStatistic).orElse(null);
        Map<String, String> scope = new HashMap<>(key.scope());
        String scopedArea = scope.remove(AREA);
        Transformation of = key.of() == null ? Transformation.LEVEL : key.of();
        boolean atEnd = statistic == Statistic.END && of == Transformation.LEVEL;
        return new ResolvedKey(
                scopedArea == null ? areaOf(plan) : codeOf(vocabulary, scopedArea),
                indicator.map(Indicator::id).orElse(key.indicator()),
                key.transformation(),
                of,
                base(key).map(period -> days(period, atEnd)).orElse(null),
                otherBase(plan, key.base()),
                days(key.period(), atEnd),
                statistic,
                scope,
                basis(key, indicator),
                key.period().isUnstated() ? plan.id() : null);
    }

    private static String areaOf(Plan plan) {
        PlanHeader header = plan.header();
        if (header.area() != null) {
            return header.area();
        }
        return header.jurisdiction() == null ? "" : header.jurisdiction();
    }

    private static String codeOf(Vocabulary vocabulary, String area) {
        return vocabulary.entry(Member.class, area).map(Member::code).orElse(area);
    }

    // A stock stands at a moment: 2020 and 2020-12-31 are the same figure.
    private static Period.Days days(Period period, boolean atEnd) {
        return (atEnd ? period.atEnd() : period).days();
    }

    private static Optional<Period> base(FigureKey key) {
        if (key.base() instanceof Base.From from) {
            return Optional.of(from.period());
        }
        return switch (key.transformation()) {
            case GROWTH, CHANGE -> key.period().aYearBefore();
            case AVERAGE_GROWTH -> key.period().yearBefore();
            case LEVEL, MULTIPLE, INDEX, GAP, RANK, COMPLETION -> Optional.empty();
        };
    }

    private static @Nullable Base otherBase(Plan plan, @Nullable Base base) {
        if (base instanceof Base.AgainstTarget against && against.target().plan() == null) {
            return new Base.AgainstTarget(Ref.of(plan.id(), against.target().id()));
        }
        return base instanceof Base.From ? null : base;
    }

    private static @Nullable Basis basis(FigureKey key, Optional<Indicator> indicator) {
        if (key.transformation() == Transformation.LEVEL) {
            return null;
        }
        return key.basis() != null
                ? key.basis()
                : indicator.map(Indicator::basis).orElse(null);
    }
}
