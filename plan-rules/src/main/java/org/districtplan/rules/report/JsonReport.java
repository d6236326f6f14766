package org.districtplan.rules.report;

import java.util.Objects;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.internal.report.ReportJson;

/**
 * A report as JSON for programs. The keys are a promise; keys may be added, so a reader ignores what it does not know.
 *
 * <pre>
 * {
 *   "format": "districtplan-report/1",
 *   "evaluationDate": "2025-01-08",               left out if there is none
 *   "summary": {"plans", "reading", "contradicts", "accepted", "notes", "holds", "notCheckable"},   counts
 *   "plans": [{"id", "kind", "title", "number", "issuer", "jurisdiction", "published", "delivered", "adopted",
 *              "plansFor", "reportsOn", "extent", "place", "counts": {"sections", "observations", ...}}],
 *   "reading": [finding],                         what the reader reported
 *   "baseline": [finding],                        entries that are out of date or accept nothing
 *   "rules": [{"id", "title", "severity", "holds", "notes", "contradicts", "accepted", "notCheckable",
 *              "reasons": [{"reason", "count"}],
 *              "outcomes": [{"answer": "holds | contradicts | not-checkable", "finding": true | false, "reason",
 *                             "accepted": {"reason", "until", "place"},   it is no finding then, and not counted as one
 *                            ... the keys of a finding}]}],
 *   "targets": [{"target": text, "due", "asked": text, "element", "place", "nature", "status", "certainty",
 *                "reason": text, "evidence": [{"element", "place"}], "claims": [{"element", "place"}],
 *                "components": {"unit", "baseline", "actual", "target", "timeShare", "scheduleShare", "ratio",
 *                               "remainingPace", "method", "policy": [text]},
 *                "stretch": {... of the higher criterion}}],
 *   "comparisons": [{"earlier", "later", "changes": [{"kind": "changed | kept | dropped | new | unseen-later | unseen-earlier", "move",
 *                    "summary": text, "earlier": {"target", "due", "asked", "element", "place"}, "later": {...}}]}]
 * }
 * finding = {"rule", "severity": "error | warning | note", "message": text, "attributes": {name: text},
 *            "element": {"owner", "list", "index", "id"}, "place", "related": [{"label": text, "element", "place"}]}
 * text    = {"zh", "en"}
 * intervals are written as [1.5, 2), in the base unit; decimals are text
 * place   = {"document", "line", "column", "endLine", "endColumn", "pointer"}   lines and columns from 1
 * </pre>
 *
 * <p>A key without a value is left out; lists are there even if empty.
 */
public final class JsonReport {

    private JsonReport() {}

    /**
     * Writes a report.
     *
     * @param report what a check found
     * @return one JSON object; the same report always gives the same text
     */
    public static String of(CheckReport report) {
        return ReportJson.of(Objects.requireNonNull(report, "report"));
    }
}
