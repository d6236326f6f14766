package org.districtplan.rules.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.achievement.AssessmentComponents;
import org.junit.jupiter.api.Test;

class ChartMappingTest {

    private static AssessmentComponents.Builder numbers(String actual, String target) {
        return AssessmentComponents.builder()
                .unit(Unit.parse("家"))
                .actual(Interval.parse(actual))
                .target(Interval.parse(target));
    }

    private static BigDecimal percent(String position) {
        return new BigDecimal(position.substring(0, position.length() - 1));
    }

    @Test
    void a_path_shows_its_start_the_actual_value_the_target_and_where_it_should_be() {
        ChartView chart = ChartMapping.chart(numbers("[57, 57]", "[72, ∞)")
                .baseline(Interval.parse("[48, 48]"))
                .expectedNow(new BigDecimal("60"))
                .build());

        assertThat(chart.low()).isEqualTo("45家");
        assertThat(chart.high()).isEqualTo("75家");
        assertThat(chart.baseline()).isEqualTo("10.00%");
        assertThat(chart.actual()).isEqualTo("40.00%");
        assertThat(chart.bar()).isEqualTo(new ChartView.Span("10.00%", "30.00%", "40.00%"));
        assertThat(chart.schedule()).isEqualTo("50.00%");
        assertThat(chart.band()).isEqualTo(new ChartView.Span("90.00%", "10.00%", "100.00%"));
        assertThat(chart.bandFrom()).isEqualTo("90.00%");
        assertThat(chart.bandTo()).isNull();
        assertThat(chart.interval()).isNull();
    }

    @Test
    void a_falling_target_opens_to_the_left() {
        ChartView chart = ChartMapping.chart(numbers("[8, 8]", "(-∞, 6]")
                .baseline(Interval.parse("[10, 10]"))
                .build());

        assertThat(chart.bandFrom()).isNull();
        assertThat(chart.band().from()).isEqualTo("0.00%");
        assertThat(percent(chart.bandTo())).isLessThan(percent(chart.actual()));
        assertThat(percent(chart.actual())).isLessThan(percent(chart.baseline()));
        assertThat(chart.bar().to()).isEqualTo(chart.baseline());
    }

    @Test
    void no_bar_begins_where_the_axis_is_cut() {
        assertThat(ChartMapping.chart(numbers("[2940, 2940]", "[3000, ∞)").build())
                        .bar())
                .isNull();
        assertThat(ChartMapping.chart(numbers("[3, 3]", "[2, ∞)").build()).bar())
                .isNull();
        assertThat(ChartMapping.chart(numbers("[1, 1]", "[9, ∞)").build()).bar().from())
                .isEqualTo("0.00%");
    }

    @Test
    void what_is_never_below_zero_has_no_axis_below_zero() {
        assertThat(ChartMapping.chart(numbers("[0, 0]", "(-∞, 0]").build()).low())
                .isEqualTo("0家");
        assertThat(ChartMapping.chart(numbers("[-3, -3]", "(-∞, -0.1]").build()).high())
                .isEqualTo("0家");
        assertThat(ChartMapping.chart(numbers("[-3, -3]", "[1, ∞)").build()).low())
                .startsWith("-");
    }

    @Test
    void the_interval_of_the_actual_value_is_shown_and_open_ends_reach_the_edge() {
        ChartView chart = ChartMapping.chart(numbers("[5, ∞)", "[4, 8]").build());

        assertThat(chart.interval().to()).isEqualTo("100.00%");
        assertThat(chart.interval().from()).isEqualTo(chart.actual());
        assertThat(chart.bandTo()).isNotNull();
    }

    @Test
    void nothing_is_drawn_without_two_numbers_to_compare() {
        assertThat(ChartMapping.chart(AssessmentComponents.builder().build())).isNull();
        assertThat(ChartMapping.chart(numbers("(-∞, ∞)", "[4, 8]").build())).isNull();
        assertThat(ChartMapping.chart(numbers("[4, 4]", "[4, 8]").unit(null).build()))
                .isNull();
    }

    @Test
    void numbers_in_the_base_unit_are_shown_in_the_stated_one() {
        ChartView chart = ChartMapping.chart(numbers("[300000000, 300000000]", "[400000000, ∞)")
                .unit(Unit.parse("亿元"))
                .expectedNow(new BigDecimal("350000000"))
                .build());

        assertThat(chart.low()).isEqualTo("2.8亿元");
        assertThat(percent(chart.schedule())).isBetween(percent(chart.actual()), percent(chart.bandFrom()));
    }
}
