package org.districtplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.GoldenFile;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.ReportCounts;
import org.districtplan.rules.ReportFixture;
import org.districtplan.rules.RuleCatalogue;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
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
                .catalogue(RuleCatalogue.of(List.of()))
                .build()
                .check(PlanSet.of(List.of(), List.of()));

        assertThat(TextReport.of(empty, Language.ENGLISH))
                .startsWith("Checked 0 plans, 0 figures, 0 targets, 0 measures; no plan has a date");
    }

    @Test
    void what_weighs_no_more_than_a_note_is_worth_knowing_and_no_contradiction() {
        assertThat(TextReport.of(lightly(1), Language.ENGLISH))
                .contains("Worth knowing (1)", "0 contradictions · 1 note")
                .doesNotContain("Contradictions (");
    }

    @Test
    void of_many_places_the_first_are_shown() {
        assertThat(TextReport.of(lightly(7), Language.ENGLISH))
                .contains("- place 7")
                .doesNotContain("more");
        assertThat(TextReport.of(lightly(8), Language.ENGLISH))
                .contains("- place 6", "    ... and 2 more\n")
                .doesNotContain("- place 7");
    }

    @Test
    void a_heading_says_how_many_weigh_how_much_where_they_differ() {
        Rule rule = Rule.builder("mixed").check(context -> {
            ElementRef plan = ElementRef.plan("one");
            context.at(plan).contradicts(Severity.WARNING, Message.of("疑", "odd"));
            context.at(plan).contradicts(Severity.ERROR, Message.of("错", "wrong"));
            context.at(plan).contradicts(Severity.WARNING, Message.of("怪", "strange"));
        });
        CheckReport report = PlanChecker.builder()
                .catalogue(RuleCatalogue.of(List.of(rule)))
                .build()
                .check(PlanSet.of(List.of(), List.of()));

        assertThat(TextReport.of(report, Language.ENGLISH)).contains("Contradictions (3: 1 error, 2 warnings)\n");
        assertThat(TextReport.of(report, Language.CHINESE)).contains("矛盾（3：1个错误，2个警告）\n");
    }

    @Test
    void the_counts_are_those_of_the_findings() {
        CheckReport report = ReportFixture.report();
        ReportCounts counts = report.counts();

        assertThat(counts.findings()).isEqualTo(report.findings().size()).isPositive();
        assertThat(counts.problems()).isEqualTo((int) report.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .count());
        assertThat(counts.accepted()).isEqualTo(report.accepted().size());
    }

    private static CheckReport lightly(int places) {
        Rule rule = Rule.builder("light").severity(Severity.NOTE).check(context -> {
            Judgement judgement = context.at(ElementRef.plan("one"));
            for (int place = 1; place <= places; place++) {
                judgement = judgement.related(Text.of("place " + place), ElementRef.plan("one"), "");
            }
            judgement.contradicts(Message.of("不重", "light"));
        });
        return PlanChecker.builder()
                .catalogue(RuleCatalogue.of(List.of(rule)))
                .build()
                .check(ReportFixture.plans());
    }
}
