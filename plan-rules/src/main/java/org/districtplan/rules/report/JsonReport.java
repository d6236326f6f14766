package org.districtplan.rules.report;

import java.io.IOException;
import java.util.Objects;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.internal.report.ReportJson;

/**
 * A report as JSON for programs: the counts, the findings, and where each target stands.
 *
 * <pre>{@code
 * String json = JsonReport.standard().text(report);
 * }</pre>
 *
 * <p>The keys are a promise; keys may be added, so a reader ignores what it does not know.
 *
 * <pre>
 * {
 *   "format": "districtplan-report/1",
 *   "evaluationDate": "2025-01-08",               left out if there is none
 *   "policy": text,                               the name of the policy by which targets were assessed
 *   "outcomes": "findings | all",                 which outcomes of the rules are in it
 *   "summary": {"plans", <i>counts</i>},            of all findings, the reader's and the baseline's included
 *   "plans": [{"id", "kind", "title", "number", "issuer", "jurisdiction", "published", "delivered", "adopted",
 *              "plansFor", "reportsOn", "extent", "place", "counts": {"sections", "observations", ...}}],
 *   "reading": [finding],                         what the reader reported
 *   "baseline": [finding],                        entries that are out of date or accept nothing
 *   "rules": [{"id", "title", "severity", <i>counts</i>,
 *              "reasons": [{"reason", "count"}],  why checks could not be made
 *              "outcomes": [{"answer": "holds | contradicts | not-checkable", "finding": true | false, "reason",
 *                             "accepted": {"reason", "until", "place"},   it is no finding then, and not counted as one
 *                            ... the keys of a finding}]}],
 *   "targets": [{"target": text, "due", "criterion": text, "element", "place", "nature", "status", "label": text, "certainty",
 *                "reason": text, "evidence": [{"element", "place"}], "claims": [{"element", "place"}],
 *                "tasks": [{"element", "place"}],   measures of later plans about the subject of a target in words that is not judged
 *                "components": {"unit", "baseline", "actual", "target", "timeShare", "scheduleShare", "ratio",
 *                               "remainingPerYear", "method", "policy": [text]},
 *                "stretch": {... of the higher criterion}}],
 *   "scoreboard": {<i>statuses</i>, "breakdowns": [{"by": "plan | section | party | indicator | nature", "targets", "entries",
 *                  "groups": [{"plan", "key", "name": text, <i>statuses</i>}]}]},
 *   "comparisons": [{"earlier", "later", "changes": [{"kind": "changed | kept | open | dropped | new | unseen-later | unseen-earlier", "move",
 *                    "summary": text, "earlier": {"target", "due", "criterion", "element", "place"}, "later": {...}}]}],
 *   "followUps": [{"plan", "report", "targets": [{"outcome": "answered | changed | carried | dropped | unanswered | unseen", "element", "place",
 *                  "figures": [{"element", "place"}], "claims": [{"element", "place"}], "change": {"kind", "move", "summary": text}}]}],
 *   "annualSteps": [{"annual": {"element", "place"}, "longer": {"element", "place"}, "position": "above | on | below | not-checkable",
 *                    "unit", "reached", "expected", "needed", "yearsLeft", "figures": [{"element", "place"}], "asTargeted": [{"year"}],
 *                    "summary": text}],
 *   "claimsWithoutTarget": [{"title", "verdict", "done", "element", "place"}],   stated about targets that are not available
 *   "subjects": [{"id", "name": text, "kind", "course": "went-back | vanished | moved-on | not-reached | stood-still | unseen | mentioned | single",
 *                 "stations": [{"plan", "date", "planned": [text], "reported": [text], "verdict",
 *                               "measures": [{"element", "place"}], "progress": [{"element", "place"}]}]}],
 *   "differences": [{"earlier", "later", "targets": [... as "changes" above],
 *                    "measures": [{"kind", "name": text, "fields": [{"key", "label": text, "before": text, "after": text}],
 *                                  "earlier": {"element", "place"}, "later": {"element", "place"}}],
 *                    "figures": [... as measures]}]   a draft and its adopted version, and documents compared on request
 * }
 * counts  = "errors", "warnings", "notes": findings of that severity; "accepted": findings that the baseline accepts;
 *           "holds": checks that hold, those with a note included; "notCheckable": checks that could not be made
 * statuses = "total", "judged", "asPlanned": targets; "asPlannedShare": per cent of those judged; "statuses": {status: targets};
 *           "shares": {status: per cent of all, adding up to 100.0}
 * finding = {"rule", "severity": "error | warning | note", "message": text, "attributes": {name: text},
 *            "element": {"owner", "list", "index", "id"}, "place", "related": [{"label": text, "element", "place"}]}
 * text    = {"zh", "en"}
 * intervals are written as [1.5, 2), in the base unit; decimals are text
 * place   = {"document", "line", "column", "endLine", "endColumn", "pointer"}   lines and columns from 1
 * </pre>
 *
 * <p>A key without a value is left out; lists are there even if empty. Control characters, line separators and direction marks
 * are escaped, so that the text is safe to show. This class is immutable and thread-safe.
 */
public final class JsonReport implements ReportFormat {

    private static final JsonReport STANDARD = new JsonReport(false);
    private static final JsonReport EVERYTHING = new JsonReport(true);

    private final boolean all;

    private JsonReport(boolean all) {
        this.all = all;
    }

    /**
     * Gives the form with the findings and what is accepted; checks that hold or could not be made are only counted.
     *
     * @return the form most programs want
     */
    public static JsonReport standard() {
        return STANDARD;
    }

    /**
     * Gives the form with every outcome that the checker kept, which may be many times as long.
     *
     * @return the form for programs that look at what holds, too
     */
    public static JsonReport everything() {
        return EVERYTHING;
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public void write(CheckReport report, Language language, Appendable out) throws IOException {
        out.append(text(report));
    }

    /**
     * Gives a report in both languages at once.
     *
     * @param report what a check found
     * @return one JSON object that ends in a line feed; the same report always gives the same text
     * @throws NullPointerException if the report is null
     */
    public String text(CheckReport report) {
        return ReportJson.of(Objects.requireNonNull(report, "report"), all);
    }
}
