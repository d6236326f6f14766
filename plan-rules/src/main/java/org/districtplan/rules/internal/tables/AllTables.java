package org.districtplan.rules.internal.tables;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.Measure;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.rules.achievement.AnnualStep;
import org.districtplan.rules.achievement.ElementChange;
import org.districtplan.rules.achievement.PlanFollowUp;
import org.districtplan.rules.achievement.Scoreboard;
import org.districtplan.rules.achievement.SubjectLife;
import org.districtplan.rules.achievement.TargetChange;

/** The tables of a set, in the order they are written. */
public final class AllTables {

    /** What a check found in all plans of a set, for the tables about it. */
    public record Found(
            PlanSet all,
            Scoreboard board,
            List<PlanFollowUp> followUps,
            List<AnnualStep> steps,
            List<SubjectLife> lives,
            List<Difference> differences) {}

    /** What is different in two documents. */
    public record Difference(
            Plan earlier,
            Plan later,
            List<TargetChange> targets,
            List<ElementChange<Measure>> measures,
            List<ElementChange<Observation>> figures) {}

    private AllTables() {}

    /** Lists the tables of the plans, then those of what a check found. */
    public static List<CsvTable<?>> of(PlanSet plans, Found found) {
        List<CsvTable<?>> tables = new ArrayList<>(of(plans));
        TableContext context = TableContext.of(found.all());
        tables.add(ScoreboardRows.of(found.board()));
        tables.add(FollowUpRows.of(context, found.followUps()));
        tables.add(StepRows.of(context, found.steps()));
        tables.add(LifeRows.of(context, found.lives()));
        tables.add(DifferenceRows.of(context, found.differences()));
        return List.copyOf(tables);
    }

    /** Lists the tables of the plans. */
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
