package org.districtplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.model.Measure;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanKind;
import org.districtplan.model.PlanSet;
import org.districtplan.model.value.Quantity;
import org.districtplan.rules.GoldenFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTablesTest {

    private static final List<String> NAMES = List.of(
            "plans.csv",
            "sections.csv",
            "observations.csv",
            "targets.csv",
            "measures.csv",
            "progress.csv",
            "indicators.csv",
            "subjects.csv",
            "taxonomies.csv",
            "relations.csv");

    @TempDir
    private Path folder;

    private PlanSet plans;

    @BeforeEach
    void read() throws IOException, URISyntaxException {
        ReadResult read = PlanReader.standard()
                .read(Path.of(Objects.requireNonNull(getClass().getResource("/org/districtplan/rules/tables"))
                        .toURI()));
        assertThat(read.diagnostics()).isEmpty();
        plans = read.plans();
    }

    @Test
    void every_column_of_every_table() throws IOException {
        List<Path> files = PlanTables.of(plans).writeTo(folder);

        assertThat(files).extracting(file -> file.getFileName().toString()).isEqualTo(NAMES);
        StringBuilder all = new StringBuilder();
        for (Path file : files) {
            String text = Files.readString(file);
            assertThat(text).endsWith("\r\n").doesNotStartWith("\uFEFF");
            all.append("== ").append(file.getFileName()).append('\n').append(ofThisSet(text));
        }
        GoldenFile.assertMatches("tables.txt", all.toString());
    }

    // The core registry has a page and tests that list its indicators.
    private static String ofThisSet(String table) {
        return table.replace("\r\n", "\n").replaceAll("(?m)^.*,core,.*\n", "");
    }

    @Test
    void an_indicator_shows_how_it_follows_from_others() throws IOException {
        PlanTables.of(plans).writeTo(folder);

        List<List<String>> rows = records(folder.resolve("indicators.csv"));
        assertThat(rows.get(0))
                .startsWith(
                        "id",
                        "name",
                        "name_en",
                        "unit",
                        "accumulation",
                        "direction",
                        "dimensions",
                        "formula",
                        "narrows",
                        "into",
                        "aliases",
                        "registry");
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .startsWith(
                                "output", "总产值", "output", "亿元", "flow", "up", "population", "", "", "", "", "yunxi"))
                .anySatisfy(row -> assertThat(row).contains("output-per-head", "元/人", "output / people"))
                .anySatisfy(row -> assertThat(row).contains("core"));
    }

    @Test
    void an_independent_reader_finds_rows_of_one_width_and_the_texts_whole() throws IOException {
        for (Path file : PlanTables.of(plans).writeTo(folder)) {
            List<List<String>> records = records(file);
            assertThat(records)
                    .hasSizeGreaterThan(1)
                    .allMatch(record -> record.size() == records.get(0).size());
            assertThat(records.get(0)).doesNotHaveDuplicates();
        }
        assertThat(records(folder.resolve("observations.csv")))
                .anySatisfy(record -> assertThat(record).contains("行\n尾", "period=按\\;表头"));
        assertThat(records(folder.resolve("sections.csv")))
                .anySatisfy(record -> assertThat(record).contains("回顾, 与\"展望\""));
    }

    @Test
    void a_spreadsheet_finds_numbers_and_no_formula() throws IOException {
        for (Path file : PlanTables.of(plans).writeTo(folder)) {
            records(file).forEach(record -> assertThat(record)
                    .allMatch(cell -> cell.matches("-?[0-9]+(\\.[0-9]+)?") || !cell.matches("(?s)[=+@\\-\t\r].*")));
        }
        assertThat(Files.readString(folder.resolve("observations.csv")))
                .contains(",-12.2,%,")
                .contains(",100.00,%,");
        assertThat(Files.readString(folder.resolve("measures.csv"))).contains(",\"'=HYPERLINK(\"\"x\"\")\",");
        assertThat(Files.readString(folder.resolve("subjects.csv"))).contains(",'=滨河公园,\"'+公园;'@公园\",");
    }

    @Test
    void the_byte_order_mark_is_an_option() throws IOException {
        List<Path> files = PlanTables.of(plans).withByteOrderMark().writeTo(folder);

        assertThat(files).allSatisfy(file -> assertThat(Files.readString(file)).matches("(?s)\uFEFF(id|plan),.*"));
    }

    @Test
    void the_same_plans_give_the_same_bytes() throws IOException {
        PlanTables.of(plans).writeTo(folder.resolve("a"));
        PlanTables.of(plans).writeTo(folder.resolve("b"));

        for (String name : NAMES) {
            assertThat(folder.resolve("a").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("b").resolve(name));
        }
    }

    @Test
    void a_generated_id_stays_whatever_stands_elsewhere() throws IOException {
        Observation one = figure("一 p1", "7家").build();
        Observation two = figure("一 p1", "8家").build();

        assertThat(ids(one, two)).containsExactly("observation1@一 p1", "observation2@一 p1");
        assertThat(ids(figure("二", "1家").build(), one, figure("一 p2", "1家").build(), two))
                .containsExactly("observation1@二", "observation1@一 p1", "observation1@一 p2", "observation2@一 p1");
        assertThat(ids(figure("一 p1", "7家").id("seven").build(), two)).containsExactly("seven", "observation2@一 p1");
    }

    @Test
    void derived_relations_are_those_that_the_rules_can_check() throws IOException {
        PlanTables.of(plans).writeTo(folder);

        assertThat(records(folder.resolve("relations.csv")))
                .filteredOn(record -> record.get(3).equals("derived"))
                .extracting(record -> record.get(2))
                // Not the growth of exports, which is at constant prices, nor the change of a growth that is not
                // stated.
                .containsExactlyInAnyOrder(
                        "implied-whole",
                        "formula",
                        "ratio",
                        "share",
                        "growth",
                        "average-growth",
                        "change",
                        "multiple",
                        "index",
                        "equal");
    }

    @Test
    void files_of_the_same_names_are_replaced_and_others_stay() throws IOException {
        Files.writeString(folder.resolve("plans.csv"), "old");
        Files.writeString(folder.resolve("mine.csv"), "mine");
        Files.writeString(folder.resolve("plans.csv.part"), "mine too");

        PlanTables.of(plans).writeTo(folder);

        assertThat(folder.resolve("plans.csv")).content().startsWith("plan,kind,");
        assertThat(folder.resolve("mine.csv")).hasContent("mine");
        assertThat(folder.resolve("plans.csv.part")).hasContent("mine too");
        assertThat(folder.toFile().list()).hasSize(NAMES.size() + 2);
    }

    @Test
    void a_link_to_a_file_that_was_read_is_refused() throws IOException {
        Path input = Files.writeString(folder.resolve("plan.yaml"), "input");
        Path link = Files.createSymbolicLink(folder.resolve("targets.csv"), input);

        assertThatThrownBy(() -> PlanTables.of(plans).writeTo(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(link.toString());
        assertThat(input).hasContent("input");
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void a_failure_leaves_what_was_there() throws IOException {
        Files.writeString(folder.resolve("plans.csv"), "old");
        Files.createDirectory(folder.resolve("relations.csv"));

        assertThatThrownBy(() -> PlanTables.of(plans).writeTo(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("relations.csv");
        assertThat(folder.resolve("plans.csv")).hasContent("old");
        assertThat(folder.toFile().list()).hasSize(2);
        assertThat(folder.resolve("sections.csv")).doesNotExist();
    }

    @Test
    void the_folder_is_made_and_a_file_in_its_place_is_refused() throws IOException {
        Path deep = folder.resolve("a").resolve("b");
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(PlanTables.of(plans).writeTo(deep)).allMatch(Files::exists);
        assertThatThrownBy(() -> PlanTables.of(plans).writeTo(file)).isInstanceOf(IOException.class);
    }

    @Test
    void an_empty_set_gives_tables_of_header_rows_alone() throws IOException {
        for (Path file : PlanTables.of(PlanSet.of(List.of(), List.of())).writeTo(folder)) {
            assertThat(records(file)).hasSize(1);
        }
    }

    @Test
    void half_a_surrogate_pair_is_replaced() throws IOException {
        Measure measure = Measure.builder().at("一").title("a\uD83Db").build();
        PlanTables.of(set(Plan.builder().measures(List.of(measure)))).writeTo(folder);

        assertThat(Files.readString(folder.resolve("measures.csv"))).contains(",a\uFFFDb,");
    }

    private List<String> ids(Observation... observations) throws IOException {
        PlanTables.of(set(Plan.builder().observations(List.of(observations)))).writeTo(folder);
        return records(folder.resolve("observations.csv")).stream()
                .skip(1)
                .map(record -> record.get(1))
                .toList();
    }

    private static Observation.Builder figure(String at, String value) {
        return Observation.builder().at(at).indicator("x").period("2024").value(Quantity.parse(value));
    }

    private static PlanSet set(Plan.Builder plan) {
        PlanHeader header =
                PlanHeader.builder().id("a").kind(PlanKind.OTHER).title("A").build();
        return PlanSet.of(List.of(plan.header(header).build()), List.of());
    }

    private static List<List<String>> records(Path file) throws IOException {
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(file)) {
            reader.forEach(record -> records.add(List.copyOf(record.getFields())));
        }
        return records;
    }
}
