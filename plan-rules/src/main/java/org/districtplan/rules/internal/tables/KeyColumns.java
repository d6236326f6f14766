package org.districtplan.rules.internal.tables;

import java.util.function.Function;
import org.districtplan.io.TextForm;
import org.districtplan.model.Base;
import org.districtplan.model.Element;
import org.districtplan.model.FigureKey;
import org.districtplan.model.value.Qualifier;
import org.districtplan.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/** The columns of a figure key and of a quantity, alike for figures and targets. */
final class KeyColumns {

    private KeyColumns() {}

    /** Adds the indicator, what is said of it, and the base period. */
    static <E extends Element> void addTo(
            CsvTable<CsvRow<E>> table, TableContext context, Function<E, @Nullable FigureKey> keyOf) {
        of(table, "indicator", keyOf, FigureKey::indicator);
        table.column("indicator_name", row -> {
            FigureKey key = keyOf.apply(row.element());
            return key == null ? null : context.name(row.plan(), key.indicator());
        });
        of(table, "transformation", keyOf, FigureKey::transformation);
        of(table, "of", keyOf, FigureKey::of);
        of(table, "from", keyOf, key -> key.base() instanceof Base.From from ? from.period() : null);
    }

    /** Adds what else belongs to a key. */
    static <E extends Element> void addRest(CsvTable<CsvRow<E>> table, Function<E, @Nullable FigureKey> keyOf) {
        of(
                table,
                "base",
                keyOf,
                key -> key.base() == null || key.base() instanceof Base.From ? null : TextForm.of(key.base()));
        of(table, "statistic", keyOf, FigureKey::statistic);
        of(table, "scope", keyOf, FigureKey::scope);
    }

    private static <E extends Element> void of(
            CsvTable<CsvRow<E>> table,
            String header,
            Function<E, @Nullable FigureKey> keyOf,
            Function<FigureKey, ? extends @Nullable Object> value) {
        table.column(header, row -> {
            FigureKey key = keyOf.apply(row.element());
            return key == null ? null : value.apply(key);
        });
    }

    /** Gives the word that opens or widens a quantity, nothing for a plain one. */
    static @Nullable String qualifier(@Nullable Quantity quantity) {
        return quantity == null || quantity.qualifier() == Qualifier.PLAIN ? null : Cells.word(quantity.qualifier());
    }

    static @Nullable String number(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.number();
    }

    static @Nullable String unit(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.unit().text();
    }
}
