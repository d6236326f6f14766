package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.Papers.figureOf;
import static org.districtplan.rules.Papers.first;
import static org.districtplan.rules.Papers.plan;
import static org.districtplan.rules.Papers.targetOf;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_ACHIEVED;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_DUE;
import static org.districtplan.rules.achievement.AchievementStatus.ON_TRACK;

import org.districtplan.model.Criterion;
import org.districtplan.model.Trend;
import org.districtplan.model.value.Period;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorTrendTest {

    private static Papers trend(String indicator, Trend trend) {
        return plan("p", "2025-01-10")
                .target(targetOf(indicator, "2025", new Criterion.Movement(trend, Period.parse("2024"))));
    }

    @ParameterizedTest
    @CsvSource({
        "deaths, FALL, 60人, 55人, 100人, BEHIND",
        "deaths, FALL, 50人, 55人, 100人, ON_TRACK",
        "jobs, RISE, 60人, 50人, 100人, ON_TRACK",
        "jobs, RISE, 50人, 60人, 40人, BEHIND"
    })
    void a_half_year_is_compared_with_the_half_year_of_the_base_year(
            String indicator,
            Trend trend,
            String half,
            String halfBefore,
            String yearBefore,
            AchievementStatus status) {
        Papers report = plan("h", "2025-07-10")
                .figure(indicator, "2025-H1", half)
                .figure(indicator, "2024-H1", halfBefore)
                .figure(indicator, "2024", yearBefore);

        Assessment assessment = first("2025-08-01", trend(indicator, trend), report);

        assertThat(assessment.status()).as(assessment.toString()).isEqualTo(status);
        assertThat(assessment.reason().toString()).contains(halfBefore, "2024-01/2024-06");
    }

    @Test
    void without_the_half_year_before_nothing_is_compared() {
        Papers report =
                plan("h", "2025-07-10").figure("deaths", "2025-H1", "60人").figure("deaths", "2024", "100人");

        Assessment assessment = first("2025-08-01", trend("deaths", Trend.FALL), report);

        assertThat(assessment.status()).isEqualTo(NOT_DUE);
        assertThat(assessment.reason().toString()).contains("is 60人", "no figure of 2024-01/2024-06");
    }

    @ParameterizedTest
    @CsvSource({
        "RISE, 0.1%, ACHIEVED",
        "RISE, -0.1%, NOT_ACHIEVED",
        "NO_RISE, 0%, ACHIEVED",
        "FALL, -2%, ACHIEVED",
        "FALL, 2%, NOT_ACHIEVED",
        "KEEP, 0.4%, ACHIEVED",
        "KEEP, 0.6%, NOT_ACHIEVED"
    })
    void growth_answers_a_trend_where_the_levels_are_not_stated(Trend trend, String growth, AchievementStatus status) {
        Assessment assessment = first(
                "2026-02-01", trend("jobs", trend), plan("r", "2026-01-10").growth("jobs", "2025", growth));

        assertThat(assessment.status()).as(assessment.toString()).isEqualTo(status);
    }

    @Test
    void the_growth_of_another_year_answers_nothing() {
        Papers before = plan("r", "2026-01-10").growth("jobs", "2024", "5%");

        assertThat(first("2026-02-01", trend("jobs", Trend.RISE), before).isJudged())
                .isFalse();
    }

    @Test
    void stocks_are_compared_at_their_ends() {
        Papers target = trend("unemployed", Trend.NO_RISE);
        Papers report = plan("r", "2026-01-10")
                .figure(figureOf("unemployed", "2024", "900人"))
                .figure("unemployed", "2025", "901人");

        assertThat(first("2026-02-01", target, report).status()).isEqualTo(NOT_ACHIEVED);
        assertThat(first(
                                "2025-08-01",
                                target,
                                plan("h", "2025-07-10")
                                        .figure("unemployed", "2024", "900人")
                                        .figure("unemployed", "2025-06-30", "899人"))
                        .status())
                .isEqualTo(ON_TRACK);
    }

    @Test
    void a_plan_of_several_years_means_a_trend_from_its_start() {
        Papers outline = plan("p", "2021-03-01")
                .plansFor("2021/2025")
                .figure("share", "2020", "50.0%")
                .target(targetOf("share", "2025", new Criterion.Movement(Trend.RISE, null)));
        Papers report = plan("r", "2024-01-10").figure("share", "2022", "55.0%").figure("share", "2023", "54.0%");

        Assessment assessment = first("2024-02-01", outline, report);

        assertThat(assessment.status()).isEqualTo(ON_TRACK);
        assertThat(assessment.reason().toString()).contains("50.0%", "2020");
    }
}
