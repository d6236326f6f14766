package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.Papers.atLeast;
import static org.districtplan.rules.Papers.atMost;
import static org.districtplan.rules.Papers.between;
import static org.districtplan.rules.Papers.figureOf;
import static org.districtplan.rules.Papers.first;
import static org.districtplan.rules.Papers.lessThan;
import static org.districtplan.rules.Papers.moreThan;
import static org.districtplan.rules.Papers.plan;
import static org.districtplan.rules.Papers.targetOf;
import static org.districtplan.rules.Papers.value;
import static org.districtplan.rules.achievement.AchievementStatus.ACHIEVED;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_ACHIEVED;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_ASSESSABLE;
import static org.districtplan.rules.achievement.Certainty.DEFINITE;
import static org.districtplan.rules.achievement.Certainty.WITHIN_ROUNDING;
import static org.districtplan.rules.achievement.Certainty.WITHIN_TOLERANCE;

import java.util.stream.Stream;
import org.districtplan.model.AssignedBound;
import org.districtplan.model.Comparison;
import org.districtplan.model.Criterion;
import org.districtplan.model.KeyPattern;
import org.districtplan.model.Transformation;
import org.districtplan.model.Trend;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AssessorCriterionTest {

    private static final String AFTER = "2026-01-20";

    static Stream<Arguments> each_kind_of_number_at_its_edges() {
        return Stream.of(
                // a bare number, by direction; counts are exact
                Arguments.of("jobs", value("3000人"), "3000人", ACHIEVED, DEFINITE),
                Arguments.of("jobs", value("3000人"), "2999人", NOT_ACHIEVED, DEFINITE),
                Arguments.of("deaths", value("6人"), "6人", ACHIEVED, DEFINITE),
                Arguments.of("deaths", value("6人"), "7人", NOT_ACHIEVED, DEFINITE),
                // rounded numbers: the stated one decides, rounding makes it less than definite
                Arguments.of("share", value("46%"), "46.0%", ACHIEVED, WITHIN_ROUNDING),
                Arguments.of("share", value("46%"), "46.1%", ACHIEVED, DEFINITE),
                Arguments.of("share", value("46.05%"), "46.1%", ACHIEVED, DEFINITE),
                Arguments.of("share", value("46.06%"), "46.1%", ACHIEVED, WITHIN_ROUNDING),
                Arguments.of("share", value("46%"), "45.9%", NOT_ACHIEVED, DEFINITE),
                Arguments.of("share", value("46%"), "45.95%", NOT_ACHIEVED, DEFINITE),
                Arguments.of("share", value("46.03%"), "46.0%", NOT_ACHIEVED, WITHIN_ROUNDING),
                // 左右 in a criterion: half of the last digit or 2.5 %, whichever reaches further; the better side is
                // open
                Arguments.of("share", value("6%左右"), "6.1%", ACHIEVED, DEFINITE),
                Arguments.of("share", value("6%左右"), "9.0%", ACHIEVED, DEFINITE),
                Arguments.of("share", value("6%左右"), "5.8%", ACHIEVED, WITHIN_TOLERANCE),
                Arguments.of("share", value("6%左右"), "5.5%", ACHIEVED, WITHIN_TOLERANCE),
                Arguments.of("share", value("6%左右"), "5.46%", NOT_ACHIEVED, DEFINITE),
                Arguments.of("share", value("6%左右"), "5%", NOT_ACHIEVED, WITHIN_ROUNDING),
                Arguments.of("dust", value("40微克/立方米左右"), "41微克/立方米", ACHIEVED, WITHIN_TOLERANCE),
                Arguments.of("dust", value("40微克/立方米左右"), "42微克/立方米", NOT_ACHIEVED, DEFINITE),
                Arguments.of("share", value("近50%"), "45.1%", ACHIEVED, WITHIN_TOLERANCE),
                Arguments.of("share", value("近50%"), "44.9%", NOT_ACHIEVED, DEFINITE),
                // neither up nor down: that value, within its own rounding
                Arguments.of("population", value("20万人"), "200000人", ACHIEVED, DEFINITE),
                Arguments.of("population", value("20万人"), "204999人", ACHIEVED, WITHIN_ROUNDING),
                Arguments.of("population", value("20万人"), "205001人", NOT_ACHIEVED, DEFINITE),
                // direction not known: only exactly the number decides
                Arguments.of("odd", value("20%"), "20%", ACHIEVED, WITHIN_ROUNDING),
                Arguments.of("odd", value("20%"), "30%", NOT_ASSESSABLE, DEFINITE),
                Arguments.of("odd", atLeast("20%"), "30%", ACHIEVED, DEFINITE),
                // bounds, open and closed
                Arguments.of("jobs", atLeast("3000人"), "3000人", ACHIEVED, DEFINITE),
                Arguments.of("jobs", moreThan("3000人"), "3000人", NOT_ACHIEVED, DEFINITE),
                Arguments.of("jobs", moreThan("3000人"), "3001人", ACHIEVED, DEFINITE),
                Arguments.of("share", moreThan("12%"), "12%", NOT_ACHIEVED, WITHIN_ROUNDING),
                Arguments.of("deaths", atMost("6人"), "6人", ACHIEVED, DEFINITE),
                Arguments.of("deaths", atMost("6人"), "7人", NOT_ACHIEVED, DEFINITE),
                Arguments.of("deaths", lessThan("6人"), "6人", NOT_ACHIEVED, DEFINITE),
                Arguments.of("deaths", lessThan("6人"), "5人", ACHIEVED, DEFINITE),
                Arguments.of("deaths", atMost("0人"), "0人", ACHIEVED, DEFINITE),
                Arguments.of("deaths", atMost("0人"), "1人", NOT_ACHIEVED, DEFINITE),
                // a range holds both its ends
                Arguments.of("jobs", between("2人", "3人"), "2人", ACHIEVED, DEFINITE),
                Arguments.of("jobs", between("2人", "3人"), "3人", ACHIEVED, DEFINITE),
                Arguments.of("jobs", between("2人", "3人"), "1人", NOT_ACHIEVED, DEFINITE),
                // beyond the better end of a range that is no corridor
                Arguments.of("jobs", between("2人", "3人"), "4人", ACHIEVED, DEFINITE),
                Arguments.of("deaths", between("2人", "3人"), "1人", ACHIEVED, DEFINITE),
                Arguments.of("deaths", between("2人", "3人"), "4人", NOT_ACHIEVED, DEFINITE),
                Arguments.of("population", between("2万人", "3万人"), "4万人", NOT_ACHIEVED, DEFINITE),
                Arguments.of("share", between("7%", "8%"), "7.0%", ACHIEVED, WITHIN_ROUNDING),
                Arguments.of("jobs", between("3人", "2人"), "3人", NOT_ASSESSABLE, DEFINITE),
                // evidence that is itself qualified
                Arguments.of("jobs", value("3000人"), "超3000人", ACHIEVED, DEFINITE),
                Arguments.of("jobs", value("3500人"), "超3000人", NOT_ASSESSABLE, DEFINITE),
                Arguments.of("jobs", value("3000人"), "近3000人", NOT_ACHIEVED, DEFINITE),
                Arguments.of("jobs", value("3000人"), "3000人左右", ACHIEVED, WITHIN_TOLERANCE),
                Arguments.of("jobs", value("3000人"), "数千人", NOT_ASSESSABLE, DEFINITE),
                Arguments.of("jobs", value("2000人"), "数千人", ACHIEVED, DEFINITE),
                Arguments.of("jobs", value("10000人"), "数千人", NOT_ACHIEVED, DEFINITE),
                // scales are one unit, other units are not
                Arguments.of("jobs", value("0.3万人"), "3000人", ACHIEVED, DEFINITE),
                Arguments.of("jobs", value("3000人"), "3000家", NOT_ASSESSABLE, DEFINITE));
    }

    @ParameterizedTest
    @MethodSource
    void each_kind_of_number_at_its_edges(
            String indicator, Criterion criterion, String actual, AchievementStatus status, Certainty certainty) {
        Assessment assessment = first(
                AFTER,
                plan("p", "2025-01-10").target(targetOf(indicator, "2025", criterion)),
                plan("r", "2026-01-10").figure(indicator, "2025", actual));

        assertThat(assessment.status()).as(assessment.toString()).isEqualTo(status);
        assertThat(assessment.certainty()).as(assessment.toString()).isEqualTo(certainty);
        assertThat(assessment.isJudged()).isEqualTo(status != NOT_ASSESSABLE);
        assertThat(assessment.evidence()).hasSize(criterion.equals(between("3人", "2人")) ? 0 : 1);
    }

    static Stream<Arguments> relative_targets_look_the_other_figure_up() {
        return Stream.of(
                Arguments.of(Comparison.ABOVE, null, "6.2%", "5.8%", ACHIEVED, DEFINITE),
                Arguments.of(Comparison.ABOVE, null, "5.8%", "5.8%", NOT_ACHIEVED, WITHIN_ROUNDING),
                Arguments.of(Comparison.ABOVE, "1个百分点", "6.8%", "5.8%", ACHIEVED, WITHIN_ROUNDING),
                Arguments.of(Comparison.ABOVE, "1个百分点", "7.0%", "5.8%", ACHIEVED, DEFINITE),
                Arguments.of(Comparison.ABOVE, "1个百分点", "6.7%", "5.8%", NOT_ACHIEVED, WITHIN_ROUNDING),
                Arguments.of(Comparison.ABOVE, "1个百分点", "6.6%", "5.8%", NOT_ACHIEVED, DEFINITE),
                Arguments.of(Comparison.ABOVE, "1个百分点左右", "6.4%", "5.8%", ACHIEVED, WITHIN_TOLERANCE),
                Arguments.of(Comparison.BELOW, "1个百分点", "4.8%", "5.8%", ACHIEVED, WITHIN_ROUNDING),
                Arguments.of(Comparison.BELOW, null, "5.8%", "5.7%", NOT_ACHIEVED, DEFINITE),
                Arguments.of(Comparison.NOT_BELOW, null, "5.8%", "5.8%", ACHIEVED, WITHIN_ROUNDING),
                Arguments.of(Comparison.NOT_BELOW, null, "6.2%", "5.8%", ACHIEVED, DEFINITE),
                Arguments.of(Comparison.NOT_ABOVE, "3个百分点", "8.8%", "5.8%", ACHIEVED, WITHIN_ROUNDING),
                Arguments.of(Comparison.NOT_ABOVE, "3个百分点", "9.0%", "5.8%", NOT_ACHIEVED, DEFINITE),
                Arguments.of(Comparison.IN_STEP, null, "5.4%", "5.8%", ACHIEVED, WITHIN_TOLERANCE),
                Arguments.of(Comparison.IN_STEP, null, "7.4%", "5.8%", ACHIEVED, DEFINITE),
                Arguments.of(Comparison.IN_STEP, null, "5.1%", "5.8%", NOT_ACHIEVED, DEFINITE));
    }

    @ParameterizedTest
    @MethodSource
    void relative_targets_look_the_other_figure_up(
            Comparison comparison,
            String by,
            String actual,
            String other,
            AchievementStatus status,
            Certainty certainty) {
        Criterion criterion =
                new Criterion.Relative(comparison, KeyPattern.of("gdp"), by == null ? null : Quantity.parse(by));
        Assessment assessment = first(
                AFTER,
                plan("p", "2025-01-10")
                        .target(targetOf("income", "2025", criterion).transformation(Transformation.GROWTH)),
                plan("r", "2026-01-10").growth("income", "2025", actual).growth("gdp", "2025", other));

        assertThat(assessment.status()).as(assessment.toString()).isEqualTo(status);
        assertThat(assessment.certainty()).as(assessment.toString()).isEqualTo(certainty);
        assertThat(assessment.evidence()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "ABOVE, 高于地区生产总值1个百分点",
        "BELOW, 低于地区生产总值1个百分点",
        "NOT_ABOVE, 高出地区生产总值不超过1个百分点",
        "NOT_BELOW, 低于地区生产总值不超过1个百分点",
        "IN_STEP, 与地区生产总值相差不超过1个百分点"
    })
    void what_a_relative_target_asks_is_said_in_words(Comparison comparison, String asked) {
        Criterion criterion = new Criterion.Relative(comparison, KeyPattern.of("gdp"), Quantity.parse("1个百分点"));
        Assessment assessment = first(
                AFTER,
                plan("p", "2025-01-10")
                        .target(targetOf("income", "2025", criterion).transformation(Transformation.GROWTH)),
                plan("r", "2026-01-10").growth("income", "2025", "5%").growth("gdp", "2025", "5%"));

        assertThat(assessment.reason().in(Language.CHINESE)).contains("要求" + asked + "：");
    }

    @Test
    void a_relative_target_without_the_other_figure_names_it() {
        Criterion criterion = new Criterion.Relative(Comparison.NOT_BELOW, KeyPattern.of("gdp"), null);
        Assessment assessment = first(
                AFTER,
                plan("p", "2025-01-10")
                        .target(targetOf("income", "2025", criterion).transformation(Transformation.GROWTH)),
                plan("r", "2026-01-10").growth("income", "2025", "5%").growth("gdp", "2024", "5%"));

        assertThat(assessment.status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(assessment.reason().in(Language.CHINESE)).contains("没有地区生产总值增速（2025）的数值");
    }

    @Test
    void a_relative_target_with_the_year_to_date_takes_the_other_figure_of_the_same_months() {
        Criterion criterion = new Criterion.Relative(Comparison.NOT_BELOW, KeyPattern.of("gdp"), null);
        Assessment assessment = first(
                "2025-07-20",
                plan("p", "2025-01-10")
                        .target(targetOf("income", "2025", criterion).transformation(Transformation.GROWTH)),
                plan("h", "2025-07-10")
                        .growth("income", "2025-01/2025-06", "5.0%")
                        .growth("gdp", "2025-01/2025-03", "4.0%")
                        .growth("gdp", "2025-01/2025-06", "6.0%"));

        assertThat(assessment.status()).isEqualTo(AchievementStatus.BEHIND);
    }

    static Stream<Arguments> trends_are_compared_with_the_value_before() {
        return Stream.of(
                Arguments.of(Trend.RISE, "51.2%", "52.1%", ACHIEVED, DEFINITE),
                Arguments.of(Trend.RISE, "51.2%", "51.2%", NOT_ACHIEVED, WITHIN_ROUNDING),
                Arguments.of(Trend.FALL, "51.2%", "51.2%", NOT_ACHIEVED, WITHIN_ROUNDING),
                Arguments.of(Trend.FALL, "51.2%", "50.0%", ACHIEVED, DEFINITE),
                Arguments.of(Trend.NO_RISE, "51.2%", "51.2%", ACHIEVED, WITHIN_ROUNDING),
                Arguments.of(Trend.NO_RISE, "51.2%", "51.4%", NOT_ACHIEVED, DEFINITE),
                Arguments.of(Trend.NO_FALL, "51.2%", "51.2%", ACHIEVED, WITHIN_ROUNDING),
                Arguments.of(Trend.NO_FALL, "51.2%", "51.0%", NOT_ACHIEVED, DEFINITE),
                Arguments.of(Trend.KEEP, "51.2%", "51.6%", ACHIEVED, WITHIN_TOLERANCE),
                Arguments.of(Trend.KEEP, "51.2%", "52.0%", NOT_ACHIEVED, DEFINITE),
                Arguments.of(Trend.NARROW, "-12.2%", "-10.0%", ACHIEVED, DEFINITE),
                Arguments.of(Trend.NARROW, "-12.2%", "-14.0%", NOT_ACHIEVED, DEFINITE),
                Arguments.of(Trend.WIDEN, "2.0%", "3.0%", ACHIEVED, DEFINITE));
    }

    @ParameterizedTest
    @MethodSource
    void trends_are_compared_with_the_value_before(
            Trend trend, String before, String actual, AchievementStatus status, Certainty certainty) {
        Criterion criterion = new Criterion.Movement(trend, null);
        Assessment byYear = first(
                AFTER,
                plan("p", "2025-01-10").target(targetOf("share", "2025", criterion)),
                plan("r", "2026-01-10").figure("share", "2025", actual).figure("share", "2024", before));
        Assessment byBaseline = first(
                AFTER,
                plan("p", "2025-01-10")
                        .figure(figureOf("share", "2023", before).id("start"))
                        .target(targetOf("share", "2025", criterion).baseline(Ref.of("start"))),
                plan("r", "2026-01-10").figure("share", "2025", actual));
        Assessment byPeriod = first(
                AFTER,
                plan("p", "2025-01-10")
                        .target(targetOf("share", "2025", new Criterion.Movement(trend, Period.parse("2020")))),
                plan("r", "2026-01-10").figure("share", "2025", actual).figure("share", "2020", before));

        assertThat(byYear.status()).as(byYear.toString()).isEqualTo(status);
        assertThat(byYear.certainty()).as(byYear.toString()).isEqualTo(certainty);
        assertThat(byBaseline.status()).isEqualTo(status);
        assertThat(byPeriod.status()).isEqualTo(status);
        assertThat(byYear.evidence()).hasSize(2);
    }

    @Test
    void a_trend_without_an_earlier_value_is_not_assessable() {
        Assessment assessment = first(
                AFTER,
                plan("p", "2025-01-10").target(targetOf("share", "2025", new Criterion.Movement(Trend.RISE, null))),
                plan("r", "2026-01-10").figure("share", "2025", "50%"));

        assertThat(assessment.status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(assessment.reason().toString()).contains("2024");
    }

    @Test
    void an_assigned_target_without_the_assigning_document_names_party_and_figure() {
        Assessment assessment = first(AFTER, assigned(AssignedBound.AT_MOST), report("900人"));

        assertThat(assessment.status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(assessment.reason().in(Language.CHINESE)).contains("city", "失业人数", "2025");
    }

    @Test
    void an_assigned_target_is_judged_by_what_the_party_assigned_to_this_place() {
        Papers city =
                plan("c", "2025-01-02").issuer("city", "310105").target(targetOf("unemployed", "2025", value("1000人")));
        Papers elsewhere =
                plan("e", "2025-01-02").issuer("city", "310101").target(targetOf("unemployed", "2025", value("1人")));
        Papers other = plan("o", "2025-01-02")
                .issuer("province", "310105")
                .target(targetOf("unemployed", "2025", value("2人")));

        assertThat(first(AFTER, assigned(AssignedBound.AT_MOST), report("1000人"), elsewhere, other, city)
                        .status())
                .isEqualTo(ACHIEVED);
        assertThat(first(AFTER, assigned(AssignedBound.AT_MOST), report("1001人"), elsewhere, other, city)
                        .status())
                .isEqualTo(NOT_ACHIEVED);
        assertThat(first(AFTER, assigned(AssignedBound.AT_LEAST), report("1001人"), city)
                        .status())
                .isEqualTo(ACHIEVED);
        assertThat(first(AFTER, assigned(AssignedBound.MEET), report("999人"), city)
                        .status())
                .isEqualTo(ACHIEVED);
        assertThat(first(AFTER, assigned(AssignedBound.AT_MOST), report("999人"), elsewhere, other)
                        .status())
                .isEqualTo(NOT_ASSESSABLE);
    }

    private static Papers assigned(AssignedBound bound) {
        return plan("p", "2025-01-10").target(targetOf("unemployed", "2025", new Criterion.Assigned(bound, "city")));
    }

    private static Papers report(String value) {
        return plan("r", "2026-01-10").figure("unemployed", "2025", value);
    }

    @Test
    void an_open_or_qualitative_criterion_is_not_assessable() {
        Papers open = plan("p", "2025-01-10").target(targetOf("jobs", "2025", new Criterion.Unstated()));
        Papers words = plan("p", "2025-01-10").target(targetOf("jobs", "2025", new Criterion.Qualitative("明显增加")));
        Papers report = plan("r", "2026-01-10").figure("jobs", "2025", "3000人");

        assertThat(first(AFTER, open, report).status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(first(AFTER, open, report).reason().in(Language.CHINESE)).contains("未明确");
        assertThat(first(AFTER, words, report).status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(first(AFTER, words, report).reason().in(Language.CHINESE)).contains("明显增加");
    }

    @Test
    void a_rank_is_better_the_lower_it_is() {
        assertThat(rank("3位").status()).isEqualTo(ACHIEVED);
        assertThat(rank("2位").status()).isEqualTo(ACHIEVED);
        assertThat(rank("4位").status()).isEqualTo(NOT_ACHIEVED);
    }

    private static Assessment rank(String actual) {
        return first(
                AFTER,
                plan("p", "2025-01-10")
                        .target(targetOf("gdp", "2025", value("3位")).transformation(Transformation.RANK)),
                plan("r", "2026-01-10").figure(figureOf("gdp", "2025", actual).transformation(Transformation.RANK)));
    }
}
