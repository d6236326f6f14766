package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.districtplan.model.Element;
import org.districtplan.model.Extent;
import org.districtplan.model.ExtentPart;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Outline;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanKind;
import org.districtplan.model.PlanSet;
import org.districtplan.model.PlanStatus;
import org.districtplan.model.Progress;
import org.districtplan.model.Section;
import org.districtplan.model.SectionKind;
import org.districtplan.model.value.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to hold of the Changning data as a whole, whatever is added to them: plans, places, tables and counts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangningInvariantsTest {

    private static final Path FOLDER = DataFiles.CHANGNING;
    private static final int LONGEST_TITLE = 25;
    private static final Pattern CLAUSES = Pattern.compile("[。；！？;!?，,…]");

    private DataFiles data;
    private PlanSet plans;
    private List<NamedCsvRecord> actions;

    @BeforeAll
    void read() throws IOException {
        data = DataFiles.of(FOLDER);
        plans = data.read().plans();
        actions = CsvRows.of(FOLDER.resolve("actions.csv"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "changning-opinions-2018, IMPLEMENTATION_OPINIONS, ISSUED, 2018~, -, WHOLE",
                "changning-services-2021, SECTOR_PLAN, ISSUED, 2021-11-05, 2021/2025, WHOLE",
                "changning-annual-2023, ANNUAL_PLAN_REPORT, DRAFT_FOR_COMMENT, 2022-11-18, 2023, WHOLE",
                "changning-work-2024, WORK_REPORT, -, -, 2024, EXCERPT",
                "changning-work-2025, WORK_REPORT, DELIVERED, 2025-01-08, 2025, EXCERPT",
            })
    void each_of_the_five_plans_has_its_header(
            String id,
            PlanKind kind,
            @Nullable PlanStatus status,
            @Nullable String date,
            @Nullable String plansFor,
            ExtentPart part) {
        PlanHeader header = plans.plan(id).orElseThrow().header();

        assertThat(plans.plans()).hasSize(5);
        assertThat(header.kind()).isEqualTo(kind);
        assertThat(header.title()).isNotBlank();
        assertThat(header.issuer()).isNotNull();
        assertThat(header.jurisdiction()).isEqualTo("310105");
        assertThat(header.status()).isEqualTo(status);
        assertThat(header.extent()).isNotNull().extracting(Extent::part).isEqualTo(part);
        assertThat(header.references()).isNotEmpty();
        assertThat(String.valueOf(header.plansFor())).isEqualTo(String.valueOf(plansFor));
        assertThat(Stream.of(header.written(), header.published(), header.delivered(), header.adopted())
                        .map(String::valueOf))
                .contains(String.valueOf(date));
    }

    /** Looked up in the texts, so that what the reader and the rules make of them is not taken on trust. */
    @Test
    void whatever_is_referred_to_exists() throws IOException {
        Set<String> entries = Registries.core();
        Map<String, Set<String>> elements = new TreeMap<>();
        forEachScalar((plan, scalar) -> {
            if (!scalar.key() && scalar.field().equals("id")) {
                (plan.isEmpty() ? entries : elements.computeIfAbsent(plan, added -> new HashSet<>()))
                        .add(scalar.text());
            }
        });
        List<String> missing = new ArrayList<>();
        int[] looked = {0};
        forEachScalar((plan, scalar) -> {
            Set<String> own = elements.getOrDefault(plan, Set.of());
            List<String> ids = References.in(scalar);
            looked[0] += ids.size();
            if (!References.toElement(scalar).isEmpty() && !References.isCounted(scalar)) {
                int hash = scalar.text().indexOf('#');
                Set<String> there =
                        hash < 0 ? own : elements.getOrDefault(scalar.text().substring(0, hash), Set.of());
                ids = References.toElement(scalar).stream()
                        .filter(id -> !there.contains(id))
                        .toList();
            } else {
                boolean counted = References.isCounted(scalar);
                ids = ids.stream()
                        .filter(id -> !entries.contains(id) && !(counted && own.contains(id)))
                        .toList();
            }
            ids.forEach(id -> missing.add(plan + " " + scalar.pointer() + ": " + id));
        });

        assertThat(looked[0]).isGreaterThan(3000);
        assertThat(missing).isEmpty();
    }

    @Test
    void every_place_is_one_of_the_outline() {
        List<String> nowhere = new ArrayList<>();
        for (Plan plan : plans.plans()) {
            Outline outline = plans.outline(plan);
            assertThat(plan.sections()).isNotEmpty();
            Stream<Place> ofElements = plans.all(plan).stream().flatMap(located -> located.element().at().stream());
            Stream<Place> ofReferences =
                    plan.header().references().stream().flatMap(reference -> reference.at().stream());
            Stream.concat(ofElements, ofReferences)
                    .filter(place -> outline.problemOf(place).isPresent())
                    .forEach(place -> nowhere.add(plan + " " + place));
        }
        assertThat(nowhere).isEmpty();
    }

    @Test
    void every_table_counts_its_rows_and_each_row_has_an_element_or_a_reason_why_not() {
        Set<String> none = new TreeSet<>();
        int rows = 0;
        for (Plan plan : plans.plans()) {
            Outline outline = plans.outline(plan);
            Set<Place> filled = new HashSet<>();
            plans.all(plan).forEach(located -> filled.addAll(located.element().at()));
            plan.header().references().forEach(reference -> filled.addAll(reference.at()));
            for (Section section : plan.sections()) {
                boolean grouped =
                        outline.children(section.at()).stream().anyMatch(child -> child.kind() == SectionKind.GROUP);
                boolean countsRows =
                        section.kind() == SectionKind.GROUP || (section.kind() == SectionKind.TABLE && !grouped);
                assertThat(section.rows() != null)
                        .as("%s %s", plan, section.at())
                        .isEqualTo(countsRows);
                for (int row = 1; section.rows() != null && row <= section.rows(); row++) {
                    rows++;
                    String place = section.at() + "/" + row;
                    if (!filled.contains(Place.parse(place))) {
                        none.add(plan.id() + " " + place);
                    }
                }
            }
        }

        assertThat(rows).isGreaterThan(250);
        assertThat(none)
                .isSubsetOf(actions.stream()
                        .filter(row -> row.getField("actions").equals("0")
                                && !row.getField("why").isBlank())
                        .map(row -> row.getField("plan") + " " + row.getField("place"))
                        .toList());
    }

    @Test
    void measures_and_progress_are_as_many_as_were_counted_at_each_place() {
        Map<String, Integer> counted = new TreeMap<>();
        for (NamedCsvRecord row : actions) {
            String place = row.getField("plan") + " " + row.getField("place");
            assertThat(counted.put(place, Integer.valueOf(row.getField("actions"))))
                    .as(place)
                    .isNull();
        }
        Map<String, Integer> present = new TreeMap<>();
        counted.keySet().forEach(place -> present.put(place, 0));
        for (Plan plan : plans.plans()) {
            Stream.<Located<? extends Element>>concat(plans.measures(plan).stream(), plans.progress(plan).stream())
                    .map(located -> plan.id() + " " + located.element().at().get(0))
                    .forEach(place -> present.merge(place, 1, Integer::sum));
        }

        assertThat(present).hasSizeGreaterThan(450).isEqualTo(counted);
    }

    @Test
    void each_settled_count_that_is_not_that_of_both_counts_says_why() {
        assertThat(actions)
                .filteredOn(row -> !row.getField("first").equals(row.getField("second"))
                        || !row.getField("first").equals(row.getField("actions")))
                .hasSizeGreaterThan(100)
                .allSatisfy(row -> assertThat(row.getField("why")).as("%s", row).isNotBlank());
    }

    @Test
    void titles_of_measures_and_progress_are_short_and_no_sentences() {
        List<String> titles = plans.plans().stream()
                .flatMap(plan -> Stream.concat(
                        plan.measures().stream().map(Measure::title),
                        plan.progress().stream().map(Progress::title)))
                .toList();

        assertThat(titles).hasSizeGreaterThan(1900).allSatisfy(title -> assertThat(title)
                .doesNotContainPattern(CLAUSES)
                .satisfies(short_ ->
                        assertThat(short_.codePointCount(0, short_.length())).isBetween(3, LONGEST_TITLE)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"opinions-2018, 50", "services-2021, 150", "annual-2023, 400", "work-2024, 20", "work-2025, 60"})
    void what_is_left_out_stands_at_a_place_of_the_outline_and_says_why(String name, int atLeast) throws IOException {
        Plan plan = plans.plan("changning-" + name).orElseThrow();

        assertThat(CsvRows.of(FOLDER.resolve("exclusions-" + name + ".csv")))
                .hasSizeGreaterThanOrEqualTo(atLeast)
                .allSatisfy(row -> {
                    assertThat(plans.outline(plan).problemOf(Place.parse(row.getField("place"))))
                            .as("%s", row)
                            .isEmpty();
                    assertThat(row.getField("wording")).isNotBlank();
                    assertThat(row.getField("reason")).isNotBlank();
                });
    }

    private interface Scalars {
        void accept(String plan, ScalarPlace scalar);
    }

    /** Calls for each key and value with the plan it belongs to, empty in a registry. */
    private void forEachScalar(Scalars scalars) {
        data.texts().values().forEach(text -> {
            List<ScalarPlace> all = ScalarPlace.all(text);
            String plan = all.stream()
                    .filter(scalar -> !scalar.key() && scalar.pointer().matches("/plan/id|/part-of"))
                    .map(ScalarPlace::text)
                    .findFirst()
                    .orElse("");
            all.stream()
                    .filter(scalar -> !scalar.pointer().matches("/(plan|registry)/id"))
                    .forEach(scalar -> scalars.accept(plan, scalar));
        });
    }
}
