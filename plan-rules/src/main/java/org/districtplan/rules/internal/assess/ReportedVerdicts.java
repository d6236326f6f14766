package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Target;
import org.districtplan.model.Verdict;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.AssessmentComponents;
import org.districtplan.rules.achievement.Certainty;
import org.districtplan.rules.internal.words.CriterionWords;
import org.jspecify.annotations.Nullable;

/** What reports state about a target: a verdict, an amount done, figures. It decides where no figure does. */
final class ReportedVerdicts {

    private static final Text CLAIMED = Text.of(
            "{plan}称“{verdict}”（要求{required}）；没有数值可以核对，以报告自述为准",
            "{plan} states “{verdict}” for the criterion {required}; no figure decides, so only the report itself supports this");
    private static final Text STATED = Text.of(
            "{plan}就本目标称已达{actual}，要求{required}：{status}",
            "{plan} states {actual} for this target; the target requires {required}: {status}");
    private static final Text STAGE = Text.of(
            "{plan}只说明已到“{stage}”阶段，未说明是否达到要求（{required}）",
            "{plan} states only the stage “{stage}”, not whether {required} was met");

    private final PlanSet plans;
    private final LocalDate date;

    ReportedVerdicts(PlanSet plans, LocalDate date) {
        this.plans = plans;
        this.date = date;
    }

    /** A statement about a target that says a value. */
    private record Stated(Located<Progress> claim, EvidenceValue value, List<Located<Observation>> figures) {}

    List<Located<Progress>> of(Located<Target> target) {
        return plans.referring(Progress.class, target).stream()
                .filter(progress -> EvidenceIndex.isPublic(progress.plan(), date))
                .toList();
    }

    /** The status that the latest verdict states. */
    Optional<AchievementStatus> status(Located<Target> target) {
        return verdict(target)
                .flatMap(claim -> Optional.ofNullable(claim.element().verdict()))
                .map(ReportedVerdicts::status);
    }

    private Optional<Located<Progress>> verdict(Located<Target> target) {
        return latest(of(target).stream()
                .filter(claim -> claim.element().verdict() != null)
                .toList());
    }

    /** Decides by a value that a report states for the target, else by its verdict; empty if no report states either. */
    Optional<Decision> decide(Located<Target> target, @Nullable TargetContext context) {
        Optional<Decision> byValue = context == null ? Optional.empty() : byValue(context);
        boolean due = context == null ? isOver(target) : context.isDue();
        return byValue.or(() -> verdict(target)
                .filter(claim -> !due || !isInterim(claim.element().verdict()))
                .flatMap(claim -> byVerdict(target, claim)));
    }

    private boolean isOver(Located<Target> target) {
        Period by = target.element().by();
        return by != null && by.lastDay().filter(end -> !end.isAfter(date)).isPresent();
    }

    /** Ahead, on track and behind are said on the way and no answer at the end. */
    private static boolean isInterim(@Nullable Verdict verdict) {
        return verdict == Verdict.AHEAD || verdict == Verdict.ON_TRACK || verdict == Verdict.BEHIND;
    }

    private Optional<Decision> byVerdict(Located<Target> target, Located<Progress> claim) {
        Text requirement = CriterionWords.criterion(
                plans.vocabulary(target.plan()), target.element().criterion());
        return Optional.ofNullable(claim.element().verdict()).map(verdict -> Decision.without(
                        status(verdict),
                        Message.of(
                                CLAIMED,
                                "plan",
                                claim.plan().id(),
                                "verdict",
                                verdict.label(),
                                "required",
                                requirement))
                .as(Certainty.ON_CLAIM));
    }

    private Optional<Decision> byValue(TargetContext context) {
        // Of a target that every year has to meet, the value of one year decides nothing.
        if (context.target().element().each() != null
                || !(CriterionCheck.of(context) instanceof CriterionCheck.Numbers check)) {
            return Optional.empty();
        }
        List<Located<Progress>> claims = new ArrayList<>(of(context.target()));
        claims.sort(Comparator.comparing(ReportedVerdicts::date).reversed());
        for (Located<Progress> claim : claims) {
            for (Stated stated : stated(context, claim)) {
                Optional<Decision> decision = byValue(context, check, stated);
                if (decision.isPresent()) {
                    return decision;
                }
            }
        }
        return Optional.empty();
    }

    private List<Stated> stated(TargetContext context, Located<Progress> claim) {
        List<Stated> stated = new ArrayList<>();
        Quantity done = claim.element().done();
        if (done != null) {
            stated.add(new Stated(claim, EvidenceValue.of(done, context.policy().intervals()), List.of()));
        }
        for (Ref ref : claim.element().figures()) {
            Located<Observation> figure =
                    plans.find(Observation.class, claim.plan(), ref).orElse(null);
            Quantity value = figure == null ? null : figure.element().value();
            if (figure != null && value != null && isOfSeries(context, figure)) {
                stated.add(new Stated(
                        claim, EvidenceValue.of(value, context.policy().intervals()), List.of(figure)));
            }
        }
        return stated;
    }

    private boolean isOfSeries(TargetContext context, Located<Observation> figure) {
        return plans.resolvedKey(figure)
                .filter(key -> key.indicator().equals(context.resolved().indicator())
                        && key.transformation() == context.resolved().transformation()
                        && key.scope().equals(context.resolved().scope()))
                .isPresent();
    }

    /** What is reached at the end, or at a time that the document leaves open, decides; what is short before the end does not. */
    private static Optional<Decision> byValue(TargetContext context, CriterionCheck.Numbers check, Stated stated) {
        Evaluation evaluation = check.evaluate(stated.value());
        boolean timeless = context.resolved().days().last() == null;
        Period asOf = stated.claim().element().asOf();
        LocalDate at = asOf == null ? date(stated.claim()) : asOf.lastDay().orElse(date(stated.claim()));
        boolean atEnd = timeless || (context.isDue() && !at.isBefore(context.end()));
        AchievementStatus status;
        if (evaluation.openReason() != null) {
            return Optional.empty();
        } else if (atEnd) {
            status = evaluation.isMet() ? AchievementStatus.ACHIEVED : AchievementStatus.NOT_ACHIEVED;
        } else if (evaluation.isMet() && check.accepted().side() == AcceptedRange.Side.UP) {
            status = context.isDue() ? AchievementStatus.ACHIEVED : AchievementStatus.ACHIEVED_EARLY;
        } else {
            return Optional.empty();
        }
        AssessmentComponents.Builder components = AssessmentComponents.builder()
                .unit(check.accepted().unit())
                .actual(stated.value().interval())
                .target(check.accepted().wide());
        evaluation.policy().forEach(components::policy);
        return Optional.of(new Decision(
                status,
                Certainty.ON_CLAIM,
                Message.of(
                        STATED,
                        "plan",
                        stated.claim().plan().id(),
                        "actual",
                        stated.value().text(),
                        "required",
                        check.requirement(),
                        "status",
                        status.label()),
                stated.figures(),
                components.build()));
    }

    /** Says which stage the latest report names, where nothing else is known of a target in words. */
    Decision explain(Located<Target> target, Decision otherwise) {
        if (otherwise.status().isJudged() || !otherwise.evidence().isEmpty()) {
            return otherwise;
        }
        Text requirement = CriterionWords.criterion(
                plans.vocabulary(target.plan()), target.element().criterion());
        return latest(of(target))
                .flatMap(claim -> Optional.ofNullable(claim.element().stage())
                        .map(stage -> Decision.without(
                                AchievementStatus.NOT_ASSESSABLE,
                                Message.of(
                                        STAGE,
                                        "plan",
                                        claim.plan().id(),
                                        "stage",
                                        stageName(stage),
                                        "required",
                                        requirement))))
                .orElse(otherwise);
    }

    private Text stageName(String id) {
        return plans.vocabulary().tracks().stream()
                .flatMap(track -> track.stages().stream())
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .map(stage ->
                        Text.of(stage.name().in(Language.CHINESE), stage.name().in(Language.ENGLISH)))
                .orElseGet(() -> Text.of(id));
    }

    private static Optional<Located<Progress>> latest(List<Located<Progress>> claims) {
        return claims.stream().reduce((one, other) -> date(one).isAfter(date(other)) ? one : other);
    }

    private static LocalDate date(Located<Progress> claim) {
        return claim.plan().header().publicSince().orElse(LocalDate.MIN);
    }

    private static AchievementStatus status(Verdict verdict) {
        return switch (verdict) {
            case ACHIEVED -> AchievementStatus.ACHIEVED;
            case ACHIEVED_EARLY -> AchievementStatus.ACHIEVED_EARLY;
            case AHEAD -> AchievementStatus.AHEAD;
            case ON_TRACK -> AchievementStatus.ON_TRACK;
            case BEHIND -> AchievementStatus.BEHIND;
            case NOT_ACHIEVED -> AchievementStatus.NOT_ACHIEVED;
            case ADJUSTED -> AchievementStatus.ADJUSTED;
        };
    }
}
