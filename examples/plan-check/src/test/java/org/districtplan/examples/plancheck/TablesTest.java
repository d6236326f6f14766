package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.districtplan.io.PlanReader;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Section;
import org.districtplan.model.TaxonomyNode;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.value.Place;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.rule.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --tables} writes of the example data, read again by a program that knows nothing of ours. */
class TablesTest {

    private static final List<String> OF_ELEMENTS = List.of("observations", "targets", "measures", "progress");

    private static final List<String> ARITHMETIC = List.of(
            "growth-mismatch",
            "change-mismatch",
            "share-mismatch",
            "formula-mismatch",
            "implied-whole-mismatch",
            "figure-values-differ");

    @TempDir
    private Path folder;

    private PlanSet plans;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changning",
                "made-up/county",
                "made-up/village",
                "made-up/province",
                "made-up/outline",
                "made-up/ministry"
            })
    void every_element_is_a_row_of_its_own_id(String data) throws IOException {
        write(data);

        assertRows("plans", plan -> Stream.of(plan.id()));
        assertRows("sections", TablesTest::outline);
        assertRows("observations", plan -> plan.observations().stream()
                .map(figure -> figure.at().toString()));
        assertRows("targets", plan -> plan.targets().stream()
                .map(target -> target.at().toString()));
        assertRows("measures", plan -> plan.measures().stream()
                .map(measure -> measure.at().toString()));
        assertRows("progress", plan -> plan.progress().stream()
                .map(progress -> progress.at().toString()));
        assertRows("taxonomies", plan -> plan.taxonomies().stream()
                .flatMap(taxonomy -> taxonomy.nodes().stream().flatMap(TablesTest::nodes)));
        assertThat(rows("relations").stream()
                        .filter(row -> row.getField("origin").equals("declared")))
                .hasSameSizeAs(plans.relations());
        assertThat(rows("subjects")).extracting(row -> row.getField("id")).doesNotHaveDuplicates();
        List<String> ids = new ArrayList<>();
        OF_ELEMENTS.forEach(
                table -> rows(table).forEach(row -> ids.add(row.getField("plan") + "#" + row.getField("id"))));
        rows("relations").forEach(row -> ids.add(row.getField("plan") + "#" + row.getField("id")));
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> !id.endsWith("#"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changning",
                "made-up/county",
                "made-up/village",
                "made-up/province",
                "made-up/outline",
                "made-up/ministry"
            })
    void what_stands_under_a_heading_has_its_title_as_group(String data) throws IOException {
        write(data);

        for (String table : OF_ELEMENTS) {
            for (NamedCsvRecord row : rows(table)) {
                Plan plan = plans.plan(row.getField("plan")).orElseThrow();
                Place at = Place.parse(row.getField("at").split(";", -1)[0]);
                boolean titled = !at.isBeforeFirstHeading() && !plan.sections().isEmpty();
                assertThat(row.getField("group")).as("%s", row).matches(group -> group.isEmpty() != titled);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changning",
                "made-up/county",
                "made-up/village",
                "made-up/province",
                "made-up/outline",
                "made-up/ministry"
            })
    void members_of_relations_are_rows_of_the_other_tables(String data) throws IOException {
        write(data);

        Set<String> known = new HashSet<>();
        OF_ELEMENTS.forEach(
                table -> rows(table).forEach(row -> known.add(row.getField("plan") + "#" + row.getField("id"))));
        rows("subjects").forEach(row -> known.add(row.getField("id")));
        for (NamedCsvRecord row : rows("relations")) {
            assertThat(row.getField("members").split(";", -1)).isNotEmpty().allSatisfy(member -> {
                String operand = member.substring(member.indexOf('=') + 1);
                String id = operand.contains("#") ? operand : row.getField("plan") + "#" + operand;
                assertThat(operand.contains(": ")
                                || operand.matches("sections|subjects")
                                || known.contains(id)
                                || known.contains(operand))
                        .as("%s of %s", member, row)
                        .isTrue();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changning",
                "made-up/county",
                "made-up/village",
                "made-up/province",
                "made-up/outline",
                "made-up/ministry"
            })
    void what_the_arithmetic_rules_answer_stands_among_the_relations(String data) throws IOException {
        write(data);

        CheckReport report = PlanChecker.standard().check(Path.of("data").resolve(data));
        List<NamedCsvRecord> relations = rows("relations");
        List<ElementRef> answered = report.results().stream()
                .filter(result -> ARITHMETIC.contains(result.rule().id()))
                .flatMap(result -> result.outcomes().stream())
                .filter(outcome -> outcome.answer() != Answer.NOT_CHECKABLE)
                .flatMap(outcome -> Stream.ofNullable(outcome.diagnostic().element()))
                .filter(element -> element.kind() == ElementKind.OBSERVATION)
                .toList();
        // What ties several plans stands once, with the first of them.
        assertThat(answered).allSatisfy(element -> {
            String id = id(element);
            assertThat(relations).anyMatch(row -> {
                String owner = row.getField("plan").equals(element.owner()) ? "" : element.owner() + "#";
                return row.getField("members").contains("=" + owner + id);
            });
        });
    }

    @Test
    void the_numbers_of_the_source_are_there_digit_by_digit() throws IOException {
        write("changning");

        assertThat(rows("observations"))
                .anySatisfy(row ->
                        assertThat(fields(row, "id", "value", "unit")).containsExactly("answer-rate", "100.00", "%"))
                .anySatisfy(row -> assertThat(fields(row, "indicator", "transformation", "value", "unit"))
                        .containsExactly("retail-sales", "growth", "-12.2", "%"));
        assertThat(rows("relations")).anySatisfy(row -> assertThat(fields(row, "id", "kind", "origin", "members"))
                .containsExactly(
                        "share:answer-rate", "share", "derived", "part=answered;whole=requests;is=answer-rate"));
    }

    @Test
    void the_byte_order_mark_is_written_where_asked_for() throws IOException {
        assertThat(Run.of("--tables", folder).exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("plans.csv"))).startsWith("plan,");

        assertThat(Run.of("--tables", folder, "--bom").exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("plans.csv"))).startsWith("\uFEFFplan,");
    }

    @Test
    void the_report_is_shown_all_the_same_and_the_exit_code_stays() {
        Run plain = Run.of("--fail-on", "error");

        assertThat(Run.of("--fail-on", "error", "--tables", folder)).isEqualTo(plain);
        assertThat(plain.exitCode()).isEqualTo(1);
    }

    @Test
    void what_could_be_read_of_faulty_files_is_written() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.writeString(input.resolve("bad.yaml"), "plan: [1, 2\n");
        Files.writeString(input.resolve("good.yaml"), "format: districtplan/1\nplan: {id: a, kind: other, title: A}\n");

        assertThat(Run.of(input, "--tables", folder.resolve("out")).exitCode()).isEqualTo(2);
        assertThat(folder.resolve("out").resolve("plans.csv")).content().contains("a,other,A,");
    }

    @Test
    void a_folder_that_cannot_be_written_is_said_so() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Path taken = Files.createDirectories(folder.resolve("out").resolve("targets.csv"));

        assertThat(Run.of("--tables", file).errors())
                .containsExactly("plan-check: " + file + " is not a folder (see --help)");
        Run run = Run.in(Language.ENGLISH, "--tables", taken.getParent());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("plan-check: the file `" + taken + "` cannot be written: it is a folder");
    }

    private void write(String data) throws IOException {
        Path input = Path.of("data").resolve(data);
        plans = PlanReader.standard().read(input).plans();
        assertThat(Run.of(input, "--tables", folder).exitCode()).isZero();
    }

    private interface Parts {
        Stream<String> of(Plan plan);
    }

    private void assertRows(String table, Parts parts) {
        for (Plan plan : plans.plans()) {
            assertThat(rows(table).stream().filter(row -> row.getField("plan").equals(plan.id())))
                    .as("%s of %s", table, plan)
                    .hasSameSizeAs(parts.of(plan).toList());
        }
    }

    private static Stream<String> outline(Plan plan) {
        return plan.sections().stream().flatMap(TablesTest::section);
    }

    private static Stream<String> section(Section section) {
        return Stream.concat(Stream.of(section.title()), section.leads().values().stream());
    }

    private static Stream<String> nodes(TaxonomyNode node) {
        return Stream.concat(
                Stream.concat(Stream.of(node.subject()), node.items().stream()),
                node.nodes().stream().flatMap(TablesTest::nodes));
    }

    private String id(ElementRef ref) {
        return rows(ref.kind().key()).stream()
                .filter(row -> row.getField("plan").equals(ref.owner()))
                .skip(ref.index())
                .findFirst()
                .map(row -> row.getField("id"))
                .orElseThrow();
    }

    private static List<String> fields(NamedCsvRecord row, String... names) {
        return Arrays.stream(names).map(row::getField).toList();
    }

    private List<NamedCsvRecord> rows(String table) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
