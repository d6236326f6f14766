package org.districtplan.rules.internal.rule.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Basis;
import org.districtplan.model.Plan;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.rules.internal.equation.Agreement;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.equation.ImpliedCount;
import org.districtplan.rules.internal.equation.IntegerBases;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.figure.Amounts;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.ShownNumbers;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Growth and shares of counted things leave a whole number for the count that is not stated. */
final class IntegerBaseImpossible {

    private static final Text POSSIBLE = Text.of(
            "{name}：{stated}与{known-name}（{known}）相符，推算{missing}为{implied}",
            "{name}: {stated} is possible beside {known-name} ({known}): {missing} is in {implied}");
    private static final Text POSSIBLE_IF_TRUNCATED = Text.of(
            "{name}：{stated}须按截尾（而非四舍五入）理解，{missing}才为整数",
            "{name}: {stated} leaves a whole number for {missing} only if digits were truncated instead of rounded");
    private static final Text IMPOSSIBLE = Text.of(
            "{name}原文为{stated}，而{known-name}为{known}：由此推算{missing}为{implied}，其中没有整数；最接近的" + "是{nearest}",
            "{name} is stated as {stated} beside {known-name} ({known}): this leaves {implied} for {missing}, which contains no"
                    + " whole number; the nearest are {nearest}");
    private static final Text NOTHING =
            Text.of("{name}：由{stated}无法推算{missing}", "{name}: no {missing} can be computed from {stated}");

    private IntegerBaseImpossible() {}

    static Rule rule() {
        return Rule.builder("integer-base-impossible")
                .title("所列增速或比重推算不出整数", "No whole number gives the stated growth or share")
                .rationale(
                        "7家、增长12.5%：上年只能是6家（增长16.7%）或7家（持平），没有整数能得出12.5%。只在两数之一未列出、列"
                                + "出的又是精确计数时核对，两数都列出的由 growth-mismatch、share-mismatch 核对；均未注明时期的须在同一"
                                + "处，只作提示；同口径增速不核对，未注明口径的只列为警告。",
                        "7 firms after growth of 12.5%: a year before there were 6 (16.7%) or 7 (0), and no "
                                + "whole number gives 12.5%. The rule checks where one count is stated and exact and "
                                + "the other is missing, since growth-mismatch and share-mismatch check "
                                + "the others; without a period both must be at one place, which gives a note; growth "
                                + "of a comparable scope is not checked, and without a stated basis it is a warning.")
                .bad("""
                        observations:
                          - {indicator: recruited-talents, period: 2022, value: 7人, at: p1}
                          - {indicator: recruited-talents, transformation: growth, period: 2022, value: 12.5%, at: p1}
                        """)
                .good("""
                        observations:
                          - {indicator: recruited-talents, period: 2022, value: 9人, at: p1}
                          - {indicator: recruited-talents, transformation: growth, period: 2022, value: 12.5%, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(IntegerBaseImpossible::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Arithmetic arithmetic = Arithmetic.of(context);
        arithmetic.book().compared(plan).forEach(growth -> judge(context, arithmetic, growth));
        arithmetic.book().withFormula(plan).forEach(share -> judge(context, arithmetic, share));
    }

    private static void judge(RuleContext context, Arithmetic arithmetic, StatedFigure stated) {
        if (stated.key().basis() != Basis.COMPARABLE_SCOPE) {
            arithmetic.impliedCount(context.plans(), stated).ifPresent(count -> judge(context, count));
        }
    }

    private static void judge(RuleContext context, ImpliedCount count) {
        IntervalPolicy policy = context.policy();
        Judgement judgement = context.at(count.ratio().observations().get(0), "/value")
                .evidence(places -> EquationCheck.related(places, count.known().figure(), policy));
        Agreement agreement = Agreement.of(policy, one -> implied(count, one).map(IntegerBases::hasOne));
        if (agreement == Agreement.UNKNOWN) {
            judgement.notCheckable(MissingReasons.BLOCKED, () -> facts(count, NOTHING));
            return;
        }
        Interval implied = implied(count, policy).orElseThrow();
        if (agreement == Agreement.AGREES) {
            judgement.holds(() -> evidence(count, policy, POSSIBLE, implied));
        } else if (agreement == Agreement.AGREES_IF_TRUNCATED) {
            judgement.note(evidence(count, policy, POSSIBLE_IF_TRUNCATED, implied));
        } else {
            Message message =
                    evidence(count, policy, IMPOSSIBLE, implied).with("nearest", nearest(count, policy, implied));
            boolean together =
                    count.known().plan().id().equals(count.ratio().plan().id());
            judgement.contradicts(together ? severity(count) : Severity.NOTE, message);
        }
    }

    private static Optional<Interval> implied(ImpliedCount count, IntervalPolicy policy) {
        return count.ratio()
                .figure()
                .interval(policy)
                .flatMap(ratio -> count.known().figure().interval(policy).flatMap(known -> count.values(ratio, known)));
    }

    private static Severity severity(ImpliedCount count) {
        boolean share = count.ratio().key().transformation() == Transformation.LEVEL;
        boolean stated = share || count.ratio().key().basis() != null;
        return Amounts.severity(stated ? Severity.ERROR : Severity.WARNING, count.ratio(), List.of(count.known()));
    }

    private static Text nearest(ImpliedCount count, IntervalPolicy policy, Interval implied) {
        FigureValue ratio = count.ratio().figure();
        Optional<Interval> known = count.known().figure().interval(policy);
        String unit = count.known().figure().unit().text();
        List<Text> all = new ArrayList<>();
        for (BigDecimal whole : IntegerBases.around(implied)) {
            known.flatMap(values -> count.ratio(whole, values)).ifPresent(possible -> {
                Text shown = ShownNumbers.nicely(possible, ratio);
                String things = whole.toPlainString() + unit;
                all.add(Text.of(things + "时的" + shown.zh(), shown.en() + " with " + things));
            });
        }
        return Text.of(
                String.join("、", all.stream().map(Text::zh).toList()),
                String.join(", ", all.stream().map(Text::en).toList()));
    }

    private static Message evidence(ImpliedCount count, IntervalPolicy policy, Text template, Interval implied) {
        FigureValue ratio = count.ratio().figure();
        String allowed =
                ShownNumbers.exactly(implied, count.known().figure().first().quantity());
        return facts(count, template)
                .with("implied", allowed)
                .with("stated-interval", ShownNumbers.exactly(ratio.first().quantity(), policy))
                .with("computed-interval", allowed)
                .with("relation", count.ground().label());
    }

    private static Message facts(ImpliedCount count, Text template) {
        FigureValue known = count.known().figure();
        return Message.of(
                template,
                "name",
                count.ratio().figure().name(),
                "stated",
                count.ratio().figure().first().quantity(),
                "known-name",
                known.name(),
                "known",
                known.first().quantity(),
                "missing",
                count.name().get());
    }
}
