package org.districtplan.rules.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.districtplan.model.Claim;
import org.districtplan.model.Located;
import org.districtplan.model.Operand;
import org.districtplan.model.Plan;
import org.districtplan.model.Relation;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.rules.Judgement;
import org.districtplan.rules.Rule;
import org.districtplan.rules.RuleContext;
import org.districtplan.rules.internal.arithmetic.Arithmetic;
import org.districtplan.rules.internal.arithmetic.Figure;
import org.districtplan.rules.internal.arithmetic.Operands;
import org.districtplan.rules.internal.arithmetic.Reasons;

/** Figures declared equal or ascending are so. */
final class OrderMismatch {

    private static final Interval NOT_NEGATIVE = Interval.atLeast(BigDecimal.ZERO);
    private static final Text EQUAL = Text.of("{name} {printed}与{other}相等", "{name}, {printed}, equals {other}");
    private static final Text NOT_EQUAL =
            Text.of("{name}写为{printed}，应与{other}相等", "{name} is printed as {printed}, but should equal {other}");
    private static final Text ASCENDING =
            Text.of("{name} {printed}不小于{other}", "{name}, {printed}, is no less than {other}");
    private static final Text NOT_ASCENDING = Text.of(
            "{name}写为{printed}，不应小于{other}", "{name} is printed as {printed}, but should be no less than {other}");
    private static final Text MISSING = Text.of("没有“{name}”的数值", "no value of \"{name}\" is at hand");
    private static final Text UNLIKE =
            Text.of("{name} {printed}与{other}单位不同", "{name}, {printed}, and {other} differ in their units");

    private OrderMismatch() {}

    static Rule rule() {
        return Rule.builder("order-mismatch")
                .title("写明相等、递增的数须如此", "Figures declared equal or ascending are so")
                .rationale(
                        "规划写明几处数字相等（equal）或从小到大（order）时，相邻两数按所列区间须能满足。",
                        "Where a plan declares figures equal or ascending, each two neighbours must allow it within their intervals.")
                .bad("""
                        relations:
                          - {order: [{value: 3家}, {value: 2家}], at: p1}
                        """)
                .good("""
                        relations:
                          - {order: [{value: 2家}, {value: 3家}], at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(OrderMismatch::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Operands operands = Arithmetic.of(context).operands();
        for (Located<Relation> relation : context.plans().relations(plan)) {
            Claim claim = relation.element().claim();
            if (claim instanceof Claim.Equal equal) {
                neighbours(context, operands, relation, equal.operands(), "/equal/");
            } else if (claim instanceof Claim.Order order) {
                neighbours(context, operands, relation, order.operands(), "/order/");
            }
        }
    }

    private static void neighbours(
            RuleContext context, Operands operands, Located<Relation> relation, List<Operand> list, String path) {
        for (int i = 1; i < list.size(); i++) {
            Judgement judgement = context.at(relation, path + i);
            Optional<Figure> low = operands.figure(relation, list.get(i - 1), path + (i - 1));
            Optional<Figure> high = operands.figure(relation, list.get(i), path + i);
            if (low.isEmpty() || high.isEmpty()) {
                Operand missing = list.get(low.isEmpty() ? i - 1 : i);
                judgement.notCheckable(Reasons.MISSING, Message.of(MISSING, "name", operands.name(relation, missing)));
            } else {
                judge(context, judgement, low.get(), high.get(), path.equals("/equal/"));
            }
        }
    }

    private static void judge(RuleContext context, Judgement judgement, Figure low, Figure high, boolean equal) {
        Supplier<Message> facts = () -> Message.of(
                equal ? EQUAL : ASCENDING,
                "name",
                high.name(),
                "printed",
                high.first().quantity(),
                "other",
                low.first().quantity());
        Optional<Interval> x = low.interval(context.policy());
        Optional<Interval> y = high.interval(context.policy());
        if (!low.unit().fits(high.unit())) {
            judgement.notCheckable(
                    Reasons.UNLIKE, () -> new Message(UNLIKE, facts.get().attributes()));
        } else if (x.isEmpty() || y.isEmpty()) {
            judgement.notCheckable(Reasons.BLOCKED, facts);
        } else if (equal ? x.get().overlaps(y.get()) : y.get().minus(x.get()).overlaps(NOT_NEGATIVE)) {
            judgement.holds(facts);
        } else {
            judgement.contradicts(
                    new Message(equal ? NOT_EQUAL : NOT_ASCENDING, facts.get().attributes()));
        }
    }
}
