package org.districtplan.rules.internal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.rules.rule.AcceptedFinding;
import org.districtplan.rules.rule.Outcome;

/** Writes what the baseline accepts: by rule and reason, then each finding. */
record AcceptedSection(ReportWords words) {

    void write(TextPage page, List<Outcome> accepted) {
        if (accepted.isEmpty()) {
            return;
        }
        page.heading(words.of("已接受（" + accepted.size() + "）", "Accepted (" + accepted.size() + ")"));
        Map<String, List<Diagnostic>> alike = new LinkedHashMap<>();
        for (Outcome outcome : accepted) {
            AcceptedFinding entry = Objects.requireNonNull(outcome.accepted(), "accepted");
            alike.computeIfAbsent(title(entry), added -> new ArrayList<>()).add(outcome.diagnostic());
        }
        alike.forEach((title, found) -> {
            page.wrapped(0, title);
            for (Diagnostic one : found) {
                page.line(4, one.where());
                page.wrapped(8, one.message(words.language()));
            }
        });
    }

    private String title(AcceptedFinding entry) {
        String until = entry.until() == null ? "" : words.of("至 " + entry.until(), " until " + entry.until());
        return "[" + entry.rule() + "]" + words.of("接受", " accepted") + until + words.of("：", ": ") + entry.reason();
    }
}
