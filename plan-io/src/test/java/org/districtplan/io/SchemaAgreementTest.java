package org.districtplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtplan.io.source.DocumentKind;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.io.source.SourceDocument;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaAgreementTest {

    /** What is about shape alone: the schema has to see it too. */
    private static final Set<ReadProblem> SHAPE = EnumSet.of(
            ReadProblem.UNKNOWN_KEY,
            ReadProblem.STRAY_KEY,
            ReadProblem.MISSING_KEY,
            ReadProblem.EXCLUSIVE_KEYS,
            ReadProblem.LONE_KEY,
            ReadProblem.MISPLACED_KEY,
            ReadProblem.WRONG_TYPE,
            ReadProblem.NULL_VALUE,
            ReadProblem.WRONG_LENGTH,
            ReadProblem.UNKNOWN_WORD,
            ReadProblem.BAD_NUMBER,
            ReadProblem.BAD_ID,
            ReadProblem.BAD_REFERENCE,
            ReadProblem.BAD_LANGUAGE,
            ReadProblem.MISSING_KIND,
            ReadProblem.VERSION);

    private static final Path FIXTURES = Path.of("src/test/resources/org/districtplan/io");
    private static final Schema SCHEMA = schema();

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|yml|json)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "observations: [{indicator: a, period: 2022, value: 1项}]",
                "observations: [{indicator: a, period: 2022, value: 1项, at: 一, colour: red}]",
                "observations: [{indicator: a, period: 2022, value: 1项, from: 2021, among: b, at: 一}]",
                "observations: [{indicator: a, period: 2022, value: 1项, tied: true, at: 一}]",
                "observations: [{indicator: A, period: 2022, value: 1项, at: 一}]",
                "observations: [{indicator: a, period: 2022, value: [1项], at: 一}]",
                "observations: [{indicator: a, period: 2022, value: , at: 一}]",
                "targets: [{indicator: a, period: 2022, criterion: {between: [1项]}, at: 一}]",
                "targets: [{indicator: a, period: 2022, criterion: {value: 1项}, nature: firm, at: 一}]",
                "targets: [{indicator: a, period: 2022, criterion: {value: 1项}, nature: [guiding, firm], at: 一}]",
                "targets: [{indicator: a, period: 2022, criterion: {value: 1项}, nature: [], at: 一}]",
                "targets: [{indicator: a, period: 2022, criterion: {value: 1项, corridor: true}, at: 一}]",
                "sections: [{at: 一, title: a, kind: heading, rows: -1}]",
                "measures: [{title: a, targets: ['a b'], at: 一}]",
                "relations: [{share: {part: a, whole: b, is: c}, equal: [a, b], at: 一}]",
                "indicators: []",
                "local: {x-a: 1}"
            })
    void the_schema_sees_faults_of_shape_as_the_reader_does(String list) {
        String text = "format: districtplan/1\nplan: {id: a, kind: other, title: b}\n" + list;
        assertThat(PlanReader.standard().readText("a.yaml", text).hasErrors()).isTrue();
        assertThat(SCHEMA.validate(tree("a.yaml", text))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void schema_and_reader_agree_on_every_fixture(Path fixture) throws IOException {
        String name = fixture.getFileName().toString();
        String text;
        try {
            text = Files.readString(fixture);
        } catch (java.nio.charset.MalformedInputException e) {
            return; // no schema sees bytes
        }
        ReadResult read = PlanReader.standard().readText(name, text);
        JsonNode tree = tree(name, text);
        if (tree == null || isNoPlan(read)) {
            return;
        }
        Set<String> problems = read.diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(Diagnostic::rule)
                .filter(rule -> !rule.equals(ReadProblem.NO_PLAN.id()) && !rule.equals(ReadProblem.UNKNOWN_PLAN.id()))
                .collect(Collectors.toSet());
        List<Error> errors = SCHEMA.validate(tree);
        if (problems.isEmpty()) {
            assertThat(errors).isEmpty();
        } else if (SHAPE.stream().map(ReadProblem::id).anyMatch(problems::contains)) {
            assertThat(errors).as("the reader found %s", problems).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "a.json"})
    void the_schema_takes_whatever_is_written(String name) {
        RandomPlans random = new RandomPlans(new SplittableRandom(77));
        PlanWriter writer = name.endsWith(".json") ? PlanWriter.json() : PlanWriter.yaml();
        for (int i = 0; i < 40; i++) {
            for (String text : List.of(writer.write(random.plan()), writer.write(random.registry()))) {
                assertThat(SCHEMA.validate(tree(name, text))).as(text).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.districtplan.io.FormatPageTest#texts")
    void the_schema_takes_the_examples_on_the_page(String text) {
        assertThat(SCHEMA.validate(tree("a.yaml", text))).isEmpty();
    }

    @Test
    void the_core_registry_fits_the_schema_and_is_canonical() throws IOException {
        String text = Files.readString(Path.of("src/main/resources/org/districtplan/io/core.yaml"));
        assertThat(SCHEMA.validate(tree("core.yaml", text))).isEmpty();
        ReadResult read = PlanReader.standard().readText("a.yaml", "");
        assertThat(PlanWriter.yaml()
                        .withSchema("districtplan-1.schema.json")
                        .write(read.plans().registries().get(0)))
                .isEqualTo(text);
    }

    private static boolean isNoPlan(ReadResult read) {
        return read.documents().stream()
                .map(SourceDocument::kind)
                .anyMatch(EnumSet.of(DocumentKind.PROFILE, DocumentKind.BASELINE, DocumentKind.POLICY)::contains);
    }

    /** Parses as an editor does; null where there is nothing to validate. */
    private static JsonNode tree(String name, String text) {
        try {
            if (name.endsWith(".json")) {
                return JsonMapper.shared().readTree(text);
            }
            return JsonMapper.shared()
                    .valueToTree(new Load(LoadSettings.builder()
                                    .setAllowDuplicateKeys(true)
                                    .build())
                            .loadFromString(text));
        } catch (YamlEngineException | JacksonException e) {
            return null;
        }
    }

    private static Schema schema() {
        try (InputStream in = PlanReader.class.getResourceAsStream("districtplan-1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
