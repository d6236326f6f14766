package org.districtplan.rules.internal.report;

import java.util.List;
import java.util.Map;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.rule.Outcome;
import org.districtplan.rules.rule.RuleResult;

/** Writes what could not be checked: counted by rule and reason, each with its first examples. */
record UncheckedSection(ReportWords words, int examples) {

    void write(TextPage page, List<RuleResult> results) {
        int all = results.stream().mapToInt(RuleResult::notCheckable).sum();
        if (all == 0) {
            return;
        }
        page.heading(words.of("无法核对（" + all + "项）", "Not checkable (" + all + ")"));
        for (RuleResult result : results) {
            for (Map.Entry<Text, Integer> reason : result.reasons().entrySet()) {
                write(page, result, reason.getKey(), reason.getValue());
            }
        }
    }

    private void write(TextPage page, RuleResult result, Text reason, int count) {
        page.hanging(
                0,
                Columns.padLeft(String.valueOf(count), 4) + "  ",
                words.of(reason) + " [" + result.rule().id() + "]");
        List<Diagnostic> kept = result.outcomes().stream()
                .filter(outcome -> reason.equals(outcome.reason()))
                .map(Outcome::diagnostic)
                .limit(examples)
                .toList();
        for (Diagnostic example : kept) {
            String where = example.where().isEmpty() ? "" : example.where() + ": ";
            page.hanging(6, "", where + example.message(words.language()));
        }
        if (count > kept.size() && !kept.isEmpty()) {
            page.line(6, words.of("……另" + (count - kept.size()) + "项", "... and " + (count - kept.size()) + " more"));
        }
    }
}
