package org.districtplan.rules.internal.equation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.districtplan.model.FigureKey;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Formula;
import org.districtplan.rules.internal.figure.FigureBook;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.internal.words.FigureWords;
import org.jspecify.annotations.Nullable;

/** Equations that follow from the formula of an indicator: they hold for every level of it, in any plan. */
public final class FormulaEquations {

    private final PlanSet plans;
    private final FigureBook book;
    private final IdentityHashMap<StatedFigure, Derivation> known = new IdentityHashMap<>();
    private @Nullable Plan current;

    /** Derives from the figures of a book. */
    public FormulaEquations(PlanSet plans, FigureBook book) {
        this.plans = plans;
        this.book = book;
    }

    /**
     * Derives the equation of a figure from the formula of its indicator, once for all rules that need it while they check its
     * plan.
     *
     * @param stated a figure that has a formula to follow
     */
    public Derivation derive(StatedFigure stated) {
        if (!stated.plan().equals(current)) {
            current = stated.plan();
            known.clear();
        }
        return known.computeIfAbsent(
                stated, added -> derive(stated, stated.formula().orElseThrow()));
    }

    private Derivation derive(StatedFigure stated, Formula formula) {
        Map<Formula.Operand, FigureValue> operands = new LinkedHashMap<>();
        for (Formula.Operand operand : formula.operands()) {
            Optional<StatedFigure> found = find(stated.plan(), stated.statedKey(), stated.status(), operand);
            if (found.isEmpty()) {
                return Derivation.missing(stated.figure(), () -> nameOf(stated.plan(), stated.statedKey(), operand));
            }
            operands.put(operand, found.get().figure());
        }
        return unlike(formula, operands, stated.figure())
                .orElseGet(() -> new Derivation.Solvable(new Equation(
                        stated.figure(),
                        () -> Text.of(
                                formula.inWords(operand ->
                                        figure(operands, operand).name().zh()),
                                formula.inWords(operand ->
                                        figure(operands, operand).name().en())),
                        () -> Text.of(formula.inWords(operand ->
                                figure(operands, operand).first().quantity().toString())),
                        new ArrayList<>(operands.values()),
                        policy -> formula.evaluate(
                                operand -> figure(operands, operand).interval(policy)),
                        RelationSource.FORMULA)));
    }

    /** Finds the figure of an operand, in the period and scope of a key. */
    public Optional<StatedFigure> find(Plan plan, FigureKey key, FigureStatus status, Formula.Operand operand) {
        FigureKey level = operandKey(key, operand);
        return operand.ofParent() ? book.findInParent(plan, level, status) : book.find(plan, level, status);
    }

    /** Makes the key an operand has in the period and scope of a key. */
    public static FigureKey operandKey(FigureKey key, Formula.Operand operand) {
        return FigureKey.builder()
                .indicator(operand.indicator())
                .period(key.period())
                .scope(key.scope())
                .build();
    }

    private Text nameOf(Plan plan, FigureKey key, Formula.Operand operand) {
        Text name = FigureWords.dated(plans.vocabulary(plan), operandKey(key, operand));
        return operand.ofParent() ? Text.of(name.zh() + "（上级地区）", name.en() + " (enclosing area)") : name;
    }

    private static FigureValue figure(Map<Formula.Operand, FigureValue> operands, Formula.Operand operand) {
        return Objects.requireNonNull(operands.get(operand));
    }

    // Sums and percentages need one unit throughout; other quotients (per head, per area) may mix.
    private static Optional<Derivation> unlike(
            Formula formula, Map<Formula.Operand, FigureValue> operands, FigureValue claimed) {
        boolean additive = formula instanceof Formula.Operation operation
                && (operation.operator() == Formula.Operator.PLUS || operation.operator() == Formula.Operator.MINUS);
        boolean share = FigureValue.isHundredths(claimed.unit()) && StatedFigure.isQuotient(formula);
        List<FigureValue> figures = new ArrayList<>(operands.values());
        if (!additive && !share) {
            figures.add(claimed);
            return currencies(claimed, figures);
        }
        if (additive) {
            figures.add(claimed);
        }
        FigureValue first = figures.get(0);
        return figures.stream()
                .filter(figure -> !first.unit().fits(figure.unit()))
                .findFirst()
                .map(other -> Derivation.unlike(claimed, first, other));
    }

    private static Optional<Derivation> currencies(FigureValue claimed, List<FigureValue> figures) {
        List<FigureValue> paid = figures.stream()
                .filter(figure -> figure.unit().currency().isPresent())
                .toList();
        return paid.stream()
                .filter(figure ->
                        !figure.unit().currency().equals(paid.get(0).unit().currency()))
                .findFirst()
                .map(other -> Derivation.currencies(claimed, paid.get(0), other));
    }
}
