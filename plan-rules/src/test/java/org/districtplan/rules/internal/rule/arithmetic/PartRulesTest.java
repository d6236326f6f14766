package org.districtplan.rules.internal.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.districtplan.model.Accumulation;
import org.districtplan.model.Base;
import org.districtplan.model.Claim;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Observation;
import org.districtplan.model.Operand;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Quantity;
import org.districtplan.rules.internal.equation.RelationSource;
import org.districtplan.rules.internal.rule.PlanSets;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.junit.jupiter.api.Test;

class PartRulesTest {

    private static final String PART = "part-exceeds-whole";
    private static final String SHARE = "percentage-above-100";

    private static PlanSets firms(String unit, Accumulation part, Accumulation whole) {
        return PlanSets.set()
                .amount("whole", whole, unit, one -> one)
                .amount("middle", part, unit, one -> one.narrows("whole"))
                .amount("part", part, unit, one -> one.narrows("middle"));
    }

    private static PlanSets flows() {
        return firms("家", Accumulation.FLOW, Accumulation.FLOW);
    }

    private static Severity severity(Outcome outcome) {
        assertThat(outcome.answer()).isEqualTo(Answer.CONTRADICTS);
        return outcome.diagnostic().severity();
    }

    @Test
    void a_part_may_be_all_of_its_whole_and_no_more() {
        assertThat(flows().figure("whole", "2022", "40家")
                        .figure("middle", "2022", "40家")
                        .only(PART)
                        .answer())
                .isEqualTo(Answer.HOLDS);
        assertThat(severity(flows().figure("whole", "2022", "40家")
                        .figure("middle", "2022", "42家")
                        .only(PART)))
                .isEqualTo(Severity.ERROR);
        assertThat(flows().figure("whole", "2022", "超40家")
                        .figure("middle", "2022", "42家")
                        .only(PART)
                        .answer())
                .isEqualTo(Answer.HOLDS);
    }

    @Test
    void the_nearest_stated_whole_is_the_one_compared_with() {
        assertThat(severity(flows().figure("whole", "2022", "40家")
                        .figure("part", "2022", "42家")
                        .only(PART)))
                .isEqualTo(Severity.ERROR);
        assertThat(flows().figure("whole", "2022", "40家")
                        .figure("middle", "2022", "38家")
                        .figure("part", "2022", "39家")
                        .ask(PART)
                        .count(Answer.CONTRADICTS))
                .isEqualTo(1);
    }

    @Test
    void wholes_of_another_time_or_another_accumulation_say_nothing() {
        assertThat(flows().figure("whole", "2021", "40家")
                        .figure("middle", "2022", "42家")
                        .ask(PART)
                        .lookedAt())
                .isZero();
        assertThat(firms("家", Accumulation.FLOW, Accumulation.STOCK)
                        .figure("whole", "2022", "40家")
                        .figure("middle", "2022", "42家")
                        .ask(PART)
                        .lookedAt())
                .isZero();
    }

    @Test
    void what_is_no_amount_is_left_alone() {
        assertThat(firms("元", Accumulation.FLOW, Accumulation.FLOW)
                        .figure("whole", "2022", "40000元")
                        .figure("middle", "2022", "42000元")
                        .ask(PART)
                        .lookedAt())
                .isZero();
        assertThat(firms("%", Accumulation.RATE, Accumulation.RATE)
                        .figure("whole", "2022", "4%")
                        .figure("middle", "2022", "5%")
                        .ask(PART)
                        .lookedAt())
                .isZero();
        assertThat(firms("微克/立方米", Accumulation.STOCK, Accumulation.STOCK)
                        .figure("whole", "2022", "4微克/立方米")
                        .figure("middle", "2022", "5微克/立方米")
                        .ask(PART)
                        .lookedAt())
                .isZero();
        assertThat(flows().growth("whole", "2022", "4%")
                        .growth("middle", "2022", "5%")
                        .ask(PART)
                        .lookedAt())
                .isZero();
    }

    @Test
    void money_and_measures_are_a_warning_and_units_that_differ_are_refused() {
        assertThat(severity(firms("亿元", Accumulation.FLOW, Accumulation.FLOW)
                        .figure("whole", "2022", "40亿元")
                        .figure("middle", "2022", "42亿元")
                        .only(PART)))
                .isEqualTo(Severity.WARNING);
        assertThat(severity(firms("平方米", Accumulation.STOCK, Accumulation.STOCK)
                        .figure("whole", "2022", "40平方米")
                        .figure("middle", "2022", "42平方米")
                        .only(PART)))
                .isEqualTo(Severity.WARNING);
        assertThat(flows().figure("whole", "2022", "40家")
                        .figure("middle", "2022", "42户")
                        .only(PART)
                        .answer())
                .isEqualTo(Answer.NOT_CHECKABLE);
    }

    @Test
    void figures_without_a_date_of_another_document_or_foreseen_are_less_severe() {
        assertThat(severity(flows().figure("whole", "unstated", "40家")
                        .figure("middle", "unstated", "42家")
                        .only(PART)))
                .isEqualTo(Severity.NOTE);
        assertThat(severity(flows().figure("whole", "2022", "40家")
                        .plan("a", "2023-01-01")
                        .figure("middle", "2022", "42家")
                        .plan("b", "2024-01-01")
                        .only(PART)))
                .isEqualTo(Severity.NOTE);
        assertThat(severity(flows().figure("whole", "2022", "40家")
                        .figure(one -> estimate(one, FigureStatus.ESTIMATE))
                        .only(PART)))
                .isEqualTo(Severity.WARNING);
        assertThat(severity(flows().figure("whole", "2022", "40家")
                        .figure(one -> estimate(one, FigureStatus.FORECAST))
                        .only(PART)))
                .isEqualTo(Severity.NOTE);
    }

    private static Observation.Builder estimate(Observation.Builder one, FigureStatus status) {
        return one.indicator("middle").period("2022").status(status).value(Quantity.parse("42家"));
    }

    @Test
    void one_last_digit_too_much_is_a_warning_and_truncated_digits_are_a_note() {
        assertThat(severity(flows().figure("whole", "2022", "40家")
                        .figure("middle", "2022", "41家")
                        .only(PART)))
                .isEqualTo(Severity.WARNING);
        Outcome cut = firms("亿元", Accumulation.FLOW, Accumulation.FLOW)
                .figure("whole", "2022", "40亿元")
                .figure("middle", "2022", "40.8亿元")
                .only(PART);
        assertThat(cut.isNote()).isTrue();
    }

    @Test
    void a_count_limited_to_a_group_or_an_area_is_part_of_the_whole() {
        PlanSets scoped = PlanSets.set()
                .member("all", "population", null, null)
                .member("young", "population", "all", null)
                .counted("x")
                .scoped("x", "2022", "40家", "population", "all")
                .scoped("x", "2022", "42家", "population", "young");
        assertThat(scoped.ask(PART).count(Answer.CONTRADICTS)).isEqualTo(1);

        PlanSets unlimited = PlanSets.set()
                .member("young", "population", null, null)
                .counted("x")
                .figure("x", "2022", "40家")
                .scoped("x", "2022", "42家", "population", "young");
        assertThat(severity(unlimited.only(PART))).isEqualTo(Severity.ERROR);

        PlanSets area = PlanSets.set()
                .member("district", "area", null, "310105")
                .member("north", "area", "district", null)
                .counted("x")
                .figure("x", "2022", "40家")
                .scoped("x", "2022", "42家", "area", "north");
        assertThat(severity(area.only(PART))).isEqualTo(Severity.ERROR);
    }

    @Test
    void money_of_a_group_may_be_stated_per_head_and_is_not_compared() {
        PlanSets income = PlanSets.set()
                .member("urban", "population", null, null)
                .amount("income", Accumulation.FLOW, "万元", one -> one)
                .figure("income", "2022", "4万元")
                .scoped("income", "2022", "6万元", "population", "urban");

        assertThat(income.ask(PART).lookedAt()).isZero();
    }

    private static PlanSets share(String unit, String value) {
        return firms(unit, Accumulation.FLOW, Accumulation.FLOW)
                .rate("share", "part / whole")
                .figure("share", "2022", value);
    }

    @Test
    void the_share_of_a_part_is_no_more_than_the_whole() {
        assertThat(share("家", "100.00%").only(SHARE).answer()).isEqualTo(Answer.HOLDS);
        assertThat(severity(share("家", "100.02%").only(SHARE))).isEqualTo(Severity.ERROR);
        assertThat(severity(share("亿元", "129%").only(SHARE))).isEqualTo(Severity.WARNING);
        assertThat(share("家", "129%").only(SHARE).diagnostic().attribute("relation"))
                .contains(RelationSource.INDICATORS.label());
    }

    @Test
    void a_share_of_the_enclosing_area_is_one_of_the_whole_and_a_ratio_of_two_indicators_is_not() {
        PlanSets ofCity = flows().rate("share", "part / part@parent").figure("share", "2022", "129%");
        PlanSets turned = flows().rate("share", "whole / part").figure("share", "2022", "129%");
        PlanSets parentOfPart = flows().rate("share", "part@parent / part").figure("share", "2022", "129%");
        PlanSets mixed = firms("家", Accumulation.FLOW, Accumulation.STOCK)
                .rate("share", "part / whole")
                .figure("share", "2022", "129%");

        assertThat(severity(ofCity.only(SHARE))).isEqualTo(Severity.ERROR);
        assertThat(turned.ask(SHARE).lookedAt()).isZero();
        assertThat(parentOfPart.ask(SHARE).lookedAt()).isZero();
        assertThat(mixed.ask(SHARE).lookedAt()).isZero();
    }

    @Test
    void a_share_that_is_declared_is_one_of_a_whole_too() {
        Outcome outcome = PlanSets.set()
                .claim(
                        "一",
                        new Claim.Share(
                                new Operand.Literal(Quantity.parse("6家")),
                                new Operand.Literal(Quantity.parse("5家")),
                                new Operand.Literal(Quantity.parse("120%"))))
                .only(SHARE);

        assertThat(severity(outcome)).isEqualTo(Severity.ERROR);
        assertThat(outcome.diagnostic().attribute("relation")).contains(RelationSource.DECLARED.label());
    }

    @Test
    void there_are_no_fewer_than_none() {
        assertThat(severity(negative(Accumulation.STOCK, "家", "-3家"))).isEqualTo(Severity.ERROR);
        assertThat(severity(negative(Accumulation.FLOW, "家", "-3家"))).isEqualTo(Severity.WARNING);
        assertThat(negative(Accumulation.STOCK, "家", "0家").answer()).isEqualTo(Answer.HOLDS);
        assertThat(negative(Accumulation.STOCK, "家", "不足3家").answer()).isEqualTo(Answer.HOLDS);
        assertThat(PlanSets.set()
                        .amount("x", Accumulation.FLOW, "亿元", one -> one)
                        .figure("x", "2022", "-3亿元")
                        .ask("negative-value")
                        .lookedAt())
                .isZero();
    }

    private static Outcome negative(Accumulation accumulation, String unit, String value) {
        return PlanSets.set()
                .amount("x", accumulation, unit, one -> one)
                .figure("x", "2022", value)
                .only("negative-value");
    }

    @Test
    void what_is_counted_falls_by_no_more_than_all_of_it() {
        assertThat(PlanSets.set()
                        .counted("x")
                        .growth("x", "2022", "-100%")
                        .only("negative-value")
                        .answer())
                .isEqualTo(Answer.HOLDS);
        assertThat(severity(
                        PlanSets.set().counted("x").growth("x", "2022", "-102%").only("negative-value")))
                .isEqualTo(Severity.WARNING);
        assertThat(PlanSets.set()
                        .counted("x")
                        .compared(Transformation.CHANGE, "x", "2021", "2022", "-102家")
                        .ask("negative-value")
                        .lookedAt())
                .isZero();
    }

    private static Outcome rank(Integer size, String value, String... members) {
        return PlanSets.set()
                .peers("districts", size, members)
                .counted("x")
                .figure(one -> one.indicator("x")
                        .transformation(Transformation.RANK)
                        .base(new Base.Among("districts", false))
                        .period("2022")
                        .value(Quantity.parse(value)))
                .only("rank-out-of-range");
    }

    @Test
    void a_rank_is_a_place_among_its_peers() {
        assertThat(rank(16, "1位").answer()).isEqualTo(Answer.HOLDS);
        assertThat(rank(16, "16位").answer()).isEqualTo(Answer.HOLDS);
        assertThat(severity(rank(16, "18位"))).isEqualTo(Severity.ERROR);
        assertThat(rank(16, "0位").answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(rank(null, "2位", "a", "b").answer()).isEqualTo(Answer.HOLDS);
        assertThat(rank(null, "3位", "a", "b").answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(rank(1, "1位").answer()).isEqualTo(Answer.HOLDS);
    }

    @Test
    void among_peers_of_unknown_number_only_a_place_before_the_first_is_impossible() {
        assertThat(rank(null, "300位").answer()).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(rank(null, "0位").answer()).isEqualTo(Answer.CONTRADICTS);
    }

    @Test
    void whatever_part_of_a_rounded_whole_is_rounded_it_never_exceeds_it() {
        Random random = new Random(31);
        for (int i = 0; i < 200; i++) {
            BigDecimal whole = BigDecimal.valueOf(1 + random.nextInt(1_000_000), 3);
            BigDecimal part = whole.multiply(BigDecimal.valueOf(random.nextInt(1001), 3));
            RoundingMode mode = random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.DOWN;
            Outcome outcome = firms("亿元", Accumulation.FLOW, Accumulation.FLOW)
                    .figure("whole", "2022", whole.setScale(random.nextInt(3), mode) + "亿元")
                    .figure("middle", "2022", part.setScale(random.nextInt(3), mode) + "亿元")
                    .only(PART);

            assertThat(outcome.answer())
                    .as("%s of %s: %s", part, whole, outcome)
                    .isEqualTo(Answer.HOLDS);
        }
    }

    private static void shows(Outcome outcome, String zh, String en, String numbers) {
        assertThat(outcome.answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(outcome.diagnostic().attribute("words")).contains(Text.of(zh, en));
        assertThat(outcome.diagnostic().attribute("numbers")).contains(Text.of(numbers));
    }

    @Test
    void what_no_figure_can_pass_is_said() {
        shows(negative(Accumulation.STOCK, "家", "-3家"), "零", "zero", "0");
        shows(
                PlanSets.set().counted("x").growth("x", "2022", "-102%").only("negative-value"),
                "全部减少",
                "a loss of all there was",
                "-100%");
        shows(rank(16, "18位"), "“districts”的个数", "the number of \"districts\"", "16");
        shows(rank(16, "0位"), "第一位", "the first place", "1");
        shows(
                share("家", "129%").only(SHARE),
                "总体的100%，因为“part”是总体的一部分",
                "100% of the whole, since \"part\" is a part of it",
                "100%");
    }
}
