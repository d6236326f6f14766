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

/** What a target refers to is at hand. */
final class TargetReferenceMissing {

    private static final Text ASSIGNED = Text.of(
            "{count}个目标的数由上级下达，下达文件不在所核对的文件中，无法判断完成与否：{names}",
            "{count} targets are numbers a higher party assigns, and its document is not among the plans: {names}");
    private static final Text COMPARED = Text.of(
            "{count}个目标要与另一指标相比，所核对的文件中没有那一指标的任何数：{names}",
            "{count} targets are compared with an indicator of which no number is among the plans: {names}");

    private TargetReferenceMissing() {}

    static Rule rule() {
        return Rule.builder("target-reference-missing")
                .title("目标所参照的数须可查到", "What a target refers to is at hand")
                .rationale(
                        "“控制在市下达目标内”“快于全市平均”没有自己的数，离开所参照的文件或指标就无法核对。这不是规划的错，而是手头缺文件，因此每份规划、每种情形只提示一次。",
                        "\"Within what the city assigns\" or \"above the average\" has no number of its own and cannot be checked"
                                + " without the document or the indicator it refers to. That is no fault of the plan, so each kind"
                                + " is noted once for a plan.")
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
        assigned.tell(Severity.NOTE, Message.of(ASSIGNED));
        compared.tell(Severity.NOTE, Message.of(COMPARED));
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
