package org.districtplan.io;

import static org.districtplan.io.ReadAssertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.districtplan.io.source.DocumentKind;
import org.districtplan.io.source.ReaderLimits;
import org.districtplan.io.source.Source;
import org.districtplan.io.source.SourceDocument;
import org.districtplan.model.Criterion;
import org.districtplan.model.ExtensionValue;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.model.value.ParagraphNumber;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Place;
import org.districtplan.model.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanReaderTest {

    private static final String HEAD = "format: districtplan/1\nplan: {id: a, kind: outline, title: 甲}\n";

    @TempDir
    private Path folder;

    private static ReadResult yaml(String body) {
        return PlanReader.standard().readText("a.yaml", HEAD + body);
    }

    private static Plan planOf(ReadResult result) {
        assertThat(result).hasNoDiagnostics();
        return result.plans().plans().get(0);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void the_core_registry_is_the_first_of_every_set_and_its_place_is_known() {
        ReadResult result = yaml("");

        Assertions.assertThat(result.plans().registries())
                .extracting(registry -> registry.id())
                .containsExactly("core");
        Assertions.assertThat(result.plans().vocabulary().indicator("gdp")).isPresent();
        SourcePlace place = result.sources()
                .place(new ElementRef("core", ElementKind.INDICATOR, 0, null), "/unit")
                .orElseThrow();
        Assertions.assertThat(place.document()).startsWith("classpath:");
        Assertions.assertThat(result.sourceLine(place))
                .hasValueSatisfying(line -> Assertions.assertThat(line).contains("unit:"));
    }

    @Test
    void yaml_and_json_of_one_plan_are_equal() {
        Plan yaml = planOf(
                yaml(
                        "observations:\n  - {indicator: gdp, period: 2025, value: 5.0亿元, at: [一, 二 p1], x-own: [1.50, no, 010, '7', null]}\n"));
        Plan json = planOf(PlanReader.standard().readText("a.json", """
                        {"format": "districtplan/1", "plan": {"id": "a", "kind": "outline", "title": "甲"},
                         "observations": [{"indicator": "gdp", "period": 2025, "value": "5.0亿元", "at": ["一", "二 p1"],
                           "x-own": [1.50, "no", "010", "7", null]}]}
                        """));

        Assertions.assertThat(json).isEqualTo(yaml);
    }

    @Test
    void scalars_are_what_their_key_says_and_never_a_guess() {
        Plan plan = planOf(yaml("""
                        sections:
                          - {at: 一, title: no, kind: heading}
                          - {at: 二, title: 010, kind: heading}
                          - {at: 三, title: 12:30, kind: heading}
                          - {at: 四, title: 1e3, kind: heading}
                          - {at: 五, title: 1-10, kind: heading}
                          - {at: 六, title: 2022-01-01, kind: heading}
                        """));

        Assertions.assertThat(plan.sections())
                .extracting(section -> section.title())
                .containsExactly("no", "010", "12:30", "1e3", "1-10", "2022-01-01");
    }

    @Test
    void extension_values_keep_their_type_and_their_digits() {
        Plan plan = planOf(yaml("x-a: 1.50\nx-b: '1.50'\nx-c: 010\nx-d: true\nx-e: {k: [null]}\n"));

        Assertions.assertThat(plan.extensions())
                .containsEntry("x-a", new ExtensionValue.Scalar(ExtensionValue.ScalarType.NUMBER, "1.50"))
                .containsEntry("x-b", ExtensionValue.text("1.50"))
                .containsEntry("x-c", ExtensionValue.text("010"))
                .containsEntry("x-d", new ExtensionValue.Scalar(ExtensionValue.ScalarType.BOOLEAN, "true"))
                .containsKey("x-e");
    }

    @Test
    void an_element_that_lacks_a_part_is_left_out_and_the_others_keep_their_places() {
        ReadResult result = yaml("""
                        observations:
                          - {indicator: gdp, value: 1亿元, at: 一}
                          - {id: second, indicator: gdp, period: 2025, value: 2亿元, at: 一}
                        """);

        assertThat(result)
                .hasDiagnostic("missing-key")
                .at(4, 5)
                .pointingTo("/observations/0")
                .saying("is missing the key `period`; the observation was left out");
        Plan plan = result.plans().plans().get(0);
        Assertions.assertThat(plan.observations()).extracting(Observation::id).containsExactly("second");
        SourcePlace place = result.sources()
                .place(new ElementRef("a", ElementKind.OBSERVATION, 0, null), "/value")
                .orElseThrow();
        Assertions.assertThat(place).hasToString("a.yaml:5:55");
        Assertions.assertThat(place.pointer()).isEqualTo("/observations/1/value");
    }

    @Test
    void a_misread_key_of_a_figure_leaves_it_out_and_a_misread_note_does_not() {
        ReadResult result = yaml("""
                        observations:
                          - {indicator: gdp, period: 2025, scope: {area: Ä}, value: 1亿元, at: 一}
                          - {indicator: gdp, period: 2025, statistc: end, value: 1亿元, at: 一}
                          - {indicator: gdp, period: 2025, note: [x], value: 1亿元, at: 一}
                        """);

        assertThat(result).hasOnlyDiagnostics("4:50 bad-id", "5:36 unknown-key", "6:42 wrong-type");
        Assertions.assertThat(result.plans().plans().get(0).observations()).hasSize(1);
    }

    @Test
    void the_shapes_of_a_criterion_are_read() {
        Plan plan = planOf(yaml("""
                        targets:
                          - {indicator: gdp, period: 2025, criterion: {value: 5%左右}, at: 一}
                          - {indicator: gdp, period: 2025, criterion: {above: district-tax, by: 1个百分点}, at: 一}
                          - {indicator: gdp, period: 2025, criterion: {assigned: at-most, by: city}, at: 一}
                          - {indicator: gdp, period: 2025, criterion: unstated, at: 一}
                          - {subject: river, by: 2025, criterion: {qualitative: 更清}, at: 一}
                        """));

        Assertions.assertThat(plan.targets())
                .extracting(Target::criterion)
                .first()
                .isEqualTo(new Criterion.Value(Quantity.parse("5%左右")));
        Assertions.assertThat(plan.targets().get(4).by()).isEqualTo(Period.parse("2025"));
        Assertions.assertThat(plan.targets().get(4).key()).isNull();
    }

    @Test
    void a_value_that_an_alias_repeats_names_the_use_and_the_anchor() {
        ReadResult result = yaml("""
                        observations:
                          - {indicator: gdp, period: &when 2025年, value: 1亿元, at: 一}
                          - {indicator: gdp, period: *when , value: 1亿元, at: 一}
                        """);

        assertThat(result).hasOnlyDiagnostics("4:40 bad-period", "5:30 bad-period");
        Assertions.assertThat(result.diagnostics().get(1).related())
                .extracting(related -> related.where())
                .containsExactly("a.yaml:4:36");
    }

    @Test
    void a_part_is_added_to_its_plan_whatever_the_order_of_the_files() throws IOException {
        write("a-part.yaml", """
                        format: districtplan/1
                        part-of: whole
                        local:
                          peers:
                            - {id: all, name: All}
                        observations:
                          - {id: two, indicator: gdp, period: 2025, value: 2亿元, at: 二}
                        """);
        write("b.yaml", """
                        format: districtplan/1
                        plan: {id: whole, kind: outline, title: T, language: en}
                        observations:
                          - {id: one, indicator: gdp, period: 2025, value: 1亿元, at: 一}
                        """);

        ReadResult result = PlanReader.standard().read(folder);

        Plan plan = planOf(result);
        Assertions.assertThat(plan.observations()).extracting(Observation::id).containsExactly("one", "two");
        Assertions.assertThat(plan.local().peers().get(0).name().texts()).containsOnlyKeys("en");
        Assertions.assertThat(result.sources().place(new ElementRef("whole", ElementKind.OBSERVATION, 1, null)))
                .hasValueSatisfying(place -> {
                    Assertions.assertThat(place).hasToString("a-part.yaml:7:5");
                    Assertions.assertThat(place.pointer()).isEqualTo("/observations/0");
                });
        Assertions.assertThat(result.documents())
                .containsExactly(
                        new SourceDocument("a-part.yaml", DocumentKind.PART_OF, "whole"),
                        new SourceDocument("b.yaml", DocumentKind.PLAN, "whole"));
    }

    @Test
    void a_folder_is_read_whole_in_the_order_of_names() throws IOException {
        write(
                "z.json",
                "{\"format\": \"districtplan/1\", \"plan\": {\"id\": \"z\", \"kind\": \"outline\", \"title\": \"Z\"}}");
        write("below/deep/y.yml", HEAD.replace("id: a", "id: y"));
        write("list.csv", "a,b");
        write(".hidden/x.yaml", "not: ours");
        write("profile.yaml", "format: districtplan/1\nprofile: {whatever: [1]}\n");
        write("rules.yaml", "format: districtplan-rules/1\nrules: {whatever: [1]}\n");
        write("baseline.json", "{\"format\": \"districtplan-baseline/1\", \"accepted\": []}");
        Files.createSymbolicLink(folder.resolve("below/loop"), folder);

        ReadResult result = PlanReader.standard().read(folder);

        assertThat(result).hasNoDiagnostics();
        Assertions.assertThat(result.documents())
                .extracting(SourceDocument::name)
                .containsExactly("baseline.json", "below/deep/y.yml", "profile.yaml", "rules.yaml", "z.json");
        Assertions.assertThat(result.documents())
                .extracting(SourceDocument::kind)
                .contains(DocumentKind.BASELINE);
        Assertions.assertThat(result.plans().plans()).extracting(Plan::id).containsExactly("y", "z");
    }

    @Test
    void a_report_in_the_folder_is_skipped_whatever_its_size() throws IOException {
        write("plan.yaml", HEAD);
        write("report.json", "{\n  \"format\": \"districtplan-report/1\",\n  \"summary\": {\"plans\": 1}\n}\n");
        write("large.json", "{\"format\": \"districtplan-report/2\", \"x\": \"" + "x".repeat(2_000) + "\"}");
        write("other.json", "{\"format\": \"districtplan-other/2\", \"x\": \"" + "x".repeat(2_000) + "\"}");

        ReadResult result = PlanReader.standard()
                .withLimits(ReaderLimits.builder().fileBytes(1_000).build())
                .read(folder);

        assertThat(result).hasOnlyDiagnostics("1:1 too-large");
        Assertions.assertThat(result.documents())
                .filteredOn(document -> document.kind() == DocumentKind.REPORT)
                .extracting(SourceDocument::name)
                .containsExactly("large.json", "report.json");
    }

    @Test
    void a_plan_is_not_skipped_for_a_key_named_report() {
        assertThat(read(Source.of("a.yaml", "format: districtplan/1\nreport: {}\n")))
                .hasDiagnostic("missing-kind");
    }

    @Test
    void a_path_that_leads_nowhere_is_one_diagnostic() throws IOException {
        ReadResult result = PlanReader.standard().read(folder.resolve("nowhere"));

        assertThat(result).hasOnlyDiagnostics("1:1 no-such-file");
        Assertions.assertThat(result.plans().plans()).isEmpty();
    }

    @Test
    void an_empty_folder_is_one_diagnostic() throws IOException {
        assertThat(PlanReader.standard().read(folder)).hasOnlyDiagnostics("1:1 no-plan");
    }

    @Test
    void a_name_without_a_known_ending_is_one_diagnostic() {
        assertThat(PlanReader.standard().readText("plan.txt", HEAD)).hasOnlyDiagnostics("1:1 unknown-file-type");
    }

    @Test
    void two_plans_with_one_id_name_each_other() {
        assertThat(read(Source.of("a.yaml", HEAD), Source.of("b.yaml", HEAD)))
                .hasDiagnostic("duplicate-id")
                .at(2, 12)
                .relatedTo("a.yaml:2:12");
    }

    private static ReadResult read(Source... sources) {
        try {
            return PlanReader.standard().read(List.of(sources));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        byte[] bytes = ("\uFEFF" + HEAD + "x: 1\n").getBytes(StandardCharsets.UTF_8);

        assertThat(read(Source.of("a.yaml", bytes))).hasOnlyDiagnostics("3:1 unknown-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_are_counted_whatever_ends_them(String ending) {
        ReadResult result = PlanReader.standard().readText("a.yaml", (HEAD + "one: 1\n").replace("\n", ending));

        assertThat(result).hasOnlyDiagnostics("3:1 unknown-key");
        SourcePlace place = result.diagnostics().get(0).place();
        Assertions.assertThat(place).isNotNull();
        Assertions.assertThat(result.sourceLine(place)).hasValue("one: 1");
    }

    @Test
    void what_stands_before_a_syntax_error_is_kept() {
        ReadResult result = yaml("""
                        observations:
                          - {indicator: gdp, period: 2025, value: 1亿元, at: 一}
                          - {indicator: gdp, period: 2025, value: 1亿元, at: 一
                        """);

        assertThat(result).hasOnlyDiagnostics("6:1 syntax");
        Assertions.assertThat(result.plans().plans().get(0).observations()).hasSize(1);
    }

    @Test
    void every_scalar_of_an_element_has_its_place() {
        ReadResult result = yaml("""
                        targets:
                          - {indicator: gdp, period: 2025, criterion: {above: district-tax, by: 1%}, responsible: [a, b], at: [一, 二]}
                        """);
        ElementRef target = new ElementRef("a", ElementKind.TARGET, 0, null);

        for (String path : List.of("/indicator", "/criterion/above", "/criterion/by", "/responsible/1", "/at/1")) {
            SourcePlace place = result.sources().place(target, path).orElseThrow();
            Assertions.assertThat(place.pointer()).isEqualTo("/targets/0" + path);
            String line = result.sourceLine(place).orElseThrow();
            String text = line.substring(place.span().column() - 1, place.span().endColumn() - 1);
            Assertions.assertThat(text).isIn("gdp", "district-tax", "1%", "b", "二");
        }
        Assertions.assertThat(result.sources().place(ElementRef.plan("a"), "/title"))
                .hasValueSatisfying(
                        place -> Assertions.assertThat(place.pointer()).isEqualTo("/plan/title"));
    }

    @Test
    void places_are_read() {
        Plan plan = planOf(yaml("""
                        sections:
                          - {at: p, kind: preamble, paragraphs: {count: 2, leads: {2: 第二段, 2.10: 第十点}}}
                        measures:
                          - {title: 做事, at: [一(三)2 p1.2, 表9/1/2]}
                        """));

        Assertions.assertThat(plan.sections().get(0).leads())
                .containsOnly(Map.entry(ParagraphNumber.of(2), "第二段"), Map.entry(new ParagraphNumber(2, 10), "第十点"));
        Assertions.assertThat(plan.measures().get(0).at())
                .containsExactly(Place.parse("一(三)2 p1.2"), Place.parse("表9/1/2"));
    }

    @Test
    void a_reader_with_other_bounds_leaves_the_standard_one_as_it_is() {
        ReaderLimits small = ReaderLimits.builder().fileBytes(10).build();

        assertThat(PlanReader.standard().withLimits(small).readText("a.yaml", HEAD))
                .hasOnlyDiagnostics("1:1 too-large");
        assertThat(PlanReader.standard().readText("a.yaml", HEAD)).hasNoDiagnostics();
    }
}
