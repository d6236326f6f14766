package org.districtplan.rules.internal.assess;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.AssessmentComponents;
import org.districtplan.rules.achievement.Certainty;

/**
 * The decision about one criterion of a target.
 *
 * @param status the status
 * @param certainty how certain the status is
 * @param reason the reason
 * @param evidence the figures used
 * @param components the numbers
 * @param lasting whether no later figure could change that it cannot be assessed
 */
record Decision(
        AchievementStatus status,
        Certainty certainty,
        Message reason,
        List<Located<Observation>> evidence,
        AssessmentComponents components,
        boolean lasting) {

    private static final Text DIFFERING = Text.of("；另有不同数值：{others}", "; also stated as {others}");
    private static final Text EXPECTED = Text.of("（预计数）", " (an estimate)");
    private static final Text COMPUTED = Text.of("（计算值）", " (computed)");
    private static final Text AT_LEAST = Text.of("（已知部分合计，至少）", " (at least: the sum of what is known)");
    private static final Text NOTHING = Text.of("");

    Decision(
            AchievementStatus status,
            Certainty certainty,
            Message reason,
            List<Located<Observation>> evidence,
            AssessmentComponents components) {
        this(status, certainty, reason, evidence, components, false);
    }

    /** Whatever figures come later, it cannot be assessed as it is stated. */
    static Decision unassessable(Message reason) {
        return new Decision(
                AchievementStatus.NOT_ASSESSABLE,
                Certainty.DEFINITE,
                reason,
                List.of(),
                AssessmentComponents.builder().build(),
                true);
    }

    Decision as(AchievementStatus other) {
        return new Decision(other, certainty, reason, evidence, components, lasting);
    }

    Decision as(Certainty other) {
        return new Decision(status, other, reason, evidence, components, lasting);
    }

    /** The same decision, no more certain than this. */
    Decision limitedTo(Certainty other) {
        return as(certainty.and(other));
    }

    Decision asLasting() {
        return new Decision(status, certainty, reason, evidence, components, true);
    }

    static Decision without(AchievementStatus status, Message reason) {
        return new Decision(
                status,
                Certainty.DEFINITE,
                reason,
                List.of(),
                AssessmentComponents.builder().build());
    }

    /** A figure is relevant but does not decide. */
    static Decision open(TargetContext context, CriterionCheck check, EvidenceSeries.Pick pick, Message reason) {
        return new Decision(
                AchievementStatus.NOT_ASSESSABLE,
                Certainty.DEFINITE,
                reason,
                evidence(pick, List.of()),
                components(context, check, pick.figure()).build());
    }

    /** A figure is compared directly with the criterion. */
    static Decision compared(
            TargetContext context,
            CriterionCheck check,
            EvidenceSeries.Pick pick,
            Evaluation evaluation,
            AchievementStatus status) {
        return compared(context, check, pick, evaluation, status, AssessmentReasons.COMPARED);
    }

    static Decision compared(
            TargetContext context,
            CriterionCheck check,
            EvidenceSeries.Pick pick,
            Evaluation evaluation,
            AchievementStatus status,
            Text template) {
        AssessmentComponents.Builder components = components(context, check, pick.figure());
        evaluation.policy().forEach(components::policy);
        return new Decision(
                status,
                evaluation.certainty().and(certainty(context, status, pick.figure(), evaluation.more())),
                reason(template, context, check, pick, status)
                        .with("against", evaluation.against() == null ? NOTHING : evaluation.against()),
                evidence(pick, evaluation.more()),
                components.build());
    }

    /** How far the sources themselves limit what can be said. */
    static Certainty certainty(
            TargetContext context, AchievementStatus status, Evidence figure, List<Located<Observation>> more) {
        Certainty certainty = Certainty.DEFINITE;
        boolean assumed = figure.isAssumed() || context.isAssumed();
        boolean expected = figure.isExpected();
        for (Located<Observation> other : more) {
            assumed = assumed || other.element().key().period().isUnstated();
            expected = expected || Evidence.isExpected(other.element().status());
        }
        if (expected) {
            certainty = certainty.and(Certainty.ON_ESTIMATE);
        }
        if (assumed) {
            certainty = certainty.and(Certainty.ON_ASSUMED_PERIOD);
        }
        boolean underway = status == AchievementStatus.AHEAD
                || status == AchievementStatus.ON_TRACK
                || status == AchievementStatus.BEHIND;
        return underway && context.isStale(figure.end()) ? certainty.and(Certainty.STALE) : certainty;
    }

    static Message reason(
            Text template,
            TargetContext context,
            CriterionCheck check,
            EvidenceSeries.Pick pick,
            AchievementStatus status) {
        Evidence figure = pick.figure();
        return Message.of(
                template,
                "figure",
                context.figure(),
                "period",
                period(figure),
                "actual",
                figure.reading().text(),
                "how",
                how(figure),
                "against",
                NOTHING,
                "required",
                check.requirement(),
                "status",
                status.label(),
                "differing",
                differing(pick));
    }

    /** The period as its source states it; of a computed figure its days. */
    private static String period(Evidence figure) {
        return figure.derived() ? Spans.text(figure.days()) : stated(figure);
    }

    private static String stated(Evidence figure) {
        Period period = figure.source().element().key().period();
        return period.isUnstated() ? Spans.text(figure.days()) : period.toString();
    }

    private static Text how(Evidence figure) {
        if (figure.isExpected()) {
            return EXPECTED;
        }
        return switch (figure.origin()) {
            case STATED -> NOTHING;
            case DERIVED -> COMPUTED;
            case BOUND -> AT_LEAST;
        };
    }

    private static Text differing(EvidenceSeries.Pick pick) {
        if (pick.differing().isEmpty()) {
            return NOTHING;
        }
        List<String> others = pick.differing().stream()
                .map(other ->
                        other.reading().text() + " (" + other.source().plan().id() + ")")
                .toList();
        return Message.of(DIFFERING, "others", String.join(", ", others)).toText();
    }

    static List<Located<Observation>> evidence(EvidenceSeries.Pick pick, List<Located<Observation>> more) {
        List<Located<Observation>> evidence = new ArrayList<>(pick.figure().sources());
        more.stream().filter(source -> !evidence.contains(source)).forEach(evidence::add);
        pick.differing().forEach(other -> evidence.addAll(other.sources()));
        return evidence;
    }

    static AssessmentComponents.Builder components(TargetContext context, CriterionCheck check, Evidence figure) {
        AssessmentComponents.Builder components = AssessmentComponents.builder()
                .unit(figure.reading().unit())
                .actual(figure.reading().interval());
        if (check instanceof CriterionCheck.Numbers numbers) {
            components.unit(numbers.accepted().unit()).target(numbers.accepted().wide());
        }
        context.assumptions(figure).forEach(components::policy);
        if (figure.derived()) {
            components.policy(figure.reading().policy());
        }
        return components;
    }
}
