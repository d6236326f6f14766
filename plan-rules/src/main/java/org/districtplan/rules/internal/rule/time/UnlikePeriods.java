package org.districtplan.rules.internal.rule.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.districtplan.model.Accumulation;
import org.districtplan.model.Base;
import org.districtplan.model.Claim;
import org.districtplan.model.Element;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Indicator;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Operand;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Relation;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.rules.internal.walk.ClaimOperands;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Reports comparisons of flows over periods of different length. */
final class UnlikePeriods {

    private static final Set<Transformation> COMPARED =
            EnumSet.of(Transformation.GROWTH, Transformation.CHANGE, Transformation.MULTIPLE, Transformation.INDEX);

    private static final Text UNLIKE = Text.of(
            "{period}（{months}个月）与{other}（{otherMonths}个月）长短不同，累计数不能直接相比",
            "{period} (months: {months}) and {other} (months: {otherMonths}) differ in length, so their totals "
                    + "cannot be compared");
    private static final Text OPEN = Text.of("时期未注明起止", "a period without a stated start or end");
    private static final Text PERIODS = Text.of("{period}与{other}", "{period} and {other}");

    private UnlikePeriods() {}

    static Rule rule() {
        return Rule.builder("unlike-periods")
                .title("对比时期长短不一", "Compared periods differ in length")
                .rationale(
                        "1-10月累计数与全年或1-9月相比，增速和增减量都不成立，列为警告。倍数、指数和规划声明的关系可能有意如"
                                + "此，只提示；分月、分季合成全年、存量、比率和增速的增减不核对，起点未注明的不作判断。",
                        "A total for January to October compared with a whole year, or with nine months, makes growth "
                                + "and change meaningless and is a warning. Multiples, indices and declared relations may be "
                                + "intended and are a note; parts that make up a year, stocks, rates and changes of growth are not "
                                + "compared, and a period without a stated start is not checkable.")
                .bad("""
                        observations:
                          - {indicator: gdp, transformation: growth, from: 2021, period: 2022-01/2022-10, value: 3.2%, at: 一 p1}
                        """)
                .good("""
                        observations:
                          - {indicator: gdp, transformation: growth, from: 2021-01/2021-10, period: 2022-01/2022-10, value: 3.2%, at: 一 p1}
                        """)
                .severity(Severity.WARNING)
                .since("0.1")
                .checkEachPlan(UnlikePeriods::check);
    }

    private static void check(RuleContext context, Plan plan) {
        for (Located<Observation> figure : context.plans().observations(plan)) {
            key(context, figure, figure.element().key());
        }
        for (Located<Target> target : context.plans().targets(plan)) {
            FigureKey key = target.element().key();
            if (key != null) {
                key(context, target, key);
            }
        }
        for (Located<Relation> relation : context.plans().relations(plan)) {
            relation(context, relation);
        }
    }

    private static void key(RuleContext context, Located<?> located, FigureKey key) {
        if (COMPARED.contains(key.transformation())
                && key.base() instanceof Base.From from
                && (key.of() == null || key.of() == Transformation.LEVEL)
                && isFlow(key, context.plans().indicator(located))) {
            boolean plain =
                    key.transformation() == Transformation.GROWTH || key.transformation() == Transformation.CHANGE;
            judge(context.at(located, "/from"), plain ? Severity.WARNING : Severity.NOTE, key.period(), from.period());
        }
    }

    private static boolean isFlow(FigureKey key, Optional<Indicator> indicator) {
        return key.statistic() == null
                && indicator
                        .map(Indicator::accumulation)
                        .filter(Accumulation.FLOW::equals)
                        .isPresent();
    }

    private static void relation(RuleContext context, Located<Relation> relation) {
        Claim claim = relation.element().claim();
        if (claim instanceof Claim.Count || claim instanceof Claim.Balance) {
            return;
        }
        List<Operand> operands = claim.operands();
        List<String> paths = ClaimOperands.paths(claim);
        // What a share, ratio or difference comes to is of the first operand's time; it is the last of three.
        int compared = claim instanceof Claim.Parts || claim instanceof Claim.Equal || claim instanceof Claim.Order
                ? operands.size()
                : operands.size() - 1;
        FigureKey first = flow(context, relation, operands.isEmpty() ? null : operands.get(0));
        for (int i = 1; i < compared && first != null; i++) {
            FigureKey other = flow(context, relation, operands.get(i));
            if (other != null && !(isMadeUpOfParts(claim) && first.indicator().equals(other.indicator()))) {
                judge(context.at(relation, paths.get(i)), Severity.NOTE, first.period(), other.period());
            }
        }
    }

    // Quarters that make up a year, the year less its first half.
    private static boolean isMadeUpOfParts(Claim claim) {
        return claim instanceof Claim.Parts || claim instanceof Claim.Difference || claim instanceof Claim.Share;
    }

    private static @Nullable FigureKey flow(
            RuleContext context, Located<Relation> relation, @Nullable Operand operand) {
        PlanSet plans = context.plans();
        FigureKey key = null;
        Optional<Indicator> indicator = Optional.empty();
        if (operand instanceof Operand.Keyed keyed) {
            key = keyed.key();
            indicator = plans.vocabulary(relation.plan()).indicator(key.indicator());
        } else if (operand instanceof Operand.Named named) {
            Optional<Located<?>> figure = plans.find(relation.plan(), named.ref());
            key = figure.map(Located::element).flatMap(UnlikePeriods::keyOf).orElse(null);
            indicator = figure.flatMap(plans::indicator);
        }
        return key != null && key.transformation() == Transformation.LEVEL && isFlow(key, indicator) ? key : null;
    }

    private static Optional<FigureKey> keyOf(Element element) {
        if (element instanceof Observation figure) {
            return Optional.of(figure.key());
        }
        return element instanceof Target target ? Optional.ofNullable(target.key()) : Optional.empty();
    }

    private static void judge(Judgement judgement, Severity severity, Period period, Period other) {
        OptionalInt months = period.months();
        OptionalInt otherMonths = other.months();
        if (months.isPresent() && otherMonths.isPresent() && months.getAsInt() != otherMonths.getAsInt()) {
            judgement.contradicts(
                    severity,
                    Message.of(
                            UNLIKE,
                            "period",
                            period,
                            "months",
                            months.getAsInt(),
                            "other",
                            other,
                            "otherMonths",
                            otherMonths.getAsInt()));
        } else if ((months.isEmpty() || otherMonths.isEmpty()) && !period.sameDays(other)) {
            judgement.notCheckable(OPEN, () -> Message.of(PERIODS, "period", period, "other", other));
        } else {
            judgement.holds();
        }
    }
}
