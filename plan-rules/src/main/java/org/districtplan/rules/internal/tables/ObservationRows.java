package org.districtplan.rules.internal.tables;

import org.districtplan.model.Observation;
import org.districtplan.model.diagnostic.ElementKind;

/** {@code observations.csv}: the figures. */
final class ObservationRows {

    private ObservationRows() {}

    static CsvTable<?> of(TableContext context) {
        CsvTable<CsvRow<Observation>> table = new CsvTable<>(
                "observations.csv", () -> CsvRow.all(context, ElementKind.OBSERVATION, Observation.class));
        CsvRow.columns(table);
        KeyColumns.addTo(table, context, Observation::key);
        table.column("period", row -> row.element().key().period())
                .column("qualifier", row -> KeyColumns.qualifier(row.element().value()))
                .column("value", row -> KeyColumns.number(row.element().value()))
                .column("unit", row -> KeyColumns.unit(row.element().value()))
                .column("status", row -> row.element().status())
                .column("basis", row -> row.element().key().basis())
                .column("quantity", row -> row.element().value())
                .column("missing", row -> row.element().missing())
                .column("group", context::group)
                .column("assumed_period", context::assumedPeriod);
        KeyColumns.addRest(table, Observation::key);
        table.column("source", row -> row.element().source())
                .column("replaces", row -> row.element().replaces());
        CsvRow.remarks(table);
        return table;
    }
}
