package org.districtplan.rules.internal.rule.targets;

import java.time.LocalDate;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.assess.References;
import org.districtplan.rules.internal.finding.GatheredFindings;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Reports targets whose reference value is not available. */
final class TargetReferenceMissing {

    private static final Text ASSIGNED = Text.of(
            "{count}个目标的目标值由上级下达，而下达文件未收录，无法判定是否完成：{names}",
            "the assigned target value is not available, because the document of the higher authority is not among the plans"
                    + " ({count}): {names}");
    private static final Text COMPARED = Text.of(
            "{count}个目标须与另一指标比较，而已收录文件中没有该指标的数值：{names}",
            "the plans state no number for the indicator that a target is compared with ({count}): {names}");

    private TargetReferenceMissing() {}

    static Rule rule() {
        return Rule.builder("target-reference-missing")
                .title("目标所参照的数值缺失", "Reference value of a target missing")
                .rationale(
                        "“控制在市下达目标内”“快于全市平均”本身没有数值，缺少所参照的文件或指标就无法核对。这是资料未收录，不" + "是规划的问题，因此每份规划、每种情形只提示一次。",
                        "\"Within what the city assigns\" and \"above the average\" state no number and cannot be checked "
                                + "without the document or indicator they refer to. The plan is not at fault where that is not "
                                + "available, so each kind gives one note for a plan.")
                .bad("""
                        targets:
                          - {indicator: registered-unemployed, period: 2025, criterion: {assigned: at-most, by: office}, at: 二 p1}
                        """)
                .good("""
                        observations:
                          - {indicator: gdp, transformation: growth, period: 2024, value: 5%, at: 一 p1}
                        targets:
                          - {indicator: budget-revenue, transformation: growth, period: 2025, criterion: {not-below: gdp}, at: 二 p1}
                        """)
                .severity(Severity.NOTE)
                .since("0.1")
                .checkEachPlan(TargetReferenceMissing::check);
    }

    private static void check(RuleContext context, Plan plan) {
        LocalDate date = context.evaluationDate().orElse(LocalDate.MAX);
        GatheredFindings assigned = new GatheredFindings(context, plan);
        GatheredFindings compared = new GatheredFindings(context, plan);
        for (Located<Target> target : context.plans().targets(plan)) {
            FigureKey key = target.element().key();
            Criterion criterion = target.element().criterion();
            if (key != null && criterion instanceof Criterion.Assigned by) {
                judge(context, target, assigned, References.isMissing(context.plans(), target, key, by, date));
            } else if (key != null && criterion instanceof Criterion.Relative relative) {
                judge(context, target, compared, References.isMissing(context.plans(), target, key, relative));
            }
        }
        assigned.report(Severity.NOTE, Message.of(ASSIGNED));
        compared.report(Severity.NOTE, Message.of(COMPARED));
    }

    private static void judge(
            RuleContext context, Located<Target> target, GatheredFindings gathered, boolean isMissing) {
        if (isMissing) {
            gathered.addTarget(target);
        } else {
            context.at(target).holds();
        }
    }
}
