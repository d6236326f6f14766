package org.districtplan.rules.internal.rule.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.districtplan.model.Claim;
import org.districtplan.model.Coverage;
import org.districtplan.model.Located;
import org.districtplan.model.Operand;
import org.districtplan.model.Plan;
import org.districtplan.model.Relation;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.Derivation;
import org.districtplan.rules.internal.equation.Equation;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.equation.RelationSource;
import org.districtplan.rules.internal.equation.Sense;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.ShownNumbers;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** The parts of a whole add up to it where they are all there are, and to no more than it where they are not. */
final class PartsMismatch {

    private static final Text REMAINDER = Text.of(
            "{name} {stated}，所列分项（{numbers}）之外尚有{remainder}未列明",
            "{name} is stated as {stated}, of which the named parts ({numbers}) leave {remainder} unnamed");
    private static final Text EXCEEDED = Text.of(
            "{name}原文为{stated}，而其中所列分项之和（{numbers}）超出{excess}",
            "{name} is stated as {stated}, but its parts ({numbers}) exceed it by {excess}");
    private static final Text INCOMPLETE = Text.of(
            "缺少“{missing}”的数值，分项之和无法核对", "no value of \"{missing}\" is stated, so that the parts cannot be added up");
    private static final Text UNLIKE = Text.of(
            "总数与分项单位或币种不同，无法相加", "the total and its parts have different units or currencies and cannot be added up");

    private PartsMismatch() {}

    static Rule rule() {
        return Rule.builder("parts-mismatch")
                .title("分项之和与合计不符", "Parts do not add up to the total")
                .rationale(
                        "分项列全的，其和应等于合计；以“其中”列出的，其和不得超过合计。“其中”列有两项以上而有余额的，只作提示；" + "只列一项，或同一合计另有一处列全、列得更多的，不提示。",
                        "Where all parts are stated, they add up to the total; parts introduced by 其中 (among them) do not "
                                + "exceed it. A remainder beside two or more of the latter is a note, unless another relation of the "
                                + "same total names all parts, or these and more.")
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

    /** A whole and parts of it, as one relation states them. */
    private record Breakdown(ElementRef relation, Claim.Parts claim, FigureValue whole, List<FigureValue> parts) {

        private Equation equation(Sense sense) {
            return Equation.sum(whole, sense, parts, RelationSource.DECLARED);
        }

        private boolean isFull(IntervalPolicy policy) {
            return claim.covers() == Coverage.ALL
                    || equation(Sense.EQUAL).verdict(policy).agrees();
        }

        private boolean namesAll(Breakdown other) {
            return statements().containsAll(other.statements());
        }

        private Set<List<FigureValue.Statement>> statements() {
            return parts.stream().map(FigureValue::statements).collect(Collectors.toSet());
        }
    }

    private static void check(RuleContext context, Plan plan) {
        Arithmetic arithmetic = Arithmetic.of(context);
        List<Breakdown> all = new ArrayList<>();
        for (Located<Relation> relation : context.plans().relations(plan)) {
            if (relation.element().claim() instanceof Claim.Parts parts) {
                breakdown(context, arithmetic, relation, parts).ifPresent(all::add);
            }
        }
        Map<List<FigureValue.Statement>, List<Breakdown>> byWhole =
                all.stream().collect(Collectors.groupingBy(one -> one.whole.statements()));
        all.forEach(one -> judge(context, one, byWhole.getOrDefault(one.whole.statements(), List.of())));
    }

    private static Optional<Breakdown> breakdown(
            RuleContext context, Arithmetic arithmetic, Located<Relation> relation, Claim.Parts claim) {
        Judgement judgement = context.at(relation, "/parts");
        List<FigureValue> figures = new ArrayList<>();
        for (Operand operand : claim.operands()) {
            String path = figures.isEmpty() ? "/parts/whole" : "/parts/parts/" + (figures.size() - 1);
            Optional<FigureValue> figure = arithmetic.operands().figure(relation, operand, path);
            if (figure.isEmpty()) {
                judgement.notCheckable(
                        MissingReasons.MISSING,
                        Message.of(INCOMPLETE, "missing", arithmetic.operands().name(relation, operand)));
                return Optional.empty();
            }
            figures.add(figure.get());
        }
        FigureValue whole = figures.get(0);
        List<FigureValue> parts = figures.subList(1, figures.size());
        Optional<FigureValue> other =
                parts.stream().filter(part -> !part.unit().fits(whole.unit())).findFirst();
        if (other.isPresent()) {
            judgement.notCheckable(
                    MissingReasons.unlike(whole.unit(), other.get().unit()), new Message(UNLIKE, Map.of()));
            return Optional.empty();
        }
        return Optional.of(new Breakdown(relation.ref(), claim, whole, parts));
    }

    private static void judge(RuleContext context, Breakdown breakdown, List<Breakdown> ofSameWhole) {
        Sense sense = breakdown.claim.covers() == Coverage.ALL ? Sense.EQUAL : Sense.AT_LEAST;
        Equation equation = breakdown.equation(sense);
        if (leavesRemainder(context.policy(), breakdown, equation)
                && !isCoveredElsewhere(context.policy(), breakdown, ofSameWhole)) {
            Judgement judgement = context.at(breakdown.relation, "/parts");
            EquationCheck.evidence(judgement, equation, breakdown.relation, "/parts", context.policy());
            judgement.note(remainder(context.policy(), equation));
        } else {
            EquationCheck.judge(
                    context,
                    new Derivation.Solvable(equation),
                    breakdown.relation,
                    "/parts",
                    Severity.ERROR,
                    message -> sense == Sense.EQUAL ? message : exceeded(context.policy(), equation, message));
        }
    }

    private static boolean leavesRemainder(IntervalPolicy policy, Breakdown breakdown, Equation atLeast) {
        return breakdown.claim.covers() == Coverage.UNSTATED
                && breakdown.parts.size() > 1
                && atLeast.verdict(policy).agrees()
                && !breakdown.isFull(policy);
    }

    // Of two that name the same parts, the first is reported.
    private static boolean isCoveredElsewhere(IntervalPolicy policy, Breakdown breakdown, List<Breakdown> ofSameWhole) {
        boolean before = true;
        for (Breakdown other : ofSameWhole) {
            if (other.relation.equals(breakdown.relation)) {
                before = false;
            } else if (other.isFull(policy) || (other.namesAll(breakdown) && (before || !breakdown.namesAll(other)))) {
                return true;
            }
        }
        return false;
    }

    private static Message exceeded(IntervalPolicy policy, Equation equation, Message message) {
        Interval excess = equation.difference(policy).orElseThrow().negate();
        return new Message(EXCEEDED, message.attributes())
                .with("excess", ShownNumbers.nicely(excess, equation.claimed()));
    }

    private static Message remainder(IntervalPolicy policy, Equation equation) {
        FigureValue whole = equation.claimed();
        return Message.of(
                REMAINDER,
                "name",
                whole.name(),
                "stated",
                whole.first().quantity(),
                "numbers",
                equation.numbers().get(),
                "relation",
                equation.ground().label(),
                "remainder",
                ShownNumbers.nicely(equation.remainder(policy).orElseThrow(), whole));
    }
}
