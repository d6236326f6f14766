package org.districtplan.rules.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.districtplan.model.Plan;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.achievement.AssessmentPolicy;

/** Says in one sentence what was read, and at which date the targets are judged. */
record ReportTitle(CheckReport report, ReportWords words) {

    String text() {
        List<Plan> plans = report.plans().plans();
        List<String> counts = new ArrayList<>(List.of(
                words.count(plans.size(), "份文件", "document", "documents"),
                words.count(sum(plans, Plan::observations), "个指标值", "figure", "figures"),
                words.count(sum(plans, Plan::targets), "个目标", "target", "targets"),
                words.count(sum(plans, Plan::measures), "项举措", "measure", "measures")));
        int progress = sum(plans, Plan::progress);
        if (progress > 0) {
            counts.add(words.count(progress, "条推进情况", "progress item", "progress items"));
        }
        return words.of("核对了", "Checked ") + words.list(counts) + words.of("；", "; ") + date();
    }

    private static int sum(List<Plan> plans, Function<Plan, List<?>> list) {
        return plans.stream().mapToInt(plan -> list.apply(plan).size()).sum();
    }

    private String date() {
        LocalDate date = report.evaluationDate().orElse(null);
        if (date == null) {
            return words.of("文件均未注明日期，目标未作判定", "no document has a date, so targets are not judged");
        }
        boolean latest = report.plans().plans().stream()
                .flatMap(plan -> plan.header().latestDate().stream())
                .max(LocalDate::compareTo)
                .filter(date::equals)
                .isPresent();
        return words.of("评价日期", "targets are judged as of ")
                + date
                + (latest ? words.of("（各文件中最晚的日期）", ", the latest date of the documents") : "")
                + policy();
    }

    /** The standard policy goes without saying. */
    private String policy() {
        AssessmentPolicy policy = report.policy();
        return policy.equals(AssessmentPolicy.standard())
                ? ""
                : words.of("；判定口径：", "; by the policy: ") + words.of(policy.name());
    }
}
