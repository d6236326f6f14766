package org.districtplan.rules.internal.tables;

import org.districtplan.model.Progress;
import org.districtplan.model.diagnostic.ElementKind;

/** {@code progress.csv}: what was done. */
final class ProgressRows {

    private ProgressRows() {}

    static CsvTable<?> of(TableContext context) {
        CsvTable<CsvRow<Progress>> table =
                new CsvTable<>("progress.csv", () -> CsvRow.all(context, ElementKind.PROGRESS, Progress.class));
        CsvRow.columns(table);
        table.column("group", context::group)
                .column("title", row -> row.element().title())
                .column("subjects", row -> row.element().subjects())
                .column("of", row -> row.element().of())
                .column("stage", row -> row.element().stage())
                .column("verdict", row -> row.element().verdict())
                .column("done", row -> row.element().done())
                .column("as_of", row -> row.element().asOf())
                .column(
                        "subject_names",
                        row -> context.names(row.plan(), row.element().subjects()))
                .column("figures", row -> row.element().figures())
                .column("open", row -> row.element().open());
        CsvRow.remarks(table);
        return table;
    }
}
