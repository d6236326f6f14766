package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.districtplan.model.Criterion;
import org.districtplan.model.Located;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.internal.words.CriterionWords;
import org.districtplan.rules.internal.words.FigureWords;

/** Finds the later target that replaces a target. */
final class Adjustments {

    private static final Text ADJUSTED = Text.of(
            "{plan}将{figure}（{period}）的目标由{required}调整为{now}",
            "{plan} changed the target of {figure} ({period}) from {required} to {now}");

    private final PlanSet plans;
    private final TargetIndex targets;
    private final IntervalPolicy policy;

    Adjustments(PlanSet plans, TargetIndex targets, IntervalPolicy policy) {
        this.plans = plans;
        this.targets = targets;
        this.policy = policy;
    }

    Optional<Decision> of(Located<Target> target) {
        return Stream.concat(
                        targets.replacing(target).stream(),
                        plans.resolvedKey(target).stream()
                                .flatMap(key -> targets.of(key).stream())
                                .filter(later -> changes(later, target)))
                .filter(later -> !later.ref().equals(target.ref()))
                .findFirst()
                .map(later -> Decision.without(AchievementStatus.ADJUSTED, reason(target, later)));
    }

    /** Whether a later plan for the same place changes the requirement for the same figure before it is due. */
    private boolean changes(Located<Target> later, Located<Target> target) {
        LocalDate since = target.plan().header().publicSince().orElse(null);
        LocalDate changed = later.plan().header().publicSince().orElse(null);
        Optional<ResolvedKey> key = plans.resolvedKey(target);
        LocalDate end = key.map(ResolvedKey::days).map(days -> days.last()).orElse(null);
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
        Optional<AcceptedRange> now = accepted(later);
        Optional<AcceptedRange> before = accepted(target);
        return now.isPresent()
                && before.isPresent()
                && !(now.get().strict().equals(before.get().strict())
                        && now.get().wide().equals(before.get().wide()));
    }

    private Optional<AcceptedRange> accepted(Located<Target> target) {
        Criterion criterion = target.element().criterion();
        return AcceptedRange.of(
                criterion,
                plans.indicator(target).map(indicator -> indicator.direction()).orElse(null),
                policy);
    }

    private Message reason(Located<Target> target, Located<Target> later) {
        return Message.of(
                ADJUSTED,
                "plan",
                later.plan().id(),
                "figure",
                FigureWords.subject(plans.vocabulary(target.plan()), target.element()),
                "period",
                target.element().key() == null ? "-" : target.element().key().period(),
                "required",
                CriterionWords.criterion(
                        plans.vocabulary(target.plan()), target.element().criterion()),
                "now",
                CriterionWords.criterion(
                        plans.vocabulary(later.plan()), later.element().criterion()));
    }
}
