package org.districtplan.rules.internal.equation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Formula;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.StatedFigure;

/** Wholes that are not stated, each with the several shares of it that imply its value. */
public final class ImpliedWholes {

    private final PlanSet plans;
    private final Arithmetic arithmetic;
    private final IntervalPolicy policy;

    /** Looks for them in a set. */
    public ImpliedWholes(PlanSet plans, Arithmetic arithmetic, IntervalPolicy policy) {
        this.plans = plans;
        this.arithmetic = arithmetic;
        this.policy = policy;
    }

    /**
     * One share with the whole it implies.
     *
     * @param share the share
     * @param part the part, which gives unit and decimals
     * @param whole the key of the whole, as the plan of the share would state it
     */
    public record Implied(StatedFigure share, FigureValue part, FigureKey whole) {

        /** Gives the values of the whole, the part divided by the share; empty if the divisor may be zero. */
        public Optional<Interval> values(IntervalPolicy policy) {
            return part.interval(policy)
                    .flatMap(x -> share.figure().interval(policy).flatMap(x::dividedBy));
        }

        /** Gives the values of the whole that all shares allow; empty if they have none in common. */
        public static Optional<Interval> common(List<Implied> shares, IntervalPolicy policy) {
            return shares.stream()
                    .map(share -> share.values(policy))
                    .reduce((one, other) -> one.flatMap(values -> other.flatMap(values::intersect)))
                    .orElse(Optional.empty());
        }

        /** Makes the equation by which another share, with the part it is of, implies this one. */
        public Equation impliedBy(Implied other) {
            FigureValue otherShare = other.share.figure();
            return new Equation(
                    share.figure(),
                    () -> Text.of(
                            quotient(
                                    part.name().zh(),
                                    other.part.name().zh(),
                                    otherShare.name().zh()),
                            quotient(
                                    part.name().en(),
                                    other.part.name().en(),
                                    otherShare.name().en())),
                    () -> Text.of(quotient(
                            part.first().quantity().toString(),
                            other.part.first().quantity().toString(),
                            otherShare.first().quantity().toString())),
                    List.of(part, other.part, otherShare),
                    policy -> part.interval(policy)
                            .flatMap(x -> other.values(policy).flatMap(x::dividedBy)),
                    RelationSource.FORMULA);
        }

        private static String quotient(String part, String otherPart, String otherShare) {
            return part + " ÷ (" + otherPart + " ÷ " + otherShare + ")";
        }
    }

    /**
     * Finds the wholes that two or more shares imply. Of several plans that state shares of one whole, it belongs to the
     * first.
     *
     * @param plan the plan
     * @return for each whole that belongs to the plan its shares, in the order of the plans
     */
    public List<List<Implied>> of(Plan plan) {
        List<List<Implied>> wholes = new ArrayList<>();
        Set<ResolvedKey> seen = new HashSet<>();
        for (StatedFigure share : arithmetic.book().withFormula(plan)) {
            Optional<Formula.Operation> formula = share.quotient();
            if (formula.isPresent()
                    && arithmetic.formulas().derive(share).equation().isEmpty()
                    && formula.get().right() instanceof Formula.Operand whole
                    && !whole.ofParent()
                    && find(share, whole).isEmpty()) {
                ResolvedKey wanted = wholeOf(share, whole);
                if (seen.add(wanted)) {
                    List<Implied> shares = sharesOf(plan, share, wanted);
                    if (shares.size() > 1 && shares.get(0).share().plan().id().equals(plan.id())) {
                        wholes.add(shares);
                    }
                }
            }
        }
        return wholes;
    }

    private ResolvedKey wholeOf(StatedFigure share, Formula.Operand whole) {
        return plans.resolvedKey(share.plan(), wholeKey(share, whole));
    }

    private FigureKey wholeKey(StatedFigure share, Formula.Operand whole) {
        return arithmetic.book().unscoped(share.plan(), FormulaEquations.operandKey(share.statedKey(), whole));
    }

    private List<Implied> sharesOf(Plan plan, StatedFigure first, ResolvedKey whole) {
        return plans.vocabulary(plan).sharesOf(whole.indicator()).stream()
                .flatMap(indicator -> arithmetic.book().keys(whole.area(), indicator.id(), first).stream())
                .flatMap(key -> arithmetic.book().statements(key).stream())
                .flatMap(share -> implied(share, whole).stream())
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), shares -> inOrderOfPlans(inOneCurrency(shares))));
    }

    private static List<Implied> inOneCurrency(List<Implied> shares) {
        return shares.stream()
                .filter(share -> !share.part()
                        .unit()
                        .differsOnlyInCurrency(shares.get(0).part().unit()))
                .toList();
    }

    private List<Implied> inOrderOfPlans(List<Implied> shares) {
        Set<String> ids =
                shares.stream().map(share -> share.share().plan().id()).collect(Collectors.toSet());
        if (ids.size() < 2) {
            return shares;
        }
        List<String> order = plans.headers().stream()
                .map(PlanHeader::id)
                .filter(ids::contains)
                .toList();
        return shares.stream()
                .sorted(Comparator.comparing(
                        share -> order.indexOf(share.share().plan().id())))
                .toList();
    }

    private Optional<Implied> implied(StatedFigure share, ResolvedKey wanted) {
        Optional<Formula.Operation> formula = share.quotient();
        if (formula.isEmpty()) {
            return Optional.empty();
        }
        Formula.Operand whole = (Formula.Operand) formula.get().right();
        if (!wholeOf(share, whole).equals(wanted) || find(share, whole).isPresent()) {
            return Optional.empty();
        }
        return find(share, (Formula.Operand) formula.get().left())
                .map(part -> new Implied(share, part.figure(), wholeKey(share, whole)))
                .filter(one -> one.values(policy).isPresent());
    }

    private Optional<StatedFigure> find(StatedFigure share, Formula.Operand operand) {
        return arithmetic.formulas().find(share.plan(), share.statedKey(), share.status(), operand);
    }
}
