package org.districtplan.rules.internal.equation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.value.Formula;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.rules.internal.equation.DerivedRelation.Member;
import org.districtplan.rules.internal.equation.ImpliedWholes.Implied;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.StatedFigure;

/**
 * Lists the relations that keys and formulas give: those of which every number is available, which the rules can check.
 */
public final class DerivedRelations {

    private static final List<String> SHARE = List.of("part", "whole");
    private static final List<String> RATIO = List.of("of", "to");
    private static final List<String> COMPARED = List.of("to", "from");

    private final Arithmetic arithmetic;
    private final ImpliedWholes wholes;

    /** Derives from a set. */
    public DerivedRelations(PlanSet plans) {
        this.arithmetic = Arithmetic.of(plans);
        this.wholes = new ImpliedWholes(plans, arithmetic, IntervalPolicy.standard());
    }

    /**
     * Derives what belongs to one plan. What ties several plans belongs to the first that takes part.
     *
     * @param plan the plan
     * @return the relations in the order of the figures
     */
    public List<DerivedRelation> of(Plan plan) {
        List<DerivedRelation> found = new ArrayList<>();
        for (StatedFigure stated : arithmetic.book().figures(plan)) {
            stated.formula().flatMap(formula -> formula(stated, formula)).ifPresent(found::add);
            arithmetic
                    .transformations()
                    .derive(stated)
                    .flatMap(Derivation::equation)
                    .map(equation -> relation(stated.key().transformation().text(), stated, COMPARED, equation))
                    .ifPresent(found::add);
            duplicate(stated).ifPresent(found::add);
        }
        wholes.of(plan).forEach(shares -> found.add(impliedWhole(shares)));
        found.sort(Comparator.comparingInt(one -> one.of().ref().index()));
        return found;
    }

    private Optional<DerivedRelation> formula(StatedFigure stated, Formula formula) {
        boolean share = FigureValue.isHundredths(stated.figure().unit());
        List<String> indicators =
                formula.operands().stream().map(Formula.Operand::toString).toList();
        boolean quotient = StatedFigure.isQuotient(formula) && indicators.size() == 2;
        String kind = quotient ? (share ? "share" : "ratio") : "formula";
        List<String> roles = quotient ? (share ? SHARE : RATIO) : indicators;
        return arithmetic.formulas().derive(stated).equation().map(equation -> relation(kind, stated, roles, equation));
    }

    private static DerivedRelation relation(String kind, StatedFigure stated, List<String> roles, Equation equation) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            members.add(Member.of(roles.get(i), equation.operands().get(i)));
        }
        members.add(Member.of("is", stated.figure()));
        return new DerivedRelation(
                kind,
                stated.observations().get(0),
                members,
                "is = " + equation.numbers().get().en());
    }

    private static DerivedRelation impliedWhole(List<Implied> shares) {
        List<Member> members = new ArrayList<>();
        StringBuilder note = new StringBuilder("whole");
        members.add(new Member("whole", null, shares.get(0).whole()));
        for (Implied share : shares) {
            members.add(Member.of("part", share.part()));
            members.add(Member.of("share", share.share().figure()));
            note.append(" = ").append(share.part().first().quantity()).append(" ÷ ");
            note.append(share.share().figure().first().quantity());
        }
        return new DerivedRelation(
                "implied-whole", shares.get(0).share().observations().get(0), members, note.toString());
    }

    private Optional<DerivedRelation> duplicate(StatedFigure stated) {
        List<StatedFigure> same = arithmetic.book().statements(stated.key()).stream()
                .filter(other -> other.status() == stated.status()
                        && !other.figure()
                                .unit()
                                .differsOnlyInCurrency(stated.figure().unit()))
                .toList();
        List<FigureValue.Statement> statements = same.stream()
                .flatMap(one -> one.figure().statements().stream())
                .filter(statement ->
                        statement.quantity().unit().fits(stated.figure().unit()))
                .toList();
        boolean first = same.get(0).plan().id().equals(stated.plan().id());
        return statements.size() < 2 || !first
                ? Optional.empty()
                : Optional.of(new DerivedRelation(
                        "equal",
                        stated.observations().get(0),
                        statements.stream()
                                .map(statement -> new Member("operand", statement.element(), null))
                                .toList(),
                        statements.stream()
                                .map(statement -> statement.quantity().toString())
                                .collect(Collectors.joining(", ", "stated ", ""))));
    }
}
