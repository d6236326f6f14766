package org.districtplan.rules.internal.rule.agreement;

import java.util.Optional;
import java.util.Set;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Unit;
import org.districtplan.model.value.Unit.Kind;
import org.jspecify.annotations.Nullable;

/** Judges whether a stated unit fits the indicator and its transformation. */
final class UnitFit {

    private static final Set<String> PEOPLE = Set.of("人", "名", "位", "人员", "persons", "people");
    private static final Set<String> PER_HEAD = Set.of("人", "户", "person", "head", "household");
    private static final Set<String> PLACES = Set.of("位", "名", "");
    private static final Set<String> INDEX_POINTS = Set.of("点", "");
    private static final String ANY_CLASSIFIER = "个";

    private static final Text RATIO = Text.of("% 或 倍", "% or times");
    private static final Text TIMES = Text.of("倍", "times");
    private static final Text POINTS = Text.of("个百分点", "percentage points");
    private static final Text PLACE = Text.of("位", "a place (位)");
    private static final Text INDEX = Text.of("不带单位的指数", "an index without a unit");

    private UnitFit() {}

    /**
     * A unit that does not fit.
     *
     * @param severity how severe it is
     * @param expected what would fit
     */
    record Misfit(Severity severity, Text expected) {}

    /**
     * Judges a quantity.
     *
     * @param key the key of the figure or target
     * @param indicator the unit of its indicator, null if it has none
     * @param quantity the stated quantity
     * @return the misfit, empty if it fits or nothing can be said against it
     */
    static Optional<Misfit> judge(FigureKey key, @Nullable Unit indicator, Quantity quantity) {
        return switch (key.transformation()) {
            case LEVEL -> indicator == null ? Optional.empty() : level(indicator, quantity);
            case GROWTH, AVERAGE_GROWTH -> ratio(quantity);
            case COMPLETION -> ratio(quantity);
            case CHANGE, GAP -> difference(key, indicator, quantity);
            case MULTIPLE -> only(quantity.unit().kind() == Kind.MULTIPLE, TIMES);
            case INDEX -> index(quantity);
            case RANK -> rank(quantity.unit());
        };
    }

    /**
     * Judges the distance asked from another figure.
     *
     * @param key the key of the target
     * @param indicator the unit of its indicator, null if it has none
     * @param quantity the stated distance
     * @return the misfit, empty if it fits or nothing can be said against it
     */
    static Optional<Misfit> judgeDistance(FigureKey key, @Nullable Unit indicator, Quantity quantity) {
        boolean level = key.transformation() == Transformation.LEVEL;
        FigureKey distance = key.toBuilder()
                .transformation(Transformation.GAP)
                .of(level ? null : key.transformation())
                .base(null)
                .build();
        return difference(distance, indicator, quantity);
    }

    /**
     * Returns whether the unit of the indicator is needed to judge.
     *
     * @param key the key of a figure or target
     * @return true for levels and for differences between levels
     */
    static boolean needsIndicator(FigureKey key) {
        return switch (key.transformation()) {
            case LEVEL -> true;
            case CHANGE, GAP -> isLevel(key.of());
            case GROWTH, AVERAGE_GROWTH, COMPLETION, MULTIPLE, INDEX, RANK -> false;
        };
    }

    private static Optional<Misfit> level(Unit indicator, Quantity quantity) {
        Unit unit = quantity.unit();
        Kind asked = indicator.kind();
        Kind found = unit.kind();
        if (indicator.fits(unit)
                || indicator.differsOnlyInCurrency(unit)
                || isFractionOf(asked, quantity)
                || isPerHead(indicator, unit)) {
            return Optional.empty();
        }
        if (asked == Kind.COUNT && found == Kind.COUNT) {
            return alike(indicator, unit) ? Optional.empty() : misfit(Severity.WARNING, indicator);
        }
        boolean ratios = isRatio(asked) && isRatio(found);
        boolean bare = asked == Kind.NONE || (asked == Kind.COUNT && found == Kind.NONE);
        return misfit(ratios || bare ? Severity.WARNING : Severity.ERROR, indicator);
    }

    private static boolean isFractionOf(Kind asked, Quantity quantity) {
        return quantity.isFraction() && quantity.unit().kind() == Kind.NONE && isRatio(asked);
    }

    // 人均收入24860元/人: an amount in plain 元 is money per head; a total would be stated in 万 or 亿.
    private static boolean isPerHead(Unit indicator, Unit unit) {
        return indicator.kind() == Kind.MONEY
                && !indicator.isScaled()
                && unit.currency().isPresent()
                && unit.denominator().filter(PER_HEAD::contains).isPresent();
    }

    // Nouns in two languages cannot be compared, and 个 counts anything.
    private static boolean alike(Unit one, Unit other) {
        String first = one.base().noun();
        String second = other.base().noun();
        return first.equals(ANY_CLASSIFIER)
                || second.equals(ANY_CLASSIFIER)
                || (PEOPLE.contains(first) && PEOPLE.contains(second))
                || isLatin(first) != isLatin(second)
                || singular(first).equals(singular(second));
    }

    private static boolean isLatin(String noun) {
        return noun.chars().anyMatch(c -> c < 0x250 && Character.isLetter(c));
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies")) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }

    private static Optional<Misfit> ratio(Quantity quantity) {
        return only(isRatio(quantity.unit().kind()) || isFractionOf(Kind.PERCENT, quantity), RATIO);
    }

    private static Optional<Misfit> difference(FigureKey key, @Nullable Unit indicator, Quantity quantity) {
        Kind found = quantity.unit().kind();
        if (key.of() == Transformation.RANK) {
            return rank(quantity.unit());
        }
        boolean ofRatio = !isLevel(key.of()) || (indicator != null && isRatio(indicator.kind()));
        if (ofRatio) {
            boolean percentForPoints = found == Kind.PERCENT || found == Kind.MULTIPLE;
            return found == Kind.POINTS || (percentForPoints && key.transformation() == Transformation.GAP)
                    ? Optional.empty()
                    : Optional.of(new Misfit(percentForPoints ? Severity.WARNING : Severity.ERROR, POINTS));
        }
        boolean relativeGap = key.transformation() == Transformation.GAP && isRatio(found);
        return indicator == null || relativeGap ? Optional.empty() : level(indicator, quantity);
    }

    private static Optional<Misfit> index(Quantity quantity) {
        Kind kind = quantity.unit().kind();
        return only(
                kind == Kind.PERCENT
                        || kind == Kind.POINTS
                        || INDEX_POINTS.contains(quantity.unit().text()),
                INDEX);
    }

    private static Optional<Misfit> rank(Unit unit) {
        if (PLACES.contains(unit.text())) {
            return Optional.empty();
        }
        return Optional.of(new Misfit(unit.kind() == Kind.COUNT ? Severity.WARNING : Severity.ERROR, PLACE));
    }

    private static boolean isRatio(Kind kind) {
        return kind == Kind.PERCENT || kind == Kind.MULTIPLE;
    }

    private static boolean isLevel(@Nullable Transformation of) {
        return of == null || of == Transformation.LEVEL;
    }

    private static Optional<Misfit> only(boolean fits, Text expected) {
        return fits ? Optional.empty() : Optional.of(new Misfit(Severity.ERROR, expected));
    }

    private static Optional<Misfit> misfit(Severity severity, Unit expected) {
        return Optional.of(new Misfit(severity, Text.of(expected.text())));
    }
}
