package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.districtplan.rules.Papers.atMost;
import static org.districtplan.rules.Papers.figureOf;
import static org.districtplan.rules.Papers.first;
import static org.districtplan.rules.Papers.plan;
import static org.districtplan.rules.Papers.targetOf;
import static org.districtplan.rules.Papers.value;
import static org.districtplan.rules.achievement.AchievementStatus.ACHIEVED;
import static org.districtplan.rules.achievement.AchievementStatus.AHEAD;
import static org.districtplan.rules.achievement.AchievementStatus.BEHIND;
import static org.districtplan.rules.achievement.AchievementStatus.ON_TRACK;

import org.districtplan.model.Base;
import org.districtplan.model.Transformation;
import org.districtplan.model.value.Period;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.achievement.Certainty;
import org.districtplan.rules.achievement.PolicyPresets;
import org.districtplan.rules.achievement.ProgressMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mean change of the last values, projected to the end of a target. */
class AssessorRecentChangeTest {

    private static final AssessmentPolicy WEATHER = PolicyPresets.weather();

    private static Assessment assess(Papers... papers) {
        return first(Assessor.with(WEATHER), "2025-02-01", papers);
    }

    /** 200, 210, 190, 220, 215, 250 in 2019 to 2024: 10 a year on average, 60 more until 2030. The value of 2018 is one too many. */
    private static Papers report() {
        return plan("r", "2025-01-10")
                .figure("beds", "2018", "100张")
                .figure("beds", "2019", "200张")
                .figure("beds", "2020", "210张")
                .figure("beds", "2021", "190张")
                .figure("beds", "2022", "220张")
                .figure("beds", "2023", "215张")
                .figure("beds", "2024", "250张");
    }

    @ParameterizedTest
    @CsvSource({
        "300张, 1.2, AHEAD, sun",
        "310张, 1, ON_TRACK, sun",
        "313张, 0.952, ON_TRACK, sun",
        "320张, 0.857, BEHIND, slightly cloudy",
        "400张, 0.4, BEHIND, cloud"
    })
    void the_change_of_the_last_six_values_is_compared_with_what_is_still_needed(
            String goal, String ratio, AchievementStatus status, String symbol) {
        Assessment assessment = assess(plan("p", "2025-01-01").target(targetOf("beds", "2030", value(goal))), report());

        assertThat(assessment.status()).as(assessment.toString()).isEqualTo(status);
        assertThat(assessment.components().ratio().doubleValue()).isCloseTo(Double.parseDouble(ratio), within(0.001));
        assertThat(assessment.components().method()).isEqualTo(ProgressMethod.RECENT_CHANGE);
        assertThat(assessment.reason().toString()).contains("10张", "310张", "6");
        assertThat(assessment.evidence()).hasSize(6);
        assertThat(WEATHER.label(assessment).en()).isEqualTo(symbol);
    }

    @Test
    void the_wrong_direction_is_a_thunderstorm() {
        Papers target = plan("p", "2025-01-01").target(targetOf("share", "2030", value("70%")));
        Papers falling =
                plan("r", "2025-01-10").figure("share", "2022", "50.0%").figure("share", "2024", "49.0%");

        Assessment assessment = assess(target, falling);

        assertThat(assessment.status()).isEqualTo(BEHIND);
        assertThat(assessment.components().ratio()).isNegative();
        assertThat(WEATHER.label(assessment).en()).isEqualTo("thunderstorm");
    }

    @ParameterizedTest
    @CsvSource({"11.0%, 12.0%, BEHIND", "12.5%, 12.0%, ACHIEVED_EARLY", "14.0%, 13.2%, AHEAD"})
    void what_is_met_has_to_stay_met_at_the_end(String before, String now, AchievementStatus status) {
        Papers target = plan("p", "2025-01-01").target(targetOf("odd", "2030", atMost("13%")));
        Papers report = plan("r", "2025-01-10").figure("odd", "2021", before).figure("odd", "2024", now);

        assertThat(assess(target, report).status()).isEqualTo(status);
    }

    @Test
    void a_change_from_a_base_year_is_projected_too() {
        Papers target = plan("p", "2025-01-01")
                .target(targetOf("beds", "2030", value("60%"))
                        .transformation(Transformation.GROWTH)
                        .base(new Base.From(Period.ofYear(2018))));
        Papers report = plan("r", "2025-01-10")
                .figure("beds", "2018", "100张")
                .figure("beds", "2022", "120张")
                .figure("beds", "2024", "130张");

        Assessment assessment = assess(target, report);

        assertThat(assessment.status()).as(assessment.toString()).isEqualTo(ON_TRACK);
        assertThat(assessment.reason().toString()).contains("5个百分点", "60%");
    }

    @Test
    void one_value_is_compared_with_elapsed_time_and_the_policy_says_so() {
        Base since = new Base.From(Period.ofYear(2020));
        Papers target = plan("p", "2021-01-01")
                .target(targetOf("beds", "2030", value("20%"))
                        .transformation(Transformation.GROWTH)
                        .base(since));
        Papers report = plan("r", "2025-01-10")
                .figure(figureOf("beds", "2024", "8%")
                        .transformation(Transformation.GROWTH)
                        .base(since));

        Assessment assessment = assess(target, report);

        assertThat(assessment.status()).isEqualTo(ON_TRACK);
        assertThat(assessment.components().method()).isEqualTo(ProgressMethod.LINEAR);
        assertThat(assessment.components().policy().toString()).contains("at least two values");
    }

    @Test
    void a_target_that_is_due_is_compared_with_its_figure() {
        Papers target = plan("p", "2021-01-01").target(targetOf("beds", "2024", value("250张")));

        assertThat(assess(target, report()).status()).isEqualTo(ACHIEVED);
    }

    @Test
    void a_flow_of_this_year_is_compared_with_elapsed_time() {
        Papers target = plan("p", "2025-01-01").target(targetOf("jobs", "2025", value("1200人")));
        Papers report = plan("r", "2025-07-10")
                .figure("jobs", "2023", "1000人")
                .figure("jobs", "2024", "1100人")
                .figure("jobs", "2025-01/2025-06", "700人");

        Assessment assessment = first(Assessor.with(WEATHER), "2025-07-20", target, report);

        assertThat(assessment.status()).isEqualTo(AHEAD);
        assertThat(assessment.components().method()).isEqualTo(ProgressMethod.LINEAR);
    }

    @Test
    void rounding_that_could_turn_the_status_is_said() {
        Papers target = plan("p", "2025-01-01").target(targetOf("share", "2026", value("8%")));
        Papers report = plan("r", "2025-01-10").figure("share", "2023", "4%").figure("share", "2024", "5.3%");

        assertThat(assess(target, report).certainty()).isEqualTo(Certainty.WITHIN_ROUNDING);
    }
}
