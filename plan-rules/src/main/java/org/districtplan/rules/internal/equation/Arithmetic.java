package org.districtplan.rules.internal.equation;

import java.util.Optional;
import org.districtplan.model.PlanSet;
import org.districtplan.rules.internal.figure.FigureBook;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.rule.RuleContext;

/**
 * What the arithmetic rules share in one run: the book of figures and what derives equations from it.
 *
 * @param book the figures by key
 * @param formulas equations from the formulas of indicators
 * @param transformations equations from growth and the like
 * @param operands figures of declared relations
 * @param chains equations from growth year by year
 * @param flows flows of periods within one another
 * @param comparisons equations from gaps and completion
 */
public record Arithmetic(
        FigureBook book,
        FormulaEquations formulas,
        TransformationEquations transformations,
        Operands operands,
        ChainEquations chains,
        PeriodFlows flows,
        ComparisonEquations comparisons) {

    /** Finds what a figure implies of a count that is not stated. */
    public Optional<ImpliedCount> impliedCount(PlanSet plans, StatedFigure stated) {
        return ImpliedCount.of(plans, this, stated);
    }

    /** Gives the arithmetic of this run. */
    public static Arithmetic of(RuleContext context) {
        return context.shared(Arithmetic.class, first -> of(first.plans()));
    }

    /** Makes the arithmetic of a set. */
    public static Arithmetic of(PlanSet plans) {
        FigureBook book = new FigureBook(plans);
        Operands operands = new Operands(plans, book);
        return new Arithmetic(
                book,
                new FormulaEquations(plans, book),
                new TransformationEquations(plans, book),
                operands,
                new ChainEquations(plans, book),
                new PeriodFlows(book),
                new ComparisonEquations(plans, book, operands));
    }
}
