package org.districtplan.rules.internal.rule.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.rule.PlanSets;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.junit.jupiter.api.Test;

/** Which two values of a figure are compared with each other. */
class FigureValuesDifferTest {

    private static final String RULE = "figure-values-differ";

    private static PlanSets figures(String... values) {
        PlanSets sets = PlanSets.set().flow("x");
        for (String value : values) {
            sets.figure("x", "2022", value);
        }
        return sets;
    }

    @Test
    void a_value_is_compared_with_the_first_one_before_it_that_it_does_not_meet() {
        assertThat(figures("430.0亿元", "440.0亿元", "430.0亿元").ask(RULE).outcomes())
                .extracting(
                        Outcome::answer,
                        outcome -> outcome.diagnostic().attribute("other").orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple(Answer.CONTRADICTS, Text.of("430.0亿元")), tuple(Answer.CONTRADICTS, Text.of("440.0亿元")));
    }

    @Test
    void values_in_different_units_are_not_compared() {
        assertThat(figures("430亿元", "430家").only(RULE).reason()).isEqualTo(MissingReasons.UNLIKE);
        assertThat(twoDocuments("430亿元", "430家").reason()).isEqualTo(MissingReasons.UNLIKE);
    }

    private static Outcome twoDocuments(String earlier, String later) {
        return figures(earlier)
                .plan("a", "2023-01-01")
                .figure("x", "2022", later)
                .plan("b", "2024-01-01")
                .only(RULE);
    }

    @Test
    void documents_that_agree_are_reported_in_the_later_one() {
        Outcome outcome = twoDocuments("430亿元", "430.4亿元");

        assertThat(outcome.answer()).isEqualTo(Answer.HOLDS);
        assertThat(outcome.isNote()).isFalse();
        assertThat(outcome.diagnostic().attribute("stated")).contains(Text.of("430.4亿元"));
        assertThat(outcome.diagnostic().element()).hasToString("b observations[0]");
    }
}
