package org.districtplan.rules.internal.rule.arithmetic;

import java.util.List;
import java.util.Optional;
import org.districtplan.model.Claim;
import org.districtplan.model.Located;
import org.districtplan.model.Operand;
import org.districtplan.model.Plan;
import org.districtplan.model.Relation;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.Derivation;
import org.districtplan.rules.internal.equation.Equation;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.equation.Operands;
import org.districtplan.rules.internal.equation.RelationSource;
import org.districtplan.rules.internal.equation.Sense;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Figures declared equal or ascending are so. */
final class OrderMismatch {

    private static final Text DECLARED = Text.of("所列次序", "the order stated");

    private OrderMismatch() {}

    static Rule rule() {
        return Rule.builder("order-mismatch")
                .title("数值不满足所列相等或递增关系", "Figures declared equal or ascending are not")
                .rationale(
                        "规划注明几个数值相等（equal）或由小到大（order）的，相邻两数在各自取值区间内须能满足。",
                        "Where a plan declares that figures are equal or ascending, the stated numbers of each two neighbouring "
                                + "figures must fit that order within their rounding.")
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
            Optional<FigureValue> low = operands.figure(relation, list.get(i - 1), path + (i - 1));
            Optional<FigureValue> high = operands.figure(relation, list.get(i), path + i);
            Derivation derived;
            if (low.isEmpty() || high.isEmpty()) {
                Operand missing = list.get(low.isEmpty() ? i - 1 : i);
                derived = new Derivation.Unsolvable(
                        () -> DECLARED,
                        MissingReasons.MISSING,
                        () -> Derivation.noValue(operands.name(relation, missing)));
            } else if (!low.get().unit().fits(high.get().unit())) {
                derived = Derivation.unlike(high.get(), low.get(), high.get());
            } else {
                derived = new Derivation.Solvable(
                        Equation.sum(high.get(), sense, List.of(low.get()), RelationSource.DECLARED));
            }
            EquationCheck.judge(context, derived, relation.ref(), path + i, Severity.ERROR);
        }
    }
}
