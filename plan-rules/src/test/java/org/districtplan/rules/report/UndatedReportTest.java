package org.districtplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.io.source.Source;
import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.CheckSession;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.RuleCatalogue;
import org.districtplan.rules.achievement.AchievementStatus;
import org.junit.jupiter.api.Test;

/** Without a date no target is judged, and none is lost. */
class UndatedReportTest {

    private static final PlanChecker CHECKER =
            PlanChecker.builder().catalogue(RuleCatalogue.of(List.of())).build();
    private static final String UNDATED = """
            format: districtplan/1
            plan: {id: jobs-2024, kind: work-report, title: 某镇计划, plans-for: 2024}
            observations:
              - {indicator: new-jobs, period: 2024, value: 800人, at: 一}
            targets:
              - {indicator: new-jobs, period: 2024, criterion: {value: 900人}, at: 一}
              - {indicator: gdp, transformation: growth, period: 2024, criterion: {value: 5%}, at: 一}
            """;
    private static final String DATED = UNDATED.replace("plans-for: 2024", "plans-for: 2024, published: 2025-01-10");

    private static ReadResult read(String plan) throws IOException {
        return PlanReader.standard().read(List.of(Source.of("jobs.yaml", plan)));
    }

    @Test
    void each_target_is_listed_with_the_keys_and_the_option_that_give_a_date() throws IOException {
        CheckReport report = CHECKER.check(read(UNDATED));

        assertThat(report.evaluationDate()).isEmpty();
        assertThat(report.assessments()).hasSize(2).allSatisfy(one -> {
            assertThat(one.status()).isEqualTo(AchievementStatus.NOT_ASSESSABLE);
            assertThat(one.reason().in(Language.ENGLISH)).contains("`published`, `delivered` or `adopted`", "--as-of");
            assertThat(one.reason().in(Language.CHINESE)).contains("published、delivered 或 adopted", "--as-of");
        });
    }

    @Test
    void text_and_json_show_them() throws IOException {
        CheckReport report = CHECKER.check(read(UNDATED));

        assertThat(TextReport.summary().text(report, Language.ENGLISH))
                .contains("Targets: 2, of which none could be judged\n", "     2  not assessable\n")
                .contains("there is no date to judge it at: no header states `published`");
        assertThat(TextReport.full().text(report, Language.CHINESE))
                .contains("目标（2个）\n", "无法判定：没有评价日期：", "城镇新增就业", "jobs.yaml:6:5");
        assertThat(JsonReport.standard().text(report).split("\"status\": \"not-assessable\"", -1))
                .hasSize(1 + 2);
    }

    @Test
    void a_date_in_the_header_or_given_to_the_checker_judges_them() throws IOException {
        CheckReport given = PlanChecker.builder()
                .evaluationDate(LocalDate.of(2025, 1, 10))
                .build()
                .check(read(UNDATED));

        assertThat(given.assessments().get(0).status()).isEqualTo(AchievementStatus.NOT_ACHIEVED);
        assertThat(CHECKER.check(read(DATED)).assessments().get(0).status()).isEqualTo(AchievementStatus.NOT_ACHIEVED);
    }

    @Test
    void a_session_says_the_same_before_and_after_a_plan_gets_its_date() throws IOException {
        CheckSession session = CHECKER.session(read(UNDATED));
        Plan dated = read(DATED).plans().plans().get(0);
        assertThat(session.report().assessments())
                .isEqualTo(CHECKER.check(read(UNDATED)).assessments());

        CheckReport after = session.put(dated);

        assertThat(after.assessments().get(0).status()).isEqualTo(AchievementStatus.NOT_ACHIEVED);
        assertThat(after.assessments().get(1).status()).isEqualTo(AchievementStatus.NOT_ASSESSABLE);
    }
}
