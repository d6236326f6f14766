package org.districtplan.rules.internal.rule;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Plan;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Formula;
import org.districtplan.model.value.Interval;
import org.districtplan.rules.Judgement;
import org.districtplan.rules.Rule;
import org.districtplan.rules.RuleContext;
import org.districtplan.rules.internal.arithmetic.Arithmetic;
import org.districtplan.rules.internal.arithmetic.Figure;
import org.districtplan.rules.internal.arithmetic.FormulaEquations;
import org.districtplan.rules.internal.arithmetic.Shown;
import org.districtplan.rules.internal.arithmetic.Told;
import org.districtplan.rules.internal.words.FigureWords;

/** Several shares of one whole that is printed nowhere imply the same whole. */
final class ImpliedWholeMismatch {

    private static final Text AGREE = Text.of(
            "{count}个比重推算出同一个“{whole}”，约{implied}", "{count} shares imply one whole, {whole}, of about {implied}");
    private static final Text CONTRADICT = Text.of(
            "{count}个比重推算出的“{whole}”互不相容：此处推得{implied}，另一处推得{other}",
            "{count} shares imply different wholes ({whole}): {implied} here, {other} elsewhere");

    private ImpliedWholeMismatch() {}

    static Rule rule() {
        return Rule.builder("implied-whole-mismatch")
                .title("多个比重推算的总量须一致", "Shares of one whole imply the same whole")
                .rationale(
                        "总量没有写出时，每一对“部分 ÷ 比重”都推算出总量的一个区间；这些区间须有共同部分。总量写出时由 share-mismatch 核对。",
                        "Where a whole is not printed, each part divided by its share gives an interval for it; these must have"
                                + " something in common. Where the whole is printed, share-mismatch checks each share.")
                .bad("""
                        observations:
                          - {indicator: tax-a, period: 2020, value: 34.22亿元, at: p1}
                          - {indicator: tax-a-share, period: 2020, value: 9.94%, at: p1}
                          - {indicator: tax-b, period: 2020, value: 52.32亿元, at: p1}
                          - {indicator: tax-b-share, period: 2020, value: 12.50%, at: p1}
                        """)
                .good("""
                        observations:
                          - {indicator: tax-a, period: 2020, value: 34.22亿元, at: p1}
                          - {indicator: tax-a-share, period: 2020, value: 9.94%, at: p1}
                          - {indicator: tax-b, period: 2020, value: 52.32亿元, at: p1}
                          - {indicator: tax-b-share, period: 2020, value: 15.20%, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(ImpliedWholeMismatch::check);
    }

    /** One share with the whole it implies; the part gives unit and decimals. */
    private record Implied(Told share, Figure part, Text whole, Interval interval) {}

    private static void check(RuleContext context, Plan plan) {
        Arithmetic arithmetic = Arithmetic.of(context);
        Set<ResolvedKey> seen = new HashSet<>();
        for (Told share : arithmetic.book().told(plan)) {
            Optional<Formula> formula = arithmetic.formulas().formulaOf(share).filter(FormulaEquations::isQuotient);
            if (formula.isPresent()
                    && ((Formula.Operation) formula.get()).right() instanceof Formula.Operand whole
                    && !whole.ofParent()) {
                ResolvedKey wanted = wholeOf(context, arithmetic, share, whole);
                if (seen.add(wanted)) {
                    check(context, plan, arithmetic, share, wanted);
                }
            }
        }
    }

    private static ResolvedKey wholeOf(RuleContext context, Arithmetic arithmetic, Told share, Formula.Operand whole) {
        return context.plans().resolvedKey(share.plan(), wholeKey(arithmetic, share, whole));
    }

    private static FigureKey wholeKey(Arithmetic arithmetic, Told share, Formula.Operand whole) {
        return arithmetic.book().unscoped(share.plan(), FormulaEquations.operandKey(share.printedKey(), whole));
    }

    // Of several plans that state shares of one whole, the first reports.
    private static void check(RuleContext context, Plan plan, Arithmetic arithmetic, Told first, ResolvedKey whole) {
        List<Implied> shares = context.plans().vocabulary(plan).sharesOf(whole.indicator()).stream()
                .flatMap(
                        indicator -> context
                                .plans()
                                .figures(
                                        whole.area(),
                                        indicator.id(),
                                        first.key().days())
                                .stream())
                .filter(figure -> figure.element().value() != null)
                .flatMap(figure -> context.plans().resolvedKey(figure).stream())
                .distinct()
                .flatMap(key -> arithmetic.book().tellings(key).stream())
                .flatMap(share -> implied(context, arithmetic, share, whole).stream())
                .sorted(Comparator.comparing(
                        share -> context.plans().position(share.share().plan())))
                .toList();
        if (shares.size() > 1 && shares.get(0).share().plan().id().equals(plan.id())) {
            judge(context, shares);
        }
    }

    private static Optional<Implied> implied(
            RuleContext context, Arithmetic arithmetic, Told share, ResolvedKey wanted) {
        Optional<Formula.Operation> formula = arithmetic
                .formulas()
                .formulaOf(share)
                .filter(FormulaEquations::isQuotient)
                .map(Formula.Operation.class::cast);
        if (formula.isEmpty()) {
            return Optional.empty();
        }
        Formula.Operand whole = (Formula.Operand) formula.get().right();
        FormulaEquations formulas = arithmetic.formulas();
        if (!wholeOf(context, arithmetic, share, whole).equals(wanted)
                || formulas.find(share.plan(), share.printedKey(), share.status(), whole)
                        .isPresent()) {
            return Optional.empty();
        }
        Formula.Operand part = (Formula.Operand) formula.get().left();
        return formulas.find(share.plan(), share.printedKey(), share.status(), part)
                .flatMap(printed -> implied(context, printed.figure(), share.figure())
                        .map(interval -> new Implied(
                                share,
                                printed.figure(),
                                FigureWords.dated(
                                        context.plans().vocabulary(share.plan()), wholeKey(arithmetic, share, whole)),
                                interval)));
    }

    private static Optional<Interval> implied(RuleContext context, Figure part, Figure share) {
        return part.interval(context.policy())
                .flatMap(x -> share.interval(context.policy()).flatMap(x::dividedBy));
    }

    private static void judge(RuleContext context, List<Implied> shares) {
        Implied first = shares.get(0);
        Optional<Interval> common = Optional.of(first.interval());
        for (Implied share : shares.subList(1, shares.size())) {
            Optional<Interval> narrowed = common.flatMap(share.interval()::intersect);
            if (narrowed.isEmpty()) {
                Implied other = shares.stream()
                        .filter(one -> !one.interval().overlaps(share.interval()))
                        .findFirst()
                        .orElse(first);
                at(context, share, shares)
                        .contradicts(message(CONTRADICT, shares, share, share.interval())
                                .with("other", Shown.nicely(other.interval(), other.part())));
                return;
            }
            common = narrowed;
        }
        at(context, first, shares).note(message(AGREE, shares, first, common.orElseThrow()));
    }

    private static Judgement at(RuleContext context, Implied here, List<Implied> shares) {
        Judgement judgement = context.at(here.share().observations().get(0), "/value");
        for (Implied share : shares) {
            Text shown = Shown.nicely(share.interval(), share.part());
            String sum = share.part().first().quantity() + " ÷ "
                    + share.share().figure().first().quantity() + " = ";
            judgement = judgement.related(
                    Text.of(
                            share.part().name().zh() + "：" + sum + shown.zh(),
                            share.part().name().en() + ": " + sum + shown.en()),
                    share.share().observations().get(0),
                    "/value");
        }
        return judgement;
    }

    private static Message message(Text template, List<Implied> shares, Implied here, Interval interval) {
        return Message.of(
                template,
                "count",
                shares.size(),
                "whole",
                here.whole(),
                "implied",
                Shown.nicely(interval, here.part()),
                "implied-interval",
                Shown.exactly(interval, here.part()));
    }
}
