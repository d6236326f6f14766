package org.districtplan.rules.internal.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.districtplan.model.Claim;
import org.districtplan.model.Operand;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.internal.rule.PlanSets;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.junit.jupiter.api.Test;

class ShareMismatchTest {

    private static final String RULE = "share-mismatch";

    private static PlanSets requests() {
        return PlanSets.set()
                .flow("requests")
                .flow("answered")
                .flow("solved")
                .rate("answer-rate", "answered / requests")
                .rate("solving-rate", "solved / requests");
    }

    @Test
    void a_rate_that_does_not_follow_from_its_parts_contradicts_and_shows_the_evidence() {
        Outcome outcome = requests()
                .figure("requests", "../2022-09", "4549项")
                .figure("answered", "../2022-09", "4288项")
                .figure("answer-rate", "../2022-09", "100.00%")
                .only(RULE);

        assertThat(outcome.answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(outcome.diagnostic().severity()).isEqualTo(Severity.ERROR);
        assertThat(outcome.diagnostic().message(Language.ENGLISH))
                .isEqualTo("answer-rate, up to 2022-09 is stated as 100.00%, but answered, up to 2022-09 ÷"
                        + " requests, up to 2022-09 = 4288项 ÷ 4549项 = 94.262%");
        assertThat(outcome.diagnostic().attribute("stated-interval")).contains(Text.of("[99.995, 100.005] %"));
        assertThat(outcome.diagnostic().attribute("computed-interval")).contains(Text.of("[94.26247, 94.26248] %"));
        assertThat(outcome.diagnostic().attribute("distance")).contains(Text.of("573.3"));
        assertThat(outcome.diagnostic().related()).hasSize(2);
        assertThat(outcome.diagnostic().element()).hasToString("plan observations[2]");
    }

    @Test
    void a_rate_that_follows_holds() {
        assertThat(requests()
                        .figure("requests", "../2022-09", "4549项")
                        .figure("answered", "../2022-09", "4288项")
                        .figure("answer-rate", "../2022-09", "94.26%")
                        .only(RULE)
                        .answer())
                .isEqualTo(Answer.HOLDS);
    }

    @Test
    void a_rate_whose_part_is_not_stated_is_not_checkable() {
        Outcome outcome = requests()
                .figure("requests", "../2022-09", "4549项")
                .figure("solving-rate", "../2022-09", "94.26%")
                .only(RULE);

        assertThat(outcome.answer()).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(outcome.diagnostic().message(Language.ENGLISH))
                .isEqualTo("solving-rate, up to 2022-09 (94.26%) cannot be checked:"
                        + " no value of \"solved, up to 2022-09\" is stated");
    }

    @Test
    void figures_of_another_period_are_not_used() {
        assertThat(requests()
                        .figure("requests", "2022", "4549项")
                        .figure("answered", "../2022-09", "4288项")
                        .figure("answer-rate", "../2022-09", "100.00%")
                        .only(RULE)
                        .answer())
                .isEqualTo(Answer.NOT_CHECKABLE);
    }

    @Test
    void one_step_of_the_last_digit_is_a_warning_and_truncated_digits_a_note() {
        PlanSets warned = requests()
                .figure("requests", "2022", "1000项")
                .figure("answered", "2022", "333项")
                .figure("answer-rate", "2022", "33.4%");
        PlanSets truncated = requests()
                .figure("requests", "2022", "3000项")
                .figure("answered", "2022", "2000项")
                .figure("answer-rate", "2022", "66.6%");

        assertThat(warned.only(RULE).diagnostic().severity()).isEqualTo(Severity.WARNING);
        assertThat(truncated.only(RULE).answer()).isEqualTo(Answer.HOLDS);
        assertThat(truncated.only(RULE).isNote()).isTrue();
    }

    @Test
    void a_part_and_a_whole_of_unlike_units_are_not_divided() {
        assertThat(requests()
                        .figure("requests", "2022", "4549项")
                        .figure("answered", "2022", "4288亿元")
                        .figure("answer-rate", "2022", "100.00%")
                        .only(RULE)
                        .answer())
                .isEqualTo(Answer.NOT_CHECKABLE);
    }

    @Test
    void scales_are_converted() {
        assertThat(requests()
                        .figure("requests", "2022", "1.2万项")
                        .figure("answered", "2022", "6000项")
                        .figure("answer-rate", "2022", "50.0%")
                        .only(RULE)
                        .answer())
                .isEqualTo(Answer.HOLDS);
    }

    @Test
    void a_figure_stated_with_two_values_blocks_what_depends_on_it() {
        PlanSets set = requests()
                .figure("requests", "2022", "4549项")
                .figure("requests", "2022", "4550项")
                .figure("answered", "2022", "4288项")
                .figure("answer-rate", "2022", "100.00%");

        assertThat(set.only(RULE).answer()).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(set.only("figure-values-differ").answer()).isEqualTo(Answer.CONTRADICTS);
    }

    @Test
    void a_whole_of_zero_never_divides() {
        assertThat(requests()
                        .figure("requests", "2022", "0项")
                        .figure("answered", "2022", "0项")
                        .figure("answer-rate", "2022", "100.00%")
                        .only(RULE)
                        .answer())
                .isEqualTo(Answer.NOT_CHECKABLE);
    }

    @Test
    void a_share_in_a_scope_that_the_whole_does_not_state_is_of_the_whole() {
        PlanSets set = PlanSets.set()
                .flow("tax")
                .flow("aviation-tax")
                .rate("aviation-share", "aviation-tax / tax")
                .figure("tax", "2020", "344.2亿元")
                .scoped("aviation-tax", "2020", "34.22亿元", "population", "monitored")
                .scoped("aviation-share", "2020", "9.94%", "population", "monitored");

        assertThat(set.only(RULE).answer()).isEqualTo(Answer.HOLDS);
    }

    @Test
    void a_share_of_the_enclosing_area_takes_its_figure_there() {
        PlanSets set = PlanSets.set()
                .flow("gdp")
                .rate("city-share", "gdp / gdp@parent")
                .figure("gdp", "2022", "400亿元")
                .header(header -> header.jurisdiction("310000"))
                .plan("city", "2022-12-01")
                .figure("gdp", "2022", "100亿元")
                .figure("city-share", "2022", "30%")
                .header(header -> header.jurisdiction("310105"))
                .plan("district", "2023-01-01");

        assertThat(set.only(RULE).answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(set.only(RULE).diagnostic().message(Language.ENGLISH)).contains("100亿元 ÷ 400亿元 = 25");
    }

    @Test
    void the_figure_of_the_same_plan_is_taken_before_that_of_another() {
        PlanSets set = requests()
                .figure("requests", "2022", "9999项")
                .plan("earlier", "2022-12-01")
                .figure("requests", "2022", "4549项")
                .figure("answered", "2022", "4288项")
                .figure("answer-rate", "2022", "94.26%")
                .plan("later", "2023-01-01");

        assertThat(set.only(RULE).answer()).isEqualTo(Answer.HOLDS);
    }

    @Test
    void a_part_stated_only_in_another_plan_is_used() {
        PlanSets set = requests()
                .figure("requests", "2022", "4549项")
                .plan("earlier", "2022-12-01")
                .figure("answered", "2022", "4288项")
                .figure("answer-rate", "2022", "100.00%")
                .plan("later", "2023-01-01");

        assertThat(set.only(RULE).answer()).isEqualTo(Answer.CONTRADICTS);
    }

    @Test
    void a_declared_share_and_ratio_are_held_to_the_same() {
        Operand part = new Operand.Named(Ref.of("part"));
        Operand whole = new Operand.Named(Ref.of("whole"));
        PlanSets figures = PlanSets.set()
                .flow("a")
                .flow("b")
                .figure("part", "a", "2022", "1家")
                .figure("whole", "b", "2022", "4家");
        figures.claim("一 p1", new Claim.Share(part, whole, literal("25%")))
                .claim("一 p1", new Claim.Share(part, whole, literal("26%")))
                .claim("一 p1", new Claim.Ratio(whole, part, literal("4倍")))
                .claim("一 p1", new Claim.Ratio(whole, part, literal("5倍")))
                .claim("一 p1", new Claim.Share(part, new Operand.Named(Ref.of("nowhere")), literal("25%")));

        assertThat(figures.ask(RULE).outcomes())
                .extracting(Outcome::answer)
                .containsExactlyInAnyOrderElementsOf(List.of(
                        Answer.HOLDS, Answer.CONTRADICTS, Answer.HOLDS, Answer.CONTRADICTS, Answer.NOT_CHECKABLE));
    }

    private static Operand literal(String value) {
        return new Operand.Literal(Quantity.parse(value));
    }

    @Test
    void a_ratio_may_have_two_units_and_a_share_may_not() {
        Claim ratio = new Claim.Ratio(literal("40万元"), literal("2家"), literal("20万元"));
        Claim share = new Claim.Share(literal("40万元"), literal("2家"), literal("20%"));

        assertThat(PlanSets.set().claim("一 p1", ratio).only(RULE).answer()).isEqualTo(Answer.HOLDS);
        assertThat(PlanSets.set().claim("一 p1", share).only(RULE).answer()).isEqualTo(Answer.NOT_CHECKABLE);
    }
}
