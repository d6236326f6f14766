package org.districtplan.rules.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.districtplan.model.Claim;
import org.districtplan.model.Coverage;
import org.districtplan.model.Located;
import org.districtplan.model.Operand;
import org.districtplan.model.Plan;
import org.districtplan.model.Relation;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.rules.Judgement;
import org.districtplan.rules.Rule;
import org.districtplan.rules.RuleContext;
import org.districtplan.rules.internal.arithmetic.Arithmetic;
import org.districtplan.rules.internal.arithmetic.Derived;
import org.districtplan.rules.internal.arithmetic.Equation;
import org.districtplan.rules.internal.arithmetic.EquationCheck;
import org.districtplan.rules.internal.arithmetic.Figure;
import org.districtplan.rules.internal.arithmetic.Ground;
import org.districtplan.rules.internal.arithmetic.Reasons;
import org.districtplan.rules.internal.arithmetic.Sense;
import org.districtplan.rules.internal.arithmetic.Shown;

/** The parts of a whole add up to it where they are all there are, and to no more than it where they are not. */
final class PartsMismatch {

    private static final Interval NOT_NEGATIVE = Interval.atLeast(BigDecimal.ZERO);
    private static final Text REMAINDER = Text.of(
            "{name} {printed}中，所列各项（{numbers}）之外还有{remainder}未列明",
            "of {name}, {printed}, the parts named ({numbers}) leave {remainder} unnamed");
    private static final Text COVERED =
            Text.of("{name} {printed}不小于所列各项之和（{numbers}）", "{name}, {printed}, covers the parts named ({numbers})");
    private static final Text EXCEEDED = Text.of(
            "{name}写为{printed}，而其中各项之和（{numbers}）已超出{excess}",
            "{name} is printed as {printed}, but its parts ({numbers}) exceed it by {excess}");
    private static final Text INCOMPLETE =
            Text.of("缺少“{missing}”的数值，各项之和无法核对", "without a value of \"{missing}\" the parts cannot be added up");
    private static final Text UNLIKE = Text.of("各项单位不同，不能相加", "the parts differ in their units and cannot be added up");
    private static final Text BLOCKED =
            Text.of("有的项前后不一，不能相加", "a part is told in two ways, so they cannot be added up");

    private PartsMismatch() {}

    static Rule rule() {
        return Rule.builder("parts-mismatch")
                .title("各部分之和须与总量相符", "Parts add up to their whole")
                .rationale(
                        "列全的各项之和须等于总量；“其中”所列各项之和不得超过总量，余下的只作提示。",
                        "Parts that are all there are add up to the whole. Parts introduced by 其中 (among them) do not exceed it;"
                                + " what they leave is a note, never a contradiction.")
                .bad("""
                        observations:
                          - {id: settled, indicator: settled-talents, period: 2022, value: 4601人, at: p1}
                          - {id: recruited, indicator: recruited-talents, period: 2022, value: 3341人, at: p1}
                          - {id: converted, indicator: converted-talents, period: 2022, value: 1622人, at: p1}
                        relations:
                          - {parts: {whole: settled, parts: [recruited, converted]}, at: p1}
                        """)
                .good("""
                        observations:
                          - {id: settled, indicator: settled-talents, period: 2022, value: 4601人, at: p1}
                          - {id: recruited, indicator: recruited-talents, period: 2022, value: 1341人, at: p1}
                          - {id: converted, indicator: converted-talents, period: 2022, value: 1622人, at: p1}
                        relations:
                          - {parts: {whole: settled, parts: [recruited, converted]}, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(PartsMismatch::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Arithmetic arithmetic = Arithmetic.of(context);
        for (Located<Relation> relation : context.plans().relations(plan)) {
            if (relation.element().claim() instanceof Claim.Parts parts) {
                check(context, arithmetic, relation, parts);
            }
        }
    }

    private static void check(
            RuleContext context, Arithmetic arithmetic, Located<Relation> relation, Claim.Parts claim) {
        Judgement judgement = context.at(relation, "/parts");
        List<Figure> figures = new ArrayList<>();
        for (Operand operand : claim.operands()) {
            String path = figures.isEmpty() ? "/parts/whole" : "/parts/parts/" + (figures.size() - 1);
            Optional<Figure> figure = arithmetic.operands().figure(relation, operand, path);
            if (figure.isEmpty()) {
                judgement.notCheckable(
                        Reasons.MISSING,
                        Message.of(INCOMPLETE, "missing", arithmetic.operands().name(relation, operand)));
                return;
            }
            figures.add(figure.get());
        }
        Figure whole = figures.get(0);
        List<Figure> parts = figures.subList(1, figures.size());
        if (parts.stream().anyMatch(part -> !part.unit().fits(whole.unit()))) {
            judgement.notCheckable(Reasons.UNLIKE, new Message(UNLIKE, Map.of()));
        } else if (claim.covers() == Coverage.ALL) {
            Derived sum = new Derived.Solvable(Equation.sum(whole, Sense.EQUAL, parts, Ground.DECLARED));
            EquationCheck.judge(context, sum, relation.ref(), "/parts", Severity.ERROR);
        } else {
            atMost(context.policy(), judgement, claim, whole, parts);
        }
    }

    private static void atMost(
            IntervalPolicy policy, Judgement judgement, Claim.Parts claim, Figure whole, List<Figure> parts) {
        judgement.evidence(places -> {
            EquationCheck.related(places, whole, policy);
            parts.forEach(part -> EquationCheck.related(places, part, policy));
        });
        Optional<Interval> sum = Equation.sum(parts, policy);
        Optional<Interval> all = whole.interval(policy);
        if (sum.isEmpty() || all.isEmpty()) {
            judgement.notCheckable(Reasons.BLOCKED, new Message(BLOCKED, Map.of()));
            return;
        }
        Interval rest = all.get().minus(sum.get());
        Optional<Interval> remainder = rest.intersect(NOT_NEGATIVE);
        if (remainder.isEmpty()) {
            judgement.contradicts(message(EXCEEDED, whole, parts).with("excess", Shown.nicely(rest.negate(), whole)));
        } else if (claim.covers() == Coverage.UNSTATED && !rest.contains(BigDecimal.ZERO)) {
            judgement.note(message(REMAINDER, whole, parts).with("remainder", Shown.nicely(remainder.get(), whole)));
        } else {
            judgement.holds(message(COVERED, whole, parts));
        }
    }

    private static Message message(Text template, Figure whole, List<Figure> parts) {
        return Message.of(
                template,
                "name",
                whole.name(),
                "printed",
                whole.first().quantity(),
                "numbers",
                numbers(parts),
                "relation",
                Ground.DECLARED.label());
    }

    private static String numbers(List<Figure> parts) {
        return parts.stream().map(part -> part.first().quantity().toString()).collect(Collectors.joining(" + "));
    }
}
