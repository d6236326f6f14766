package org.districtplan.rules.internal.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.districtplan.model.Content;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.rules.achievement.TargetChange;
import org.districtplan.rules.achievement.TargetChange.Kind;
import org.districtplan.rules.achievement.TargetChange.Move;
import org.districtplan.rules.internal.words.FigureWords;
import org.jspecify.annotations.Nullable;

/** Pairs the targets of two plans and describes the change of each. */
public final class TargetPairs {

    private static final Text CHANGED = Text.of(
            "{figure}：由{before}（{from}）调整为{now}（{to}）", "{figure} changed from {before} ({from}) to {now} ({to})");
    private static final Text KEPT = Text.of("{figure}：仍为{now}（{from}、{to}）", "{figure} stays at {now} ({from}, {to})");
    private static final Text OPEN = Text.of(
            "{figure}：前为{before}（{from}），后为{now}（{to}），无法比较数值",
            "{figure}: {before} ({from}), then {now} ({to}); the values cannot be compared");
    private static final Text DROPPED =
            Text.of("{figure}：原为{before}（{from}），后一份未再提出", "{figure} of {before} ({from}) was dropped");
    private static final Text NEW = Text.of("{figure}：新提出{now}（{to}）", "{figure} of {now} ({to}) is a new target");
    private static final Text UNSEEN_LATER = Text.of(
            "{figure}：原为{before}（{from}），后一份仅收录节选，其中未见",
            "{figure} of {before} ({from}) is not in the available excerpt of the later plan");
    private static final Text UNSEEN_EARLIER = Text.of(
            "{figure}：{now}（{to}），前一份仅收录节选，其中未见",
            "{figure} of {now} ({to}) is not in the available excerpt of the earlier plan");

    private final PlanSet plans;
    private final Plan earlier;
    private final Plan later;

    private TargetPairs(PlanSet plans, Plan earlier, Plan later) {
        this.plans = plans;
        this.earlier = earlier;
        this.later = later;
    }

    /** The changes: the earlier plan's targets in order, then what is new. */
    public static List<TargetChange> changes(PlanSet plans, Plan earlier, Plan later) {
        return new TargetPairs(plans, earlier, later).changes();
    }

    private List<TargetChange> changes() {
        List<Located<Target>> before = plans.targets(earlier);
        List<Located<Target>> after = plans.targets(later);
        // The most certain pairing first; the same distance from the end of the plan comes before the same period.
        List<BiPredicate<Located<Target>, Located<Target>>> rules = List.of(
                (one, other) -> one.element().equals(other.element()),
                this::replaces,
                this::shifted,
                this::simultaneous,
                (one, other) ->
                        yearsFromEnd(one).isEmpty() || yearsFromEnd(other).isEmpty());
        Map<Object, List<Located<Target>>> alike = new HashMap<>();
        for (Located<Target> one : after) {
            series(one).ifPresent(series -> alike.computeIfAbsent(series, added -> new ArrayList<>())
                    .add(one));
        }
        IdentityHashMap<Located<Target>, Located<Target>> partners = new IdentityHashMap<>();
        IdentityHashMap<Located<Target>, Boolean> taken = new IdentityHashMap<>();
        for (BiPredicate<Located<Target>, Located<Target>> rule : rules) {
            for (Located<Target> target : before) {
                if (!partners.containsKey(target)) {
                    series(target).map(alike::get).stream()
                            .flatMap(List::stream)
                            .filter(other -> !taken.containsKey(other) && rule.test(target, other))
                            .findFirst()
                            .ifPresent(partner -> {
                                partners.put(target, partner);
                                taken.put(partner, true);
                            });
                }
            }
        }
        List<TargetChange> changes = new ArrayList<>();
        for (Located<Target> target : before) {
            changes.add(change(target, partners.get(target)));
        }
        after.stream().filter(other -> !taken.containsKey(other)).forEach(other -> changes.add(added(other)));
        return changes;
    }

    private TargetChange added(Located<Target> now) {
        return Succession.hasAll(earlier, Content.TARGETS)
                ? changed(Kind.NEW, NEW, null, now)
                : changed(Kind.UNSEEN_EARLIER, UNSEEN_EARLIER, null, now);
    }

    /** What paired targets have in common: the series of the figure, else the subject; empty where there is neither. */
    private Optional<Object> series(Located<Target> target) {
        return plans.resolvedKey(target)
                .<Object>map(key ->
                        List.of(key.series(), String.valueOf(target.element().subject())))
                .or(() -> Optional.ofNullable(target.element().subject()));
    }

    private boolean replaces(Located<Target> one, Located<Target> other) {
        return other.element().replaces() != null
                && plans.find(Target.class, other.plan(), other.element().replaces())
                        .filter(old -> old.ref().equals(one.ref()))
                        .isPresent();
    }

    /** Whether both are for the same year relative to the end of their plan's period. */
    private boolean shifted(Located<Target> one, Located<Target> other) {
        Optional<Integer> years = yearsFromEnd(one);
        return years.isPresent() && years.equals(yearsFromEnd(other));
    }

    private Optional<Integer> yearsFromEnd(Located<Target> target) {
        Period plansFor = target.plan().header().plansFor();
        Period period = period(target);
        return plansFor == null || period == null
                ? Optional.empty()
                : plansFor.lastDay().flatMap(end -> period.lastDay().map(last -> last.getYear() - end.getYear()));
    }

    private boolean simultaneous(Located<Target> one, Located<Target> other) {
        Period period = period(one);
        Period otherPeriod = period(other);
        return period != null && otherPeriod != null && period.sameDays(otherPeriod);
    }

    private @Nullable Period period(Located<Target> target) {
        return plans.datedKey(target)
                .map(FigureKey::period)
                .orElse(target.element().by());
    }

    private TargetChange change(Located<Target> before, @Nullable Located<Target> now) {
        if (now == null) {
            return Succession.hasAll(later, Content.TARGETS)
                    ? changed(Kind.DROPPED, DROPPED, before, null)
                    : changed(Kind.UNSEEN_LATER, UNSEEN_LATER, before, null);
        }
        if (isOpen(before) || isOpen(now)) {
            return changed(Kind.OPEN, OPEN, before, now);
        }
        boolean kept = before.element().criterion().equals(now.element().criterion())
                && Objects.equals(before.element().stretch(), now.element().stretch())
                && before.element().hedge() == now.element().hedge()
                && before.element().nature() == now.element().nature()
                && before.element().each() == now.element().each();
        return kept ? changed(Kind.KEPT, KEPT, before, now) : changed(Kind.CHANGED, CHANGED, before, now);
    }

    private static boolean isOpen(Located<Target> target) {
        return target.element().criterion() instanceof Criterion.Unstated;
    }

    private TargetChange changed(
            Kind kind, Text summary, @Nullable Located<Target> before, @Nullable Located<Target> now) {
        return TargetChange.builder()
                .kind(kind)
                .earlier(before)
                .later(now)
                .move(before == null || now == null ? null : move(before, now))
                .summary(words(summary, before, now))
                .build();
    }

    private static @Nullable Move move(Located<Target> before, Located<Target> now) {
        Quantity one = number(before.element().criterion());
        Quantity other = number(now.element().criterion());
        if (one == null || other == null || !EvidenceValue.fits(one.unit(), other.unit())) {
            return null;
        }
        Optional<BigDecimal> amount = one.amount();
        Optional<BigDecimal> otherAmount = other.amount();
        if (amount.isEmpty() || otherAmount.isEmpty()) {
            return null;
        }
        int order = otherAmount.get().compareTo(amount.get());
        if (order == 0) {
            return Move.SAME;
        }
        return order > 0 ? Move.RAISED : Move.LOWERED;
    }

    /** The number of a criterion; of a range its lower end. */
    private static @Nullable Quantity number(Criterion criterion) {
        return RequiredNumber.of(criterion).map(RequiredNumber::first).orElse(null);
    }

    private Message words(Text template, @Nullable Located<Target> before, @Nullable Located<Target> now) {
        Located<Target> about = Objects.requireNonNull(now == null ? before : now);
        Message message =
                Message.of(template, "figure", FigureWords.subject(plans.vocabulary(about.plan()), about.element()));
        if (before != null) {
            message = message.with("before", requirement(before, now)).with("from", time(before));
        }
        return now == null
                ? message
                : message.with("now", requirement(now, before)).with("to", time(now));
    }

    /** What is required, with the nature if that changed. */
    private Text requirement(Located<Target> target, @Nullable Located<Target> other) {
        Text requirement = AssessmentWords.requirement(plans.vocabulary(target.plan()), target.element());
        boolean sameNature =
                other == null || other.element().nature() == target.element().nature();
        Text nature = target.element().nature().label();
        return sameNature
                ? requirement
                : Text.of(requirement.zh() + "，" + nature.zh(), requirement.en() + ", " + nature.en());
    }

    private String time(Located<Target> target) {
        Period period = period(target);
        return period == null ? Period.UNSTATED.toString() : period.toString();
    }
}
