package org.districtplan.rules.internal.equation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.districtplan.model.Base;
import org.districtplan.model.FigureKey;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.internal.figure.FigureBook;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.internal.words.FigureWords;
import org.jspecify.annotations.Nullable;

/** Equations of figures that compare: the gap to another area, indicator, scope or to elapsed time, and completion. */
public final class ComparisonEquations {

    private static final Interval ONE = Interval.point(BigDecimal.ONE);
    private static final BigDecimal MONTHS = new BigDecimal(12);
    private static final Text NO_SCHEDULE =
            Text.of("时序进度只能按自年初起的整月计算", "elapsed time can be computed only for whole months from January on");
    private static final Text NO_AMOUNT = Text.of("未注明与哪个数值相比", "the figure it is compared with is not stated");
    private static final Text RATIO_OR_POINTS = Text.of(
            "比率之间的差距以“%”表示，无法确定是百分点还是相对差距", "a gap between ratios in % can mean percentage points or a proportion");

    private final PlanSet plans;
    private final FigureBook book;
    private final Operands operands;

    /** Derives from the figures of a book. */
    public ComparisonEquations(PlanSet plans, FigureBook book, Operands operands) {
        this.plans = plans;
        this.book = book;
        this.operands = operands;
    }

    /** Derives the equation of a gap. */
    public Derivation gap(StatedFigure stated) {
        FigureKey own = compared(stated);
        Optional<StatedFigure> here = stated.key().of() == Transformation.COMPLETION
                ? completionBeside(stated)
                : book.findExactly(stated, own);
        if (here.isEmpty()) {
            return missing(stated, own);
        }
        FigureValue figure = here.get().figure();
        if (stated.statedKey().base() instanceof Base.ElapsedTime) {
            return elapsed(stated, figure);
        }
        FigureKey other = other(stated, own);
        if (other == null) {
            return Derivation.Unsolvable.of(stated.figure(), NO_AMOUNT);
        }
        FigureStatus status =
                stated.statedKey().base() instanceof Base.OtherStatus than ? than.status() : stated.status();
        Optional<StatedFigure> there = book.findExactly(stated.plan(), other, status)
                .filter(found -> !(stated.statedKey().base() instanceof Base.OtherStatus) || found.status() == status);
        if (there.isEmpty()) {
            return missing(stated, other);
        }
        return gap(stated, figure, there.get().figure());
    }

    private static Derivation gap(StatedFigure stated, FigureValue here, FigureValue there) {
        Unit unit = stated.figure().unit();
        boolean ratios = FigureValue.isHundredths(here.unit()) || here.unit().kind() == Unit.Kind.MULTIPLE;
        if (!likeUnits(here.unit(), there.unit())) {
            return Derivation.unlike(stated.figure(), here, there);
        }
        boolean points = unit.kind() == Unit.Kind.POINTS && FigureValue.isHundredths(here.unit());
        if (points || (!ratios && unit.fits(here.unit()))) {
            return new Derivation.Solvable(Equation.of(
                    stated.figure(), here, "−", there, (x, y) -> Optional.of(x.minus(y)), RelationSource.FIGURES));
        }
        boolean proportion = unit.kind() == Unit.Kind.PERCENT || unit.kind() == Unit.Kind.MULTIPLE;
        if (ratios || !proportion) {
            return ratios && proportion
                    ? Derivation.Unsolvable.of(stated.figure(), RATIO_OR_POINTS)
                    : Derivation.unlike(stated.figure(), stated.figure(), here);
        }
        Equation quotient = Equation.of(stated.figure(), here, "÷", there, Interval::dividedBy, RelationSource.FIGURES);
        return new Derivation.Solvable(new Equation(
                stated.figure(),
                () -> Text.of(
                        quotient.words().get().zh() + " − 1",
                        quotient.words().get().en() + " − 1"),
                () -> Text.of(quotient.numbers().get().en() + " − 1"),
                quotient.operands(),
                policy -> quotient.computed().apply(policy).map(all -> all.minus(ONE)),
                RelationSource.FIGURES));
    }

    private static boolean likeUnits(Unit one, Unit other) {
        return one.fits(other) || (FigureValue.isHundredths(one) && FigureValue.isHundredths(other));
    }

    private Derivation elapsed(StatedFigure stated, FigureValue completion) {
        Period period = stated.statedKey().period();
        Optional<LocalDate> first = period.firstDay();
        OptionalInt months = period.months();
        boolean toDate = first.isPresent() && first.get().getDayOfYear() == 1 && months.orElse(13) <= 12;
        if (!toDate
                || !FigureValue.isHundredths(completion.unit())
                || !FigureValue.isHundredths(stated.figure().unit())) {
            return Derivation.Unsolvable.of(stated.figure(), NO_SCHEDULE);
        }
        BigDecimal passed = BigDecimal.valueOf(months.getAsInt());
        Interval share = Interval.closed(
                passed.divide(MONTHS, new MathContext(30, RoundingMode.FLOOR)),
                passed.divide(MONTHS, new MathContext(30, RoundingMode.CEILING)));
        String elapsed = passed + "/12";
        return new Derivation.Solvable(new Equation(
                stated.figure(),
                () -> Text.of(
                        completion.name().zh() + " − 时序进度", completion.name().en() + " − share of the year passed"),
                () -> Text.of(completion.first().quantity() + " − " + elapsed),
                List.of(completion),
                policy -> completion.interval(policy).map(all -> all.minus(share)),
                RelationSource.FIGURES));
    }

    /** The only completion of the same figure in the same plan, so that what it is compared with need not be stated again. */
    private Optional<StatedFigure> completionBeside(StatedFigure stated) {
        List<StatedFigure> all = book.figures(stated.plan()).stream()
                .filter(one -> one.key().transformation() == Transformation.COMPLETION
                        && one.key().of() == Transformation.LEVEL
                        && one.key().area().equals(stated.key().area())
                        && one.key().indicator().equals(stated.key().indicator())
                        && one.key().scope().equals(stated.key().scope())
                        && one.key().days().equals(stated.key().days())
                        && Objects.equals(one.key().undated(), stated.key().undated()))
                .toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static FigureKey compared(StatedFigure stated) {
        FigureKey key = stated.statedKey();
        return key.toBuilder()
                .transformation(key.of() == null ? Transformation.LEVEL : key.of())
                .of(null)
                .base(null)
                .build();
    }

    private static @Nullable FigureKey other(StatedFigure stated, FigureKey own) {
        Base base = stated.statedKey().base();
        Map<String, String> scope = new LinkedHashMap<>(own.scope());
        if (base instanceof Base.OtherArea other) {
            scope.put("area", other.area());
            return own.toBuilder().scope(scope).build();
        }
        if (base instanceof Base.OtherIndicator other) {
            return own.toBuilder().indicator(other.indicator()).basis(null).build();
        }
        if (base instanceof Base.OtherScope other) {
            scope.keySet().removeIf(dimension -> !dimension.equals("area"));
            scope.putAll(other.scope());
            return own.toBuilder().scope(scope).build();
        }
        return base instanceof Base.OtherStatus ? own : null;
    }

    /** Derives the equation of a completion: what was reached divided by the target, or by the value of a period. */
    public Derivation completion(StatedFigure stated) {
        Base base = stated.statedKey().base();
        FigureKey level = compared(stated);
        Optional<StatedFigure> reached = book.findExactly(stated, level);
        Optional<FigureValue> whole;
        if (base instanceof Base.AgainstTarget against) {
            whole = plans.find(Target.class, stated.plan(), against.target())
                    .filter(target -> target.element().key() != null
                            && target.element().key().transformation() == level.transformation())
                    .flatMap(operands::figureOf);
        } else if (base instanceof Base.AgainstPeriod against) {
            FigureKey earlier = level.toBuilder().period(against.period()).build();
            whole = book.findExactly(stated, earlier).map(StatedFigure::figure);
        } else {
            return Derivation.Unsolvable.of(stated.figure(), NO_AMOUNT);
        }
        if (reached.isEmpty()) {
            return missing(stated, level);
        }
        if (whole.isEmpty()) {
            return Derivation.Unsolvable.of(stated.figure(), MissingReasons.MISSING, () -> NO_AMOUNT);
        }
        FigureValue now = reached.get().figure();
        return now.unit().fits(whole.get().unit())
                ? new Derivation.Solvable(Equation.of(
                        stated.figure(), now, "÷", whole.get(), Interval::dividedBy, RelationSource.FIGURES))
                : Derivation.unlike(stated.figure(), now, whole.get());
    }

    private Derivation missing(StatedFigure stated, FigureKey key) {
        return Derivation.missing(stated.figure(), () -> FigureWords.dated(plans.vocabulary(stated.plan()), key));
    }
}
