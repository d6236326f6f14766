package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ids, units and dates of the Changning data are changed to what can be read but cannot be right, and the report has to
 * say so where the change was made. Of ids, a third is changed; of units and periods, all.
 *
 * <p>A rule looks at each use of an id and at each figure by itself, so many are changed at once and the places compared.
 */
class ChangningSemanticMutationTest {

    private static final String[] DATES = {"malformed-element", "dates-out-of-order", "periods-out-of-order"};

    private DataFiles data;

    @BeforeEach
    void read() throws IOException {
        data = DataFiles.of(DataFiles.CHANGNING);
    }

    @Test
    void an_id_that_leads_nowhere_is_reported_where_it_stands() throws IOException {
        PlanChecker checker = Reports.only("unresolved-reference");
        // A member of another dimension is missed by the scopes that name it as well, where nothing is changed.
        Mutated nowhere = mutate((file, scalar) ->
                References.isReference(scalar) && !scalar.field().equals("dimension") && chosen(file + scalar.pointer())
                        ? Optional.of(new Mutation(scalar, scalar.text() + "-x", 0, "unresolved-reference"))
                        : Optional.empty());

        assertThat(nowhere.places()).hasSizeGreaterThan(1000);
        assertSame(contradictions(checker, nowhere), nowhere.places());
    }

    @Test
    void an_id_that_was_renamed_is_missed_by_all_that_refer_to_it() throws IOException {
        PlanChecker checker = Reports.only("unresolved-reference");
        Set<String> elements = new TreeSet<>();
        Set<String> entries = new TreeSet<>();
        Mutated renamed = mutate((file, scalar) -> {
            boolean stage = scalar.pointer().contains("/stages/");
            if (scalar.key()
                    || stage
                    || !scalar.field().equals("id")
                    || scalar.element().isEmpty()
                    || !chosen(scalar.text())) {
                return Optional.empty();
            }
            (file.startsWith("registry") ? entries : elements).add(scalar.text());
            return Optional.of(new Mutation(scalar, scalar.text() + "-x", 0, ""));
        });
        Set<String> uses = new TreeSet<>();
        renamed.data().texts().forEach((file, text) -> {
            Mutation.Places places = new Mutation.Places(text);
            for (ScalarPlace scalar : ScalarPlace.all(text)) {
                boolean entry = References.toEntry(scalar).stream().anyMatch(entries::contains);
                boolean element = References.toElement(scalar).stream().anyMatch(elements::contains);
                if (entry || element) {
                    uses.add(file + ":" + places.of(text.offsetByCodePoints(0, scalar.start())));
                }
            }
        });

        assertThat(uses).hasSizeGreaterThan(500);
        assertSame(contradictions(checker, renamed), uses);
    }

    @Test
    void a_letter_too_few_brings_the_id_that_was_meant() throws IOException {
        Mutated mutated = mutate((file, scalar) -> !scalar.key()
                        && file.equals("work-2025.yaml")
                        && scalar.pointer().equals("/targets/1/indicator")
                ? Optional.of(new Mutation(scalar, "budget-revenu", 0, "unresolved-reference"))
                : Optional.empty());

        CheckReport report = Reports.check(Reports.only("unresolved-reference"), mutated.data());

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals("unresolved-reference"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(mutated.places()).containsExactly(Reports.place(finding));
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.message().toString()).contains("did you mean \"budget-revenue\"");
                });
    }

    @Test
    void an_id_behind_one_that_cannot_be_read_is_reported_where_it_stands() throws IOException {
        String subjects = "subjects: [yifeng-center, columbia-circle-2, ikea-livat]";
        String text = data.text("work-2024.yaml");
        String wrong = text.replace(subjects, "subjects: [Yifeng, columbia-circle-2, ikea-levat]");
        assertThat(text).containsOnlyOnce(subjects);

        CheckReport report = Reports.check(Reports.only("unresolved-reference"), data.with("work-2024.yaml", wrong));

        assertThat(report.findings())
                .filteredOn(finding ->
                        finding.rule().equals("bad-id") || finding.rule().equals("unresolved-reference"))
                .extracting(Reports::place)
                .containsExactly(
                        "work-2024.yaml:" + Mutation.place(wrong, wrong.indexOf("Yifeng")),
                        "work-2024.yaml:" + Mutation.place(wrong, wrong.indexOf("ikea-levat")));
    }

    @Test
    void a_unit_that_does_not_fit_is_reported_where_it_stands() throws IOException {
        PlanChecker checker = Reports.only("unit-mismatch");
        Mutated mutated = mutate((file, scalar) -> scalar.pointer()
                        .matches("/observations/[0-9]+/value|/targets/[0-9]+/criterion/(?!from)[a-z-]+(/[0-9])?")
                ? otherUnit(scalar)
                : Optional.empty());

        assertThat(mutated.places()).hasSizeGreaterThan(100);
        assertSame(contradictions(checker, mutated), mutated.places());
    }

    /** 项 and 家 in 亿元, 亿元 and % in 家; 位 is a place among others. */
    private static Optional<Mutation> otherUnit(ScalarPlace scalar) {
        String text = scalar.text();
        boolean quantity = !scalar.key()
                && text.matches("[^a-z]*[0-9百家].*")
                && !scalar.field().equals("qualitative");
        if (!quantity) {
            return Optional.empty();
        }
        boolean amount = text.matches(".*(元|%|百分点|位|倍|/3)[左右以上下]*");
        String number = text.replaceAll("(?<=[0-9多余数百])(?![0-9.多余]).*", "");
        return Optional.of(new Mutation(scalar, number + (amount ? "家" : "亿元"), 0, "unit-mismatch"));
    }

    @Test
    void a_period_that_ends_before_it_begins_is_reported_where_it_stands() throws IOException {
        PlanChecker checker = Reports.only("malformed-element");
        Mutated mutated = mutate((file, scalar) -> {
            String[] ends = scalar.text().split("/", -1);
            boolean span = !scalar.key() && scalar.text().matches("[0-9]{4}(-[0-9]{2})?/[0-9]{4}(-[0-9]{2})?");
            return span && !ends[0].equals(ends[1])
                    ? Optional.of(new Mutation(scalar, ends[1] + "/" + ends[0], 0, "malformed-element"))
                    : Optional.empty();
        });

        assertThat(mutated.places()).hasSizeGreaterThan(20);
        assertSame(contradictions(checker, mutated), mutated.places());
    }

    @ParameterizedTest(name = "{1} to {2}")
    @CsvSource({
        "published: , 2022-11-18, 2022-11-31, bad-date, 8",
        "published: , 2022-11-18, 2022-13-18, bad-date, 5",
        "delivered: , 2025-01-08, 2025-02-29, bad-date, 8",
        "reports-on: , 2022, 2022-00, bad-period, 5",
        "period: , 2022-01/2022-10, 2022-01/2022-15, bad-period, 13",
    })
    void an_impossible_date_is_reported_at_the_part_that_is_impossible(
            String key, String date, String by, String rule, int fault) throws IOException {
        Edit edit = edit(key, date, by);

        CheckReport report = Reports.check(Reports.only(DATES), edit.data());

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals(rule))
                .singleElement()
                .returns(edit.place(fault), Reports::place);
    }

    @ParameterizedTest(name = "{1} to {2}")
    @CsvSource({
        "'comment: {from: ', 2022-11-18, 2022-11-26, malformed-element, ERROR, 'to: 2022-11-25'",
        "published: , 2022-11-18, 2022-11-28, dates-out-of-order, ERROR, 'to: 2022-11-25'",
        "published: , 2022-11-18, 2022-11-20, dates-out-of-order, WARNING, 'from: 2022-11-18'",
        "reports-on: , 2022, 2024, periods-out-of-order, ERROR, 'reports-on: 2024'",
        "plans-for: , 2025, 2023, periods-out-of-order, WARNING, 'plans-for: 2023'",
    })
    void dates_the_wrong_way_round_are_reported_at_the_one_that_is_too_early_or_too_late(
            String key, String date, String by, String rule, Severity severity, String reported) throws IOException {
        Edit edit = edit(key, date, by);

        CheckReport report = Reports.check(Reports.only(DATES), edit.data());

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals(rule))
                .filteredOn(finding -> finding.severity() == severity)
                .extracting(Reports::place)
                .contains(edit.placeOf(reported));
    }

    /** The data with one text replaced where it stands behind another, and the place of it. */
    private record Edit(DataFiles data, String file, int index) {

        /** The place so many characters behind the change. */
        String place(int behind) {
            return file + ":" + Mutation.place(data.text(file), index + behind);
        }

        /** The place of the value of a key near the change. */
        String placeOf(String keyAndValue) {
            int found = data.text(file).indexOf(keyAndValue);
            return file + ":" + Mutation.place(data.text(file), found + keyAndValue.indexOf(' ') + 1);
        }
    }

    private Edit edit(String key, String date, String by) {
        for (Map.Entry<String, String> file : data.texts().entrySet()) {
            int found = file.getValue().indexOf(key.strip() + " " + date);
            if (found >= 0) {
                int start = found + key.strip().length() + 1;
                String text = file.getValue();
                String edited = text.substring(0, start) + by + text.substring(start + date.length());
                return new Edit(data.with(file.getKey(), edited), file.getKey(), start);
            }
        }
        throw new IllegalArgumentException("nowhere: " + key + date);
    }

    /** A third of the ids, by the text and so the same in every run: a suggestion is looked for, for each of them. */
    private static boolean chosen(String text) {
        return Math.floorMod(text.hashCode(), 3) == 0;
    }

    /** Changed data, and where it was changed. */
    private record Mutated(DataFiles data, Set<String> places) {}

    private Mutated mutate(BiFunction<String, ScalarPlace, Optional<Mutation>> how) {
        Map<String, String> texts = new LinkedHashMap<>();
        Set<String> places = new TreeSet<>();
        data.texts().forEach((file, text) -> {
            List<Mutation> mutations = new ArrayList<>();
            for (ScalarPlace scalar : ScalarPlace.all(text)) {
                how.apply(file, scalar).ifPresent(mutations::add);
            }
            Mutation.Mutated mutated = Mutation.apply(text, mutations);
            texts.put(file, mutated.text());
            mutated.expected()
                    .forEach(expected -> places.add(file + ":" + expected.substring(0, expected.indexOf(' '))));
        });
        return new Mutated(new DataFiles(texts), places);
    }

    private static Set<String> contradictions(PlanChecker checker, Mutated mutated) throws IOException {
        CheckReport report = Reports.check(checker, mutated.data());
        assertThat(report.readerDiagnostics()).extracting(Diagnostic::toString).isEmpty();
        return Reports.contradictions(report);
    }

    private static void assertSame(Set<String> reported, Set<String> changed) {
        assertThat(changed)
                .as("changed, but not reported")
                .filteredOn(one -> !reported.contains(one))
                .isEmpty();
        assertThat(reported)
                .as("reported, but not changed")
                .filteredOn(one -> !changed.contains(one))
                .isEmpty();
    }
}
