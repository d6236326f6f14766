package org.districtplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.districtplan.io.OutputFile;
import org.districtplan.io.PlanReader;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.GoldenFile;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.ReportCounts;
import org.districtplan.rules.ReportFixture;
import org.districtplan.rules.RuleCatalogue;
import org.districtplan.rules.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonReportTest {

    private static final ElementRef PLAN = ElementRef.plan("one");

    @Test
    void a_report_is_written_as_it_was_approved() {
        GoldenFile.assertMatches("report.json", JsonReport.standard().text(ReportFixture.report()));
    }

    @Test
    void a_report_with_every_outcome_is_written_as_it_was_approved() {
        GoldenFile.assertMatches("report-all.json", JsonReport.everything().text(ReportFixture.report()));
    }

    @Test
    void the_same_report_gives_the_same_text() {
        assertThat(JsonReport.standard().text(ReportFixture.report()))
                .isEqualTo(JsonReport.standard().text(ReportFixture.report()));
    }

    @Test
    void every_count_has_one_meaning() {
        CheckReport report = check(Rule.builder("mixed").check(context -> {
            context.at(PLAN).contradicts(Severity.ERROR, Message.of("一", "one"));
            context.at(PLAN).contradicts(Severity.WARNING, Message.of("二", "two"));
            context.at(PLAN).contradicts(Severity.NOTE, Message.of("三", "three"));
            context.at(PLAN).note(Message.of("四", "four"));
            context.at(PLAN).holds();
            context.at(PLAN).notCheckable(Text.of("五", "five"), Message.of("五", "five"));
        }));

        String json = JsonReport.standard().text(report);

        assertThat(counts(json)).hasSize(2).allSatisfy(counts -> assertThat(counts)
                .isEqualTo("errors 1, warnings 1, notes 2, accepted 0, holds 2, notCheckable 1"));
        assertThat(json.split("\"answer\"", -1)).hasSize(1 + 4);
        assertThat(JsonReport.everything().text(report).split("\"answer\"", -1)).hasSize(1 + 6);
        assertThat(report.counts()).isEqualTo(new ReportCounts(1, 1, 2, 0, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x07, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0x61C, 0x200E, 0x202E, 0x2028, 0x2069})
    void hidden_controls_are_escaped_and_come_back(int control) {
        String text = "a" + (char) control + "b";
        CheckReport report = check(Rule.builder("hidden")
                .check(context -> context.at(PLAN).contradicts(Message.of(Text.of("{text}", "{text}"), "text", text))));

        String json = JsonReport.standard().text(report);

        assertThat(json).doesNotContain(text);
        assertThat(strings(json)).contains(text);
    }

    /** The counts of the summary and of each rule. */
    private static List<String> counts(String json) {
        return Pattern.compile("(\"errors\": [^\\]}{\\[]*\"notCheckable\": \\d+)")
                .matcher(json)
                .results()
                .map(found -> found.group().replaceAll("[\":]", "").replaceAll("\\s*\\n\\s*", " "))
                .toList();
    }

    private static List<String> strings(String json) {
        List<String> strings = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    strings.add(parser.getString());
                }
            }
        }
        return strings;
    }

    private static CheckReport check(Rule rule) {
        return PlanChecker.builder()
                .catalogue(RuleCatalogue.of(List.of(rule)))
                .build()
                .check(PlanSet.of(List.of(), List.of()));
    }

    @Test
    void a_report_in_the_folder_of_the_plans_is_not_read_as_a_plan(@TempDir Path folder) throws IOException {
        OutputFile.writeText(
                folder.resolve("a.yaml"), "format: districtplan/1\nplan: {id: a, kind: outline, title: 甲}\n");
        CheckReport report = PlanChecker.standard().check(PlanReader.standard().read(folder));

        OutputFile.writeText(
                folder.resolve("report.json"), JsonReport.standard().text(report));

        assertThat(PlanReader.standard().read(folder).diagnostics()).isEmpty();
    }
}
