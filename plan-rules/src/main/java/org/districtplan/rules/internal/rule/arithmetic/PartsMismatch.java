package org.districtplan.rules.internal.rule.arithmetic;

import java.math.BigDecimal;
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
import org.districtplan.rules.internal.equation.FigureValue;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.equation.RelationSource;
import org.districtplan.rules.internal.equation.Sense;
import org.districtplan.rules.internal.equation.ShownNumbers;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** The parts of a whole add up to it where they are all there are, and to no more than it where they are not. */
final class PartsMismatch {

    private static final Interval NOT_NEGATIVE = Interval.atLeast(BigDecimal.ZERO);
    private static final Text REMAINDER = Text.of(
            "{name} {printed}中，所列各项（{numbers}）之外还有{remainder}未列明",
            "of {name}, {printed}, the parts named ({numbers}) leave {remainder} unnamed");
    private static final Text COVERED =
            Text.of("{name} {printed}不小于所列各项之和（{numbers}）", "{name}, {printed}, covers the parts named ({numbers})");
    private static final Text EXCEEDED = Text.of(
            "{name}写为{printed}，而其中各项之和（{numbers}）比它多{excess}",
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
                        "列全的各项之和须等于总量；“其中”所列各项之和不得超过总量。“其中”列了两项以上而有余的，只作提示；只举一项的，或同一总量另有一处列全、列得更多的，余数不必提示。",
                        "Parts that are all there are add up to the whole. Parts introduced by 其中 (among them) do not exceed it;"
                                + " what two or more of them leave is a note, never a contradiction. One part alone was never meant"
                                + " to be all, and what is left is not told where another relation of the same whole names all"
                                + " parts, or these and more.")
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

    /** A whole and parts of it, as one relation tells them. */
    private record Told(
            ElementRef relation, Judgement judgement, Claim.Parts claim, FigureValue whole, List<FigureValue> parts) {

        /** Gives what the parts leave of the whole; empty if one of them is told in two ways. */
        private Optional<Interval> rest(IntervalPolicy policy) {
            return whole.interval(policy)
                    .flatMap(all -> Equation.sum(parts, policy).map(all::minus));
        }

        private boolean isFull(IntervalPolicy policy) {
            return claim.covers() == Coverage.ALL
                    || rest(policy)
                            .filter(rest -> rest.contains(BigDecimal.ZERO))
                            .isPresent();
        }

        private Set<List<FigureValue.Print>> prints() {
            return parts.stream().map(FigureValue::prints).collect(Collectors.toSet());
        }
    }

    private static void check(RuleContext context, Plan plan) {
        Arithmetic arithmetic = Arithmetic.of(context);
        List<Told> all = new ArrayList<>();
        for (Located<Relation> relation : context.plans().relations(plan)) {
            if (relation.element().claim() instanceof Claim.Parts parts) {
                told(context, arithmetic, relation, parts).ifPresent(all::add);
            }
        }
        Map<List<FigureValue.Print>, List<Told>> byWhole =
                all.stream().collect(Collectors.groupingBy(told -> told.whole.prints()));
        all.forEach(told -> judge(context, told, byWhole.getOrDefault(told.whole.prints(), List.of())));
    }

    private static Optional<Told> told(
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
        if (parts.stream().anyMatch(part -> !part.unit().fits(whole.unit()))) {
            judgement.notCheckable(MissingReasons.UNLIKE, new Message(UNLIKE, Map.of()));
            return Optional.empty();
        }
        return Optional.of(new Told(relation.ref(), judgement, claim, whole, parts));
    }

    private static void judge(RuleContext context, Told told, List<Told> same) {
        if (told.claim.covers() == Coverage.ALL) {
            Derivation sum =
                    new Derivation.Solvable(Equation.sum(told.whole, Sense.EQUAL, told.parts, RelationSource.DECLARED));
            EquationCheck.judge(context, sum, told.relation, "/parts", Severity.ERROR);
        } else {
            atMost(context.policy(), told, same);
        }
    }

    private static void atMost(IntervalPolicy policy, Told told, List<Told> same) {
        Judgement judgement = told.judgement;
        judgement.evidence(places -> {
            EquationCheck.related(places, told.whole, policy);
            told.parts.forEach(part -> EquationCheck.related(places, part, policy));
        });
        Optional<Interval> rest = told.rest(policy);
        if (rest.isEmpty()) {
            judgement.notCheckable(MissingReasons.BLOCKED, new Message(BLOCKED, Map.of()));
            return;
        }
        Optional<Interval> remainder = rest.get().intersect(NOT_NEGATIVE);
        if (remainder.isEmpty()) {
            judgement.contradicts(message(EXCEEDED, told)
                    .with("excess", ShownNumbers.nicely(rest.get().negate(), told.whole)));
        } else if (told.claim.covers() == Coverage.UNSTATED
                && told.parts.size() > 1
                && !rest.get().contains(BigDecimal.ZERO)
                && !isToldBetter(policy, told, same)) {
            judgement.note(
                    message(REMAINDER, told).with("remainder", ShownNumbers.nicely(remainder.get(), told.whole)));
        } else {
            judgement.holds(message(COVERED, told));
        }
    }

    // Of two that name the same parts the first is told.
    private static boolean isToldBetter(IntervalPolicy policy, Told told, List<Told> same) {
        boolean before = true;
        for (Told other : same) {
            if (other.relation.equals(told.relation)) {
                before = false;
            } else if (other.isFull(policy)
                    || (other.prints().containsAll(told.prints())
                            && (before || !told.prints().containsAll(other.prints())))) {
                return true;
            }
        }
        return false;
    }

    private static Message message(Text template, Told told) {
        return Message.of(
                template,
                "name",
                told.whole.name(),
                "printed",
                told.whole.first().quantity(),
                "numbers",
                numbers(told.parts),
                "relation",
                RelationSource.DECLARED.label());
    }

    private static String numbers(List<FigureValue> parts) {
        return parts.stream().map(part -> part.first().quantity().toString()).collect(Collectors.joining(" + "));
    }
}
