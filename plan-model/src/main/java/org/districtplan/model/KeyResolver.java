package org.districtplan.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/** Fills the defaults of a figure key in. */
final class KeyResolver {

    private static final String AREA = "area";

    private KeyResolver() {}

    static ResolvedKey resolve(Plan plan, Vocabulary vocabulary, FigureKey key) {
        return resolve(plan, vocabulary, key, vocabulary.indicator(key.indicator()));
    }

    static ResolvedKey resolve(Plan plan, Vocabulary vocabulary, FigureKey key, Optional<Indicator> indicator) {
        Statistic statistic = key.statistic() != null
                ? key.statistic()
                : indicator.flatMap(Indicator::defaultStatistic).orElse(null);
        Map<String, String> scope = key.scope();
        String scopedArea = scope.get(AREA);
        if (scopedArea != null) {
            scope = new LinkedHashMap<>(scope);
            scope.remove(AREA);
        }
        Transformation of = key.of() == null ? Transformation.LEVEL : key.of();
        // An average growth starts where its period does, even where it is itself ranked or compared.
        boolean atEnd = statistic == Statistic.END && of != Transformation.AVERAGE_GROWTH;
        Optional<Period> from = key.basePeriod();
        boolean undated =
                key.period().isUnstated() || from.filter(Period::isUnstated).isPresent();
        return new ResolvedKey(
                scopedArea == null ? areaOf(plan, vocabulary) : codeOf(vocabulary, scopedArea),
                indicator.map(Indicator::id).orElse(key.indicator()),
                key.transformation(),
                of,
                from.map(period -> days(period, atEnd)).orElse(null),
                otherBase(plan, vocabulary, key.base()),
                days(key.period(), atEnd),
                statistic,
                scope,
                basis(key, indicator),
                undated ? plan.id() : null);
    }

    private static String areaOf(Plan plan, Vocabulary vocabulary) {
        PlanHeader header = plan.header();
        if (header.area() != null) {
            return codeOf(vocabulary, header.area());
        }
        return header.jurisdiction() == null ? "" : header.jurisdiction();
    }

    private static String codeOf(Vocabulary vocabulary, String area) {
        return vocabulary.entry(Member.class, area).map(Member::code).orElse(area);
    }

    // A stock stands at a moment: 2020 and 2020-12-31 are the same figure.
    private static Period.Days days(Period period, boolean atEnd) {
        Period.Days days = period.days();
        return atEnd && days.last() != null ? new Period.Days(days.last(), days.last()) : days;
    }

    private static @Nullable Base otherBase(Plan plan, Vocabulary vocabulary, @Nullable Base base) {
        if (base instanceof Base.OtherIndicator other) {
            return vocabulary
                    .indicator(other.indicator())
                    .<Base>map(indicator -> new Base.OtherIndicator(indicator.id()))
                    .orElse(base);
        }
        if (base instanceof Base.Among among) {
            // Whether a place is shared is part of the answer, not of the question.
            return new Base.Among(among.peers(), false);
        }
        if (base instanceof Base.AgainstTarget against && against.target().plan() == null) {
            return new Base.AgainstTarget(Ref.of(plan.id(), against.target().id()));
        }
        return base instanceof Base.From ? null : base;
    }

    private static @Nullable Basis basis(FigureKey key, Optional<Indicator> indicator) {
        if (key.transformation() == Transformation.LEVEL) {
            // A level is at the prices of its time unless it says otherwise.
            return key.basis() == Basis.NOMINAL ? null : key.basis();
        }
        return key.basis() != null
                ? key.basis()
                : indicator.map(Indicator::basis).orElse(null);
    }
}
