package org.districtplan.rules.internal.rule.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.WrittenPlans.check;

import org.districtplan.model.Accumulation;
import org.districtplan.model.Basis;
import org.districtplan.model.Transformation;
import org.districtplan.model.value.Formula;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.rule.PlanSets;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.RuleResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure in two currencies is one figure, but its values are not compared or added up. */
class CurrenciesTest {

    private static PlanSets trade() {
        return PlanSets.set()
                .amount("trade", Accumulation.FLOW, "亿元", one -> one.basis(Basis.NOMINAL))
                .amount("export", Accumulation.FLOW, "亿元", one -> one.narrows("trade"))
                .amount("people", Accumulation.STOCK, "万人", one -> one)
                .amount("per-head", Accumulation.RATE, "元/人", one -> one.formula(Formula.parse("trade / people")));
    }

    private static void isNotCheckable(RuleResult result) {
        assertThat(result.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.answer()).isEqualTo(Answer.NOT_CHECKABLE);
            assertThat(outcome.reason()).isEqualTo(MissingReasons.CURRENCIES);
        });
    }

    @Test
    void two_currencies_are_no_two_values_of_a_figure() {
        PlanSets plans = trade().figure("trade", "2022", "5000亿元").figure("trade", "2022", "720亿美元");

        isNotCheckable(plans.ask("figure-values-differ"));
        assertThat(plans.ask("unit-mismatch").count(Answer.HOLDS)).isEqualTo(2);
    }

    @Test
    void a_repeated_value_is_compared_in_its_own_currency() {
        RuleResult result = trade().figure("trade", "2022", "5000亿元")
                .figure("trade", "2022", "720亿美元")
                .figure("trade", "2022", "730亿美元")
                .figure("trade", "2022", "5000亿元")
                .ask("figure-values-differ");

        assertThat(result.count(Answer.HOLDS)).isEqualTo(1);
        assertThat(result.count(Answer.CONTRADICTS)).isEqualTo(1);
        assertThat(result.count(Answer.NOT_CHECKABLE)).isEqualTo(1);
    }

    @Test
    void two_documents_in_two_currencies_say_nothing_of_each_other() {
        isNotCheckable(trade().figure("trade", "2022", "5000亿元")
                .plan("a", "2023-01-01")
                .figure("trade", "2022", "720亿美元")
                .plan("b", "2024-01-01")
                .ask("figure-values-differ"));
    }

    @Test
    void a_part_is_compared_with_the_whole_in_its_currency() {
        isNotCheckable(trade().figure("export", "2022", "800亿美元")
                .figure("trade", "2022", "5000亿元")
                .ask("part-exceeds-whole"));
        assertThat(trade().figure("export", "2022", "800亿美元")
                        .figure("trade", "2022", "5000亿元")
                        .figure("trade", "2022", "720亿美元")
                        .only("part-exceeds-whole")
                        .answer())
                .isEqualTo(Answer.CONTRADICTS);
    }

    @Test
    void growth_is_computed_from_levels_in_the_currency_of_the_indicator() {
        PlanSets plans = trade().figure("trade", "2022", "720亿美元")
                .figure("trade", "2022", "5250亿元")
                .figure("trade", "2021", "5000亿元")
                .figure("trade", "2021", "700亿美元")
                .growth("trade", "2022", "5.0%");
        assertThat(plans.only("growth-mismatch").answer()).isEqualTo(Answer.HOLDS);

        isNotCheckable(trade().figure("trade", "2022", "5250亿元")
                .figure("trade", "2021", "700亿美元")
                .growth("trade", "2022", "5.0%")
                .ask("growth-mismatch"));
    }

    @ParameterizedTest
    @CsvSource({"20亿美元, HOLDS", "21亿美元, CONTRADICTS", "250亿元, HOLDS", "20亿欧元, NOT_CHECKABLE"})
    void a_change_is_computed_from_levels_in_its_own_currency(String change, Answer expected) {
        assertThat(trade().figure("trade", "2022", "5250亿元")
                        .figure("trade", "2022", "720.0亿美元")
                        .figure("trade", "2021", "700.0亿美元")
                        .figure("trade", "2021", "5000亿元")
                        .compared(Transformation.CHANGE, "trade", null, "2022", change)
                        .only("change-mismatch")
                        .answer())
                .isEqualTo(expected);
    }

    @Test
    void a_value_per_head_does_not_follow_from_an_amount_in_another_currency() {
        isNotCheckable(trade().figure("trade", "2022", "720亿美元")
                .figure("people", "2022", "100万人")
                .figure("per-head", "2022", "500000元/人")
                .ask("share-mismatch"));
    }

    @Test
    void targets_in_two_currencies_do_not_contradict_each_other() {
        String start = "plan: {id: one, published: 2024-01-10}\ntargets:\n";
        String yuan = "  - {indicator: trade, period: 2024, criterion: {value: 5000亿元}, at: 一 p1}\n";
        String dollars = "  - {indicator: trade, period: 2024, criterion: {value: 700亿美元}, at: 一 p1}\n";

        assertThat(check("contradictory-targets", start + yuan + dollars).count(Answer.CONTRADICTS))
                .isZero();
        assertThat(check("contradictory-targets", start + yuan + dollars + dollars.replace("700", "710"))
                        .count(Answer.CONTRADICTS))
                .isEqualTo(1);
    }

    @Test
    void what_is_reached_is_taken_in_the_currency_of_the_target() {
        String plan = """
                plan: {id: one, published: 2024-01-10}
                observations:
                  - {indicator: trade, period: 2022, value: 700亿美元, at: 一 p1}
                  - {indicator: trade, period: 2023, value: 5000亿元, at: 一 p1}
                targets:
                  - {indicator: trade, period: 2024, criterion: {value: 650亿美元}, at: 一 p1}
                """;

        assertThat(check("target-below-reached", plan).count(Answer.CONTRADICTS))
                .isEqualTo(1);
        isNotCheckable(check("target-below-reached", plan.replace("700亿美元", "700亿元")));
    }
}
