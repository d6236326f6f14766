package org.districtplan.rules.internal.report;

import java.util.Locale;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.ReportCounts;
import org.districtplan.rules.rule.AcceptedFinding;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.districtplan.rules.rule.RuleResult;

/** Writes a whole report as JSON. */
public final class ReportJson {

    private static final String FORMAT = "districtplan-report/1";

    private final CheckReport report;
    private final boolean all;
    private final JsonPage json;

    private ReportJson(CheckReport report, boolean all, JsonPage json) {
        this.report = report;
        this.all = all;
        this.json = json;
    }

    /**
     * Writes a report.
     *
     * @param report what a check found
     * @param all whether outcomes that are no finding are written too
     * @return one JSON object, indented, with a line feed at its end
     */
    public static String of(CheckReport report, boolean all) {
        return JsonPage.written(json -> json.object(new ReportJson(report, all, json)::write));
    }

    private void write() {
        json.optional("format", FORMAT);
        json.optional("evaluationDate", report.evaluationDate().orElse(null));
        json.text("policy", report.policy().name());
        json.optional("outcomes", all ? "all" : "findings");
        json.object("summary", this::summary);
        json.list("plans", report.plans().plans(), this::plan);
        json.list("reading", report.readerDiagnostics(), this::diagnostic);
        json.list("baseline", report.baselineDiagnostics(), this::diagnostic);
        json.list("rules", report.results(), this::rule);
        TargetJson targets = new TargetJson(
                json,
                new ReportNames(report.plans(), new ReportWords(Language.CHINESE)),
                new ReportNames(report.plans(), new ReportWords(Language.ENGLISH)),
                report.sources(),
                report.policy(),
                new OpenTasks(report));
        json.list("targets", report.assessments(), targets::assessment);
        json.object("scoreboard", () -> new ScoreboardJson(json).write(report.scoreboard()));
        json.optional("score", report.policy().score(report.assessments()).orElse(null));
        json.list("comparisons", report.comparisons(), targets::comparison);
        new AcrossJson(json, report.sources()).write(report.across());
        json.list(
                "differences",
                report.across().differences(),
                new DifferenceJson(json, targets, report.sources())::write);
    }

    private void summary() {
        json.number("plans", report.plans().plans().size());
        ReportCounts counts = report.counts();
        json.number("errors", counts.errors());
        json.number("warnings", counts.warnings());
        json.number("notes", counts.notes());
        json.number("accepted", counts.accepted());
        json.number("holds", counts.holds());
        json.number("notCheckable", counts.notCheckable());
    }

    private void plan(Plan plan) {
        PlanHeader header = plan.header();
        json.optional("id", plan.id());
        json.optional("kind", header.kind().text());
        json.optional("title", header.title());
        json.optional("number", header.number());
        json.optional("issuer", header.issuer());
        json.optional("jurisdiction", header.jurisdiction());
        json.optional("published", header.published());
        json.optional("delivered", header.delivered());
        json.optional("adopted", header.adopted());
        json.optional("plansFor", header.plansFor());
        json.optional("reportsOn", header.reportsOn());
        json.optional(
                "extent",
                header.extent() == null ? null : header.extent().part().text());
        json.place(report.sources().place(ElementRef.plan(plan.id())).orElse(null));
        json.object("counts", () -> {
            json.number("sections", plan.sections().size());
            json.number("observations", plan.observations().size());
            json.number("targets", plan.targets().size());
            json.number("measures", plan.measures().size());
            json.number("progress", plan.progress().size());
            json.number("taxonomies", plan.taxonomies().size());
            json.number("relations", plan.relations().size());
        });
    }

    private void rule(RuleResult result) {
        json.optional("id", result.rule().id());
        json.text("title", result.rule().title());
        json.optional("severity", severity(result.severity()));
        json.number("errors", result.errors());
        json.number("warnings", result.warnings());
        json.number("notes", result.notes());
        json.number("accepted", result.accepted());
        json.number("holds", result.holds());
        json.number("notCheckable", result.notCheckable());
        json.list("reasons", result.reasons().entrySet(), reason -> {
            json.text("reason", reason.getKey());
            json.number("count", reason.getValue());
        });
        json.list("outcomes", result.outcomes().stream().filter(this::isWritten).toList(), this::outcome);
    }

    private boolean isWritten(Outcome outcome) {
        return all || outcome.isFinding() || outcome.accepted() != null;
    }

    private void outcome(Outcome outcome) {
        json.optional("answer", answer(outcome.answer()));
        json.flag("finding", outcome.isFinding());
        if (outcome.reason() != null) {
            json.text("reason", outcome.reason());
        }
        AcceptedFinding accepted = outcome.accepted();
        if (accepted != null) {
            json.object("accepted", () -> {
                json.optional("reason", accepted.reason());
                json.optional("until", accepted.until());
                json.place(accepted.place());
            });
        }
        diagnostic(outcome.diagnostic());
    }

    private void diagnostic(Diagnostic diagnostic) {
        json.optional("rule", diagnostic.rule());
        json.optional("severity", severity(diagnostic.severity()));
        json.text("message", diagnostic.message().toText());
        json.object("attributes", () -> diagnostic.message().attributes().forEach(json::text));
        json.element(diagnostic.element());
        json.place(diagnostic.place());
        json.list("related", diagnostic.related(), related -> {
            json.text("label", related.label());
            json.element(related.element());
            json.place(related.place());
        });
    }

    private static String answer(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String severity(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
