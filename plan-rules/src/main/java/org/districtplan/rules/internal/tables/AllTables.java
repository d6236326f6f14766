package org.districtplan.rules.internal.tables;

import java.util.List;
import org.districtplan.model.PlanSet;

/** The tables of a set, in the order they are written. */
public final class AllTables {

    private AllTables() {}

    /** Lists the tables. */
    public static List<Table<?>> of(PlanSet plans) {
        Context context = Context.of(plans);
        return List.of(
                PlanTable.of(context),
                SectionTable.of(context),
                ObservationTable.of(context),
                TargetTable.of(context),
                MeasureTable.of(context),
                ProgressTable.of(context),
                SubjectTable.of(context),
                TaxonomyTable.of(context),
                RelationTable.of(context));
    }
}
