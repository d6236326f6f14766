package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.Papers.figureOf;
import static org.districtplan.rules.Papers.first;
import static org.districtplan.rules.Papers.plan;
import static org.districtplan.rules.Papers.targetOf;
import static org.districtplan.rules.Papers.value;
import static org.districtplan.rules.achievement.AchievementStatus.ACHIEVED;
import static org.districtplan.rules.achievement.AchievementStatus.BEHIND;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_ACHIEVED;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_ASSESSABLE;
import static org.districtplan.rules.achievement.AchievementStatus.ON_TRACK;

import java.time.LocalDate;
import org.districtplan.model.Base;
import org.districtplan.model.Basis;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorDerivationTest {

    private static Papers outline(Target.Builder target) {
        return plan("p", "2021-03-01").target(target);
    }

    private static Target.Builder since2020(String indicator, Transformation form, String period, String goal) {
        return targetOf(indicator, period, value(goal)).transformation(form).base(new Base.From(Period.ofYear(2020)));
    }

    @ParameterizedTest
    @CsvSource({"beds, 3%, ACHIEVED", "beds, 3.1%, NOT_ACHIEVED", "jobs, 3%, ACHIEVED"})
    void the_growth_of_things_follows_from_their_levels_without_a_basis(
            String indicator, String goal, AchievementStatus status) {
        String unit = indicator.equals("beds") ? "张" : "人";
        Papers target = plan("p", "2025-01-10")
                .target(targetOf(indicator, "2025", value(goal)).transformation(Transformation.GROWTH));
        Papers levels = plan("r", "2026-01-10")
                .figure(indicator, "2024", "1000" + unit)
                .figure(indicator, "2025", "1030" + unit);

        assertThat(first("2026-02-01", target, levels).status()).isEqualTo(status);
    }

    @Test
    void the_growth_of_money_without_a_basis_is_not_computed_and_the_reason_says_so() {
        Papers target = plan("p", "2025-01-10")
                .target(targetOf("income", "2025", value("5%")).transformation(Transformation.GROWTH));
        Papers levels =
                plan("r", "2026-01-10").figure("income", "2024", "10000元").figure("income", "2025", "10600元");

        Assessment assessment = first("2026-02-01", target, levels);

        assertThat(assessment.status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(assessment.reason().toString()).contains("6%", "basis");
        assertThat(assessment.evidence()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"5.9%, ACHIEVED", "6.1%, NOT_ACHIEVED"})
    void yearly_growth_multiplies_to_average_growth_on_any_basis(String goal, AchievementStatus status) {
        Papers report = plan("r", "2024-01-10")
                .growth("gdp", "2021", "8.0%")
                .growth("gdp", "2022", "4.0%")
                .growth("gdp", "2023", "6.0%");
        Papers target =
                outline(targetOf("gdp", "2021/2023", value(goal)).transformation(Transformation.AVERAGE_GROWTH));

        Assessment assessment = first("2024-02-01", target, report);

        assertThat(assessment.status()).as(assessment.toString()).isEqualTo(status);
        assertThat(assessment.evidence()).hasSize(3);
    }

    @Test
    void average_growth_of_the_years_so_far_is_compared_before_the_end() {
        Papers report = plan("r", "2023-01-10").growth("gdp", "2021", "8.0%").growth("gdp", "2022", "4.0%");
        Papers target =
                outline(targetOf("gdp", "2021/2025", value("6%")).transformation(Transformation.AVERAGE_GROWTH));
        Papers gap = plan("r", "2024-01-10").growth("gdp", "2021", "8.0%").growth("gdp", "2023", "4.0%");

        assertThat(first("2023-02-01", target, report).status()).isEqualTo(BEHIND);
        assertThat(first("2024-02-01", target, gap).reason().toString()).contains("2021", "8%");
    }

    @ParameterizedTest
    @CsvSource({
        "MULTIPLE, 1.2倍, GROWTH, 20%, ACHIEVED",
        "MULTIPLE, 1.21倍, GROWTH, 20%, NOT_ACHIEVED",
        "GROWTH, 20%, MULTIPLE, 1.2倍, ACHIEVED",
        "GROWTH, 20%, INDEX, 120, ACHIEVED",
        "INDEX, 121, GROWTH, 20%, NOT_ACHIEVED",
        "GROWTH, 110%, GROWTH, 1.1倍, ACHIEVED",
        "GROWTH, 1.2倍, GROWTH, 110%, NOT_ACHIEVED",
        "MULTIPLE, 1.2倍, MULTIPLE, 1.2, ACHIEVED"
    })
    void growth_multiples_and_indices_from_one_base_say_the_same(
            Transformation asked, String goal, Transformation stated, String actual, AchievementStatus status) {
        Papers report = plan("r", "2026-01-10")
                .figure(figureOf("gdp", "2025", actual)
                        .transformation(stated)
                        .base(new Base.From(Period.ofYear(2020))));

        Assessment assessment = first("2026-02-01", outline(since2020("gdp", asked, "2025", goal)), report);

        assertThat(assessment.status()).as(assessment.toString()).isEqualTo(status);
    }

    @Test
    void a_level_at_constant_prices_is_not_judged_by_one_at_current_prices() {
        Papers target = plan("p", "2016-03-01")
                .target(targetOf("revenue", "2020", value("92.7亿元")).basis(Basis.CONSTANT_PRICE));
        Papers current = plan("r", "2021-01-10").figure("revenue", "2020", "101.6亿元");
        Papers constant = plan("r", "2021-01-10")
                .figure(figureOf("revenue", "2020", "90.5亿元").basis(Basis.CONSTANT_PRICE));

        assertThat(first("2021-02-01", target, current).status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(first("2021-02-01", target, constant).status()).isEqualTo(NOT_ACHIEVED);
    }

    @Test
    void growth_stated_at_comparable_scope_counts_more_than_a_nominal_one_that_is_computed() {
        Target.Builder growth = targetOf("revenue", "2025", value("5%")).transformation(Transformation.GROWTH);
        Papers report = plan("r", "2026-01-10")
                .figure("revenue", "2024", "100.0亿元")
                .figure("revenue", "2025", "99.0亿元")
                .figure(figureOf("revenue", "2025", "5.5%")
                        .transformation(Transformation.GROWTH)
                        .basis(Basis.COMPARABLE_SCOPE));

        assertThat(first("2026-02-01", plan("p", "2025-01-10").target(growth), report)
                        .status())
                .isEqualTo(ACHIEVED);
        assertThat(first("2026-02-01", plan("p", "2025-01-10").target(growth.basis(Basis.NOMINAL)), report)
                        .status())
                .isEqualTo(NOT_ACHIEVED);
    }

    @Test
    void yearly_growth_doubles_a_base() {
        Papers report = plan("r", "2023-01-10").growth("gdp", "2021", "40%").growth("gdp", "2022", "45%");

        assertThat(first("2023-02-01", outline(since2020("gdp", Transformation.MULTIPLE, "2022", "2倍")), report)
                        .status())
                .isEqualTo(ACHIEVED);
        assertThat(first("2023-02-01", outline(since2020("gdp", Transformation.MULTIPLE, "2022", "2.1倍")), report)
                        .status())
                .isEqualTo(NOT_ACHIEVED);
    }

    @Test
    void two_values_of_one_time_that_lead_to_different_answers_are_conflicting() {
        Papers target = plan("p", "2025-01-10").target(targetOf("beds", "2025", value("100张")));
        Papers both = plan("r", "2026-01-10").figure("beds", "2025", "98张").figure("beds", "2025", "101张");
        Papers alike = plan("r", "2026-01-10").figure("beds", "2025", "103张").figure("beds", "2025", "101张");

        Assessment assessment = first("2026-02-01", target, both);

        assertThat(assessment.status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(assessment.certainty()).isEqualTo(Certainty.CONFLICTING);
        assertThat(assessment.reason().toString()).contains("98张", "101张");
        assertThat(first("2026-02-01", target, alike).status()).isEqualTo(ACHIEVED);
    }

    @Test
    void a_later_document_decides_between_two_values() {
        Papers target = plan("p", "2025-01-10").target(targetOf("beds", "2025", value("100张")));
        Papers earlier = plan("r", "2026-01-10").figure("beds", "2025", "98张");
        Papers later = plan("s", "2026-03-10").figure("beds", "2025", "101张");

        assertThat(first("2026-04-01", target, earlier, later).status()).isEqualTo(ACHIEVED);
        assertThat(first("2026-02-01", target, earlier, later).status()).isEqualTo(NOT_ACHIEVED);
    }

    @ParameterizedTest
    @CsvSource({"floods, 2亿元, true", "revenue, 2亿元, false"})
    void a_rolling_figure_bears_on_a_year_within_its_window(String indicator, String actual, boolean judged) {
        Papers target = plan("p", "2021-01-10").target(targetOf(indicator, "2021", value("3亿元")));
        Papers report = plan("r", "2023-01-10").figure(indicator, "2020/2022", actual);

        assertThat(first("2023-02-01", target, report).isJudged()).isEqualTo(judged);
    }

    @Test
    void a_verdict_on_an_estimate_says_so() {
        Papers target = plan("p", "2025-01-10").target(targetOf("beds", "2025", value("100张")));
        Papers estimate =
                plan("r", "2025-12-01").figure(figureOf("beds", "2025", "101张").status(FigureStatus.ESTIMATE));

        assertThat(first("2026-01-05", target, estimate).certainty()).isEqualTo(Certainty.ON_ESTIMATE);
    }

    @Test
    void an_old_figure_is_stale() {
        Papers target = plan("p", "2021-03-01")
                .plansFor("2021/2025")
                .figure("beds", "2020", "1000张")
                .target(targetOf("beds", "2025", value("1500张")));
        Papers old = plan("r", "2022-03-01").figure("beds", "2021", "1100张");

        assertThat(first("2022-06-01", target, old).certainty()).isEqualTo(Certainty.DEFINITE);
        assertThat(first("2022-06-01", target, old).status()).isEqualTo(ON_TRACK);
        assertThat(first("2024-06-01", target, old).certainty()).isEqualTo(Certainty.STALE);
    }

    @Test
    void a_target_stated_with_another_starts_from_its_baseline() {
        Papers outline = plan("p", "2021-03-01")
                .figure(figureOf("beds", "2019", "1000张").id("start"))
                .target(targetOf("beds", "2023", value("1200张")).id("near").baseline(Ref.of("start")))
                .target(targetOf("beds", "2025", value("1600张")).with(Ref.of("near")));
        Papers report = plan("r", "2023-01-10").figure("beds", "2022", "1300张");
        PlanSet set = Papers.set(outline, report);

        Assessment second = Assessor.standard().assess(set, set.targets().get(1), LocalDate.parse("2023-02-01"));

        assertThat(second.status()).isEqualTo(ON_TRACK);
        assertThat(second.components().timeShare()).isEqualByComparingTo("0.5");
    }
}
