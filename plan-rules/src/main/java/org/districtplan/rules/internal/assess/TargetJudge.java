package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Recurrence;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Target;
import org.districtplan.model.value.Period;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.achievement.Certainty;
import org.districtplan.rules.achievement.TargetAdjustment;
import org.districtplan.rules.internal.words.CriterionWords;
import org.jspecify.annotations.Nullable;

/**
 * Assesses the targets of a set at a date, in one order: figures and what follows from them, then what reports state, then whether
 * the target is due at all.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TargetJudge {

    private final PlanSet plans;
    private final LocalDate date;
    private final AssessmentPolicy policy;
    private final EvidenceIndex index;
    private final TargetIndex targets;
    private final ReportedVerdicts claims;
    private final Completions completions;
    private final Milestones milestones;
    private final Adjustments adjustments;

    /** Prepares the evidence that was public on the date. */
    public TargetJudge(PlanSet plans, LocalDate date, AssessmentPolicy policy) {
        this.plans = plans;
        this.date = date;
        this.policy = policy;
        this.index = new EvidenceIndex(plans, date, policy.intervals());
        this.targets = new TargetIndex(plans, date);
        this.claims = new ReportedVerdicts(plans, date);
        this.completions = new Completions(plans, date);
        this.milestones = new Milestones(plans, date);
        this.adjustments = new Adjustments(plans, targets, policy.intervals());
    }

    /** Whether a plan was public on the date. */
    public boolean isPublic(Plan plan) {
        return EvidenceIndex.isPublic(plan, date);
    }

    /** Assesses one target. */
    public Assessment assess(Located<Target> target) {
        List<TargetAdjustment> later = adjustments.of(target);
        Decision original = decide(target);
        Decision decision = later.stream()
                .filter(one -> one.kind() == TargetAdjustment.Kind.ADJUSTED
                        && !original.status().isJudged())
                .findFirst()
                .map(one -> new Decision(
                        AchievementStatus.ADJUSTED,
                        Certainty.DEFINITE,
                        one.summary(),
                        original.evidence(),
                        original.components()))
                .orElse(original);
        Criterion stretch = target.element().stretch();
        FigureKey key = target.element().key();
        @Nullable
        Assessment higher = stretch == null || key == null || !decision.status().isJudged()
                ? null
                : builder(target, byFigures(context(target, key, stretch))).build();
        return builder(target, decision)
                .claims(claims.of(target))
                .claimed(claims.status(target).orElse(null))
                .adjustments(later)
                .stretch(higher)
                .build();
    }

    private static Assessment.Builder builder(Located<Target> target, Decision decision) {
        return Assessment.builder()
                .target(target)
                .status(decision.status())
                .certainty(decision.certainty())
                .reason(decision.reason())
                .evidence(decision.evidence())
                .components(decision.components());
    }

    private Decision decide(Located<Target> target) {
        FigureKey key = target.element().key();
        Criterion criterion = target.element().criterion();
        @Nullable TargetContext context = key == null ? null : context(target, key, criterion);
        Decision decision = context == null || criterion instanceof Criterion.Qualitative
                ? milestones
                        .decide(target)
                        .orElseGet(() -> Decision.without(
                                AchievementStatus.NOT_ASSESSABLE,
                                AssessmentReasons.unassessable(
                                        CriterionWords.criterion(plans.vocabulary(target.plan()), criterion))))
                : byFigures(context);
        // An earlier figure that met the target says less of its end than a report on it.
        boolean early = decision.status() == AchievementStatus.ACHIEVED_EARLY
                && context != null
                && context.isDue()
                && decision.certainty() == Certainty.STALE;
        if (decision.status().isJudged() && !early) {
            return decision;
        }
        Optional<Decision> reported = (context == null ? Optional.<Decision>empty() : completions.decide(context))
                .or(() -> claims.decide(target, context));
        if (reported.isPresent() || early) {
            return reported.orElse(decision);
        }
        boolean open = decision.status() == AchievementStatus.NOT_ASSESSABLE && !decision.lasting();
        Decision explained = claims.explain(target, decision);
        return open && isRunning(target, context) ? explained.as(AchievementStatus.NOT_DUE) : explained;
    }

    private TargetContext context(Located<Target> target, FigureKey key, Criterion criterion) {
        ResolvedKey resolved = plans.resolvedKey(target).orElseGet(() -> plans.resolvedKey(target.plan(), key));
        FigureKey dated = plans.datedKey(target).orElse(key);
        return new TargetContext(plans, index, targets, target, dated, resolved, criterion, date, policy);
    }

    /** Whether the time of a target is known and not over. */
    private boolean isRunning(Located<Target> target, @Nullable TargetContext context) {
        if (context != null && context.resolved().days().last() != null) {
            return !context.isDue();
        }
        Period by = target.element().by();
        Period horizon = by == null ? target.plan().header().plansFor() : by;
        return context == null
                && horizon != null
                && horizon.lastDay().filter(end -> end.isAfter(date)).isPresent();
    }

    private Decision byFigures(TargetContext context) {
        Recurrence each = context.target().element().each();
        List<Period> parts = each == null
                ? List.of()
                : Recurring.parts(context.target(), context.key().period(), each);
        return parts.isEmpty() || each == null
                ? FigureJudge.decide(context)
                : Recurring.decide(context, each, parts, FigureJudge::decide);
    }
}
