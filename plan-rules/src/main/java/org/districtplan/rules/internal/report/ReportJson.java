package org.districtplan.rules.internal.report;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.Answer;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.Outcome;
import org.districtplan.rules.RuleResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes a whole report as JSON. */
public final class ReportJson {

    private static final String FORMAT = "districtplan-report/1";

    private final CheckReport report;
    private final JsonGenerator json;

    private ReportJson(CheckReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
    }

    /**
     * Writes a report.
     *
     * @param report what a check found
     * @return one JSON object, indented, with a line feed at its end
     */
    public static String of(CheckReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            new ReportJson(report, json).write();
        }
        return text.append('\n').toString();
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("format", FORMAT);
        optional("evaluationDate", report.evaluationDate());
        summary();
        json.writeArrayPropertyStart("plans");
        report.plans().plans().forEach(this::plan);
        json.writeEndArray();
        json.writeArrayPropertyStart("reading");
        for (Diagnostic problem : report.reading()) {
            json.writeStartObject();
            diagnostic(problem);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("rules");
        report.results().forEach(this::rule);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void summary() {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("plans", report.plans().plans().size());
        json.writeNumberProperty("reading", report.reading().size());
        json.writeNumberProperty(
                "contradicts",
                report.results().stream().mapToInt(RuleResult::contradicts).sum());
        json.writeNumberProperty(
                "notes", report.results().stream().mapToInt(RuleResult::notes).sum());
        json.writeNumberProperty(
                "holds", report.results().stream().mapToInt(RuleResult::holds).sum());
        json.writeNumberProperty(
                "notCheckable",
                report.results().stream().mapToInt(RuleResult::notCheckable).sum());
        json.writeEndObject();
    }

    private void plan(Plan plan) {
        PlanHeader header = plan.header();
        json.writeStartObject();
        json.writeStringProperty("id", plan.id());
        json.writeStringProperty("kind", header.kind().text());
        json.writeStringProperty("title", header.title());
        optional("number", header.number());
        optional("issuer", header.issuer());
        optional("jurisdiction", header.jurisdiction());
        optional("published", header.published());
        optional("delivered", header.delivered());
        optional("adopted", header.adopted());
        optional("plansFor", header.plansFor());
        optional("reportsOn", header.reportsOn());
        optional(
                "extent",
                header.extent() == null ? null : header.extent().part().text());
        place(report.sources().place(ElementRef.plan(plan.id())).orElse(null));
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("sections", plan.sections().size());
        json.writeNumberProperty("observations", plan.observations().size());
        json.writeNumberProperty("targets", plan.targets().size());
        json.writeNumberProperty("measures", plan.measures().size());
        json.writeNumberProperty("progress", plan.progress().size());
        json.writeNumberProperty("taxonomies", plan.taxonomies().size());
        json.writeNumberProperty("relations", plan.relations().size());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(RuleResult result) {
        json.writeStartObject();
        json.writeStringProperty("id", result.rule().id());
        text("title", result.rule().title());
        json.writeStringProperty("severity", severity(result.severity()));
        json.writeNumberProperty("holds", result.holds());
        json.writeNumberProperty("notes", result.notes());
        json.writeNumberProperty("contradicts", result.contradicts());
        json.writeNumberProperty("notCheckable", result.notCheckable());
        json.writeArrayPropertyStart("reasons");
        for (Map.Entry<Text, Integer> reason : result.reasons().entrySet()) {
            json.writeStartObject();
            text("reason", reason.getKey());
            json.writeNumberProperty("count", reason.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("outcomes");
        for (Outcome outcome : result.outcomes()) {
            json.writeStartObject();
            json.writeStringProperty("answer", answer(outcome.answer()));
            json.writeBooleanProperty("finding", outcome.isFinding());
            if (outcome.reason() != null) {
                text("reason", outcome.reason());
            }
            diagnostic(outcome.diagnostic());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void diagnostic(Diagnostic diagnostic) {
        json.writeStringProperty("rule", diagnostic.rule());
        json.writeStringProperty("severity", severity(diagnostic.severity()));
        text("message", diagnostic.message().toText());
        json.writeObjectPropertyStart("attributes");
        diagnostic.message().attributes().forEach(this::text);
        json.writeEndObject();
        element(diagnostic.element());
        place(diagnostic.place());
        json.writeArrayPropertyStart("related");
        for (Diagnostic.Related related : diagnostic.related()) {
            json.writeStartObject();
            text("label", related.label());
            element(related.element());
            place(related.place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void element(@Nullable ElementRef element) {
        if (element != null) {
            json.writeObjectPropertyStart("element");
            json.writeStringProperty("owner", element.owner());
            json.writeStringProperty("list", element.kind().key());
            json.writeNumberProperty("index", element.index());
            optional("id", element.id());
            json.writeEndObject();
        }
    }

    private void place(@Nullable SourcePlace place) {
        if (place != null) {
            json.writeObjectPropertyStart("place");
            json.writeStringProperty("document", place.document());
            json.writeNumberProperty("line", place.span().line());
            json.writeNumberProperty("column", place.span().column());
            json.writeNumberProperty("endLine", place.span().endLine());
            json.writeNumberProperty("endColumn", place.span().endColumn());
            json.writeStringProperty("pointer", place.pointer());
            json.writeEndObject();
        }
    }

    private void text(String name, Text text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("zh", text.zh());
        json.writeStringProperty("en", text.en());
        json.writeEndObject();
    }

    private void optional(String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    private static String answer(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String severity(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** Indents with line feeds on every system. */
    private static final class Indented extends ObjectWriteContext.Base {
        private final DefaultIndenter lines = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            Separators separators =
                    PrettyPrinter.DEFAULT_SEPARATORS.withObjectNameValueSpacing(Separators.Spacing.AFTER);
            return new DefaultPrettyPrinter(separators).withArrayIndenter(lines).withObjectIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
