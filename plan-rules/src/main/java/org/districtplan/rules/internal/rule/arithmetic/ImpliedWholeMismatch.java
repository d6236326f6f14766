package org.districtplan.rules.internal.rule.arithmetic;

import java.util.List;
import java.util.Optional;
import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.rules.internal.equation.Agreement;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.Equation;
import org.districtplan.rules.internal.equation.ImpliedWholes;
import org.districtplan.rules.internal.equation.ImpliedWholes.Implied;
import org.districtplan.rules.internal.equation.IntervalVerdict;
import org.districtplan.rules.internal.equation.RelationSource;
import org.districtplan.rules.internal.equation.Sense;
import org.districtplan.rules.internal.figure.ShownNumbers;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Several shares of one whole that is not stated imply the same whole. */
final class ImpliedWholeMismatch {

    private static final Text AGREE =
            Text.of("{count}个比重推算出的“{whole}”相符：{implied}", "{count} shares imply the same whole, {whole}: {implied}");
    private static final Text CONTRADICT = Text.of(
            "{count}个比重推算出的“{whole}”不一致：此处推得{implied}，另一处推得{other}",
            "{count} shares imply different wholes ({whole}): {implied} here, {other} elsewhere");

    private static final Text AGREE_IF_TRUNCATED = Text.of(
            "{count}个比重须按截尾（而非四舍五入）理解，推算出的“{whole}”才相符：此处推得{implied}，另一处推得{other}",
            "{count} shares imply the same whole, {whole}, only if digits were truncated instead of rounded: {implied}"
                    + " here, {other} elsewhere");

    private ImpliedWholeMismatch() {}

    static Rule rule() {
        return Rule.builder("implied-whole-mismatch")
                .title("各项比重推算的总量不一致", "Shares imply different wholes")
                .rationale(
                        "总量未列出时，每一组“部分 ÷ 比重”都可推算出总量的取值区间，各区间应有重合。总量已列出的，由 share-mismatch 核对。",
                        "Where a whole is not stated, each part divided by its share gives an interval for "
                                + "it, and these intervals must overlap. Where the whole is stated, share-mismatch "
                                + "checks each share.")
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

    private static void check(RuleContext context, Plan plan) {
        new ImpliedWholes(context.plans(), Arithmetic.of(context), context.policy())
                .of(plan)
                .forEach(shares -> judge(context, shares));
    }

    private static void judge(RuleContext context, List<Implied> shares) {
        Optional<Interval> common = Implied.common(shares, context.policy());
        if (common.isPresent()) {
            Implied first = shares.get(0);
            at(context, first, shares).holds(() -> message(context, AGREE, shares, first, common.get()));
            return;
        }
        Optional<Pair> apart = pair(context, shares, Agreement.DISAGREES);
        if (apart.isPresent()) {
            Equation equation = apart.get().here().impliedBy(apart.get().other());
            at(context, apart.get().here(), shares)
                    .contradicts(
                            equation.verdict(context.policy())
                                    .severity(
                                            Severity.ERROR,
                                            equation.claimed().lastDigit(),
                                            equation.isAcrossDocuments()),
                            message(context, CONTRADICT, shares, apart.get()));
        } else {
            pair(context, shares, Agreement.AGREES_IF_TRUNCATED).ifPresent(pair -> at(context, pair.here(), shares)
                    .note(message(context, AGREE_IF_TRUNCATED, shares, pair)));
        }
    }

    private record Pair(Implied here, Implied other) {}

    // Intervals of which each two overlap have something in common, so that pairs are enough.
    private static Optional<Pair> pair(RuleContext context, List<Implied> shares, Agreement wanted) {
        for (int i = 1; i < shares.size(); i++) {
            for (int j = 0; j < i; j++) {
                Pair pair = new Pair(shares.get(i), shares.get(j));
                Agreement agreement = IntervalVerdict.of(
                                pair.here()::values, pair.other()::values, Sense.EQUAL, context.policy())
                        .agreement();
                if (agreement == wanted) {
                    return Optional.of(pair);
                }
            }
        }
        return Optional.empty();
    }

    private static Judgement at(RuleContext context, Implied here, List<Implied> shares) {
        return context.at(here.share().observations().get(0), "/value")
                .evidence(places -> shares.forEach(share -> related(context, places, share)));
    }

    private static void related(RuleContext context, Judgement judgement, Implied share) {
        Text shown = ShownNumbers.nicely(values(context, share), share.part());
        String sum = share.part().first().quantity() + " ÷ "
                + share.share().figure().first().quantity() + " = ";
        judgement.related(
                Text.of(
                        share.part().name().zh() + "：" + sum + shown.zh(),
                        share.part().name().en() + ": " + sum + shown.en()),
                share.share().observations().get(0),
                "/value");
    }

    private static Interval values(RuleContext context, Implied share) {
        return share.values(context.policy()).orElseThrow();
    }

    private static Message message(RuleContext context, Text template, List<Implied> shares, Pair pair) {
        return message(context, template, shares, pair.here(), values(context, pair.here()))
                .with(
                        "other",
                        ShownNumbers.nicely(
                                values(context, pair.other()), pair.other().part()));
    }

    private static Message message(
            RuleContext context, Text template, List<Implied> shares, Implied here, Interval interval) {
        return Message.of(
                template,
                "count",
                shares.size(),
                "whole",
                FigureWords.dated(context.plans().vocabulary(here.share().plan()), here.whole()),
                "implied",
                ShownNumbers.nicely(interval, here.part()),
                "implied-interval",
                ShownNumbers.exactly(interval, here.part().first().quantity()),
                "relation",
                RelationSource.FORMULA.label());
    }
}
