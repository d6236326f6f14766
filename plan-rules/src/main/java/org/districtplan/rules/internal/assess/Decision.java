package org.districtplan.rules.internal.assess;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.AssessmentComponents;
import org.districtplan.rules.achievement.Certainty;

/**
 * What is decided of one criterion of a target.
 *
 * @param status where it stands
 * @param certainty how sure that is
 * @param reason why
 * @param evidence the figures used
 * @param components the numbers
 */
record Decision(
        AchievementStatus status,
        Certainty certainty,
        Message reason,
        List<Located<Observation>> evidence,
        AssessmentComponents components) {

    private static final Text DIFFERING = Text.of("；另有不同的数：{others}", "; told otherwise elsewhere: {others}");
    private static final Text EXPECTED = Text.of("（预计数）", " (an estimate)");
    private static final Text COMPUTED = Text.of("（算得）", " (computed)");
    private static final Text NOTHING = Text.of("");

    static Decision without(AchievementStatus status, Message reason) {
        return new Decision(
                status,
                Certainty.DEFINITE,
                reason,
                List.of(),
                AssessmentComponents.builder().build());
    }

    /** No figure decides, though one bears on it. */
    static Decision open(TargetContext of, CriterionCheck yardstick, EvidenceSeries.Pick pick, Message reason) {
        return new Decision(
                AchievementStatus.NOT_ASSESSABLE,
                Certainty.DEFINITE,
                reason,
                evidence(pick, List.of()),
                components(of, yardstick, pick.figure()).build());
    }

    /** A figure held directly against the criterion. */
    static Decision held(
            TargetContext of,
            CriterionCheck yardstick,
            EvidenceSeries.Pick pick,
            Evaluation finding,
            AchievementStatus status) {
        return held(of, yardstick, pick, finding, status, AssessmentReasons.HELD);
    }

    static Decision held(
            TargetContext of,
            CriterionCheck yardstick,
            EvidenceSeries.Pick pick,
            Evaluation finding,
            AchievementStatus status,
            Text template) {
        AssessmentComponents.Builder components = components(of, yardstick, pick.figure());
        finding.policy().forEach(components::policy);
        return new Decision(
                status,
                finding.certainty(),
                reason(template, of, yardstick, pick, status)
                        .with("against", finding.against() == null ? NOTHING : finding.against()),
                evidence(pick, finding.more()),
                components.build());
    }

    static Message reason(
            Text template,
            TargetContext of,
            CriterionCheck yardstick,
            EvidenceSeries.Pick pick,
            AchievementStatus status) {
        Evidence figure = pick.figure();
        return Message.of(
                template,
                "figure",
                of.figure(),
                "period",
                period(figure),
                "actual",
                figure.reading().text(),
                "how",
                how(figure),
                "against",
                NOTHING,
                "asked",
                yardstick.asked(),
                "status",
                status.label(),
                "differing",
                differing(pick));
    }

    /** The time as the source prints it; a stock's last day for one computed. */
    private static String period(Evidence figure) {
        return figure.derived()
                ? Spans.text(figure.days())
                : figure.source().element().key().period().toString();
    }

    private static Text how(Evidence figure) {
        if (figure.isExpected()) {
            return EXPECTED;
        }
        return figure.derived() ? COMPUTED : NOTHING;
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

    static AssessmentComponents.Builder components(TargetContext of, CriterionCheck yardstick, Evidence figure) {
        AssessmentComponents.Builder components = AssessmentComponents.builder()
                .unit(figure.reading().unit())
                .actual(figure.reading().interval());
        if (yardstick instanceof CriterionCheck.Numbers numbers) {
            components.unit(numbers.demand().unit()).target(numbers.demand().wide());
        }
        if (figure.derived()) {
            components.policy(figure.reading().policy());
        }
        return components;
    }
}
