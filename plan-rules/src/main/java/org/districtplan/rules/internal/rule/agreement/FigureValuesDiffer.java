package org.districtplan.rules.internal.rule.agreement;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.rules.internal.equation.Agreement;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.equation.RelationSource;
import org.districtplan.rules.internal.figure.FigureBook;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.ShownNumbers;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Reports figures that are stated with different values. */
final class FigureValuesDiffer {

    private static final Text AGREE = Text.of(
            "{name}：{stated}与另一处的{other}相符", "{name}: {stated} agrees with {other}, which is stated elsewhere.");
    private static final Text AGREE_CUT = Text.of(
            "{name}：{stated}只有在数字为截尾而非四舍五入时才与另一处的{other}相符",
            "{name}: {stated} agrees with {other}, which is stated elsewhere, only if digits were truncated instead of rounded.");
    private static final Text CONTRADICT = Text.of(
            "{name}前后不一：此处为{stated}，另一处为{other}。必有一误，或范围、口径不同。",
            "{name} is stated as {stated} here and as {other} elsewhere. One value is wrong, or the two differ in scope or basis.");
    private static final Text REVISED = Text.of(
            "{name}：此处为{stated}，另一份文件为{other}，可能是修订。",
            "{name} is stated as {stated} here and as {other} in another document, which may be a revision.");
    private static final Text UNLIKE =
            Text.of("{name}：{stated}与{other}单位不同", "{name}: {stated} and {other} have different units.");
    private static final Text CURRENCIES =
            Text.of("{name}：{stated}与{other}币种不同", "{name}: {stated} and {other} are in different currencies.");
    private static final Text UNDATED = Text.of(
            "{name}：{stated}与{other}都没有时期，可能不是同一时点",
            "{name}: {stated} and {other} have no stated period and may refer to different times.");

    private static final Text ELSEWHERE = Text.of("另一处", "also stated here");
    private static final Text OTHER_DOCUMENT = Text.of("另一份文件", "the other document");

    private FigureValuesDiffer() {}

    static Rule rule() {
        return Rule.builder("figure-values-differ")
                .title("同一指标值前后不一", "Figure stated with different values")
                .rationale(
                        "指标、时期、范围、口径和状态都相同的是同一个数，前后不一必有一误。各处数值的取值区间须相交（“超50%”与49.4%不相" + "容）；不同文件之间的不一致可能是修订，只作提示。",
                        "Figures with the same indicator, period, scope, basis and status are one figure, so one of two "
                                + "different values is wrong. The intervals of the stated values have to overlap (over 50% and "
                                + "49.4% do not); a difference between documents may be a revision and is only a note.")
                .bad("""
                        observations:
                          - {indicator: retail-sales, period: 2022-01/2022-10, value: 430亿元, at: p1}
                          - {indicator: retail-sales, period: 2022-01/2022-10, value: 432.5亿元, at: p2}
                        """)
                .good("""
                        observations:
                          - {indicator: retail-sales, period: 2022-01/2022-10, value: 430亿元, at: p1}
                          - {indicator: retail-sales, period: 2022-01/2022-10, value: 430.4亿元, at: p2}
                        """)
                .since("0.1")
                .checkEachPlan(FigureValuesDiffer::check);
    }

    private static void check(RuleContext context, Plan plan) {
        FigureBook book = Arithmetic.of(context).book();
        for (StatedFigure stated : book.figures(plan)) {
            within(context, stated);
            if (context.plans().figures(stated.key()).size()
                    == stated.observations().size()) {
                continue;
            }
            // Of two statements, the later one in the set reports the difference.
            book.statements(stated.key()).stream()
                    .takeWhile(other -> !other.observations().equals(stated.observations()))
                    .forEach(other -> between(context, other, stated));
        }
    }

    private static void within(RuleContext context, StatedFigure stated) {
        List<FigureValue.Statement> statements = stated.figure().statements();
        for (int i = 1; i < statements.size(); i++) {
            FigureValue.Statement here = statements.get(i);
            FigureValue.Statement other = differing(context.policy(), statements.subList(0, i), here);
            Judgement judgement =
                    context.at(here.element(), here.path()).related(ELSEWHERE, other.element(), other.path());
            if (!here.quantity().unit().fits(other.quantity().unit())) {
                unlike(judgement, stated, here, other);
            } else if (meet(context.policy(), here, other)) {
                judgement.holds(() -> message(AGREE, stated.figure().name(), here, other));
            } else if (Agreement.of(context.policy(), policy -> Optional.of(meet(policy, here, other)))
                    == Agreement.AGREES_IF_TRUNCATED) {
                judgement.note(message(AGREE_CUT, stated.figure().name(), here, other));
            } else if (stated.key().undated() != null) {
                judgement.notCheckable(
                        MissingReasons.UNDATED, message(UNDATED, stated.figure().name(), here, other));
            } else {
                judgement.contradicts(evidence(
                        context.policy(), message(CONTRADICT, stated.figure().name(), here, other), here, other));
            }
        }
    }

    private static FigureValue.Statement differing(
            IntervalPolicy policy, List<FigureValue.Statement> before, FigureValue.Statement here) {
        return before.stream()
                .filter(other -> !other.quantity().unit().fits(here.quantity().unit()) || !meet(policy, other, here))
                .findFirst()
                .orElse(before.get(0));
    }

    private static void between(RuleContext context, StatedFigure earlier, StatedFigure later) {
        if (earlier.status() != later.status()) {
            return;
        }
        FigureValue.Statement here = later.figure().first();
        FigureValue.Statement other = earlier.figure().first();
        Judgement judgement = context.at(here.element(), here.path())
                .related(
                        earlier.plan().id().equals(later.plan().id()) ? ELSEWHERE : OTHER_DOCUMENT,
                        other.element(),
                        other.path());
        if (!here.quantity().unit().fits(other.quantity().unit())) {
            unlike(judgement, later, here, other);
        } else if (meet(context.policy(), here, other)) {
            judgement.holds(() -> message(AGREE, later.figure().name(), here, other));
        } else {
            judgement.note(
                    evidence(context.policy(), message(REVISED, later.figure().name(), here, other), here, other));
        }
    }

    private static void unlike(
            Judgement judgement, StatedFigure stated, FigureValue.Statement here, FigureValue.Statement other) {
        Text reason =
                MissingReasons.unlike(here.quantity().unit(), other.quantity().unit());
        Text template = reason.equals(MissingReasons.CURRENCIES) ? CURRENCIES : UNLIKE;
        judgement.notCheckable(reason, message(template, stated.figure().name(), here, other));
    }

    private static Message evidence(
            IntervalPolicy policy, Message message, FigureValue.Statement here, FigureValue.Statement other) {
        Interval one = here.quantity().interval(policy);
        Interval two = other.quantity().interval(policy);
        Message more = message.with("stated-interval", ShownNumbers.exactly(here.quantity(), policy))
                .with("other-interval", ShownNumbers.exactly(other.quantity(), policy))
                .with("relation", RelationSource.FIGURES.label());
        return here.quantity()
                .lastDigit()
                .map(step -> more.with(
                        "distance",
                        one.gapTo(two).divide(step, 1, RoundingMode.HALF_UP).toPlainString()))
                .orElse(more);
    }

    private static boolean meet(IntervalPolicy policy, FigureValue.Statement one, FigureValue.Statement other) {
        Interval first = one.quantity().interval(policy);
        Optional<Interval> common = first.intersect(other.quantity().interval(policy));
        return common.isPresent();
    }

    private static Message message(Text template, Text name, FigureValue.Statement here, FigureValue.Statement other) {
        return Message.of(template, "name", name, "stated", here.quantity(), "other", other.quantity());
    }
}
