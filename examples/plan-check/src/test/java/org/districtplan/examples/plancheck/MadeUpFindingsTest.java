package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A plan that is only different, of another place, in another outline or language, is not found wrong: over the made-up
 * families all rules of the catalogue find what {@code EXPECTED.md} lists, and nothing else.
 */
class MadeUpFindingsTest {

    private static final String HEADER = "plan:";

    /** A row of the table of findings: where a finding is follows from the text that begins there. */
    private record Expected(String severity, String rule, String file, String text) {

        String in(DataFiles data) {
            String all = data.text(file);
            String sought = text.equals(HEADER) ? "\n" + HEADER + "\n" : text;
            int found = all.indexOf(sought);
            assertThat(found).as(text).isNotNegative().isEqualTo(all.lastIndexOf(sought));
            int start = text.equals(HEADER) ? found + 1 : found;
            return severity + " " + rule + " " + file + ":" + Mutation.place(all, start);
        }

        Expected at(String text) {
            return new Expected(severity, rule, file, text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"county", "village", "province", "outline", "ministry", "judgement"})
    void all_rules_find_what_is_expected_and_nothing_else(String family) throws IOException {
        DataFiles data = family(family);

        assertThat(findings(data)).containsExactlyInAnyOrderElementsOf(places(expected(family), data));
    }

    @ParameterizedTest
    @ValueSource(strings = {"village", "province"})
    void a_family_holds_one_contradiction_and_one_note(String family) throws IOException {
        assertThat(expected(family)).extracting(Expected::severity).containsExactlyInAnyOrder("error", "note");
    }

    @ParameterizedTest
    @CsvSource({
        "county, CHAPTERS",
        "county, ROMAN",
        "county, ARTICLES",
        "county, DECIMALS",
        "county, UNNUMBERED",
        "village, CHAPTERS",
        "village, ROMAN",
        "village, ARTICLES",
        "village, UNNUMBERED",
        "province, CHAPTERS",
        "province, ROMAN",
        "province, ARTICLES",
        "outline, ROMAN",
        "outline, ARTICLES",
        "outline, DECIMALS",
        "outline, UNNUMBERED",
        "ministry, CHAPTERS",
        "ministry, ROMAN",
        "ministry, ARTICLES",
        "ministry, UNNUMBERED"
    })
    void how_an_outline_is_numbered_makes_no_difference(String family, OutlineStyle style) throws IOException {
        DataFiles original = family(family);
        DataFiles data = original;
        for (String file : original.texts().keySet()) {
            data = data.with(file, style.of(original.text(file)));
        }

        assertThat(data).isNotEqualTo(original);
        assertThat(findings(data)).containsExactlyInAnyOrderElementsOf(places(expected(family), data));
    }

    /** The note ties the English report to the Chinese evaluation: 1132.04 billion yuan is 11320.4亿元. */
    @Test
    void in_english_the_same_is_found() throws IOException {
        DataFiles data = family("province").with("plan-2023.yaml", resource("province-plan-2023-english.yaml"));
        List<Expected> expected = expected("province").stream()
                .map(one -> one.at(one.severity().equals("error") ? "1.3 percentage points" : "1132.04 billion yuan"))
                .toList();

        assertThat(findings(data)).containsExactlyInAnyOrderElementsOf(places(expected, data));
        assertThat(Reports.check(PlanChecker.standard(), data).findings())
                .extracting(finding -> finding.message().toString())
                .anySatisfy(message -> assertThat(message).contains("= 0.9 to 1.1 percentage points"));
    }

    private static List<String> places(List<Expected> expected, DataFiles data) {
        return expected.stream().map(one -> one.in(data)).toList();
    }

    private static List<String> findings(DataFiles data) throws IOException {
        CheckReport report = Reports.check(PlanChecker.standard(), data);
        assertThat(report.readerDiagnostics()).isEmpty();
        return report.findings().stream().map(MadeUpFindingsTest::row).toList();
    }

    private static String row(Diagnostic finding) {
        return word(finding.severity()) + " " + finding.rule() + " " + Reports.place(finding);
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** The rows of {@code | severity | rule | file | stands at | why |}. */
    private static List<Expected> expected(String family) throws IOException {
        List<Expected> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder(family).resolve("EXPECTED.md"))) {
            String[] cells = line.replace("`", "").split("\\|", -1);
            if (cells.length == 7 && cells[1].strip().matches("error|warning|note")) {
                rows.add(new Expected(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip()));
            }
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static DataFiles family(String name) throws IOException {
        return DataFiles.of(folder(name));
    }

    private static Path folder(String family) {
        return Path.of("data", "made-up", family);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = MadeUpFindingsTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
