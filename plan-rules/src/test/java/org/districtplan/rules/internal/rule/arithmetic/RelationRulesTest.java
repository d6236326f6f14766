package org.districtplan.rules.internal.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.districtplan.model.Accumulation;
import org.districtplan.model.Base;
import org.districtplan.model.Claim;
import org.districtplan.model.Coverage;
import org.districtplan.model.Operand;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.internal.rule.PlanSets;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.junit.jupiter.api.Test;

class RelationRulesTest {

    private static Operand named(String id) {
        return new Operand.Named(Ref.of(id));
    }

    private static Operand literal(String value) {
        return new Operand.Literal(Quantity.parse(value));
    }

    private static List<Operand> literals(String... values) {
        return Stream.of(values).map(RelationRulesTest::literal).toList();
    }

    private static Outcome parts(Coverage covers, String whole, String... parts) {
        return PlanSets.set()
                .claim("一", new Claim.Parts(literal(whole), literals(parts), covers))
                .only("parts-mismatch");
    }

    @Test
    void parts_that_are_all_there_are_add_up_within_their_rounding() {
        assertThat(parts(Coverage.ALL, "10家", "4家", "6家").answer()).isEqualTo(Answer.HOLDS);
        assertThat(parts(Coverage.ALL, "10家", "4家", "5家").answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(parts(Coverage.ALL, "58百万元", "12百万元", "45百万元").answer()).isEqualTo(Answer.HOLDS);
        assertThat(parts(Coverage.ALL, "59百万元", "12百万元", "45百万元").answer()).isEqualTo(Answer.CONTRADICTS);
    }

    @Test
    void the_weaker_claim_is_never_the_more_severe_one() {
        for (Coverage covers : Coverage.values()) {
            Outcome truncated = parts(covers, "10.0亿元", "5.04亿元", "5.04亿元");
            assertThat(truncated.answer()).as(covers.toString()).isEqualTo(Answer.HOLDS);
            assertThat(truncated.isNote()).as(covers.toString()).isTrue();

            assertThat(parts(covers, "10.0亿元", "5.07亿元", "5.07亿元").diagnostic().severity())
                    .as("one step of the last digit, %s", covers)
                    .isEqualTo(Severity.WARNING);
            assertThat(parts(covers, "10.0亿元", "5.2亿元", "5.2亿元").diagnostic().severity())
                    .as("several steps, %s", covers)
                    .isEqualTo(Severity.ERROR);
        }
    }

    @Test
    void parts_of_another_document_may_have_been_revised() {
        Claim.Parts claim = new Claim.Parts(
                named("whole"),
                List.of(new Operand.Named(Ref.of("a", "a")), new Operand.Named(Ref.of("a", "b"))),
                Coverage.SOME);

        Outcome outcome = PlanSets.set()
                .figure("a", "a", "2022", "6家")
                .figure("b", "b", "2022", "9家")
                .plan("a", "2023-01-01")
                .figure("whole", "whole", "2022", "10家")
                .claim("一", claim)
                .plan("b", "2024-01-01")
                .only("parts-mismatch");

        assertThat(outcome.answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(outcome.diagnostic().severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void a_remainder_beside_an_open_list_is_a_note_and_never_a_contradiction() {
        Outcome outcome = parts(Coverage.UNSTATED, "4601人", "1341人", "1622人", "1630人");

        assertThat(outcome.answer()).isEqualTo(Answer.HOLDS);
        assertThat(outcome.isNote()).isTrue();
        assertThat(outcome.diagnostic().attribute("remainder")).contains(Text.of("8人"));
    }

    @Test
    void the_remainder_of_a_single_part_is_not_reported() {
        assertThat(parts(Coverage.UNSTATED, "26项", "20项").isNote()).isFalse();
        assertThat(parts(Coverage.UNSTATED, "26项", "20项").answer()).isEqualTo(Answer.HOLDS);
        assertThat(parts(Coverage.UNSTATED, "26项", "27项").answer()).isEqualTo(Answer.CONTRADICTS);
    }

    private static Claim.Parts of(Coverage covers, String... parts) {
        return new Claim.Parts(
                named("whole"), Stream.of(parts).map(RelationRulesTest::named).toList(), covers);
    }

    private static PlanSets wholeOfTen() {
        return PlanSets.set()
                .figure("whole", "whole", "2022", "10家")
                .figure("a", "a", "2022", "4家")
                .figure("b", "b", "2022", "3家")
                .figure("c", "c", "2022", "2家")
                .figure("rest", "rest", "2022", "1家")
                .figure("nine", "nine", "2022", "9家")
                .figure("many", "many", "2022", "12家");
    }

    private static List<Boolean> remaindersOf(Claim.Parts... claims) {
        PlanSets sets = wholeOfTen();
        Stream.of(claims).forEach(claim -> sets.claim("一", claim));
        return sets.ask("parts-mismatch").outcomes().stream()
                .map(Outcome::isNote)
                .toList();
    }

    @Test
    void a_remainder_is_reported_where_no_other_relation_of_the_same_whole_explains_it() {
        Claim.Parts two = of(Coverage.UNSTATED, "a", "b");
        Claim.Parts three = of(Coverage.UNSTATED, "c", "b", "a");
        assertThat(remaindersOf(two, three)).containsExactly(false, true);
        assertThat(remaindersOf(three, two)).containsExactly(true, false);
        assertThat(remaindersOf(two, of(Coverage.UNSTATED, "b", "a"))).containsExactly(true, false);
        assertThat(remaindersOf(two, of(Coverage.UNSTATED, "a", "c"))).containsExactly(true, true);
        assertThat(remaindersOf(two, of(Coverage.UNSTATED, "a", "b", "c", "rest")))
                .containsExactly(false, false);
        assertThat(remaindersOf(of(Coverage.UNSTATED, "a", "rest"), of(Coverage.SOME, "a", "b", "rest")))
                .containsExactly(false, false);
        assertThat(remaindersOf(two, of(Coverage.UNSTATED, "nine", "rest"))).containsExactly(false, false);
        assertThat(remaindersOf(of(Coverage.ALL, "c", "rest"), two)).containsExactly(false, false);
        assertThat(remaindersOf(
                        two, new Claim.Parts(literal("10家"), literals("4家", "3家", "2家", "1家"), Coverage.UNSTATED)))
                .containsExactly(true, false);
    }

    @Test
    void what_cannot_be_added_up_explains_no_remainder() {
        PlanSets sets = wholeOfTen().figure("people", "people", "2022", "5人");
        sets.claim("一", of(Coverage.UNSTATED, "a", "b"));
        sets.claim("一", of(Coverage.ALL, "a", "b", "people"));

        assertThat(sets.ask("parts-mismatch").outcomes())
                .extracting(Outcome::isNote, Outcome::answer)
                .containsExactlyInAnyOrder(tuple(true, Answer.HOLDS), tuple(false, Answer.NOT_CHECKABLE));
    }

    @Test
    void what_more_than_fifty_leave_is_more_than_a_number_and_not_at_least_it() {
        assertThat(parts(Coverage.UNSTATED, "超50家", "5家", "1家").diagnostic().attribute("remainder"))
                .contains(Text.of("超过44家", "more than 44家"));
        assertThat(parts(Coverage.SOME, "10家", "超12家").diagnostic().attribute("excess"))
                .contains(Text.of("超过2家", "more than 2家"));
    }

    @Test
    void parts_that_exceed_their_whole_contradict_whatever_they_cover() {
        assertThat(parts(Coverage.UNSTATED, "10家", "4家", "7家").answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(parts(Coverage.SOME, "10家", "4家", "7家").answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(parts(Coverage.SOME, "10家", "4家", "7家").diagnostic().attribute("excess"))
                .contains(Text.of("1家"));
        assertThat(parts(Coverage.SOME, "10家", "4家", "5家").isNote()).isFalse();
        assertThat(parts(Coverage.UNSTATED, "10家", "4家", "6家").isNote()).isFalse();
    }

    @Test
    void parts_of_unlike_units_or_without_a_value_are_not_checkable() {
        assertThat(parts(Coverage.ALL, "10家", "4家", "6人").answer()).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(PlanSets.set()
                        .claim("一", new Claim.Parts(literal("10家"), List.of(named("nowhere")), Coverage.ALL))
                        .only("parts-mismatch")
                        .answer())
                .isEqualTo(Answer.NOT_CHECKABLE);
    }

    @Test
    void a_change_is_the_difference_of_what_it_compares() {
        assertThat(change("4.25个百分点")).isEqualTo(Answer.HOLDS);
        assertThat(change("5个百分点")).isEqualTo(Answer.CONTRADICTS);
    }

    private static Answer change(String value) {
        return PlanSets.set()
                .rate("share", null)
                .figure("share", "2015", "93.2%")
                .figure("share", "2020", "97.45%")
                .compared(Transformation.CHANGE, "share", "2015", "2020", value)
                .only("change-mismatch")
                .answer();
    }

    @Test
    void a_change_of_growth_compares_growth() {
        PlanSets set = PlanSets.set()
                .flow("sales")
                .growth("sales", "2022-01/2022-10", "-12.2%")
                .growth("sales", "2022-01/2022-09", "-13.2%")
                .figure(one -> one.indicator("sales")
                        .transformation(Transformation.CHANGE)
                        .of(Transformation.GROWTH)
                        .base(new Base.From(Period.parse("2022-01/2022-09")))
                        .period("2022-01/2022-10")
                        .value(Quantity.parse("1个百分点")));

        assertThat(set.only("change-mismatch").answer()).isEqualTo(Answer.HOLDS);
    }

    @Test
    void sums_differences_and_balances_follow_from_their_operands() {
        PlanSets sums = PlanSets.set()
                .flow("a")
                .flow("b")
                .indicator("sum", Accumulation.FLOW, "a + b", null)
                .figure("a", "2022", "2家")
                .figure("b", "2022", "3家")
                .figure("sum", "2022", "6家");

        assertThat(sums.only("formula-mismatch").answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(claimed(new Claim.Difference(literal("9家"), literal("4家"), literal("5家"))))
                .isEqualTo(Answer.HOLDS);
        assertThat(claimed(new Claim.Difference(literal("9家"), literal("4家"), literal("4家"))))
                .isEqualTo(Answer.CONTRADICTS);
        assertThat(claimed(new Claim.Balance(literal("10家"), literal("3家"), literal("1家"), literal("12家"))))
                .isEqualTo(Answer.HOLDS);
        assertThat(claimed(new Claim.Balance(literal("10家"), literal("3家"), literal("1家"), literal("14家"))))
                .isEqualTo(Answer.CONTRADICTS);
    }

    private static Answer claimed(Claim claim) {
        return PlanSets.set().claim("一", claim).only("formula-mismatch").answer();
    }

    @Test
    void figures_declared_equal_or_ascending_are_so() {
        assertThat(ordered(new Claim.Equal(literals("5家", "5家")))).isEqualTo(Answer.HOLDS);
        assertThat(ordered(new Claim.Equal(literals("5家", "6家")))).isEqualTo(Answer.CONTRADICTS);
        assertThat(ordered(new Claim.Order(literals("5家", "5家")))).isEqualTo(Answer.HOLDS);
        assertThat(ordered(new Claim.Order(literals("5家", "4家")))).isEqualTo(Answer.CONTRADICTS);
        assertThat(ordered(new Claim.Order(literals("5家", "4人")))).isEqualTo(Answer.NOT_CHECKABLE);
    }

    private static Answer ordered(Claim claim) {
        return PlanSets.set().claim("一", claim).only("order-mismatch").answer();
    }

    @Test
    void a_figure_stated_twice_is_the_same_within_a_plan_and_perhaps_revised_between_plans() {
        PlanSets same = PlanSets.set().flow("x").figure("x", "2022", "430亿元").figure("x", "2022", "430.4亿元");
        PlanSets cut = PlanSets.set().flow("x").figure("x", "2022", "430亿元").figure("x", "2022", "430.6亿元");
        PlanSets differs = PlanSets.set().flow("x").figure("x", "2022", "430亿元").figure("x", "2022", "431.0亿元");
        PlanSets revised = PlanSets.set()
                .flow("x")
                .figure("x", "2022", "430亿元")
                .plan("a", "2023-01-01")
                .figure("x", "2022", "432亿元")
                .plan("b", "2024-01-01");
        PlanSets undated =
                PlanSets.set().flow("x").figure("x", "unstated", "430亿元").figure("x", "unstated", "440亿元");

        assertThat(same.only("figure-values-differ").answer()).isEqualTo(Answer.HOLDS);
        assertThat(cut.only("figure-values-differ").isNote()).isTrue();
        assertThat(differs.only("figure-values-differ").answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(differs.only("figure-values-differ").diagnostic().element()).hasToString("plan observations[1]");
        assertThat(revised.only("figure-values-differ").isNote()).isTrue();
        assertThat(undated.only("figure-values-differ").answer()).isEqualTo(Answer.NOT_CHECKABLE);
    }

    @Test
    void shares_of_a_whole_that_is_not_stated_imply_one_whole() {
        Outcome agreeing = shares("15.20%").only("implied-whole-mismatch");

        assertThat(agreeing.answer()).isEqualTo(Answer.HOLDS);
        assertThat(agreeing.isNote()).isFalse();
        assertThat(agreeing.diagnostic().attribute("implied"))
                .contains(Text.of("344.06至344.36亿元", "344.06 to 344.36亿元"));
        assertThat(agreeing.diagnostic().related())
                .extracting(related -> related.label().en())
                .first()
                .asString()
                .endsWith("34.22亿元 ÷ 9.94% = 344.04 to 344.49亿元");
        assertThat(agreeing.diagnostic().related()).hasSize(3);
        assertThat(shares("12.50%").only("implied-whole-mismatch").answer()).isEqualTo(Answer.CONTRADICTS);
    }

    private static PlanSets shares(String second) {
        return PlanSets.set()
                .flow("tax")
                .flow("a")
                .rate("a-share", "a / tax")
                .flow("b")
                .rate("b-share", "b / tax")
                .flow("c")
                .rate("c-share", "c / tax")
                .scoped("a", "2020", "34.22亿元", "population", "monitored")
                .scoped("a-share", "2020", "9.94%", "population", "monitored")
                .scoped("b", "2020", "52.32亿元", "population", "monitored")
                .scoped("b-share", "2020", second, "population", "monitored")
                .figure("c", "2020", "117亿元")
                .figure("c-share", "2020", "34%");
    }

    @Test
    void a_single_share_or_a_stated_whole_implies_nothing_to_compare() {
        assertThat(PlanSets.set()
                        .flow("tax")
                        .flow("a")
                        .rate("a-share", "a / tax")
                        .figure("a", "2020", "34.22亿元")
                        .figure("a-share", "2020", "9.94%")
                        .ask("implied-whole-mismatch")
                        .lookedAt())
                .isZero();
        assertThat(shares("12.50%")
                        .figure("tax", "2020", "344亿元")
                        .ask("implied-whole-mismatch")
                        .lookedAt())
                .isZero();
    }
}
