package org.districtplan.rules.internal.tables;

import java.util.List;
import org.districtplan.model.PlanSet;

/** The tables of a set, in the order they are written. */
public final class AllTables {

    private AllTables() {}

    /** Lists the tables. */
    public static List<CsvTable<?>> of(PlanSet plans) {
        TableContext context = TableContext.of(plans);
        return List.of(
                PlanRows.of(context),
                SectionRows.of(context),
                ObservationRows.of(context),
                TargetRows.of(context),
                MeasureRows.of(context),
                ProgressRows.of(context),
                IndicatorRows.of(context),
                SubjectRows.of(context),
                TaxonomyRows.of(context),
                RelationRows.of(context));
    }
}
