package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.Papers.atLeast;
import static org.districtplan.rules.Papers.atMost;
import static org.districtplan.rules.Papers.figureOf;
import static org.districtplan.rules.Papers.first;
import static org.districtplan.rules.Papers.plan;
import static org.districtplan.rules.Papers.targetOf;
import static org.districtplan.rules.Papers.value;
import static org.districtplan.rules.achievement.AchievementStatus.ACHIEVED_EARLY;
import static org.districtplan.rules.achievement.AchievementStatus.BEHIND;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_ACHIEVED;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_ASSESSABLE;
import static org.districtplan.rules.achievement.AchievementStatus.ON_TRACK;

import java.util.List;
import org.districtplan.model.Base;
import org.districtplan.model.Basis;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Progress;
import org.districtplan.model.Recurrence;
import org.districtplan.model.Transformation;
import org.districtplan.model.Verdict;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from figures of other times, and what does not. */
class AssessorInferenceTest {

    @ParameterizedTest
    @CsvSource({"13.7462亿人, ACHIEVED", "13.7461亿人, NOT_ACHIEVED"})
    void a_later_level_and_the_change_since_give_the_level_before(String limit, AchievementStatus status) {
        Papers target = plan("p", "2011-03-01").target(targetOf("population", "2015", atMost(limit)));
        Papers later = plan("r", "2017-02-28")
                .figure("population", "2016", "138271万人")
                .figure(figureOf("population", "2016", "809万人").transformation(Transformation.CHANGE));

        Assessment assessment = first("2017-10-10", target, later);

        assertThat(assessment.status()).as(assessment.toString()).isEqualTo(status);
        assertThat(assessment.reason().toString()).contains("137462");
        assertThat(assessment.evidence()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"0.4个百分点, ACHIEVED", "0.4人, NOT_ASSESSABLE"})
    void an_earlier_level_and_the_change_since_give_the_level_after_in_one_unit(
            String change, AchievementStatus status) {
        Papers target = plan("p", "2021-03-01").target(targetOf("share", "2025", atLeast("10.1%")));
        Papers report = plan("r", "2026-01-10")
                .figure("share", "2022", "9.8%")
                .figure(figureOf("share", "2025", change)
                        .transformation(Transformation.CHANGE)
                        .base(new Base.From(Period.ofYear(2022))));

        assertThat(first("2026-02-01", target, report).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"7.8%, ACHIEVED", "7.9%, NOT_ACHIEVED"})
    void average_growth_beyond_the_end_is_divided_by_the_growth_of_the_years_after(
            String goal, AchievementStatus status) {
        Papers target = plan("p", "2011-03-01")
                .target(targetOf("gdp", "2011/2015", value(goal)).transformation(Transformation.AVERAGE_GROWTH));
        Papers reports = plan("r", "2017-10-10")
                .growth("gdp", "2011", "9.3%")
                .growth("gdp", "2012", "7.7%")
                .growth("gdp", "2016", "6.7%")
                .figure(figureOf("gdp", "2013/2016", "7.2%").transformation(Transformation.AVERAGE_GROWTH));

        Assessment assessment = first("2017-10-10", target, reports);

        assertThat(assessment.status()).as(assessment.toString()).isEqualTo(status);
        assertThat(assessment.reason().toString()).contains("7.82%");
        assertThat(assessment.evidence()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"AVERAGE_GROWTH, 2021/2025, 2021/2023", "GROWTH, 2025, 2025-01/2025-09"})
    void growth_so_far_does_not_meet_a_target_early(Transformation form, String period, String part) {
        Papers target = plan("p", "2021-03-01")
                .target(targetOf("gdp", period, value("5%")).transformation(form));
        Papers report =
                plan("r", "2025-12-01").figure(figureOf("gdp", part, "6.5%").transformation(form));

        assertThat(first("2025-12-05", target, report).status()).isEqualTo(ON_TRACK);
        Assessment due = first("2026-02-01", target, report);
        assertThat(due.status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(due.reason().toString()).contains("6.5%");
    }

    @Test
    void an_average_so_far_does_not_meet_a_target_early_but_a_state_does() {
        Papers dust = plan("p", "2025-03-01").target(targetOf("dust", "2025", value("35微克/立方米")));
        Papers beds = plan("p", "2025-03-01").target(targetOf("beds", "2025", value("100张")));
        Papers report = plan("r", "2025-10-10")
                .figure("dust", "2025-01/2025-09", "30微克/立方米")
                .figure("beds", "2025-09-30", "101张");

        assertThat(first("2026-02-01", dust, report).status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(first("2026-02-01", beds, report).status()).isEqualTo(ACHIEVED_EARLY);
    }

    @Test
    void the_value_of_one_year_that_a_report_names_decides_no_target_of_every_year() {
        Papers target = plan("p", "2025-01-10")
                .target(targetOf("share", "2025/2030", atLeast("3%")).id("kept").each(Recurrence.YEAR));
        Papers report = plan("r", "2025-07-10")
                .figure(figureOf("share", "2024", "3.4%").id("before"))
                .progress(Progress.builder()
                        .title("比重")
                        .of(List.of(Ref.of("p", "kept")))
                        .verdict(Verdict.BEHIND)
                        .figures(List.of(Ref.of("before"))));

        Assessment assessment = first("2025-08-01", target, report);

        assertThat(assessment.status()).isEqualTo(BEHIND);
        assertThat(assessment.certainty()).isEqualTo(Certainty.ON_CLAIM);
    }

    @Test
    void a_document_without_a_date_knows_nothing_of_the_time_after_the_assessment() {
        Papers target = plan("p", "2021-03-01")
                .plansFor("2021/2025")
                .figure("beds", "2020", "100张")
                .target(targetOf("beds", "2025", value("200张")));
        Papers undated = plan("r", "").figure("beds", "2023", "150张").figure("beds", "2025", "190张");
        Papers estimate = plan("r", "").figure(figureOf("beds", "2025", "210张").status(FigureStatus.ESTIMATE));

        assertThat(first("2024-02-01", target, undated).status()).isEqualTo(BEHIND);
        assertThat(first("2024-02-01", target, undated).reason().toString()).contains("150张");
        assertThat(first("2026-02-01", target, undated).status()).isEqualTo(NOT_ACHIEVED);
        assertThat(first("2025-12-01", target, estimate).certainty()).isEqualTo(Certainty.ON_ESTIMATE);
    }

    @Test
    void a_level_that_is_stated_comes_before_one_that_follows() {
        Papers target = plan("p", "2021-03-01").target(targetOf("population", "2024", atMost("1000万人")));
        Papers report = plan("r", "2026-01-10")
                .figure("population", "2024", "1001万人")
                .figure("population", "2025", "1009万人")
                .figure(figureOf("population", "2025", "10万人").transformation(Transformation.CHANGE));

        assertThat(first("2026-02-01", target, report).status()).isEqualTo(NOT_ACHIEVED);
    }

    @ParameterizedTest
    @CsvSource({"89亿元, ACHIEVED", "92.7亿元, NOT_ACHIEVED"})
    void a_target_at_the_prices_of_its_start_value_is_answered_by_growth_at_constant_prices(
            String goal, AchievementStatus status) {
        Papers outline = plan("p", "2016-03-17")
                .figure(figureOf("gdp", "2015", "67.7亿元").id("start"))
                .target(targetOf("gdp", "2020", atLeast(goal))
                        .basis(Basis.CONSTANT_PRICE)
                        .baseline(Ref.of("start")));
        Papers report = plan("r", "2021-02-28")
                .figure(figureOf("gdp", "2020", "101.6亿元").basis(Basis.NOMINAL))
                .growth("gdp", "2016", "6.7%")
                .growth("gdp", "2017", "6.9%")
                .growth("gdp", "2018", "6.6%")
                .growth("gdp", "2019", "6.1%")
                .growth("gdp", "2020", "2.3%");

        Assessment assessment = first("2021-03-01", outline, report);

        assertThat(assessment.status()).as(assessment.toString()).isEqualTo(status);
        assertThat(assessment.reason().toString()).contains("89.35");
        assertThat(assessment.evidence()).hasSize(6);
    }

    @Test
    void a_target_at_current_prices_is_not_answered_by_growth() {
        Papers outline = plan("p", "2016-03-17")
                .figure(figureOf("gdp", "2015", "67.7亿元").id("start"))
                .target(targetOf("gdp", "2016", atLeast("70亿元")).baseline(Ref.of("start")));
        Papers report = plan("r", "2021-02-28").growth("gdp", "2016", "6.7%");

        assertThat(first("2021-03-01", outline, report).status()).isEqualTo(NOT_ASSESSABLE);
    }

    @Test
    void the_first_figure_after_the_start_is_none_that_met_the_target_before() {
        Papers number =
                plan("p", "2016-12-01").plansFor("2016/2020").target(targetOf("unemployed", "2020", value("1000人")));
        Papers cap =
                plan("p", "2016-12-01").plansFor("2016/2020").target(targetOf("unemployed", "2020", atMost("1000人")));
        Papers report =
                plan("r", "2018-11-30").figure("unemployed", "2016", "900人").figure("unemployed", "2017", "910人");

        assertThat(first("2018-12-01", number, report).status()).isEqualTo(ACHIEVED_EARLY);
        assertThat(first("2018-12-01", cap, report).status()).isEqualTo(ON_TRACK);
        assertThat(first("2018-12-01", number.figure("unemployed", "2015", "950人"), report)
                        .status())
                .isEqualTo(ON_TRACK);
    }
}
