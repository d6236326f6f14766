package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.districtplan.model.Basis;
import org.districtplan.model.DocumentDate;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/** The figures of a set that were public on a date, by the series they belong to. */
final class FigureIndex {

    private record Entry(@Nullable Basis basis, Figure figure) {}

    private final Map<ResolvedKey, List<Entry>> bySeries = new HashMap<>();

    FigureIndex(PlanSet plans, LocalDate date, IntervalPolicy policy) {
        Set<ElementRef> replaced = replaced(plans, date);
        plans.figures().forEach((key, figures) -> {
            for (Located<Observation> figure : figures) {
                Quantity value = figure.element().value();
                if (value != null
                        && key.days().last() != null
                        && figure.element().status() != FigureStatus.FORECAST
                        && isPublic(figure.plan(), date)
                        && !replaced.contains(figure.ref())) {
                    bySeries.computeIfAbsent(seriesOf(key), series -> new ArrayList<>())
                            .add(new Entry(
                                    key.basis(),
                                    new Figure(
                                            key.days(),
                                            key.from(),
                                            Reading.of(value, policy),
                                            List.of(figure),
                                            false)));
                }
            }
        });
    }

    private static Set<ElementRef> replaced(PlanSet plans, LocalDate date) {
        Set<ElementRef> replaced = new HashSet<>();
        for (Located<Observation> figure : plans.observations()) {
            if (figure.element().replaces() != null && isPublic(figure.plan(), date)) {
                plans.find(Observation.class, figure.plan(), figure.element().replaces())
                        .ifPresent(old -> replaced.add(old.ref()));
            }
        }
        return replaced;
    }

    /** The figures of the same series whose basis is the same, or unstated on one side. */
    List<Figure> figures(ResolvedKey key) {
        return bySeries.getOrDefault(seriesOf(key), List.of()).stream()
                .filter(entry -> entry.basis == null || key.basis() == null || entry.basis == key.basis())
                .map(Entry::figure)
                .toList();
    }

    private static ResolvedKey seriesOf(ResolvedKey key) {
        return key.series().withBasis(null);
    }

    static boolean isPublic(Plan plan, LocalDate date) {
        LocalDate since = publicSince(plan);
        return since == null || !since.isAfter(date);
    }

    /** When a plan became public: published, else delivered, else adopted; null if nothing says. */
    static @Nullable LocalDate publicSince(Plan plan) {
        PlanHeader header = plan.header();
        for (DocumentDate date : new DocumentDate[] {header.published(), header.delivered(), header.adopted()}) {
            LocalDate day = date == null ? null : date.period().lastDay().orElse(null);
            if (day != null) {
                return day;
            }
        }
        return null;
    }
}
