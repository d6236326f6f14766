package org.districtplan.rules.internal.tables;

import org.districtplan.io.TextForm;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/** {@code targets.csv}: the targets, those of figures and those of subjects. */
final class TargetRows {

    private TargetRows() {}

    static CsvTable<?> of(TableContext context) {
        CsvTable<CsvRow<Target>> table =
                new CsvTable<>("targets.csv", () -> CsvRow.all(context, ElementKind.TARGET, Target.class));
        CsvRow.columns(table);
        KeyColumns.addTo(table, context, Target::key);
        table.column(
                        "period",
                        row -> row.element().key() == null
                                ? row.element().by()
                                : row.element().key().period())
                .column("criterion", row -> TextForm.of(row.element().criterion()))
                .column("value", row -> KeyColumns.number(asked(row)))
                .column("unit", row -> KeyColumns.unit(asked(row)))
                .column("nature", row -> natures(row.element()))
                .column("hedge", row -> row.element().hedge())
                .column("qualifier", row -> KeyColumns.qualifier(asked(row)))
                .column("subject", row -> row.element().subject())
                .column(
                        "subject_name",
                        row -> context.name(row.plan(), row.element().subject()))
                .column("group", context::group)
                .column("assumed_period", context::assumedPeriod)
                .column("each", row -> row.element().each())
                .column(
                        "stretch",
                        row -> row.element().stretch() == null
                                ? null
                                : TextForm.of(row.element().stretch()));
        KeyColumns.addRest(table, Target::key);
        table.column("basis", row -> basis(row.element().key()))
                .column("set_by", row -> row.element().setBy())
                .column("baseline", row -> row.element().baseline())
                .column("with", row -> row.element().with())
                .column("replaces", row -> row.element().replaces())
                .column("responsible", row -> row.element().responsible())
                .column("open", row -> row.element().open());
        CsvRow.remarks(table);
        return table;
    }

    // Where two numbers bound what is asked, or a number is a distance, no single one is what is asked.
    private static @Nullable Quantity asked(CsvRow<Target> row) {
        return row.element().criterion() instanceof Criterion.Bound bound ? bound.quantity() : null;
    }

    private static Object natures(Target target) {
        return target.natures().isEmpty() ? target.nature() : target.natures();
    }

    private static @Nullable Object basis(@Nullable FigureKey key) {
        return key == null ? null : key.basis();
    }
}
