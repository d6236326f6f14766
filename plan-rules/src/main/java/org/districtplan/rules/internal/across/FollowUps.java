package org.districtplan.rules.internal.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.districtplan.model.Content;
import org.districtplan.model.Element;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Target;
import org.districtplan.model.value.Period;
import org.districtplan.rules.achievement.PlanFollowUp;
import org.districtplan.rules.achievement.TargetChange;
import org.districtplan.rules.achievement.TargetFollowUp;
import org.districtplan.rules.achievement.TargetFollowUp.Outcome;
import org.districtplan.rules.achievement.TargetMention;
import org.districtplan.rules.achievement.TargetMention.Kind;
import org.districtplan.rules.internal.assess.Succession;
import org.districtplan.rules.internal.document.DocumentDates;
import org.jspecify.annotations.Nullable;

/** Finds what later documents say of the targets of a plan. */
public final class FollowUps {

    private final PlanSet plans;

    /** Looks in a set. */
    public FollowUps(PlanSet plans) {
        this.plans = plans;
    }

    /**
     * Follows the targets of a plan into a report.
     *
     * @param plan the plan
     * @param report the report
     * @param changes what the report requires instead, null if it is not the next plan of the kind
     */
    public PlanFollowUp of(Plan plan, Plan report, @Nullable List<TargetChange> changes) {
        IdentityHashMap<Target, TargetChange> byTarget = new IdentityHashMap<>();
        if (changes != null) {
            for (TargetChange change : changes) {
                if (change.earlier() != null) {
                    byTarget.put(change.earlier().element(), change);
                }
            }
        }
        Map<List<String>, List<Located<Observation>>> reported = new HashMap<>();
        for (Located<Observation> figure : plans.observations(report)) {
            plans.resolvedKey(figure).ifPresent(key -> reported.computeIfAbsent(
                            List.of(key.area(), key.indicator()), added -> new ArrayList<>())
                    .add(figure));
        }
        List<TargetFollowUp> found = new ArrayList<>();
        for (Located<Target> target : plans.targets(plan)) {
            List<Located<Observation>> figures = plans.resolvedKey(target)
                    .map(key -> figures(
                            target, key, reported.getOrDefault(List.of(key.area(), key.indicator()), List.of())))
                    .orElse(List.of());
            found.add(of(target, report, figures, byTarget.get(target.element())));
        }
        return new PlanFollowUp(plan, report, found);
    }

    private TargetFollowUp of(
            Located<Target> target, Plan report, List<Located<Observation>> figures, @Nullable TargetChange change) {
        List<Located<Progress>> claims = in(report, claims(target));
        Outcome outcome = figures.isEmpty() && claims.isEmpty() ? silent(report, change) : Outcome.ANSWERED;
        return new TargetFollowUp(target, outcome, figures, claims, change);
    }

    private static Outcome silent(Plan report, @Nullable TargetChange change) {
        boolean whole = Succession.hasAll(report, Content.OBSERVATIONS) && Succession.hasAll(report, Content.PROGRESS);
        if (change == null) {
            return whole ? Outcome.UNANSWERED : Outcome.UNSEEN;
        }
        return switch (change.kind()) {
            case CHANGED -> Outcome.CHANGED;
            case KEPT, OPEN -> Outcome.CARRIED;
            case DROPPED -> whole ? Outcome.DROPPED : Outcome.UNSEEN;
            case UNSEEN_LATER, UNSEEN_EARLIER, NEW -> Outcome.UNSEEN;
        };
    }

    /** Lists all that documents no older than the plan of a target say of it, in the order of their dates. */
    public List<TargetMention> mentions(Located<Target> target) {
        List<TargetMention> found = new ArrayList<>();
        plans.resolvedKey(target).ifPresent(key -> figures(target, key, plans.figures(key.area(), key.indicator()))
                .forEach(figure -> found.add(new TargetMention(Kind.FIGURE, figure))));
        claims(target).forEach(claim -> found.add(new TargetMention(Kind.CLAIM, claim)));
        targets(target).forEach(other -> found.add(new TargetMention(Kind.TARGET, other)));
        measures(target).forEach(measure -> found.add(new TargetMention(Kind.MEASURE, measure)));
        found.removeIf(mention -> isEarlier(mention.element().plan(), target.plan()));
        found.sort(Comparator.comparing(mention ->
                DocumentDates.spokenOn(mention.element().plan().header()).orElse(LocalDate.MAX)));
        return List.copyOf(found);
    }

    private static <E extends Element> List<Located<E>> in(Plan plan, List<Located<E>> all) {
        return all.stream().filter(one -> one.plan().id().equals(plan.id())).toList();
    }

    private static boolean isElsewhere(Located<?> one, Located<Target> target) {
        return !one.plan().id().equals(target.plan().id());
    }

    /** Of figures of the indicator, those that concern a target. */
    private List<Located<Observation>> figures(
            Located<Target> target, ResolvedKey key, List<Located<Observation>> ofIndicator) {
        List<Located<Observation>> all = new ArrayList<>();
        for (Located<Observation> figure : ofIndicator) {
            ResolvedKey own = plans.resolvedKey(figure).orElse(null);
            if (own != null && isElsewhere(figure, target) && isReached(figure) && isWithin(own, key, target)) {
                all.add(figure);
            }
        }
        List<Located<Observation>> alike =
                all.stream().filter(figure -> isAlike(figure, key)).toList();
        List<Located<Observation>> found = new ArrayList<>(alike.isEmpty() ? all : alike);
        found.sort(Comparator.comparing((Located<Observation> figure) -> end(figure))
                .reversed());
        return List.copyOf(found);
    }

    private LocalDate end(Located<Observation> figure) {
        return plans.resolvedKey(figure).map(key -> key.days().last()).orElse(LocalDate.MIN);
    }

    private static boolean isReached(Located<Observation> figure) {
        return figure.element().value() != null && figure.element().status() != FigureStatus.FORECAST;
    }

    private boolean isAlike(Located<Observation> figure, ResolvedKey key) {
        return plans.resolvedKey(figure)
                .filter(own -> own.transformation() == key.transformation() && own.of() == key.of())
                .isPresent();
    }

    /** Whether a figure of the same scope ends within the time of the target; one without a period may. */
    private static boolean isWithin(ResolvedKey figure, ResolvedKey key, Located<Target> target) {
        LocalDate last = figure.days().last();
        LocalDate due = key.days().last();
        if (!figure.scope().equals(key.scope())) {
            return false;
        }
        if (last == null || due == null) {
            return true;
        }
        Period planned = target.plan().header().plansFor();
        Optional<LocalDate> start = planned == null ? Optional.empty() : planned.firstDay();
        LocalDate from = start.orElse(key.days().first());
        return !last.isAfter(due) && (from == null || !last.isBefore(from));
    }

    private List<Located<Progress>> claims(Located<Target> target) {
        List<Located<Progress>> found = new ArrayList<>(plans.referring(Progress.class, target));
        String subject = target.element().subject();
        if (subject != null) {
            plans.mentions(Progress.class, subject).stream()
                    .filter(one -> found.stream().noneMatch(other -> other.ref().equals(one.ref())))
                    .forEach(found::add);
        }
        found.removeIf(one -> !isElsewhere(one, target));
        return List.copyOf(found);
    }

    private List<Located<Measure>> measures(Located<Target> target) {
        String subject = target.element().subject();
        return subject == null
                ? List.of()
                : plans.mentions(Measure.class, subject).stream()
                        .filter(measure -> isLater(measure.plan(), target.plan()))
                        .toList();
    }

    /** By the day a document speaks from: one that was put online years later sets no later task. */
    private static boolean isLater(Plan plan, Plan other) {
        LocalDate spoken = DocumentDates.spokenOn(plan.header()).orElse(null);
        LocalDate before = DocumentDates.spokenOn(other.header()).orElse(null);
        return spoken != null && before != null && spoken.isAfter(before);
    }

    private static boolean isEarlier(Plan plan, Plan other) {
        LocalDate spoken = DocumentDates.spokenOn(plan.header()).orElse(null);
        LocalDate before = DocumentDates.spokenOn(other.header()).orElse(null);
        if (spoken == null || before == null) {
            return !Succession.isSince(plan, other);
        }
        return spoken.isBefore(before);
    }

    private List<Located<Target>> targets(Located<Target> target) {
        ResolvedKey key = plans.resolvedKey(target).orElse(null);
        String subject = target.element().subject();
        List<Located<Target>> all = key == null
                ? subject == null ? List.of() : plans.mentions(Target.class, subject)
                : plans.targets(key.area(), key.indicator());
        return all.stream()
                .filter(other -> isElsewhere(other, target))
                .filter(other -> key == null
                        || plans.resolvedKey(other)
                                .filter(own -> own.series().equals(key.series()))
                                .isPresent())
                .toList();
    }
}
