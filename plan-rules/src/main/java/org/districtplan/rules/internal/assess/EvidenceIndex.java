package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.districtplan.model.Basis;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Indicator;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Transformation;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;

/** The figures of a set that were public on a date, by the series they belong to. */
public final class EvidenceIndex {

    // Plans mostly come district by district, so that few have to be kept at a time.
    private static final int MOST_KEPT = 4096;

    private record Place(String area, String indicator) {}

    private record Candidate(ResolvedKey key, Evidence figure) {}

    /**
     * The figures of an indicator.
     *
     * @param all the figures in the order of the plans
     * @param bySeries the same by their series without its basis
     * @param transformations what occurs among them
     */
    private record Candidates(
            List<Candidate> all, Map<ResolvedKey, List<Candidate>> bySeries, Set<Transformation> transformations) {

        List<Candidate> of(ResolvedKey key) {
            // Most questions are about changes and growth that no document states.
            return transformations.contains(key.transformation())
                    ? bySeries.getOrDefault(likeness(key), List.of())
                    : List.of();
        }
    }

    private final Map<Place, Candidates> kept = new ConcurrentHashMap<>();
    private final PlanSet plans;
    private final LocalDate date;
    private final IntervalPolicy policy;

    EvidenceIndex(PlanSet plans, LocalDate date, IntervalPolicy policy) {
        this.plans = plans;
        this.date = date;
        this.policy = policy;
    }

    /** The figures of the same series whose basis is the same, or unstated on one side. */
    List<Evidence> figures(ResolvedKey key) {
        List<Evidence> figures = new ArrayList<>();
        for (Candidate one : candidates(key.area(), key.indicator()).of(key)) {
            if (agree(one.key(), key)) {
                figures.add(one.figure());
            }
        }
        return figures;
    }

    /** The levels of another indicator in the area and scope of a key. */
    List<Evidence> levels(ResolvedKey key, String indicator) {
        String id = plans.vocabulary().indicator(indicator).map(Indicator::id).orElse(indicator);
        List<Evidence> levels = new ArrayList<>();
        for (Candidate one : candidates(key.area(), id).all()) {
            ResolvedKey own = one.key();
            if (own.transformation() == Transformation.LEVEL
                    && own.scope().equals(key.scope())
                    && own.basis() == null) {
                levels.add(one.figure());
            }
        }
        return levels;
    }

    /** What a document states before the end of the period it is assumed to be of was reached by the day of the document. */
    private Period.Days soFar(Period.Days days, Located<Observation> figure) {
        if (!figure.element().key().period().isUnstated()
                || Evidence.isExpected(figure.element().status())) {
            return days;
        }
        LocalDate published = figure.plan().header().publicSince().orElse(null);
        boolean running =
                plans.assumedPeriod(figure).filter(assumed -> !assumed.isOver()).isPresent();
        if (!running || published == null || days.first() == null) {
            return days;
        }
        return Spans.isDay(days)
                ? new Period.Days(published, published)
                : published.isBefore(days.first()) ? days : new Period.Days(days.first(), published);
    }

    /** Prepares the figures of an indicator once for all targets of it. */
    private Candidates candidates(String area, String indicator) {
        Place place = new Place(area, indicator);
        Candidates known = kept.get(place);
        if (known == null) {
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            known = read(area, indicator);
            kept.put(place, known);
        }
        return known;
    }

    private Candidates read(String area, String indicator) {
        List<Candidate> all = new ArrayList<>();
        Map<ResolvedKey, List<Candidate>> bySeries = new HashMap<>();
        Set<Transformation> transformations = EnumSet.noneOf(Transformation.class);
        for (Located<Observation> figure : plans.figures(area, indicator)) {
            Quantity value = figure.element().value();
            ResolvedKey own = plans.resolvedKey(figure).orElse(null);
            if (value != null
                    && own != null
                    && isKnown(figure, own)
                    && figure.element().status() != FigureStatus.FORECAST
                    && isPublic(figure.plan(), date)
                    && !isReplaced(figure)) {
                Candidate candidate = new Candidate(
                        own,
                        Evidence.stated(
                                soFar(own.days(), figure), own.from(), EvidenceValue.of(value, policy), figure));
                all.add(candidate);
                transformations.add(own.transformation());
                bySeries.computeIfAbsent(likeness(own), series -> new ArrayList<>(1))
                        .add(candidate);
            }
        }
        return new Candidates(all, bySeries, transformations);
    }

    /** Whether the figures of an indicator are averages or sums over a window that moves on year by year. */
    boolean isRolling(String indicator) {
        return plans.vocabulary()
                .indicator(indicator)
                .filter(Indicator::rolling)
                .isPresent();
    }

    /** Whether its time is known, and over where its document has no date of its own: later than the date it cannot be known. */
    private boolean isKnown(Located<Observation> figure, ResolvedKey key) {
        LocalDate last = key.days().last();
        return last != null
                && (!last.isAfter(date)
                        || Evidence.isExpected(figure.element().status())
                        || figure.plan().header().publicSince().isPresent());
    }

    LocalDate date() {
        return date;
    }

    PlanSet plans() {
        return plans;
    }

    private boolean isReplaced(Located<Observation> figure) {
        return plans.referring(Observation.class, figure).stream().anyMatch(other -> isPublic(other.plan(), date));
    }

    /** Of a level no basis means the prices of its time; of growth it means that nothing is stated. */
    private static boolean agree(ResolvedKey one, ResolvedKey other) {
        Basis own = one.basis();
        Basis wanted = other.basis();
        return own == wanted || (one.transformation() != Transformation.LEVEL && (own == null || wanted == null));
    }

    private static ResolvedKey likeness(ResolvedKey key) {
        return key.series().withBasis(null);
    }

    /** Whether a plan was public on a date; one without a date always was. */
    public static boolean isPublic(Plan plan, LocalDate date) {
        return plan.header().publicSince().filter(since -> since.isAfter(date)).isEmpty();
    }
}
