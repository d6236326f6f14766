package org.districtplan.rules.internal.rule.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.districtplan.model.Accumulation;
import org.districtplan.model.value.Formula;
import org.districtplan.rules.internal.rule.PlanSets;
import org.districtplan.rules.rule.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Areas stated in units with a fixed factor between them are compared and added up like any others. */
class UnitConversionTest {

    private static PlanSets land() {
        return PlanSets.set()
                .amount("land", Accumulation.STOCK, "平方公里", one -> one)
                .amount("cropland", Accumulation.STOCK, "万亩", one -> one.narrows("land"));
    }

    @ParameterizedTest
    @CsvSource({
        "1500亩, HOLDS",
        "0.15万亩, HOLDS",
        "100公顷, HOLDS",
        "1502亩, CONTRADICTS",
        "101公顷, CONTRADICTS",
        "0.16万亩, CONTRADICTS"
    })
    void one_area_may_be_stated_in_several_units(String other, Answer expected) {
        PlanSets plans = land().figure("land", "2022", "1.000平方公里").figure("land", "2022", other);

        assertThat(plans.ask("figure-values-differ").count(expected)).isEqualTo(1);
        assertThat(plans.ask("unit-mismatch").count(Answer.HOLDS)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1500亩, HOLDS", "1.500千亩, HOLDS", "1600亩, CONTRADICTS", "99公顷, HOLDS", "102公顷, CONTRADICTS"})
    void a_part_in_another_unit_is_compared_with_its_whole(String part, Answer expected) {
        assertThat(land().figure("land", "2022", "1.00平方公里")
                        .figure("cropland", "2022", part)
                        .only("part-exceeds-whole")
                        .answer())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"500公斤/亩, HOLDS", "1000斤/亩, HOLDS", "7.5吨/公顷, HOLDS", "515公斤/亩, CONTRADICTS"})
    void a_yield_follows_from_an_area_in_any_unit(String yield, Answer expected) {
        PlanSets plans = PlanSets.set()
                .amount("output", Accumulation.FLOW, "万吨", one -> one)
                .amount("area", Accumulation.STOCK, "公顷", one -> one)
                .amount("yield", Accumulation.RATE, "公斤/亩", one -> one.formula(Formula.parse("output / area")));

        assertThat(plans.figure("output", "2022", "15.00万吨")
                        .figure("area", "2022", "20000公顷")
                        .figure("yield", "2022", yield)
                        .only("share-mismatch")
                        .answer())
                .isEqualTo(expected);
    }
}
