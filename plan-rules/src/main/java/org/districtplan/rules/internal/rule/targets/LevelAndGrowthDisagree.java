package org.districtplan.rules.internal.rule.targets;

import java.util.Optional;
import java.util.OptionalInt;
import org.districtplan.model.Basis;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureKey;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.internal.assess.TrajectoryStart;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.Derivation;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.equation.TransformationEquations;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.internal.finding.GatheredFindings;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Reports a level target and a growth target that belong together and do not match. */
final class LevelAndGrowthDisagree {

    private static final Text TARGET = Text.of("目标", " (target)");

    private LevelAndGrowthDisagree() {}

    static Rule rule() {
        return Rule.builder("level-and-growth-disagree")
                .title("同一目标的总量与增速不符", "Level and growth of one target do not match")
                .rationale(
                        "总量目标与增速目标用 with 关联的，由基期数值计算的增速须与所列增速相符。可比价增速不能由总量复算；未注明口径的，不符只作提示。",
                        "Where with links a level target and a growth target, the growth computed from the base value to "
                                + "the level has to match the growth target. Growth at constant prices cannot be computed from "
                                + "levels and is not checked; where no basis is stated, a mismatch is only a note.")
                .bad("""
                        observations:
                          - {id: beds, indicator: care-beds, period: 2020, value: 1000张, at: p1}
                        targets:
                          - {id: level, indicator: care-beds, period: 2025, criterion: {value: 1500张}, baseline: beds, at: p1}
                          - {indicator: care-beds, transformation: change, from: 2020, period: 2025, criterion: {value: 600张}, with: level, at: p1}
                        """)
                .good("""
                        observations:
                          - {id: beds, indicator: care-beds, period: 2020, value: 1000张, at: p1}
                        targets:
                          - {id: level, indicator: care-beds, period: 2025, criterion: {value: 1500张}, baseline: beds, at: p1}
                          - {indicator: care-beds, transformation: change, from: 2020, period: 2025, criterion: {value: 500张}, with: level, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan((context, plan) -> context.plans().targets(plan).forEach(target -> partner(
                                context.plans(), target)
                        .ifPresent(other -> check(context, target, other))));
    }

    private static Optional<Located<Target>> partner(PlanSet plans, Located<Target> target) {
        Ref with = target.element().with();
        return with == null ? Optional.empty() : plans.find(Target.class, target.plan(), with);
    }

    private static void check(RuleContext context, Located<Target> one, Located<Target> other) {
        if (isLevel(one) && !isLevel(other)) {
            check(context, one, other, one);
        } else if (isLevel(other) && !isLevel(one)) {
            check(context, other, one, one);
        }
    }

    private static boolean isLevel(Located<Target> target) {
        FigureKey key = target.element().key();
        return key != null && key.transformation() == Transformation.LEVEL;
    }

    private static void check(
            RuleContext context, Located<Target> level, Located<Target> growth, Located<Target> reported) {
        FigureKey key = context.plans().datedKey(growth).orElse(null);
        Quantity required = number(growth);
        Quantity reached = number(level);
        if (key == null || required == null || reached == null || !areOfOneFigure(context.plans(), level, growth)) {
            return;
        }
        Derivation derived = derive(context, level, growth, key, figure(context, level, reached), required);
        boolean plain =
                context.plans().resolvedKey(growth).map(ResolvedKey::basis).isPresent()
                        || key.transformation() == Transformation.CHANGE;
        EquationCheck.judge(context, derived, reported.ref(), "/criterion", plain ? Severity.ERROR : Severity.NOTE);
    }

    private static Derivation derive(
            RuleContext context,
            Located<Target> level,
            Located<Target> growth,
            FigureKey key,
            FigureValue now,
            Quantity required) {
        FigureValue claimed = figure(context, growth, required);
        Transformation kind = key.transformation();
        Basis basis =
                context.plans().resolvedKey(growth).map(ResolvedKey::basis).orElse(null);
        if (kind != Transformation.CHANGE
                && kind != Transformation.MULTIPLE
                && basis != null
                && basis != Basis.NOMINAL) {
            return Derivation.Unsolvable.of(claimed, MissingReasons.BASIS);
        }
        Period base = key.basePeriod().orElse(null);
        boolean average = kind == Transformation.AVERAGE_GROWTH;
        OptionalInt years = base == null ? OptionalInt.empty() : TransformationEquations.years(base, key.period());
        if (base == null || (average && years.isEmpty())) {
            return Derivation.Unsolvable.of(claimed, MissingReasons.NO_BASE);
        }
        FigureKey early = key.toBuilder()
                .transformation(Transformation.LEVEL)
                .base(null)
                .basis(null)
                .period(base)
                .build();
        FigureValue then = base(context, level, early, base);
        if (then == null) {
            return Derivation.missing(
                    claimed, () -> FigureWords.dated(context.plans().vocabulary(level.plan()), early));
        }
        if (claimed.unit().differsOnlyInCurrency(now.unit())) {
            return Derivation.unlike(claimed, claimed, now);
        }
        return now.unit().fits(then.unit())
                ? new Derivation.Solvable(
                        TransformationEquations.equation(kind, claimed, now, then, average ? years.getAsInt() : 1))
                : Derivation.unlike(claimed, now, then);
    }

    private static boolean areOfOneFigure(PlanSet plans, Located<Target> level, Located<Target> growth) {
        ResolvedKey one = plans.resolvedKey(level).orElseThrow();
        ResolvedKey other = plans.resolvedKey(growth).orElseThrow();
        return switch (other.transformation()) {
            case GROWTH, AVERAGE_GROWTH, CHANGE, MULTIPLE, INDEX ->
                other.of() == Transformation.LEVEL
                        && one.indicator().equals(other.indicator())
                        && one.area().equals(other.area())
                        && one.scope().equals(other.scope())
                        && one.days().last() != null
                        && one.days().last().equals(other.days().last());
            default -> false;
        };
    }

    /** The base value: the baseline of the target, if it is of the base period, else the figure that the plans state. */
    private static @Nullable FigureValue base(
            RuleContext context, Located<Target> level, FigureKey early, Period base) {
        PlanSet plans = context.plans();
        Optional<Located<Observation>> named = TrajectoryStart.baseline(plans, level)
                .filter(figure -> figure.element().key().transformation() == Transformation.LEVEL
                        && plans.datedKey(figure)
                                .orElseThrow()
                                .period()
                                .lastDay()
                                .equals(base.lastDay()));
        Optional<FigureValue> stated =
                named.flatMap(figure -> Optional.ofNullable(figure.element().value())
                        .map(value -> FigureValue.of(
                                () -> FigureWords.dated(
                                        plans.vocabulary(figure.plan()),
                                        figure.element().key()),
                                figure.ref(),
                                "/value",
                                value)));
        return stated.or(() -> Arithmetic.of(context)
                        .book()
                        .find(level.plan(), early, FigureStatus.ACTUAL)
                        .map(StatedFigure::figure))
                .orElse(null);
    }

    private static FigureValue figure(RuleContext context, Located<Target> target, Quantity quantity) {
        return FigureValue.of(
                () -> {
                    Text name = GatheredFindings.name(context.plans(), target);
                    return Text.of(name.zh() + TARGET.zh(), name.en() + TARGET.en());
                },
                target.ref(),
                "/criterion",
                quantity);
    }

    private static @Nullable Quantity number(Located<Target> target) {
        return target.element().criterion() instanceof Criterion.Bound bound ? bound.quantity() : null;
    }
}
