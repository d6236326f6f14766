package org.districtplan.rules.internal.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Random;
import org.districtplan.model.Accumulation;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.value.Quantity;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.rule.PlanSets;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowRulesTest {

    private static final String FALLS = "cumulative-falls";
    private static final String PARTS = "period-parts-mismatch";
    private static final String STOCK = "stock-flow-mismatch";

    private static PlanSets counted(String... periodThenValue) {
        return figure(PlanSets.set().counted("x"), "家", periodThenValue);
    }

    private static PlanSets figure(PlanSets set, String unit, String... periodThenValue) {
        for (int i = 0; i < periodThenValue.length; i += 2) {
            set.figure("x", periodThenValue[i], periodThenValue[i + 1] + unit);
        }
        return set;
    }

    private static Severity severity(Outcome outcome) {
        assertThat(outcome.answer()).isEqualTo(Answer.CONTRADICTS);
        return outcome.diagnostic().severity();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01/2022-09, 2022-01/2022-10",
        "2022-01/2022-09, 2022",
        "2022-09, 2022-Q3",
        "2022-09, 2022-H2",
        "2022-09, 2022-01/2022-09",
        "2022-09, 2022",
        "2022-Q2, 2022-H1",
        "2022-Q2, 2022-01/2022-12",
        "2022-03/2022-05, 2022-01/2022-06",
        "2022-H2, 2022"
    })
    void a_flow_is_no_more_than_that_of_a_period_around_it(String within, String around) {
        assertThat(counted(within, "40", around, "40").only(FALLS).answer()).isEqualTo(Answer.HOLDS);
        assertThat(severity(counted(within, "42", around, "40").only(FALLS))).isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09, 2022-Q2",
        "2022-07, 2022-01/2022-06",
        "2022-Q3, 2022-08/2022-12",
        "2022, 2023",
        "2022-09, 2021",
        "2022, 2022-01/2022-12",
        "2022-09, 2022-09-01/2022-09-30",
        "2022-09-10/2022-09-20, 2022",
        "unstated, 2022"
    })
    void flows_of_periods_beside_each_other_are_not_compared(String one, String other) {
        assertThat(counted(one, "42", other, "40").ask(FALLS).lookedAt()).isZero();
    }

    @Test
    void the_nearest_period_around_is_the_one_compared_with() {
        PlanSets set = counted("2022-07", "42", "2022-Q3", "41", "2022", "40");

        assertThat(set.ask(FALLS).count(Answer.CONTRADICTS)).isEqualTo(2);
    }

    @Test
    void money_is_a_warning_and_stocks_and_ratios_are_left_alone() {
        assertThat(severity(figure(
                                PlanSets.set().amount("x", Accumulation.FLOW, "亿元", one -> one),
                                "亿元",
                                "2022-H1",
                                "42",
                                "2022",
                                "40")
                        .only(FALLS)))
                .isEqualTo(Severity.WARNING);
        assertThat(figure(
                                PlanSets.set().amount("x", Accumulation.STOCK, "家", one -> one),
                                "家",
                                "2022-H1",
                                "42",
                                "2022",
                                "40")
                        .ask(FALLS)
                        .lookedAt())
                .isZero();
        assertThat(figure(
                                PlanSets.set().amount("x", Accumulation.FLOW, "%", one -> one),
                                "%",
                                "2022-H1",
                                "42",
                                "2022",
                                "40")
                        .ask(FALLS)
                        .lookedAt())
                .isZero();
        assertThat(counted("2022-H1", "42")
                        .figure("x", "2022", "40户")
                        .only(FALLS)
                        .answer())
                .isEqualTo(Answer.NOT_CHECKABLE);
    }

    @Test
    void totals_since_an_unstated_start_do_not_fall_within_a_plan() {
        assertThat(severity(counted("../2022-10", "40", "../2022-09", "42").only(FALLS)))
                .isEqualTo(Severity.WARNING);
        assertThat(counted("../2022-10", "40", "../2022-09", "42")
                        .only(FALLS)
                        .diagnostic()
                        .element())
                .hasToString("plan observations[0]");
        assertThat(counted("../2022-09", "40", "../2022-10", "40").only(FALLS).answer())
                .isEqualTo(Answer.HOLDS);
        assertThat(PlanSets.set()
                        .counted("x")
                        .figure("x", "../2022-09", "42家")
                        .plan("a", "2022-12-01")
                        .figure("x", "../2022-10", "40家")
                        .plan("b", "2022-12-02")
                        .ask(FALLS)
                        .lookedAt())
                .isZero();
        assertThat(PlanSets.set()
                        .counted("x")
                        .figure("x", "../2022-09", "42家")
                        .figure(one -> one.indicator("x")
                                .period("../2022-09")
                                .status(FigureStatus.ESTIMATE)
                                .value(Quantity.parse("40家")))
                        .ask(FALLS)
                        .lookedAt())
                .isZero();
    }

    @Test
    void an_estimate_of_the_year_below_what_was_reached_is_less_severe() {
        PlanSets set = counted("2022-01/2022-10", "42").figure(one -> one.indicator("x")
                .period("2022")
                .status(FigureStatus.ESTIMATE)
                .value(Quantity.parse("40家")));

        assertThat(severity(set.only(FALLS))).isEqualTo(Severity.WARNING);
    }

    @Test
    void the_parts_of_a_period_add_up_to_it() {
        assertThat(counted("2022-H1", "40", "2022-H2", "50", "2022", "90")
                        .only(PARTS)
                        .answer())
                .isEqualTo(Answer.HOLDS);
        Outcome halves = counted("2022-H1", "40", "2022-H2", "50", "2022", "92").only(PARTS);
        assertThat(severity(halves)).isEqualTo(Severity.ERROR);
        assertThat(halves.diagnostic().element()).hasToString("plan observations[2]");
        assertThat(halves.diagnostic().related()).hasSize(2);
        assertThat(severity(counted("2022-01/2022-09", "40", "2022-10", "5", "2022-01/2022-10", "47")
                        .only(PARTS)))
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void quarters_halves_and_months_may_be_mixed() {
        assertThat(counted("2022-Q1", "10", "2022-Q2", "20", "2022-Q3", "30", "2022-Q4", "40", "2022", "100")
                        .only(PARTS)
                        .answer())
                .isEqualTo(Answer.HOLDS);
        assertThat(counted("2022-H1", "30", "2022-07", "10", "2022-08", "10", "2022-09", "10", "2022-01/2022-09", "62")
                        .only(PARTS)
                        .answer())
                .isEqualTo(Answer.CONTRADICTS);
        assertThat(counted("2022-04", "10", "2022-05", "10", "2022-06", "10", "2022-Q2", "32")
                        .only(PARTS)
                        .answer())
                .isEqualTo(Answer.CONTRADICTS);
        assertThat(counted("2022-Q3", "10", "2022-Q4", "10", "2022-H2", "22")
                        .only(PARTS)
                        .answer())
                .isEqualTo(Answer.CONTRADICTS);
    }

    @Test
    void where_a_part_is_not_stated_nothing_is_added_up() {
        assertThat(counted("2022-Q1", "10", "2022-Q3", "30", "2022-Q4", "40", "2022", "20")
                        .ask(PARTS)
                        .lookedAt())
                .isZero();
        assertThat(counted("2022-H1", "10", "2022-Q4", "40", "2022", "20")
                        .ask(PARTS)
                        .lookedAt())
                .isZero();
        assertThat(counted("2022-H1", "10", "2022", "20").ask(PARTS).lookedAt()).isZero();
    }

    @Test
    void years_add_up_to_the_span_and_some_of_them_to_no_more() {
        assertThat(counted("2021", "10", "2022", "20", "2021/2022", "30")
                        .only(PARTS)
                        .answer())
                .isEqualTo(Answer.HOLDS);
        assertThat(counted("2021", "10", "2022", "20", "2021/2022", "32")
                        .only(PARTS)
                        .answer())
                .isEqualTo(Answer.CONTRADICTS);
        assertThat(counted("2021", "10", "2022", "20", "2021/2023", "32")
                        .only(PARTS)
                        .answer())
                .isEqualTo(Answer.HOLDS);
        assertThat(counted("2021", "10", "2023", "20", "2021/2023", "28")
                        .only(PARTS)
                        .answer())
                .isEqualTo(Answer.CONTRADICTS);
        assertThat(counted("2020", "10", "2021/2022", "2").ask(PARTS).lookedAt())
                .isZero();
    }

    @Test
    void figures_of_another_scope_are_no_parts() {
        PlanSets set = PlanSets.set()
                .member("young", "population", null, null)
                .counted("x")
                .figure("x", "2022-H1", "10家")
                .figure("x", "2022", "30家")
                .scoped("x", "2022-H2", "5家", "population", "young");

        assertThat(set.ask(PARTS).lookedAt()).isZero();
    }

    @Test
    void the_whole_in_an_earlier_document_is_reported_where_the_part_stands() {
        Outcome outcome = counted("2022-H1", "40", "2022", "92")
                .plan("a", "2023-01-01")
                .figure("x", "2022-H2", "50家")
                .plan("b", "2023-02-01")
                .only(PARTS);

        assertThat(severity(outcome)).isEqualTo(Severity.NOTE);
        assertThat(outcome.diagnostic().element()).hasToString("b observations[0]");
    }

    private static PlanSets beds() {
        return PlanSets.set()
                .amount("beds", Accumulation.STOCK, "张", one -> one)
                .amount("opened", Accumulation.FLOW, "张", one -> one.into("beds"));
    }

    @Test
    void a_stock_is_no_more_than_the_stock_before_and_what_came_in() {
        assertThat(beds().figure("beds", "2022", "40张")
                        .figure("opened", "2023", "10张")
                        .figure("beds", "2023", "50张")
                        .only(STOCK)
                        .answer())
                .isEqualTo(Answer.HOLDS);
        assertThat(beds().figure("beds", "2022-12-31", "40张")
                        .figure("opened", "2023", "10张")
                        .figure("beds", "2023", "45张")
                        .only(STOCK)
                        .answer())
                .isEqualTo(Answer.HOLDS);
        Outcome more = beds().figure("beds", "2022", "40张")
                .figure("opened", "2023", "10张")
                .figure("beds", "2023", "52张")
                .only(STOCK);
        assertThat(severity(more)).isEqualTo(Severity.WARNING);
        assertThat(more.diagnostic().element()).hasToString("plan observations[2]");
    }

    @Test
    void without_both_stocks_or_all_flows_nothing_follows() {
        assertThat(beds().figure("beds", "2022", "40张")
                        .figure("opened", "2023", "10张")
                        .only(STOCK)
                        .answer())
                .isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(beds().figure("beds", "2023", "60张")
                        .figure("opened", "2023", "10张")
                        .only(STOCK)
                        .answer())
                .isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(beds().figure("opened", "../2023-09", "10张").ask(STOCK).lookedAt())
                .isZero();
        assertThat(twoFlows().only(STOCK).answer()).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(twoFlows().figure("moved-in", "2023", "10张").only(STOCK).answer())
                .isEqualTo(Answer.HOLDS);
        assertThat(twoFlows().figure("moved-in", "2023", "8张").only(STOCK).answer())
                .isEqualTo(Answer.CONTRADICTS);
    }

    private static PlanSets twoFlows() {
        return beds().amount("moved-in", Accumulation.FLOW, "张", one -> one.into("beds"))
                .figure("beds", "2022", "40张")
                .figure("opened", "2023", "10张")
                .figure("beds", "2023", "60张");
    }

    @Test
    void flows_of_another_unit_are_refused() {
        assertThat(beds().figure("beds", "2022", "40张")
                        .figure("opened", "2023", "10家")
                        .figure("beds", "2023", "60张")
                        .only(STOCK)
                        .answer())
                .isEqualTo(Answer.NOT_CHECKABLE);
    }

    @Test
    void however_true_flows_are_rounded_their_sums_and_bounds_never_contradict() {
        Random random = new Random(12);
        for (int i = 0; i < 100; i++) {
            BigDecimal sum = BigDecimal.ZERO;
            PlanSets set = PlanSets.set().amount("x", Accumulation.FLOW, "亿元", one -> one);
            RoundingMode mode = random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.DOWN;
            for (int month = 1; month <= 12; month++) {
                BigDecimal flow = BigDecimal.valueOf(random.nextInt(100_000), 3);
                sum = sum.add(flow);
                set.figure("x", String.format(Locale.ROOT, "2022-%02d", month), flow.setScale(1, mode) + "亿元");
                if (month > 1 && random.nextInt(3) == 0) {
                    String sofar = String.format(Locale.ROOT, "2022-01/2022-%02d", month);
                    set.figure("x", sofar, sum.setScale(random.nextInt(3), mode) + "亿元");
                }
            }
            set.figure("x", "2022", sum.setScale(1, mode) + "亿元");

            assertThat(set.ask(PARTS).count(Answer.CONTRADICTS)).isZero();
            assertThat(set.ask(PARTS).holds()).isPositive();
            assertThat(set.ask(FALLS).count(Answer.CONTRADICTS)).isZero();
            assertThat(set.ask(FALLS).holds()).isPositive();
        }
    }

    @Test
    void periods_of_another_unit_are_not_added_up() {
        Outcome outcome = counted("2022-H1", "40", "2022-H2", "50")
                .figure("x", "2022", "90户")
                .only(PARTS);

        assertThat(outcome.reason()).isEqualTo(MissingReasons.UNLIKE);
    }

    @Test
    void the_stock_that_is_lacking_is_named() {
        Outcome closing = beds().figure("beds", "2022", "40张")
                .figure("opened", "2023", "10张")
                .only(STOCK);
        Outcome opening = beds().figure("beds", "2023", "50张")
                .figure("opened", "2023", "10张")
                .only(STOCK);

        assertThat(closing.diagnostic().message(Language.ENGLISH)).endsWith("no value of \"beds, 2023\" is stated");
        assertThat(opening.diagnostic().message(Language.ENGLISH))
                .endsWith("no value of \"beds, 2022-12-31\" is stated");
    }
}
