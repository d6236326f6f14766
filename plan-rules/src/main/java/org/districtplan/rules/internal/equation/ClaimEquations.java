package org.districtplan.rules.internal.equation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.districtplan.model.Claim;
import org.districtplan.model.Located;
import org.districtplan.model.Operand;
import org.districtplan.model.Relation;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.internal.figure.FigureValue;

/** Equations that a plan declares: shares, ratios, differences and balances. */
public final class ClaimEquations {

    private static final Text CLAIMED = Text.of("所列关系", "the relation stated");

    private final Operands operands;
    private final Located<Relation> relation;

    /** Derives from one relation. */
    public ClaimEquations(Operands operands, Located<Relation> relation) {
        this.operands = operands;
        this.relation = relation;
    }

    /** Derives the equation of a share, the part divided by the whole. */
    public Derivation share(Claim.Share share) {
        return binary(
                new Named(share.is(), "/share/is"),
                new Named(share.part(), "/share/part"),
                "÷",
                new Named(share.whole(), "/share/whole"),
                Interval::dividedBy,
                true);
    }

    /** Derives the equation of a ratio. */
    public Derivation ratio(Claim.Ratio ratio) {
        return binary(
                new Named(ratio.is(), "/ratio/is"),
                new Named(ratio.of(), "/ratio/of"),
                "÷",
                new Named(ratio.to(), "/ratio/to"),
                Interval::dividedBy,
                false);
    }

    /** Derives the equation of a difference. */
    public Derivation difference(Claim.Difference difference) {
        return binary(
                new Named(difference.is(), "/difference/is"),
                new Named(difference.from(), "/difference/from"),
                "−",
                new Named(difference.less(), "/difference/less"),
                (x, y) -> Optional.of(x.minus(y)),
                true);
    }

    /** Derives the equation of a balance: what is at the end follows from the beginning and the flows. */
    public Derivation balance(Claim.Balance balance) {
        List<Named> parts = List.of(
                new Named(balance.opening(), "/balance/opening"),
                new Named(balance.in(), "/balance/in"),
                new Named(balance.out(), "/balance/out"));
        Named closing = new Named(balance.closing(), "/balance/closing");
        Optional<FigureValue> claimed = figure(closing);
        List<FigureValue> figures = new ArrayList<>();
        for (Named part : parts) {
            Optional<FigureValue> found = figure(part);
            if (claimed.isEmpty() || found.isEmpty()) {
                return missing(claimed, claimed.isEmpty() ? closing : part);
            }
            if (!found.get().unit().fits(claimed.get().unit())) {
                return Derivation.unlike(claimed.get(), found.get(), claimed.get());
            }
            figures.add(found.get());
        }
        Equation in = Equation.of(
                claimed.orElseThrow(),
                figures.get(0),
                "+",
                figures.get(1),
                (x, y) -> Optional.of(x.plus(y)),
                RelationSource.DECLARED);
        FigureValue out = figures.get(2);
        return new Derivation.Solvable(new Equation(
                in.claimed(),
                () -> Text.of(
                        in.words().get().zh() + " − " + out.name().zh(),
                        in.words().get().en() + " − " + out.name().en()),
                () -> Text.of(in.numbers().get().en() + " − " + out.first().quantity()),
                figures,
                policy -> in.computed().apply(policy).flatMap(x -> out.interval(policy)
                        .map(x::minus)),
                RelationSource.DECLARED));
    }

    private record Named(Operand operand, String path) {}

    private Derivation binary(
            Named is, Named left, String sign, Named right, Equation.Combination combination, boolean oneUnit) {
        Optional<FigureValue> claimed = figure(is);
        Optional<FigureValue> x = figure(left);
        Optional<FigureValue> y = figure(right);
        if (claimed.isEmpty() || x.isEmpty() || y.isEmpty()) {
            return missing(claimed, claimed.isEmpty() ? is : x.isEmpty() ? left : right);
        }
        Unit unit = x.get().unit();
        Unit other = y.get().unit();
        return (oneUnit && !unit.fits(other)) || unit.differsOnlyInCurrency(other)
                ? Derivation.unlike(claimed.get(), x.get(), y.get())
                : new Derivation.Solvable(
                        Equation.of(claimed.get(), x.get(), sign, y.get(), combination, RelationSource.DECLARED));
    }

    private Optional<FigureValue> figure(Named named) {
        return operands.figure(relation, named.operand(), named.path());
    }

    private Derivation missing(Optional<FigureValue> claimed, Named missing) {
        Supplier<Text> name = () -> operands.name(relation, missing.operand());
        return claimed.map(figure -> Derivation.missing(figure, name))
                .orElseGet(() -> new Derivation.Unsolvable(
                        () -> CLAIMED, MissingReasons.MISSING, () -> Derivation.noValue(name.get())));
    }
}
