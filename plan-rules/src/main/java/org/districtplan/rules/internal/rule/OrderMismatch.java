package org.districtplan.rules.internal.rule;

import java.util.List;
import java.util.Optional;
import org.districtplan.model.Claim;
import org.districtplan.model.Located;
import org.districtplan.model.Operand;
import org.districtplan.model.Plan;
import org.districtplan.model.Relation;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.Rule;
import org.districtplan.rules.RuleContext;
import org.districtplan.rules.internal.arithmetic.Arithmetic;
import org.districtplan.rules.internal.arithmetic.Derived;
import org.districtplan.rules.internal.arithmetic.Equation;
import org.districtplan.rules.internal.arithmetic.EquationCheck;
import org.districtplan.rules.internal.arithmetic.Figure;
import org.districtplan.rules.internal.arithmetic.Ground;
import org.districtplan.rules.internal.arithmetic.Operands;
import org.districtplan.rules.internal.arithmetic.Reasons;
import org.districtplan.rules.internal.arithmetic.Sense;

/** Figures declared equal or ascending are so. */
final class OrderMismatch {

    private static final Text DECLARED = Text.of("所列次序", "the order stated");

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
                neighbours(context, operands, relation, equal.operands(), "/equal/", Sense.EQUAL);
            } else if (claim instanceof Claim.Order order) {
                neighbours(context, operands, relation, order.operands(), "/order/", Sense.AT_LEAST);
            }
        }
    }

    private static void neighbours(
            RuleContext context,
            Operands operands,
            Located<Relation> relation,
            List<Operand> list,
            String path,
            Sense sense) {
        for (int i = 1; i < list.size(); i++) {
            Optional<Figure> low = operands.figure(relation, list.get(i - 1), path + (i - 1));
            Optional<Figure> high = operands.figure(relation, list.get(i), path + i);
            Derived derived;
            if (low.isEmpty() || high.isEmpty()) {
                Operand missing = list.get(low.isEmpty() ? i - 1 : i);
                derived = new Derived.Unsolvable(
                        () -> DECLARED, Reasons.MISSING, () -> Derived.noValue(operands.name(relation, missing)));
            } else if (!low.get().unit().fits(high.get().unit())) {
                derived = Derived.unlike(high.get(), low.get(), high.get());
            } else {
                derived = new Derived.Solvable(Equation.sum(high.get(), sense, List.of(low.get()), Ground.DECLARED));
            }
            EquationCheck.judge(context, derived, relation.ref(), path + i, Severity.ERROR);
        }
    }
}
