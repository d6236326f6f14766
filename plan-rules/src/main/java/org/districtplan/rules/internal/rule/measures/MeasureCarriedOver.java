package org.districtplan.rules.internal.rule.measures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.StageTrack;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.assess.Succession;
import org.districtplan.rules.internal.finding.GatheredFindings;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Reports measures that are carried from plan to plan without any reported progress. */
final class MeasureCarriedOver {

    private static final Text CARRIED = Text.of(
            "{count}项举措由{earlier}原样沿用到{later}，其间没有任何推进情况：{names}。请补充推进情况。",
            "{later} carries over {count} of the measures of {earlier} unchanged, and no document reports progress in between:"
                    + " {names}. Report how far each is.");

    private MeasureCarriedOver() {}

    static Rule rule() {
        return Rule.builder("measure-carried-over")
                .title("举措逐年照搬", "Measure carried over without progress")
                .rationale(
                        "同一对象、同一阶段的举措在下一份同类规划中再次列出，其间没有任何推进情况，说明没有推进或没有交代。要"
                                + "求达到明确阶段（开工、竣工）的，沿用一次即提示；没有阶段或只写“推进”的，连续三份才提示。每份规划合并"
                                + "提示一次。",
                        "Where the next plan of a kind repeats a measure and no progress was reported in between, nothing "
                                + "was done or nothing was reported. A measure with a definite stage (started, completed) is reported "
                                + "the second time, one without a stage or merely under way the third time in a row; there is one note "
                                + "per plan.")
                .bad("""
                        plan: {id: first, kind: work-report, plans-for: 2024}
                        measures:
                          - {title: 建成一号楼, subjects: [tower], reach: completed, at: 三 p1}
                        ---
                        plan: {id: next, kind: work-report, plans-for: 2025}
                        measures:
                          - {title: 一号楼竣工, subjects: [tower], reach: completed, at: 三 p1}
                        """)
                .good("""
                        plan: {id: first, kind: work-report, plans-for: 2024}
                        measures:
                          - {title: 建成一号楼, subjects: [tower], reach: completed, at: 三 p1}
                        ---
                        plan: {id: next, kind: work-report, plans-for: 2025}
                        measures:
                          - {title: 一号楼竣工, subjects: [tower], reach: completed, at: 三 p1}
                        progress:
                          - {title: 一号楼封顶, subjects: [tower], stage: topped-out, at: 一 p1}
                        """)
                .severity(Severity.NOTE)
                .since("0.1")
                .checkEachPlan(MeasureCarriedOver::check);
    }

    private static void check(RuleContext context, Plan plan) {
        if (plan.measures().isEmpty()) {
            return;
        }
        PlanSet plans = context.plans();
        Optional<Plan> earlier = Succession.before(plans, plan);
        if (earlier.isEmpty()) {
            return;
        }
        Optional<Plan> first = Succession.before(plans, earlier.get());
        Map<List<Object>, Located<Measure>> ofEarlier = FollowedMeasures.byObject(plans, earlier.get());
        Map<List<Object>, Located<Measure>> ofFirst =
                first.map(one -> FollowedMeasures.byObject(plans, one)).orElse(Map.of());
        GatheredFindings gathered = new GatheredFindings(context, plan);
        for (Located<Measure> measure : plans.measures(plan)) {
            Located<Measure> last = FollowedMeasures.before(plans, measure, earlier.get(), ofEarlier)
                    .orElse(null);
            if (last == null || !sameStage(measure, last)) {
                continue;
            }
            Located<Measure> beforeLast = first.isEmpty()
                    ? null
                    : FollowedMeasures.before(plans, last, first.get(), ofFirst)
                            .filter(found -> sameStage(last, found))
                            .orElse(null);
            if (isStanding(plans, measure, last, beforeLast)) {
                gathered.addMeasure(measure);
            } else {
                context.at(measure).holds();
            }
        }
        gathered.report(
                Severity.NOTE, Message.of(CARRIED, "earlier", earlier.get().id(), "later", plan.id()));
    }

    private static boolean isStanding(
            PlanSet plans, Located<Measure> measure, Located<Measure> last, @Nullable Located<Measure> beforeLast) {
        if (FollowedMeasures.isReported(plans, last)) {
            return false;
        }
        return hasPlace(plans, measure) || (beforeLast != null && !FollowedMeasures.isReported(plans, beforeLast));
    }

    private static boolean sameStage(Located<Measure> one, Located<Measure> other) {
        String reach = one.element().reach();
        return reach == null
                ? other.element().reach() == null
                : reach.equals(other.element().reach());
    }

    /** Whether the stage to reach has a place of its own in a track: started, and not merely under way. */
    private static boolean hasPlace(PlanSet plans, Located<Measure> measure) {
        String reach = measure.element().reach();
        return reach != null
                && plans.vocabulary(measure.plan()).tracks().stream()
                        .flatMap((StageTrack track) -> track.stage(reach).stream())
                        .anyMatch(stage -> stage.after() == null && stage.before() == null);
    }
}
