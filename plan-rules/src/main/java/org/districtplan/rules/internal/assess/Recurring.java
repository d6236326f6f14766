package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.Recurrence;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.AssessmentComponents;
import org.districtplan.rules.achievement.Certainty;

/** Assesses a target that every year or month of its period has to meet. */
final class Recurring {

    private static final Text MISSED = Text.of(
            "{each}均须达到{required}，{period}未达到：{reason}",
            "the target of {required} applies to {each}, and {period} did not meet it: {reason}");
    private static final Text ALL_MET = Text.of(
            "{each}均达到{required}：{met}", "the target of {required} applies to {each}, and all of them met it: {met}");
    private static final Text MET_SO_FAR = Text.of(
            "{each}均须达到{required}，已有数值的{met}均达到：{status}",
            "the target of {required} applies to {each}; those with a figure met it ({met}): {status}");
    private static final Text MISSING = Text.of(
            "{each}均须达到{required}，{missing}缺少数值，无法判定",
            "the target of {required} applies to {each}, but it cannot be assessed for {missing}");

    private Recurring() {}

    /** Splits the period of a target into its years or months; an open start is that of its plan. Empty if it is not made of whole ones. */
    static List<Period> parts(Located<Target> target, Period stated, Recurrence each) {
        List<Period> parts = new ArrayList<>();
        Period period = closed(target.plan().header(), stated);
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

    private static Period closed(PlanHeader header, Period period) {
        LocalDate last = period.lastDay().orElse(null);
        if (!period.isOpenStart() || last == null) {
            return period;
        }
        Period horizon = header.plansFor();
        OptionalInt first = horizon != null && horizon.firstDay().isPresent()
                ? OptionalInt.of(horizon.firstDay().get().getYear())
                : header.publicSince().map(day -> OptionalInt.of(day.getYear())).orElse(OptionalInt.empty());
        boolean wholeYears = last.getDayOfYear() == last.lengthOfYear();
        return first.isPresent() && wholeYears && first.getAsInt() <= last.getYear()
                ? first.getAsInt() == last.getYear()
                        ? Period.ofYear(last.getYear())
                        : Period.ofYears(first.getAsInt(), last.getYear())
                : period;
    }

    static Decision decide(
            TargetContext context, Recurrence each, List<Period> parts, Function<TargetContext, Decision> assess) {
        Text every = each.label();
        List<String> met = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<Located<Observation>> evidence = new ArrayList<>();
        Certainty certainty = Certainty.DEFINITE;
        AssessmentComponents components = AssessmentComponents.builder().build();
        for (Period part : parts) {
            TargetContext one = context.with(part);
            Decision decision = assess.apply(one);
            evidence.addAll(decision.evidence());
            if (decision.status() == AchievementStatus.NOT_ACHIEVED) {
                return new Decision(
                        AchievementStatus.NOT_ACHIEVED,
                        decision.certainty(),
                        Message.of(
                                MISSED,
                                "each",
                                every,
                                "required",
                                context.requirement(),
                                "period",
                                part,
                                "reason",
                                decision.reason().toText()),
                        decision.evidence(),
                        decision.components());
            }
            if (decision.status() == AchievementStatus.ACHIEVED) {
                met.add(part.toString());
                certainty = certainty.and(decision.certainty());
                components = decision.components();
            } else if (one.isDue()) {
                missing.add(part.toString());
            }
        }
        String metParts = String.join(", ", met);
        if (context.isDue() && missing.isEmpty()) {
            return new Decision(
                    AchievementStatus.ACHIEVED,
                    certainty,
                    Message.of(ALL_MET, "each", every, "required", context.requirement(), "met", metParts),
                    evidence,
                    components);
        }
        if (context.isDue()) {
            return Decision.without(
                    AchievementStatus.NOT_ASSESSABLE,
                    Message.of(
                            MISSING,
                            "each",
                            every,
                            "required",
                            context.requirement(),
                            "missing",
                            String.join(", ", missing)));
        }
        return met.isEmpty()
                ? Decision.without(
                        AchievementStatus.NOT_DUE, AssessmentReasons.notDue(context.figure(), context.period()))
                : new Decision(
                        AchievementStatus.ON_TRACK,
                        certainty,
                        Message.of(
                                MET_SO_FAR,
                                "each",
                                every,
                                "required",
                                context.requirement(),
                                "met",
                                metParts,
                                "status",
                                AchievementStatus.ON_TRACK.label()),
                        evidence,
                        components);
    }
}
