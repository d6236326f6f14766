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
import org.districtplan.rules.rule.RuleFamily;
import org.districtplan.rules.rule.RuleParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextReportTest {

    @ParameterizedTest
    @EnumSource
    void a_report_reads_as_it_was_approved(Language language) {
        GoldenFile.assertMatches(
                "report-" + language.code() + ".txt", TextReport.full().text(ReportFixture.report(), language));
    }

    @ParameterizedTest
    @EnumSource
    void the_same_report_gives_the_same_text(Language language) {
        assertThat(TextReport.full().text(ReportFixture.report(), language))
                .isEqualTo(TextReport.full().text(ReportFixture.report(), language));
    }

    @Test
    void lines_end_in_a_line_feed_without_blanks_before_it() {
        assertThat(TextReport.full().text(ReportFixture.report(), Language.CHINESE))
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

        assertThat(TextReport.full().text(empty, Language.ENGLISH))
                .startsWith("Checked 0 documents, 0 figures, 0 targets, 0 measures; no document has a date");
    }

    @Test
    void a_contradiction_of_severity_note_is_listed_with_the_notes() {
        assertThat(TextReport.full().text(lightly(1), Language.ENGLISH))
                .contains("Notes (1)", "0 errors · 0 warnings · 1 note")
                .doesNotContain("Contradictions (");
    }

    @Test
    void of_many_places_the_first_are_shown() {
        assertThat(TextReport.full().text(lightly(7), Language.ENGLISH))
                .contains("- place 7")
                .doesNotContain("more");
        assertThat(TextReport.full().text(lightly(8), Language.ENGLISH))
                .contains("- place 6", "    ... and 2 more\n")
                .doesNotContain("- place 7");
    }

    @Test
    void a_heading_counts_the_severities_where_they_differ() {
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

        assertThat(TextReport.full().text(report, Language.ENGLISH))
                .contains("Contradictions (3: 1 error, 2 warnings)\n");
        assertThat(TextReport.full().text(report, Language.CHINESE)).contains("矛盾（3：1个错误，2个警告）\n");
    }

    @ParameterizedTest
    @EnumSource
    void a_summary_reads_as_it_was_approved(Language language) {
        GoldenFile.assertMatches(
                "summary-" + language.code() + ".txt", TextReport.summary().text(ReportFixture.report(), language));
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_is_explained_as_it_was_approved(Language language) {
        GoldenFile.assertMatches(
                "rule-" + language.code() + ".txt", TextReport.full().explain(explained(), language));
    }

    @Test
    void a_summary_cuts_long_lists_and_counts_the_rest() {
        Rule rule = Rule.builder("many").check(context -> {
            for (int i = 0; i < 9; i++) {
                context.at(ElementRef.plan("one"))
                        .contradicts(Severity.WARNING, Message.of("第" + i + "处", "finding " + i));
            }
        });

        assertThat(TextReport.summary().text(report(rule), Language.ENGLISH))
                .contains("Problems: 0 errors, 9 warnings\n", "finding 5\n", "  ... and 3 more\n")
                .doesNotContain("finding 6");
    }

    @Test
    void a_summary_shows_equal_messages_once() {
        Rule rule = Rule.builder("alike").check(context -> {
            for (int i = 0; i < 6; i++) {
                context.at(ElementRef.plan("one")).contradicts(Message.of("错", "wrong"));
            }
        });

        assertThat(TextReport.summary().text(report(rule), Language.ENGLISH))
                .contains("Problems: 6 errors, 0 warnings\n  error one and 5 more places [alike]\n    wrong\n")
                .doesNotContain("more\n");
    }

    @Test
    void colour_changes_nothing_but_colour() {
        TextReport format = TextReport.summary();
        String coloured = format.withColour().text(ReportFixture.report(), Language.CHINESE);

        assertThat(coloured).contains("\u001B[31m错误\u001B[0m", "\u001B[1m");
        assertThat(coloured.replaceAll("\u001B\\[\\d+m", ""))
                .isEqualTo(format.text(ReportFixture.report(), Language.CHINESE));
    }

    @Test
    void control_characters_of_titles_and_messages_are_escaped() {
        Rule rule = Rule.builder("hostile").check(context -> context.at(ElementRef.plan("a\u009Bb"))
                .contradicts(Message.of("\u001B]8;;x\u0007", "\u001B]8;;x\u0007 \u202Etxt\r")));

        for (TextReport format : List.of(TextReport.summary(), TextReport.full())) {
            assertThat(format.text(report(rule), Language.ENGLISH))
                    .contains("a\\u009Bb", "\\u001B]8;;x\\u0007 \\u202Etxt\\u000D")
                    .doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]|\\p{Cf}");
        }
    }

    @Test
    void a_report_is_narrowed_to_a_rule_or_a_plan() {
        CheckReport report = ReportFixture.report();

        assertThat(report.forRule("few-shops").results()).hasSize(1);
        assertThat(report.forRule("few-shops").assessments()).isEmpty();
        assertThat(report.forRule("no-such-rule").findings()).isEmpty();
        String one = TextReport.full().text(report.forPlan("shops-2023"), Language.ENGLISH);
        assertThat(one)
                .contains(
                        "Checked 1 document,", "[shops-2023]", "jia/shops-2023.yaml:10:30: [few-shops]", "Targets (2)")
                .doesNotContain("jia/shops-2024.yaml:10:30: error");
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

    private static Rule explained() {
        return Rule.builder("few-shops")
                .family(RuleFamily.ARITHMETIC)
                .title("店铺过多", "Too many shops")
                .rationale(
                        "一镇至多十家店铺，超过者多为录入有误。",
                        "A town has at most ten shops. A larger number is usually a typing error.")
                .bad("observations:\n  - {indicator: shops, period: 2024, value: 12家, at: 一}\n")
                .good("observations:\n  - {indicator: shops, period: 2024, value: 2家, at: 一}\n")
                .severity(Severity.WARNING)
                .since("0.1")
                .parameter(RuleParameter.whole("limit", 10, 1, 100, Text.of("店铺数上限", "the largest number of shops")))
                .check(context -> {});
    }

    private static CheckReport report(Rule rule) {
        return PlanChecker.builder()
                .catalogue(RuleCatalogue.of(List.of(rule)))
                .build()
                .check(PlanSet.of(List.of(), List.of()));
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
