package org.districtplan.rules.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.rules.rule.RuleResult;

/** Writes the table of all rules with the counts of their three answers, and below it the rules that found nothing to check. */
record RuleSection(ReportWords words) {

    void write(TextPage page, List<RuleResult> results) {
        if (results.isEmpty()) {
            return;
        }
        page.heading(words.of("规则（" + results.size() + "条）", "Rules (" + results.size() + ")"));
        List<List<String>> rows = new ArrayList<>();
        boolean accepting = results.stream().anyMatch(result -> result.accepted() > 0);
        rows.add(List.of(
                words.of("规则", "rule"),
                words.of("相符", "holds"),
                words.of("矛盾", "contradicts"),
                words.of("提示", "notes"),
                accepting ? words.of("已接受", "accepted") : "",
                words.of("无法核对", "not checkable"),
                words.of("规则内容", "title")));
        List<String> idle = new ArrayList<>();
        for (RuleResult result : results) {
            if (result.lookedAt() == 0) {
                idle.add(result.rule().id());
                continue;
            }
            rows.add(List.of(
                    result.rule().id(),
                    number(result.holds()),
                    number(result.errors() + result.warnings()),
                    number(result.notes()),
                    accepting ? number(result.accepted()) : "",
                    number(result.notCheckable()),
                    words.of(result.rule().title())));
        }
        page.table(0, rows, List.of(1, 2, 3, 4, 5));
        if (!idle.isEmpty()) {
            page.hanging(0, words.of("没有可核对的内容：", "Nothing to check: "), String.join(words.of("、", ", "), idle));
        }
    }

    private static String number(int count) {
        return count == 0 ? "-" : String.valueOf(count);
    }
}
