package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.Papers.atLeast;
import static org.districtplan.rules.Papers.atMost;
import static org.districtplan.rules.Papers.between;
import static org.districtplan.rules.Papers.figureOf;
import static org.districtplan.rules.Papers.first;
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

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.districtplan.model.Base;
import org.districtplan.model.Criterion;
import org.districtplan.model.Transformation;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.AssessmentComponents;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.achievement.Certainty;
import org.districtplan.rules.achievement.ProgressMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssessorScheduleTest {

    @ParameterizedTest
    @CsvSource({
        "100, 130, 118, 1.0000, 1.0529, 1.0589, 0.6000",
        "50,   40,  45, 0.8333, 0.7907, 0.8052, 0.5000",
        "60,   75,  69, 1.0000, 1.0449, 1.0492, 0.6000",
        "50,   40,  52, -0.3333, -0.3015, -0.3378, -0.2000",
        "100, 130, 112, 0.6667, 0.7146, 0.6930, 0.4000"
    })
    void the_three_methods_give_the_published_worked_numbers(
            String start, String goal, String now, String linear, String growth, String projection, String share) {
        String indicator = new BigDecimal(goal).compareTo(new BigDecimal(start)) > 0 ? "beds" : "unemployed";
        String unit = indicator.equals("beds") ? "张" : "人";
        Papers outline = plan("p", "2021-03-01")
                .figure(figureOf(indicator, "2020", start + unit).id("start"))
                .target(targetOf(indicator, "2025", value(goal + unit)).baseline(Ref.of("start")));
        Papers report = plan("r", "2024-01-10").figure(indicator, "2023", now + unit);

        assertThat(ratio(ProgressMethod.LINEAR, outline, report)).isEqualTo(linear);
        assertThat(ratio(ProgressMethod.CAGR_RATIO, outline, report)).isEqualTo(growth);
        assertThat(ratio(ProgressMethod.UN_PROJECTION, outline, report)).isEqualTo(projection);
        AssessmentComponents components = first("2024-01-20", outline, report).components();
        assertThat(components.timeShare()).isEqualByComparingTo("0.6");
        assertThat(components.scheduleShare().contains(new BigDecimal(share))).isTrue();
        assertThat(components.baseline().contains(new BigDecimal(start))).isTrue();
        assertThat(components.remainingPerYear())
                .isEqualByComparingTo(
                        new BigDecimal(goal).subtract(new BigDecimal(now)).divide(BigDecimal.valueOf(2)));
    }

    private static String ratio(ProgressMethod method, Papers... papers) {
        Assessment assessment = first(Assessor.with(using(method)), "2024-01-20", papers);
        assertThat(assessment.components().method()).isEqualTo(method);
        return Objects.requireNonNull(assessment.components().ratio())
                .setScale(4, RoundingMode.HALF_UP)
                .toPlainString();
    }

    @Test
    void growth_methods_give_way_to_the_linear_one_where_a_number_is_zero() {
        Papers outline = plan("p", "2021-03-01")
                .figure(figureOf("beds", "2020", "0张").id("start"))
                .target(targetOf("beds", "2025", value("100张")).baseline(Ref.of("start")));
        Papers report = plan("r", "2024-01-10").figure("beds", "2023", "60张");

        for (ProgressMethod method :
                List.of(ProgressMethod.LINEAR, ProgressMethod.CAGR_RATIO, ProgressMethod.UN_PROJECTION)) {
            Assessment assessment = first(Assessor.with(using(method)), "2024-01-20", outline, report);
            assertThat(assessment.status()).isEqualTo(ON_TRACK);
            assertThat(assessment.components().method()).isEqualTo(ProgressMethod.LINEAR);
            assertThat(assessment.components().policy().toString().contains("linear progress is used"))
                    .isEqualTo(method != ProgressMethod.LINEAR);
        }
    }

    static Stream<Arguments> flows_are_compared_with_elapsed_months() {
        return Stream.of(
                Arguments.of("jobs", value("1200人"), "2025-01/2025-06", "569人", BEHIND),
                Arguments.of("jobs", value("1200人"), "2025-01/2025-06", "570人", ON_TRACK),
                Arguments.of("jobs", value("1200人"), "2025-01/2025-06", "600人", ON_TRACK),
                Arguments.of("jobs", value("1200人"), "2025-01/2025-06", "630人", ON_TRACK),
                Arguments.of("jobs", value("1200人"), "2025-01/2025-06", "631人", AHEAD),
                Arguments.of("jobs", value("1200人"), "2025-01/2025-06", "1200人", ACHIEVED_EARLY),
                Arguments.of("jobs", value("1200人"), "2025-H1", "569人", BEHIND),
                Arguments.of("jobs", value("1200人"), "2025-01", "100人", ON_TRACK),
                Arguments.of("jobs", between("1200人", "1300人"), "2025-01/2025-06", "600人", ON_TRACK),
                Arguments.of("jobs", between("1200人", "1300人"), "2025-01/2025-06", "1250人", ACHIEVED_EARLY),
                Arguments.of("jobs", between("1200人", "1300人"), "2025-01/2025-06", "1301人", ACHIEVED_EARLY),
                // of a ceiling little should be used; what is over cannot come back
                Arguments.of("deaths", atMost("6人"), "2025-01/2025-06", "3人", ON_TRACK),
                Arguments.of("deaths", atMost("6人"), "2025-01/2025-06", "2人", AHEAD),
                Arguments.of("deaths", atMost("6人"), "2025-01/2025-06", "0人", AHEAD),
                Arguments.of("deaths", atMost("6人"), "2025-01/2025-06", "4人", BEHIND),
                Arguments.of("deaths", atMost("6人"), "2025-01/2025-06", "6人", BEHIND),
                Arguments.of("deaths", atMost("6人"), "2025-01/2025-06", "7人", NOT_ACHIEVED),
                Arguments.of("deaths", atMost("0人"), "2025-01/2025-06", "0人", ON_TRACK),
                Arguments.of("deaths", atMost("0人"), "2025-01/2025-06", "1人", NOT_ACHIEVED),
                // a quarter in the middle of the year is no year to date, but what it brings is there to stay
                Arguments.of("jobs", value("1200人"), "2025-Q2", "1199人", NOT_DUE),
                Arguments.of("jobs", value("1200人"), "2025-Q2", "1200人", ACHIEVED_EARLY),
                Arguments.of("deaths", atMost("6人"), "2025-Q2", "7人", NOT_ACHIEVED),
                Arguments.of("jobs", value("1200人"), "2024", "1200人", NOT_DUE));
    }

    @ParameterizedTest
    @MethodSource
    void flows_are_compared_with_elapsed_months(
            String indicator, Criterion criterion, String period, String actual, AchievementStatus status) {
        Assessment assessment = first(
                "2025-07-20",
                plan("p", "2025-01-10").target(targetOf(indicator, "2025", criterion)),
                plan("h", "2025-07-10").figure(indicator, period, actual));

        assertThat(assessment.status()).as(assessment.toString()).isEqualTo(status);
    }

    @Test
    void a_flow_shows_time_share_schedule_share_and_remaining_pace() {
        Assessment assessment = first(
                "2025-12-20",
                plan("p", "2025-01-10").target(targetOf("jobs", "2025", value("1200人"))),
                plan("h", "2025-12-10").figure("jobs", "2025-01/2025-11", "900人"));

        AssessmentComponents components = assessment.components();
        assertThat(assessment.status()).isEqualTo(BEHIND);
        assertThat(components.timeShare()).isBetween(new BigDecimal("0.91666"), new BigDecimal("0.91667"));
        assertThat(components.scheduleShare().lower()).isEqualByComparingTo("0.75");
        assertThat(components.ratio()).isBetween(new BigDecimal("0.81818"), new BigDecimal("0.81819"));
        assertThat(components.remainingPerYear()).isBetween(new BigDecimal("3599.99"), new BigDecimal("3600.01"));
        assertThat(components.method()).isEqualTo(ProgressMethod.LINEAR);
        assertThat(components.policy().toString()).contains("0.95", "1.05");
        assertThat(assessment.reason().toString()).contains("75.0%", "91.7%", "0.82", "behind");
    }

    @Test
    void thresholds_are_policy() {
        Papers target = plan("p", "2025-01-10").target(targetOf("jobs", "2025", value("1200人")));
        Papers half = plan("h", "2025-07-10").figure("jobs", "2025-01/2025-06", "500人");
        Assessor lenient = Assessor.with(AssessmentPolicy.builder()
                .behindBelow(new BigDecimal("0.8"))
                .aheadAbove(new BigDecimal("1.2"))
                .build());

        assertThat(first("2025-07-20", target, half).status()).isEqualTo(BEHIND);
        assertThat(first(lenient, "2025-07-20", target, half).status()).isEqualTo(ON_TRACK);
    }

    @Test
    void a_rounded_figure_near_a_threshold_is_not_definite() {
        Papers target = plan("p", "2025-01-10").target(targetOf("revenue", "2025", value("100亿元")));

        Assessment near = first("2025-07-20", target, plan("h", "2025-07-10").figure("revenue", "2025-H1", "48亿元"));
        Assessment far = first("2025-07-20", target, plan("h", "2025-07-10").figure("revenue", "2025-H1", "50亿元"));

        assertThat(near.status()).isEqualTo(ON_TRACK);
        assertThat(near.certainty()).isEqualTo(Certainty.DEFINITE);
        Assessment edge = first("2025-07-20", target, plan("h", "2025-07-10").figure("revenue", "2025-H1", "47亿元"));
        assertThat(edge.status()).isEqualTo(BEHIND);
        assertThat(edge.certainty()).isEqualTo(Certainty.WITHIN_ROUNDING);
        assertThat(far.certainty()).isEqualTo(Certainty.DEFINITE);
    }

    @ParameterizedTest
    @CsvSource({"5.0%, ON_TRACK", "5.1%, ON_TRACK", "4.9%, BEHIND"})
    void growth_and_rates_are_compared_directly_however_little_time_has_elapsed(
            String actual, AchievementStatus status) {
        Assessment growth = first(
                "2025-04-20",
                plan("p", "2025-01-10")
                        .target(targetOf("gdp", "2025", value("5%")).transformation(Transformation.GROWTH)),
                plan("q", "2025-04-15").growth("gdp", "2025-01/2025-03", actual));
        Assessment rate = first(
                "2025-04-20",
                plan("p", "2025-01-10").target(targetOf("share", "2025", atLeast("5%"))),
                plan("q", "2025-04-15").figure("share", "2025-01/2025-03", actual));

        assertThat(growth.status()).isEqualTo(status);
        assertThat(rate.status()).isEqualTo(status);
        assertThat(growth.components().timeShare()).isNull();
    }

    static Stream<Arguments> stocks_follow_the_path_from_their_baseline() {
        return Stream.of(
                Arguments.of("beds", value("3000张"), "2400张", "2025-06-30", "2580张", BEHIND),
                Arguments.of("beds", value("3000张"), "2400张", "2025-06-30", "2700张", ON_TRACK),
                Arguments.of("beds", value("3000张"), "2400张", "2025-06-30", "2750张", AHEAD),
                Arguments.of("beds", value("3000张"), "2400张", "2025-06-30", "3000张", ACHIEVED_EARLY),
                Arguments.of("beds", value("3000张"), "2400张", "2025-06-30", "2300张", BEHIND),
                Arguments.of("unemployed", value("1000人"), "2000人", "2025-06-30", "1500人", ON_TRACK),
                Arguments.of("unemployed", value("1000人"), "2000人", "2025-06-30", "1900人", BEHIND),
                Arguments.of("unemployed", value("1000人"), "2000人", "2025-06-30", "900人", ACHIEVED_EARLY),
                // a target the baseline already meets is to be kept, and never divides
                Arguments.of("unemployed", value("1000人"), "1000人", "2025-06-30", "1000人", ON_TRACK),
                Arguments.of("unemployed", value("1000人"), "1000人", "2025-06-30", "1001人", BEHIND),
                Arguments.of("beds", value("3000张"), "3200张", "2025-06-30", "3100张", ON_TRACK),
                Arguments.of("beds", value("3000张"), "3200张", "2025-06-30", "2900张", BEHIND),
                Arguments.of("beds", Papers.moreThan("3000张"), "3000张", "2025-06-30", "3000张", BEHIND),
                Arguments.of("beds", between("3000张", "3100张"), "2400张", "2025-06-30", "2700张", ON_TRACK),
                Arguments.of("population", value("20万人"), "18万人", "2025-06-30", "19.0万人", ON_TRACK));
    }

    @ParameterizedTest
    @MethodSource
    void stocks_follow_the_path_from_their_baseline(
            String indicator, Criterion criterion, String start, String day, String actual, AchievementStatus status) {
        Papers half = plan("h", "2025-07-10").figure(indicator, day, actual);
        Assessment named = first(
                "2025-07-20",
                plan("p", "2025-01-10")
                        .figure(figureOf(indicator, "2024", start).id("start"))
                        .target(targetOf(indicator, "2025", criterion).baseline(Ref.of("start"))),
                half);
        Assessment found = first(
                "2025-07-20",
                plan("p", "2025-01-10").target(targetOf(indicator, "2025", criterion)),
                plan("b", "2025-01-05").figure(indicator, "2024", start),
                half);

        assertThat(named.status()).as(named.toString()).isEqualTo(status);
        assertThat(found.status()).as(found.toString()).isEqualTo(status);
        assertThat(named.evidence()).hasSize(2);
    }

    @Test
    void a_stock_without_a_baseline_can_only_be_judged_once_it_is_met() {
        Papers target = plan("p", "2025-01-10").target(targetOf("beds", "2025", value("3000张")));
        Papers ceiling = plan("p", "2025-01-10").target(targetOf("unemployed", "2025", atMost("1000人")));

        assertThat(first("2025-07-20", target, plan("h", "2025-07-10").figure("beds", "2025-06-30", "2900张"))
                        .status())
                .isEqualTo(NOT_DUE);
        assertThat(first("2025-07-20", target, plan("h", "2025-07-10").figure("beds", "2025-06-30", "3000张"))
                        .status())
                .isEqualTo(ACHIEVED_EARLY);
        Papers fallen = plan("h", "2025-07-10").figure("unemployed", "2025-06-30", "900人");
        Papers goal = plan("p", "2025-01-10").target(targetOf("unemployed", "2025", value("1000人")));
        assertThat(first("2025-07-20", ceiling, fallen).status()).isEqualTo(ON_TRACK);
        assertThat(first("2025-07-20", goal, fallen).status()).isEqualTo(ACHIEVED_EARLY);
    }

    @Test
    void a_figure_at_the_baseline_or_before_it_is_no_progress() {
        Assessment assessment = first(
                "2025-02-20",
                plan("p", "2025-01-10")
                        .figure(figureOf("beds", "2024", "2400张").id("start"))
                        .figure("beds", "2023", "2300张")
                        .target(targetOf("beds", "2025", value("3000张")).baseline(Ref.of("start"))));

        assertThat(assessment.status()).isEqualTo(NOT_DUE);
    }

    @Test
    void a_change_from_a_fixed_base_starts_from_nothing() {
        Papers outline = plan("p", "2021-03-01")
                .target(targetOf("dust", "2025", value("-14%"))
                        .transformation(Transformation.GROWTH)
                        .base(new Base.From(Period.parse("2020"))));

        assertThat(afterThreeYears(outline, "-7.6%").status()).isEqualTo(BEHIND);
        assertThat(afterThreeYears(outline, "-8.4%").status()).isEqualTo(ON_TRACK);
        assertThat(afterThreeYears(outline, "-9.8%").status()).isEqualTo(AHEAD);
        assertThat(afterThreeYears(outline, "-14.5%").status()).isEqualTo(ACHIEVED_EARLY);
        assertThat(afterThreeYears(outline, "-7.6%").components().baseline().isPoint())
                .isTrue();
    }

    private static Assessment afterThreeYears(Papers outline, String actual) {
        return first(
                "2024-05-20",
                outline,
                plan("m", "2024-05-10")
                        .figure(figureOf("dust", "2023", actual)
                                .transformation(Transformation.GROWTH)
                                .base(new Base.From(Period.parse("2020")))));
    }

    @Test
    void a_flow_over_years_adds_up_its_yearly_figures() {
        Papers outline = plan("p", "2021-03-01").target(targetOf("jobs", "2021/2025", value("20万人")));
        Papers years = plan("r", "2024-01-10")
                .figure("jobs", "2021", "4.4万人")
                .figure("jobs", "2022", "4.6万人")
                .figure("jobs", "2023", "4.6万人");

        Assessment assessment = first("2024-01-20", outline, years);

        assertThat(assessment.status()).isEqualTo(AHEAD);
        assertThat(assessment.components().timeShare()).isEqualByComparingTo("0.6");
        assertThat(assessment.components().actual().contains(new BigDecimal("136000")))
                .isTrue();
        assertThat(assessment.evidence()).hasSize(3);
        Papers gap = plan("r", "2024-01-10").figure("jobs", "2022", "4.6万人").figure("jobs", "2023", "4.6万人");
        assertThat(first("2024-01-20", outline, gap).status()).isEqualTo(NOT_DUE);
    }

    @Test
    void a_target_is_due_from_the_last_day_of_its_period_on() {
        Papers target = plan("p", "2025-01-10").target(targetOf("jobs", "2025", value("1200人")));
        Papers met = plan("h", "").figure("jobs", "2025-01/2025-11", "1200人");
        Papers unmet = plan("h", "").figure("jobs", "2025-01/2025-11", "1100人");

        assertThat(first("2025-12-30", target, met).status()).isEqualTo(ACHIEVED_EARLY);
        assertThat(first("2025-12-31", target, met).status()).isEqualTo(ACHIEVED);
        assertThat(first("2025-12-30", target, unmet).status()).isEqualTo(ON_TRACK);
        assertThat(first("2025-12-31", target, unmet).status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(first("2025-12-31", target, unmet).reason().toString()).contains("2025-01/2025-11");
        assertThat(first("2025-12-30", target).status()).isEqualTo(NOT_DUE);
        assertThat(first("2025-12-31", target).status()).isEqualTo(NOT_ASSESSABLE);
    }

    private static AssessmentPolicy using(ProgressMethod method) {
        return AssessmentPolicy.builder().method(method).build();
    }
}
