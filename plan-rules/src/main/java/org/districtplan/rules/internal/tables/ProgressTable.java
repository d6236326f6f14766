package org.districtplan.rules.internal.tables;

import org.districtplan.model.Progress;
import org.districtplan.model.diagnostic.ElementKind;

/** {@code progress.csv}: what was done. */
final class ProgressTable {

    private ProgressTable() {}

    static Table<?> of(Context context) {
        Table<Row<Progress>> table =
                new Table<>("progress.csv", () -> Row.all(context, ElementKind.PROGRESS, Progress.class));
        Row.columns(table);
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
        Row.remarks(table);
        return table;
    }
}
