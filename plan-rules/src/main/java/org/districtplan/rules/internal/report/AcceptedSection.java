package org.districtplan.rules.internal.report;

import java.util.List;
import java.util.Objects;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.rules.AcceptedFinding;
import org.districtplan.rules.Outcome;

/** Writes what the baseline accepts: each finding with the reason, and until when. */
record AcceptedSection(Words words) {

    void write(Page page, List<Outcome> accepted) {
        if (accepted.isEmpty()) {
            return;
        }
        page.heading(words.of("已接受（" + accepted.size() + "）", "Accepted (" + accepted.size() + ")"));
        for (Outcome outcome : accepted) {
            Diagnostic found = outcome.diagnostic();
            AcceptedFinding entry = Objects.requireNonNull(outcome.accepted(), "accepted");
            page.line(0, found.where() + ": [" + found.rule() + "]");
            page.wrapped(4, found.message(words.language()));
            String until = entry.until() == null
                    ? words.of("理由：", "accepted: ")
                    : words.of("理由（至 " + entry.until() + "）：", "accepted until " + entry.until() + ": ");
            page.hanging(4, until, entry.reason());
        }
    }
}
