package org.districtplan.io.internal.codec;

import static org.districtplan.io.internal.codec.Codecs.ID;
import static org.districtplan.io.internal.codec.Codecs.PERIOD;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.districtplan.model.Basis;
import org.districtplan.model.FigureKey;
import org.districtplan.model.KeyPattern;
import org.districtplan.model.Statistic;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** The keys that say what a figure is about: of a figure, a target, an operand, and of what a criterion compares with. */
final class KeyTables {

    private static final Codec<Transformation> TRANSFORMATION = TermCodec.of(Transformation.class);

    private static final Set<String> REQUIRED = Set.of("indicator", "period");
    private static final Text NAME = Text.of("指标键", "the figure key");

    /** The rows, each of them open. */
    private static final List<Part<KeyPattern, KeyPattern.Builder>> ROWS = rows();

    /** An indicator, or some of the keys. */
    static final Codec<KeyPattern> PATTERN = new PatternCodec(patternTable().build(KeyPattern.Builder::build));

    private KeyTables() {}

    /** The rows for what has a whole key. */
    static <T, B> Part<T, B> of(Getter<T, FigureKey> getter, BiConsumer<B, FigureKey> setter) {
        return rows(null, getter, setter);
    }

    /** The rows for what has a whole key, or another key in its stead. */
    static <T, B> Part<T, B> orElse(String other, Getter<T, FigureKey> getter, BiConsumer<B, FigureKey> setter) {
        return rows(other, getter, setter);
    }

    private static <T, B> Part<T, B> rows(
            @Nullable String other, Getter<T, FigureKey> getter, BiConsumer<B, FigureKey> setter) {
        return new Embedded<>(
                ROWS,
                REQUIRED,
                other,
                KeyPattern::builder,
                value -> pattern(getter.get(value)),
                (builder, gathered) -> {
                    FigureKey key = whole(gathered);
                    if (key != null) {
                        setter.accept(builder, key);
                    }
                    return key != null;
                });
    }

    private static RecordTable<KeyPattern, KeyPattern.Builder> patternTable() {
        RecordTable<KeyPattern, KeyPattern.Builder> table = RecordTable.of(NAME, KeyPattern::builder);
        rows().forEach(table::part);
        return table;
    }

    private static List<Part<KeyPattern, KeyPattern.Builder>> rows() {
        return RecordTable.<KeyPattern, KeyPattern.Builder>of(NAME, KeyPattern::builder)
                .essential("indicator", ID, KeyPattern::indicator, KeyPattern.Builder::indicator)
                .essential(
                        "transformation",
                        TRANSFORMATION,
                        KeyPattern::transformation,
                        KeyPattern.Builder::transformation)
                .essential("of", TRANSFORMATION, KeyPattern::of, KeyPattern.Builder::of)
                .part(new BasePart())
                .essential("period", PERIOD, KeyPattern::period, KeyPattern.Builder::period)
                .essential(
                        "statistic",
                        TermCodec.of(Statistic.class),
                        KeyPattern::statistic,
                        KeyPattern.Builder::statistic)
                .essential("scope", Codecs.SCOPE, key -> unlessEmpty(key.scope()), KeyPattern.Builder::scope)
                .essential("basis", TermCodec.of(Basis.class), KeyPattern::basis, KeyPattern.Builder::basis)
                .parts();
    }

    private static @Nullable Map<String, String> unlessEmpty(Map<String, String> scope) {
        return scope.isEmpty() ? null : scope;
    }

    /** The key as rows: a level is not written. */
    static @Nullable KeyPattern pattern(@Nullable FigureKey key) {
        if (key == null) {
            return null;
        }
        return new KeyPattern(
                key.indicator(),
                key.transformation() == Transformation.LEVEL ? null : key.transformation(),
                key.of(),
                key.base(),
                key.period(),
                key.statistic(),
                key.scope(),
                key.basis());
    }

    /** The key of the rows, null where the indicator or the period is not there. */
    static @Nullable FigureKey whole(KeyPattern.Builder gathered) {
        KeyPattern rows = gathered.build();
        if (rows.indicator() == null || rows.period() == null) {
            return null;
        }
        return new FigureKey(
                rows.indicator(),
                rows.transformation() == null ? Transformation.LEVEL : rows.transformation(),
                rows.of(),
                rows.base(),
                rows.period(),
                rows.statistic(),
                new LinkedHashMap<>(rows.scope()),
                rows.basis());
    }
}
