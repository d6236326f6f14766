package org.districtplan.model;

import org.districtplan.model.diagnostic.Text;

/** What kind of document a plan is. */
public enum PlanKind implements Term {
    /** A government work report, yearly. */
    WORK_REPORT(Text.of("政府工作报告", "work report")),
    /** A report on the execution of one year's plan with the draft of the next. */
    ANNUAL_PLAN_REPORT(Text.of("国民经济和社会发展计划报告", "annual plan report")),
    /** A report on the execution of a plan, yearly or half-yearly. */
    EXECUTION_REPORT(Text.of("计划执行情况报告", "execution report")),
    /** A report on budgets. */
    BUDGET_REPORT(Text.of("预算报告", "budget report")),
    /** A five-year outline of economic and social development. */
    OUTLINE(Text.of("规划纲要", "outline")),
    /** A plan for one sector. */
    SECTOR_PLAN(Text.of("专项规划", "sector plan")),
    /** A plan for one area. */
    AREA_PLAN(Text.of("区域规划", "area plan")),
    /** A spatial plan. */
    SPATIAL_PLAN(Text.of("国土空间规划", "spatial plan")),
    /** An action plan. */
    ACTION_PLAN(Text.of("行动计划", "action plan")),
    /** Opinions on how to implement something. */
    IMPLEMENTATION_OPINIONS(Text.of("实施意见", "implementation opinions")),
    /** A plan of implementation. */
    IMPLEMENTATION_PLAN(Text.of("实施方案", "implementation plan")),
    /** Points of work for a year. */
    WORK_POINTS(Text.of("工作要点", "work points")),
    /** Tasks broken down to those who answer for them. */
    TASK_BREAKDOWN(Text.of("任务分解", "task breakdown")),
    /** A list of livelihood projects. */
    LIVELIHOOD_LIST(Text.of("为民办实事项目", "livelihood list")),
    /** An evaluation half-way through a plan. */
    MIDTERM_EVALUATION(Text.of("中期评估", "mid-term evaluation")),
    /** An evaluation after a plan. */
    FINAL_EVALUATION(Text.of("总结评估", "final evaluation")),
    /** A bulletin on progress. */
    PROGRESS_BULLETIN(Text.of("进展通报", "progress bulletin")),
    /** An opinion of those who review a plan. */
    REVIEW_OPINION(Text.of("审查意见", "review opinion")),
    /** A statistical bulletin. */
    STATISTICAL_BULLETIN(Text.of("统计公报", "statistical bulletin")),
    /** A decision. */
    DECISION(Text.of("决定", "decision")),
    /** Any other document. */
    OTHER(Text.of("其他", "other"));

    private final Text label;

    PlanKind(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}
