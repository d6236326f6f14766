package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.Papers.atLeast;
import static org.districtplan.rules.Papers.atMost;
import static org.districtplan.rules.Papers.first;
import static org.districtplan.rules.Papers.moreThan;
import static org.districtplan.rules.Papers.plan;
import static org.districtplan.rules.Papers.targetOf;
import static org.districtplan.rules.Papers.value;
import static org.districtplan.rules.achievement.AchievementStatus.ACHIEVED;
import static org.districtplan.rules.achievement.AchievementStatus.ACHIEVED_EARLY;
import static org.districtplan.rules.achievement.AchievementStatus.AHEAD;
import static org.districtplan.rules.achievement.AchievementStatus.BEHIND;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_ACHIEVED;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_ASSESSABLE;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_DUE;
import static org.districtplan.rules.achievement.AchievementStatus.ON_TRACK;

import org.districtplan.model.value.Period;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.Certainty;
import org.districtplan.rules.achievement.PolicyPresets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorBoundTest {

    @Test
    void one_case_of_none_allowed_is_not_achieved_whatever_the_other_years_say() {
        Papers target = plan("p", "2016-03-01").target(targetOf("deaths", "2016/2020", atMost("0人")));

        Assessment one = first("2021-03-01", target, plan("r", "2021-01-10").figure("deaths", "2017", "1人"));
        Assessment none = first("2021-03-01", target, plan("r", "2021-01-10").figure("deaths", "2017", "0人"));

        assertThat(one.status()).isEqualTo(NOT_ACHIEVED);
        assertThat(one.certainty()).isEqualTo(Certainty.DEFINITE);
        assertThat(none.status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(none.reason().toString()).contains("2016");
    }

    @Test
    void a_sum_with_a_year_missing_says_what_is_known_and_which_year_is_missing() {
        Papers target = plan("p", "2021-03-01").target(targetOf("jobs", "2021/2025", value("600人")));
        Papers report = plan("r", "2024-01-10").figure("jobs", "2021", "120人").figure("jobs", "2023", "130人");

        Assessment assessment = first("2024-02-01", target, report);

        assertThat(assessment.status()).isEqualTo(NOT_DUE);
        assertThat(assessment.reason().toString()).contains("at least 250人", "2022", "from 2024-01-01", "175人 a year");
        assertThat(assessment.components().remainingPerYear()).isEqualByComparingTo("175");
        assertThat(assessment.evidence()).hasSize(2);
        Assessment due = first("2026-02-01", target, report);
        assertThat(due.status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(due.reason().toString()).contains("2022, 2024/2025").doesNotContain("a year");
    }

    @Test
    void what_is_known_of_a_sum_decides_where_it_is_enough_or_too_much() {
        Papers target = plan("p", "2021-03-01").target(targetOf("jobs", "2021/2025", value("250人")));
        Papers cap = plan("p", "2021-03-01").target(targetOf("deaths", "2021/2025", atMost("20人")));
        Papers report = plan("r", "2024-01-10").figure("jobs", "2021", "120人").figure("jobs", "2023", "130人");
        Papers deaths = plan("r", "2024-01-10").figure("deaths", "2021", "9人").figure("deaths", "2023", "12人");

        assertThat(first("2024-02-01", target, report).status()).isEqualTo(ACHIEVED_EARLY);
        assertThat(first("2026-02-01", target, report).status()).isEqualTo(ACHIEVED);
        assertThat(first("2024-02-01", cap, deaths).status()).isEqualTo(NOT_ACHIEVED);
    }

    @ParameterizedTest
    @CsvSource({
        "-3亿元, 2025-Q1, -2.9亿元, BEHIND",
        "-3亿元, 2025-Q1, -0.7亿元, AHEAD",
        "-3亿元, 2025-Q1, 0.2亿元, AHEAD",
        "-3亿元, 2025-Q1, -3.5亿元, BEHIND"
    })
    void a_balance_that_may_still_fall_is_not_achieved_early(
            String goal, String period, String actual, AchievementStatus status) {
        Assessment assessment = first(
                "2025-05-01",
                plan("p", "2025-01-10").target(targetOf("revenue", "2025", atLeast(goal))),
                plan("q", "2025-04-10").figure("revenue", period, actual));

        assertThat(assessment.status()).as(assessment.toString()).isEqualTo(status);
    }

    @Test
    void a_value_only_within_the_tolerance_of_about_is_not_achieved_early() {
        Papers target = plan("p", "2021-03-01")
                .plansFor("2021/2025")
                .figure("share", "2020", "70.0%")
                .target(targetOf("share", "2025", value("75%左右")));

        Assessment within = first("2024-02-01", target, plan("r", "2024-01-10").figure("share", "2023", "73.2%"));
        Assessment beyond = first("2024-02-01", target, plan("r", "2024-01-10").figure("share", "2023", "75.1%"));

        assertThat(within.status()).isEqualTo(AHEAD);
        assertThat(beyond.status()).isEqualTo(ACHIEVED_EARLY);
    }

    @Test
    void half_by_mid_year_leaves_no_room_below_one_half() {
        Papers target = plan("p", "2025-01-10").target(targetOf("jobs", "2025", value("1000人")));
        Papers half = plan("h", "2025-07-10").figure("jobs", "2025-H1", "496人");
        Papers enough = plan("h", "2025-07-10").figure("jobs", "2025-H1", "500人");
        Assessor strict = Assessor.with(PolicyPresets.halfByHalf());

        assertThat(first("2025-07-20", target, half).status()).isEqualTo(ON_TRACK);
        assertThat(first(strict, "2025-07-20", target, half).status()).isEqualTo(BEHIND);
        assertThat(first(strict, "2025-07-20", target, enough).status()).isEqualTo(ON_TRACK);
    }

    @Test
    void more_than_a_hundred_is_what_a_hundred_odd_says() {
        Papers report = plan("r", "2026-01-10").figure("beds", "2025", "100余张");

        assertThat(first(
                                "2026-02-01",
                                plan("p", "2025-01-10").target(targetOf("beds", "2025", moreThan("100张"))),
                                report)
                        .status())
                .isEqualTo(ACHIEVED);
        assertThat(first(
                                "2026-02-01",
                                plan("p", "2025-01-10").target(targetOf("beds", "2025", atLeast("105张"))),
                                report)
                        .status())
                .isEqualTo(NOT_ASSESSABLE);
    }

    @Test
    void a_figure_without_a_period_is_of_the_year_its_document_reports_on_and_says_so() {
        Papers target = plan("p", "2022-01-10").target(targetOf("jobs", "2022", value("100人")));
        Papers report = plan("r", "2023-01-10")
                .header(header -> header.reportsOn(Period.ofYear(2022)))
                .figure("jobs", "unstated", "99人");

        Assessment assessment = first("2023-02-01", target, report);

        assertThat(assessment.status()).isEqualTo(NOT_ACHIEVED);
        assertThat(assessment.certainty()).isEqualTo(Certainty.ON_ASSUMED_PERIOD);
        assertThat(assessment.reason().toString()).contains("(2022)");
    }

    @Test
    void before_the_end_of_the_assumed_year_it_is_what_was_reached_so_far() {
        Papers target = plan("p", "2022-01-10").target(targetOf("jobs", "2022", value("100人")));
        Papers five = plan("o", "2021-01-10").target(targetOf("jobs", "2021/2025", value("600人")));
        Papers report = plan("r", "2022-11-18")
                .header(header -> header.reportsOn(Period.ofYear(2022)))
                .figure("jobs", "unstated", "70人");

        Assessment year = first("2022-12-01", target, report);
        Assessment years = first("2022-12-01", five, report);

        assertThat(year.status()).isEqualTo(BEHIND);
        assertThat(first("2023-02-01", target, report).status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(years.status()).isEqualTo(NOT_DUE);
        assertThat(years.reason().toString()).contains("at least 70人", "2021");
    }
}
