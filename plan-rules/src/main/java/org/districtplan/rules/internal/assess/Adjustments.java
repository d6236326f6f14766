package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.districtplan.model.Located;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.rules.achievement.TargetAdjustment;
import org.districtplan.rules.internal.words.CriterionWords;
import org.districtplan.rules.internal.words.FigureWords;

/** Finds the later targets of the same figure that require something else. */
final class Adjustments {

    private static final Text ADJUSTED = Text.of(
            "{plan}将{figure}（{period}）的目标由{required}调整为{now}",
            "{plan} changed the target of {figure} ({period}) from {required} to {now}");
    private static final Text OTHERWISE = Text.of(
            "{plan}对{figure}（{period}）的要求是{now}，与本目标（{required}）不同",
            "{plan} requires {now} of {figure} ({period}), other than this target ({required})");

    private final PlanSet plans;
    private final TargetIndex targets;
    private final IntervalPolicy policy;

    Adjustments(PlanSet plans, TargetIndex targets, IntervalPolicy policy) {
        this.plans = plans;
        this.targets = targets;
        this.policy = policy;
    }

    List<TargetAdjustment> of(Located<Target> target) {
        Set<Located<Target>> replacing = new LinkedHashSet<>(targets.replacing(target));
        replacing.removeIf(later -> isAfterTheEnd(later, target));
        List<TargetAdjustment> found = new ArrayList<>();
        for (Located<Target> later : replacing) {
            found.add(adjustment(TargetAdjustment.Kind.ADJUSTED, target, later));
        }
        plans.resolvedKey(target).ifPresent(key -> {
            for (Located<Target> later : targets.of(key)) {
                if (!later.ref().equals(target.ref()) && !replacing.contains(later) && changes(later, target, key)) {
                    found.add(adjustment(kind(later, target), target, later));
                }
            }
        });
        return found;
    }

    /** What is required anew once a target was due does not adjust it. */
    private boolean isAfterTheEnd(Located<Target> later, Located<Target> target) {
        LocalDate changed = later.plan().header().publicSince().orElse(null);
        LocalDate end = plans.resolvedKey(target).map(key -> key.days().last()).orElse(null);
        return changed != null && end != null && changed.isAfter(end);
    }

    private static TargetAdjustment.Kind kind(Located<Target> later, Located<Target> target) {
        PlanHeader one = later.plan().header();
        PlanHeader other = target.plan().header();
        boolean same = one.kind() == other.kind()
                && one.plansFor() != null
                && Objects.equals(one.plansFor(), other.plansFor())
                && Objects.equals(one.issuer(), other.issuer());
        return same ? TargetAdjustment.Kind.ADJUSTED : TargetAdjustment.Kind.REQUIRED_OTHERWISE;
    }

    /** Whether a later plan for the same place requires something else of the same figure before it is due. */
    private boolean changes(Located<Target> later, Located<Target> target, ResolvedKey key) {
        LocalDate since = target.plan().header().publicSince().orElse(null);
        LocalDate changed = later.plan().header().publicSince().orElse(null);
        LocalDate end = key.days().last();
        return since != null
                && changed != null
                && end != null
                && since.isBefore(changed)
                && !changed.isAfter(end)
                && isOfOnePlace(later.plan().header(), target.plan().header())
                && Objects.equals(later.element().setBy(), target.element().setBy())
                && later.element().each() == target.element().each()
                && requiresOther(later, target);
    }

    private static boolean isOfOnePlace(PlanHeader one, PlanHeader other) {
        return Objects.equals(one.jurisdiction(), other.jurisdiction()) && Objects.equals(one.area(), other.area());
    }

    private boolean requiresOther(Located<Target> later, Located<Target> target) {
        if (later.element().criterion().equals(target.element().criterion())) {
            return false;
        }
        Optional<AcceptedRange> now = accepted(later);
        Optional<AcceptedRange> before = accepted(target);
        return now.isPresent()
                && before.isPresent()
                && !(now.get().strict().equals(before.get().strict())
                        && now.get().wide().equals(before.get().wide()));
    }

    private Optional<AcceptedRange> accepted(Located<Target> target) {
        return AcceptedRange.of(
                target.element().criterion(),
                plans.indicator(target).map(indicator -> indicator.direction()).orElse(null),
                policy);
    }

    private TargetAdjustment adjustment(TargetAdjustment.Kind kind, Located<Target> target, Located<Target> later) {
        return new TargetAdjustment(
                kind,
                later,
                Message.of(
                        kind == TargetAdjustment.Kind.ADJUSTED ? ADJUSTED : OTHERWISE,
                        "plan",
                        later.plan().id(),
                        "figure",
                        FigureWords.subject(plans.vocabulary(target.plan()), target.element()),
                        "period",
                        target.element().key() == null
                                ? "-"
                                : target.element().key().period(),
                        "required",
                        CriterionWords.criterion(
                                plans.vocabulary(target.plan()),
                                target.element().criterion()),
                        "now",
                        CriterionWords.criterion(
                                plans.vocabulary(later.plan()), later.element().criterion())));
    }
}
