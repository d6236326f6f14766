package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Recurrence;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.AssessmentComponents;
import org.districtplan.rules.achievement.Certainty;

/** Judges a target that every year or month of its period has to meet. */
final class Recurring {

    private static final Text MISSED = Text.of(
            "{each}都要达到{asked}，{period}没有达到：{reason}", "{each} has to meet {asked}, {period} did not: {reason}");
    private static final Text ALL_MET = Text.of("{each}都达到{asked}：{met}", "{each} met {asked}: {met}");
    private static final Text MET_SO_FAR = Text.of(
            "{each}都要达到{asked}，已有数值的{met}都达到：{status}",
            "{each} has to meet {asked}; those with a figure, {met}, did: {status}");
    private static final Text LACKING =
            Text.of("{each}都要达到{asked}，{lacking}无法判断", "{each} has to meet {asked}, which cannot be told of {lacking}");

    private Recurring() {}

    /** Splits a period into its years or months; empty if it is not made of whole ones. */
    static List<Period> parts(Period period, Recurrence each) {
        List<Period> parts = new ArrayList<>();
        LocalDate first = period.firstDay().orElse(null);
        if (first == null || (each == Recurrence.YEAR ? period.years() : period.months()).isEmpty()) {
            return parts;
        }
        int count = (each == Recurrence.YEAR ? period.years() : period.months()).getAsInt();
        for (int i = 0; i < count; i++) {
            parts.add(
                    each == Recurrence.YEAR
                            ? Period.ofYear(first.getYear() + i)
                            : Period.ofMonth(YearMonth.from(first).plusMonths(i)));
        }
        return parts;
    }

    static Decision rule(
            TargetContext of, Recurrence each, List<Period> parts, Function<TargetContext, Decision> judge) {
        Text every = each.label();
        List<String> met = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        List<Located<Observation>> evidence = new ArrayList<>();
        Certainty certainty = Certainty.DEFINITE;
        AssessmentComponents components = AssessmentComponents.builder().build();
        for (Period part : parts) {
            TargetContext one = of.with(part);
            Decision ruling = judge.apply(one);
            evidence.addAll(ruling.evidence());
            if (ruling.status() == AchievementStatus.NOT_ACHIEVED) {
                return new Decision(
                        AchievementStatus.NOT_ACHIEVED,
                        ruling.certainty(),
                        Message.of(
                                MISSED,
                                "each",
                                every,
                                "asked",
                                of.asked(),
                                "period",
                                part,
                                "reason",
                                ruling.reason().toText()),
                        ruling.evidence(),
                        ruling.components());
            }
            if (ruling.status() == AchievementStatus.ACHIEVED) {
                met.add(part.toString());
                certainty = certainty.and(ruling.certainty());
                components = ruling.components();
            } else if (one.isDue()) {
                lacking.add(part.toString());
            }
        }
        String metParts = String.join(", ", met);
        if (of.isDue() && lacking.isEmpty()) {
            return new Decision(
                    AchievementStatus.ACHIEVED,
                    certainty,
                    Message.of(ALL_MET, "each", every, "asked", of.asked(), "met", metParts),
                    evidence,
                    components);
        }
        if (of.isDue()) {
            return Decision.without(
                    AchievementStatus.NOT_ASSESSABLE,
                    Message.of(LACKING, "each", every, "asked", of.asked(), "lacking", String.join(", ", lacking)));
        }
        return met.isEmpty()
                ? Decision.without(AchievementStatus.NOT_DUE, AssessmentReasons.notDue(of.figure(), of.period()))
                : new Decision(
                        AchievementStatus.ON_TRACK,
                        certainty,
                        Message.of(
                                MET_SO_FAR,
                                "each",
                                every,
                                "asked",
                                of.asked(),
                                "met",
                                metParts,
                                "status",
                                AchievementStatus.ON_TRACK.label()),
                        evidence,
                        components);
    }
}
