package org.districtplan.rules.internal.tables;

import org.districtplan.model.Indicator;
import org.districtplan.model.RegistryEntries;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/** {@code indicators.csv}: the indicators of all registries, then those that plans define for themselves. */
final class IndicatorRows {

    private static final EntryRow.Kind<Indicator> KIND =
            new EntryRow.Kind<>(Indicator.class, RegistryEntries::indicators, Indicator::aliases);

    private IndicatorRows() {}

    static CsvTable<?> of(TableContext context) {
        return new CsvTable<>("indicators.csv", () -> EntryRow.all(context.plans(), KIND))
                .column("id", row -> row.entry().id())
                .column("name", row -> row.entry().name())
                .column("name_en", row -> row.entry().name().texts().get(Language.ENGLISH.code()))
                .column("unit", row -> text(row.entry().unit()))
                .column("accumulation", row -> row.entry().accumulation())
                .column("direction", row -> row.entry().direction())
                .column("dimensions", row -> row.entry().dimensions())
                .column("formula", row -> row.entry().formula())
                .column("narrows", row -> row.entry().narrows())
                .column("into", row -> row.entry().into())
                .column("aliases", EntryRow::aliases)
                .column("registry", EntryRow::owner)
                .column("basis", row -> row.entry().basis())
                .column("succeeds", row -> row.entry().succeeds())
                .column("comparable", row -> row.entry().comparable())
                .column("rolling", row -> row.entry().rolling() ? true : null)
                .column("same_as", row -> row.entry().sameAs())
                .column("definition", row -> row.entry().definition())
                .column("note", row -> row.entry().note());
    }

    private static @Nullable String text(@Nullable Unit unit) {
        return unit == null ? null : unit.text();
    }
}
