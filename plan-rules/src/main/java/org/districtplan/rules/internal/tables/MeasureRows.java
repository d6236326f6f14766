package org.districtplan.rules.internal.tables;

import org.districtplan.model.Measure;
import org.districtplan.model.diagnostic.ElementKind;

/** {@code measures.csv}: what is to be done. */
final class MeasureRows {

    private MeasureRows() {}

    static CsvTable<?> of(TableContext context) {
        CsvTable<CsvRow<Measure>> table =
                new CsvTable<>("measures.csv", () -> CsvRow.all(context, ElementKind.MEASURE, Measure.class));
        CsvRow.columns(table);
        table.column("group", context::group)
                .column("title", row -> row.element().title())
                .column("subjects", row -> row.element().subjects())
                .column("reach", row -> row.element().reach())
                .column("by", row -> row.element().by())
                .column("lead", row -> row.element().lead())
                .column(
                        "subject_names",
                        row -> context.names(row.plan(), row.element().subjects()))
                .column("support", row -> row.element().support())
                .column("targets", row -> row.element().targets())
                .column("continues", row -> row.element().continues())
                .column("hedge", row -> row.element().hedge())
                .column("open", row -> row.element().open());
        CsvRow.remarks(table);
        return table;
    }
}
