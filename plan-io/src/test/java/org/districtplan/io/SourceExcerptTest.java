package org.districtplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.model.diagnostic.SourceSpan;
import org.junit.jupiter.api.Test;

class SourceExcerptTest {

    private static final String HEAD = "format: districtplan/1\nplan: {id: a, kind: outline, title: 甲}\n";

    private static ReadResult read(String body) {
        return PlanReader.standard().readText("a.yaml", HEAD + body);
    }

    private static String shown(ReadResult result, Language language) {
        return SourceExcerpt.of(result).show(result.diagnostics().get(0), language);
    }

    @Test
    void the_marks_stand_under_what_is_meant_where_characters_are_wide() {
        ReadResult result = read("observations:\n  - {note: 甲a乙, perid: 2025, indicator: gdp, value: 1%, at: 一}\n");

        assertThat(shown(result, Language.ENGLISH)).isEqualTo("""
                        a.yaml:4:17: error: observation has no key `perid` (did you mean `period`?); the observation was left out [unknown-key]
                              - {note: 甲a乙, perid: 2025, indicator: gdp, value: 1%, at: 一}
                                              ^^^^^
                        """);
    }

    @Test
    void a_finding_is_shown_with_its_line_and_what_belongs_to_it() {
        ReadResult result = read("measures: []\nmeasures: []\n");

        assertThat(shown(result, Language.CHINESE)).isEqualTo("""
                        a.yaml:4:1: 错误: 键 measures 重复；只采用第一个 [duplicate-key]
                            measures: []
                            ^^^^^^^^
                            a.yaml:3:1: 第一个
                        """);
    }

    @Test
    void a_finding_without_a_line_is_shown_by_its_message() {
        Diagnostic finding = Diagnostic.at(
                "some-rule",
                Severity.NOTE,
                Message.of("中", "English"),
                new SourcePlace("gone.yaml", SourceSpan.at(3, 1), ""));

        assertThat(SourceExcerpt.of(read("")).show(finding, Language.ENGLISH))
                .isEqualTo("gone.yaml:3:1: note: English [some-rule]\n");
    }

    @Test
    void a_long_line_is_cut_around_what_is_meant() {
        String shown = shown(
                read("observations: [{note: " + "长".repeat(500)
                        + ", indicatr: gdp, period: 2025, value: 1%, at: 一}]\n"),
                Language.ENGLISH);
        List<String> lines = shown.lines().toList();

        assertThat(lines.get(1)).startsWith("    …").contains("indicatr");
        assertThat(lines.get(2).strip()).isEqualTo("^^^^^^^^");
        assertThat(lines.get(1).length()).isLessThan(200);
    }

    @Test
    void control_characters_of_a_file_are_escaped_and_the_marks_line_up() {
        Diagnostic finding = Diagnostic.at(
                "some-rule",
                Severity.NOTE,
                Message.of("中", "a \u001B[2J title"),
                new SourcePlace("b\r.yaml", new SourceSpan(1, 3, 1, 5), ""));

        assertThat(SourceExcerpt.of(place -> Optional.of("\u001Bxyz")).show(finding, Language.ENGLISH))
                .isEqualTo("""
                        b\\u000D.yaml:1:3: note: a \\u001B[2J title [some-rule]
                            \\u001Bxyz
                                   ^^
                        """);
    }
}
