package org.districtplan.rules.internal.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.rule.PlanSets;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.junit.jupiter.api.Test;

/** Shares of one whole that stand in several documents. */
class ImpliedWholeMismatchTest {

    private static final String RULE = "implied-whole-mismatch";

    private static Outcome twoDocuments(String earlier, String later) {
        return PlanSets.set()
                .flow("tax")
                .flow("a")
                .rate("a-share", "a / tax")
                .flow("b")
                .rate("b-share", "b / tax")
                .figure("b", "2020", "20亿元")
                .figure("b-share", "2020", earlier)
                .plan("first", "2021-01-01")
                .figure("a", "2020", "10亿元")
                .figure("a-share", "2020", later)
                .plan("second", "2022-01-01")
                .only(RULE);
    }

    @Test
    void shares_that_agree_are_reported_where_the_first_of_them_stands() {
        Outcome outcome = twoDocuments("20%", "10%");

        assertThat(outcome.answer()).isEqualTo(Answer.HOLDS);
        assertThat(outcome.diagnostic().element()).hasToString("first observations[1]");
    }

    @Test
    void the_later_of_two_shares_that_do_not_agree_is_in_question() {
        Outcome outcome = twoDocuments("20%", "20%");

        assertThat(outcome.answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(outcome.diagnostic().element()).hasToString("second observations[1]");
        assertThat(outcome.diagnostic().related())
                .extracting(related -> related.label().en())
                .first()
                .asString()
                .startsWith("b, 2020: 20亿元 ÷ 20% = ");
    }

    private static Outcome shares(String a, String aShare, String b, String bShare) {
        return PlanSets.set()
                .flow("tax")
                .flow("a")
                .rate("a-share", "a / tax")
                .flow("b")
                .rate("b-share", "b / tax")
                .figure("a", "2020", a)
                .figure("a-share", "2020", aShare)
                .figure("b", "2020", b)
                .figure("b-share", "2020", bShare)
                .only(RULE);
    }

    @Test
    void shares_that_agree_only_as_truncated_numbers_are_a_note() {
        Outcome outcome = shares("1.0亿元", "10.00%", "1.09亿元", "10.00%");

        assertThat(outcome.answer()).isEqualTo(Answer.HOLDS);
        assertThat(outcome.isNote()).isTrue();
        assertThat(outcome.diagnostic().element()).hasToString("plan observations[3]");
    }

    @Test
    void one_step_of_the_last_digit_of_a_share_is_a_warning() {
        assertThat(shares("10.00亿元", "10.0%", "10.00亿元", "10.2%").diagnostic().severity())
                .isEqualTo(Severity.WARNING);
        assertThat(shares("10.00亿元", "10.0%", "10.00亿元", "10.4%").diagnostic().severity())
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void of_several_shares_one_that_does_not_agree_is_shown() {
        Outcome outcome = PlanSets.set()
                .flow("tax")
                .flow("a")
                .rate("a-share", "a / tax")
                .flow("b")
                .rate("b-share", "b / tax")
                .flow("c")
                .rate("c-share", "c / tax")
                .figure("a", "2020", "10亿元")
                .figure("a-share", "2020", "10%")
                .figure("b", "2020", "5.00亿元")
                .figure("b-share", "2020", "5.00%")
                .figure("c", "2020", "10.60亿元")
                .figure("c-share", "2020", "10.00%")
                .only(RULE);

        assertThat(outcome.diagnostic().element()).hasToString("plan observations[5]");
        assertThat(outcome.diagnostic().attribute("other")).contains(Text.of("99.80至100.20亿元", "99.80 to 100.20亿元"));
    }
}
