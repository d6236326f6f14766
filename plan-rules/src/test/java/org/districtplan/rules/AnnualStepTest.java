package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.Papers.atLeast;
import static org.districtplan.rules.Papers.atMost;
import static org.districtplan.rules.Papers.figureOf;
import static org.districtplan.rules.Papers.plan;
import static org.districtplan.rules.Papers.targetOf;
import static org.districtplan.rules.Papers.value;
import static org.districtplan.rules.achievement.AnnualStep.Position.ABOVE;
import static org.districtplan.rules.achievement.AnnualStep.Position.BELOW;
import static org.districtplan.rules.achievement.AnnualStep.Position.NOT_CHECKABLE;
import static org.districtplan.rules.achievement.AnnualStep.Position.ON;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.PlanKind;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.achievement.AnnualStep;
import org.districtplan.rules.report.JsonReport;
import org.districtplan.rules.report.PlanTables;
import org.districtplan.rules.report.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Annual targets beside those of several years. */
class AnnualStepTest {

    @TempDir
    private Path folder;

    private static Papers outline(Target.Builder target) {
        return plan("outline", "2021-02-01")
                .header(header -> header.kind(PlanKind.OUTLINE))
                .plansFor("2021/2025")
                .target(target);
    }

    private static Papers year(String year, Target.Builder target) {
        return plan("y" + year, year + "-01-10").plansFor(year).target(target);
    }

    private static Target.Builder growth(String year, String value) {
        return targetOf("revenue", year, value(value)).transformation(Transformation.GROWTH);
    }

    private static AnnualStep only(Papers... papers) {
        List<AnnualStep> steps = AcrossPlans.of(Papers.set(papers)).annualSteps();
        assertThat(steps).hasSize(1);
        return steps.get(0);
    }

    private static String rounded(Interval interval, int decimals) {
        BigDecimal lower = interval.lower().setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal upper = interval.upper().setScale(decimals, RoundingMode.HALF_UP);
        return lower.compareTo(upper) == 0 ? lower.toString() : lower + ".." + upper;
    }

    @ParameterizedTest
    @CsvSource({"2000人, ON", "2001人, ABOVE", "1999人, BELOW", "2000人左右, ON"})
    void the_first_year_of_a_total_is_compared_with_a_fifth(String first, AnnualStep.Position position) {
        AnnualStep step = only(
                outline(targetOf("jobs", "2021/2025", value("10000人"))),
                year("2021", targetOf("jobs", "2021", value(first))));

        assertThat(step.position()).isEqualTo(position);
        assertThat(step.expected()).isEqualTo(Interval.point(new BigDecimal(2000)));
        assertThat(step.yearsLeft()).isEqualTo(4);
    }

    @Test
    void earlier_years_of_a_total_count_with_their_figures() {
        AnnualStep step = only(
                outline(targetOf("jobs", "2021/2025", value("10000人"))),
                plan("bulletin", "2023-01-05").figure("jobs", "2021", "2500人").figure("jobs", "2022", "2400人"),
                year("2023", targetOf("jobs", "2023", atLeast("1500人"))));

        assertThat(step.position()).isEqualTo(ABOVE);
        assertThat(step.reached()).isEqualTo(Interval.point(new BigDecimal(6400)));
        assertThat(step.expected()).isEqualTo(Interval.point(new BigDecimal(6000)));
        assertThat(step.needed()).isEqualTo(Interval.point(new BigDecimal(1800)));
        assertThat(step.figures()).hasSize(2);
        assertThat(step.summary().in(Language.CHINESE))
                .isEqualTo(
                        "新增就业：2021/2025目标“10000人”，到2023年应累计6000人，完成2023年目标“至少1500人”后累计6400人，高于应有进度；其后2年平均每年还须完成1800人");
    }

    @Test
    void a_year_without_a_figure_counts_with_its_target_and_says_so() {
        List<AnnualStep> steps = AcrossPlans.of(Papers.set(
                        outline(targetOf("jobs", "2021/2025", value("10000人"))),
                        year("2021", targetOf("jobs", "2021", value("1000人"))),
                        year("2022", targetOf("jobs", "2022", value("3000人")))))
                .annualSteps();

        assertThat(steps).extracting(AnnualStep::position).containsExactly(BELOW, ON);
        assertThat(steps.get(1).targeted()).containsExactly(2021);
        assertThat(steps.get(1).summary().toString()).contains("4000人 (2021 as targeted): on the path");
    }

    @Test
    void a_year_of_which_nothing_is_known_leaves_it_open() {
        AnnualStep step = only(
                outline(targetOf("jobs", "2021/2025", value("10000人"))),
                plan("bulletin", "2022-01-05")
                        .figure(figureOf("jobs", "2021", "2500人").status(FigureStatus.FORECAST)),
                year("2022", targetOf("jobs", "2022", value("2500人"))));

        assertThat(step.position()).isEqualTo(NOT_CHECKABLE);
        assertThat(step.reached()).isNull();
        assertThat(step.summary().in(Language.CHINESE)).contains("缺少2021年的数值");
    }

    @Test
    void one_figure_of_all_earlier_years_will_do() {
        AnnualStep step = only(
                outline(targetOf("jobs", "2021/2025", value("10000人"))),
                plan("bulletin", "2023-01-05").figure("jobs", "2021/2022", "4100人"),
                year("2023", targetOf("jobs", "2023", value("1900人"))));

        assertThat(step.position()).isEqualTo(ON);
        assertThat(step.figures()).hasSize(1);
    }

    @Test
    void yearly_growth_compounds_beside_average_growth() {
        AnnualStep step = only(
                outline(targetOf("revenue", "2021/2025", value("6%")).transformation(Transformation.AVERAGE_GROWTH)),
                plan("bulletin", "2023-01-05").growth("revenue", "2021", "8.0%").growth("revenue", "2022", "3.0%"),
                year("2023", growth("2023", "5%")));

        // 1.08 x 1.03 x 1.05 = 1.16802 beside 1.06^3 = 1.191016; what is left: (1.06^5 / 1.16802)^(1/2) - 1 = 7.04 %.
        assertThat(step.position()).isEqualTo(BELOW);
        assertThat(rounded(step.reached(), 1)).isEqualTo("16.7..16.9");
        assertThat(rounded(step.expected(), 4)).isEqualTo("19.1016");
        assertThat(rounded(step.needed(), 2)).isEqualTo("6.99..7.09");
        assertThat(step.unit().text()).isEqualTo("%");
    }

    @Test
    void the_last_year_needs_nothing_after_it() {
        AnnualStep step = only(
                outline(targetOf("jobs", "2021/2022", value("4000人"))),
                plan("bulletin", "2022-01-05").figure("jobs", "2021", "2000人"),
                year("2022", targetOf("jobs", "2022", value("1900人"))));

        assertThat(step.yearsLeft()).isZero();
        assertThat(step.needed()).isNull();
        assertThat(step.position()).isEqualTo(BELOW);
    }

    @ParameterizedTest
    @CsvSource({"640张, ON, 20", "650张, ABOVE, 18.75", "600张, BELOW, 25", "720张, ABOVE, 5"})
    void a_level_is_on_the_straight_line_from_its_start(String target, AnnualStep.Position position, String needed) {
        AnnualStep step = only(
                outline(targetOf("beds", "2025", value("700张"))).figure("beds", "2020", "625张"),
                year("2021", targetOf("beds", "2021", value(target))));

        assertThat(step.expected()).isEqualTo(Interval.point(new BigDecimal(640)));
        assertThat(step.position()).isEqualTo(position);
        boolean reached = needed.equals("5");
        assertThat(step.summary().toString().contains("already reaches")).isEqualTo(reached);
        if (!reached) {
            assertThat(step.needed().lower())
                    .isEqualByComparingTo(new BigDecimal(700)
                            .subtract(new BigDecimal(target.replace("张", "")))
                            .divide(new BigDecimal(4)));
        }
    }

    @Test
    void a_stated_baseline_is_the_start() {
        AnnualStep step = only(
                outline(targetOf("beds", "2025", value("700张")).baseline(Ref.parse("start")))
                        .figure(figureOf("beds", "2019", "640张").id("start")),
                year("2022", targetOf("beds", "2022", value("670张"))));

        assertThat(step.position()).isEqualTo(ON);
        assertThat(step.figures()).hasSize(1);
    }

    @Test
    void less_is_better_for_a_figure_that_is_to_fall() {
        List<AnnualStep> steps = AcrossPlans.of(Papers.set(
                        outline(targetOf("dust", "2025", value("30微克/立方米"))).figure("dust", "2020", "40微克/立方米"),
                        year("2021", targetOf("dust", "2021", atMost("39微克/立方米"))),
                        year("2022", targetOf("dust", "2022", atMost("35微克/立方米")))))
                .annualSteps();

        assertThat(steps).extracting(AnnualStep::position).containsExactly(BELOW, ABOVE);
        assertThat(steps.get(0).summary().in(Language.CHINESE)).endsWith("，低于应有进度；其后4年平均每年还须减少2.25微克/立方米");
    }

    @Test
    void without_a_start_a_direction_or_a_number_it_cannot_be_told() {
        assertThat(only(
                                outline(targetOf("beds", "2025", value("700张"))),
                                year("2021", targetOf("beds", "2021", value("640张"))))
                        .summary()
                        .toString())
                .contains("the start value is not stated");
        AnnualStep direction = only(
                outline(targetOf("population", "2025", value("100万人"))).figure("population", "2020", "95万人"),
                year("2021", targetOf("population", "2021", value("96万人"))));
        assertThat(direction.position()).isEqualTo(NOT_CHECKABLE);
        assertThat(direction.summary().in(Language.CHINESE)).contains("正向还是逆向");
        AnnualStep words = only(
                outline(targetOf("beds", "2025", value("700张"))),
                year("2021", targetOf("beds", "2021", new Criterion.Qualitative("增加"))));
        assertThat(words.summary().in(Language.CHINESE)).contains("没有数值");
    }

    @Test
    void only_annual_targets_within_the_time_are_steps() {
        PlanSet plans = Papers.set(
                outline(targetOf("jobs", "2021/2025", value("10000人"))),
                year("2020", targetOf("jobs", "2020", value("2000人"))),
                year("2026", targetOf("jobs", "2026", value("2000人"))),
                year("2022", targetOf("jobs", "2022-H1", value("1000人"))));

        assertThat(AcrossPlans.of(plans).annualSteps()).isEmpty();
    }

    @Test
    void the_steps_are_shown_as_text_json_and_table() throws IOException {
        CheckReport report = PlanChecker.standard()
                .check(Papers.set(
                        outline(targetOf("jobs", "2021/2025", value("10000人"))),
                        year("2021", targetOf("jobs", "2021", value("1000人")))));
        PlanTables.of(report.forPlan("y2021")).writeTo(folder);

        assertThat(TextReport.full().text(report, Language.ENGLISH))
                .contains("Annual targets and those of several years\n", "1 below the path\n");
        assertThat(TextReport.full().text(report, Language.CHINESE)).contains("年度目标与多年目标\n", "1个低于应有进度\n");
        assertThat(JsonReport.standard().text(report))
                .contains("\"position\": \"below\",", "\"needed\": \"[2250, 2250]\"");
        assertThat(Files.readAllLines(folder.resolve("steps.csv")).get(1))
                .startsWith(
                        "y2021,target1@二,outline,target1@二,jobs,value: 1000人,value: 10000人,below,人,1000,1000,2000,2000,2250,2250,4,");
    }
}
