package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextReportTest {

    @ParameterizedTest
    @EnumSource
    void a_report_reads_as_it_was_approved(Language language) {
        GoldenFile.assertMatches("report-" + language.code() + ".txt", TextReport.of(ReportFixture.report(), language));
    }

    @ParameterizedTest
    @EnumSource
    void the_same_report_gives_the_same_text(Language language) {
        assertThat(TextReport.of(ReportFixture.report(), language))
                .isEqualTo(TextReport.of(ReportFixture.report(), language));
    }

    @Test
    void lines_end_in_a_line_feed_without_blanks_before_it() {
        assertThat(TextReport.of(ReportFixture.report(), Language.CHINESE))
                .endsWith("\n")
                .doesNotContain("\r")
                .doesNotContainPattern(" \n");
    }

    @Test
    void nothing_at_all_can_be_reported() {
        CheckReport empty = PlanChecker.builder()
                .rules(RuleCatalogue.of(List.of()))
                .build()
                .check(PlanSet.of(List.of(), List.of()));

        assertThat(TextReport.of(empty, Language.ENGLISH))
                .startsWith("Checked 0 plans, 0 figures, 0 targets, 0 measures; no plan has a date");
    }
}
