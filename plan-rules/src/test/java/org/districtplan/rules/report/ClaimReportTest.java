package org.districtplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.districtplan.io.PlanReader;
import org.districtplan.io.source.Source;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.AcrossPlans;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.RuleCatalogue;
import org.districtplan.rules.achievement.TargetMention;
import org.junit.jupiter.api.Test;

/** What reports state about targets that nobody can look up, and targets in words that later plans still work on. */
class ClaimReportTest {

    private static final String OUTLINE = """
            format: districtplan/1
            plan: {id: outline, kind: outline, title: 某县规划, plans-for: 2021/2025, published: 2021-03-01}
            local:
              subjects:
                - {id: new-port, name: {zh: 新港区, en: new port}, kind: zone}
                - {id: old-port, name: {zh: 老港区, en: old port}, kind: zone}
            targets:
              - {id: lead, subject: new-port, by: 2025, criterion: {qualitative: 全省领先}, at: 一}
              - {id: done, subject: old-port, by: 2025, criterion: {qualitative: 焕然一新}, at: 一}
              - {indicator: new-jobs, period: 2024, criterion: {value: 900人}, at: 一}
            """;
    private static final String REPORT = """
            format: districtplan/1
            plan: {id: report, kind: work-report, title: 某县报告, reports-on: 2023, plans-for: 2024, published: 2024-01-10}
            local:
              subjects:
                - {id: new-port, name: 新港区, kind: zone}
                - {id: old-port, name: 老港区, kind: zone}
            observations:
              - {id: homes, indicator: housing-completed, period: 2023, value: 529套, at: 一 p1}
            measures:
              - {id: quay, title: 扩建码头, subjects: [new-port], reach: started, at: 二 p1}
              - {title: 清理岸线, subjects: [new-port], at: 二 p1}
              - {title: 修缮仓库, subjects: [old-port], at: 二 p1}
            progress:
              - {title: 超额完成招商, verdict: achieved, done: 50亿元, at: 一 p1}
              - {title: 房源目标完成, of: ["plan-2023#homes"], verdict: achieved-early, figures: [homes], at: 一 p1}
              - {title: 老港区改造, of: ["outline#done"], verdict: achieved, at: 一 p1}
              - {title: 码头按期, of: [quay], verdict: on-track, at: 一 p1}
              - {title: 接待游客, done: 3万人次, at: 一 p1}
            """;

    private static CheckReport report(String... files) throws IOException {
        return report(PlanChecker.builder(), files);
    }

    private static CheckReport report(PlanChecker.Builder builder, String... files) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String file : files) {
            sources.add(Source.of("file" + sources.size() + ".yaml", file));
        }
        return builder.catalogue(RuleCatalogue.of(List.of()))
                .build()
                .check(PlanReader.standard().read(sources));
    }

    @Test
    void verdicts_that_name_no_target_or_one_that_is_not_available_are_listed() throws IOException {
        assertThat(report(OUTLINE, REPORT).across().claimsWithoutTarget())
                .extracting(claim -> claim.element().title())
                .containsExactly("超额完成招商", "房源目标完成");
        assertThat(TextReport.full().text(report(OUTLINE, REPORT), Language.ENGLISH))
                .contains("""
                        What reports state about targets that are not available (2)
                        -----------------------------------------------------------
                            achieved        超额完成招商  50亿元  file1.yaml:14:5
                            achieved early  房源目标完成  529套   file1.yaml:15:5
                        """);
        assertThat(TextReport.full().text(report(OUTLINE, REPORT), Language.CHINESE))
                .contains("报告自述、但目标未收录或未写明（2条）\n");
        assertThat(TextReport.full().text(report(OUTLINE), Language.ENGLISH)).doesNotContain("not available (");
    }

    @Test
    void they_belong_to_the_report_that_states_them() throws IOException {
        AcrossPlans across = report(OUTLINE, REPORT).across();

        assertThat(across.forPlan("report").claimsWithoutTarget()).hasSize(2);
        assertThat(across.forPlan("outline").claimsWithoutTarget()).isEmpty();
        assertThat(report(REPORT).across().claimsWithoutTarget())
                .extracting(claim -> claim.element().title())
                .containsExactly("超额完成招商", "房源目标完成", "老港区改造");
    }

    @Test
    void the_json_lists_them() throws IOException {
        assertThat(JsonReport.standard().text(report(OUTLINE, REPORT)))
                .contains("\"title\": \"超额完成招商\",\n      \"verdict\": \"achieved\",\n      \"done\": \"50亿元\",");
    }

    @Test
    void a_target_in_words_that_nothing_judges_says_which_later_plan_works_on_it() throws IOException {
        String text = TextReport.full().text(report(OUTLINE, REPORT), Language.ENGLISH);

        assertThat(text)
                .contains("still a task in report: 扩建码头  file1.yaml:10:5 (and 1 more)\n")
                .doesNotContain("修缮仓库");
        assertThat(TextReport.full().text(report(OUTLINE, REPORT), Language.CHINESE))
                .contains("仍是任务：report，扩建码头  file1.yaml:10:5（另有1项）\n");
        assertThat(JsonReport.standard().text(report(OUTLINE, REPORT)).split("\"tasks\": \\[\\s*\\{", -1))
                .hasSize(1 + 1);
    }

    @Test
    void a_plan_that_is_older_or_later_than_the_date_sets_no_later_task() throws IOException {
        String older = REPORT.replace("published: 2024-01-10", "published: 2024-01-10, written: 2018~");
        CheckReport before = report(PlanChecker.builder().evaluationDate(LocalDate.of(2023, 12, 31)), OUTLINE, REPORT);

        assertThat(TextReport.full().text(report(OUTLINE, older), Language.ENGLISH))
                .doesNotContain("still a task");
        assertThat(TextReport.full().text(before, Language.ENGLISH)).doesNotContain("still a task");
    }

    @Test
    void a_measure_about_the_subject_is_a_mention() throws IOException {
        CheckReport report = report(OUTLINE, REPORT);

        assertThat(report.across().mentions(report.assessments().get(0).target()))
                .filteredOn(mention -> mention.kind() == TargetMention.Kind.MEASURE)
                .hasSize(2);
    }
}
