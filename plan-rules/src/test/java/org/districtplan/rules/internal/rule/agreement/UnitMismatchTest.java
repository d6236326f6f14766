package org.districtplan.rules.internal.rule.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.MadeUpPlans.check;
import static org.districtplan.rules.internal.rule.MadeUpPlans.figure;
import static org.districtplan.rules.internal.rule.MadeUpPlans.findings;
import static org.districtplan.rules.internal.rule.MadeUpPlans.plan;

import java.util.List;
import java.util.Optional;
import org.districtplan.model.Comparison;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureKey;
import org.districtplan.model.KeyPattern;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.internal.rule.PlanSets;
import org.districtplan.rules.rule.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitMismatchTest {

    private static final String RULE = "unit-mismatch";

    @ParameterizedTest
    @CsvSource({
        "gdp, LEVEL, , 1850亿元, ",
        "gdp, LEVEL, , 超21.5万亿元, ",
        "gdp, LEVEL, , 1850项, ERROR",
        "gdp, LEVEL, , 1850%, ERROR",
        "gdp, LEVEL, , 1850, ERROR",
        "gdp, LEVEL, , 20亿美元, ",
        "gdp, LEVEL, , 20元/人, ERROR",
        "income, LEVEL, , 24860元/人, ",
        "income, LEVEL, , 2.4万元/户, ",
        "income, LEVEL, , 24860元/亩, ERROR",
        "income, LEVEL, , 24860美元/人, ",
        "firms, LEVEL, , 4.2万余家, ",
        "firms, LEVEL, , 数千家, ",
        "firms, LEVEL, , 20户, WARNING",
        "firms, LEVEL, , 20个, ",
        "firms, LEVEL, , 20 firms, ",
        "firms, LEVEL, , 20, WARNING",
        "firms, LEVEL, , 20亿元, ERROR",
        "staff, LEVEL, , 20名, ",
        "staff, LEVEL, , 20人次, WARNING",
        "share, LEVEL, , 1/3, ",
        "share, LEVEL, , 三成, ",
        "share, LEVEL, , 3个百分点, ERROR",
        "gdp, GROWTH, , 5%, ",
        "gdp, GROWTH, , 1.1倍, ",
        "gdp, GROWTH, , 1个百分点, ERROR",
        "gdp, AVERAGE_GROWTH, , 5亿元, ERROR",
        "gdp, CHANGE, , 5亿元, ",
        "gdp, CHANGE, , 5亿美元, ",
        "gdp, CHANGE, , 5个百分点, ERROR",
        "gdp, CHANGE, GROWTH, 1个百分点, ",
        "gdp, CHANGE, GROWTH, 1%, WARNING",
        "gdp, CHANGE, RANK, 2位, ",
        "gdp, CHANGE, RANK, 2家, WARNING",
        "share, CHANGE, , 2个百分点, ",
        "share, CHANGE, , 2%, WARNING",
        "gdp, MULTIPLE, , 2倍, ",
        "gdp, MULTIPLE, , 20%, ERROR",
        "gdp, INDEX, , 102.3, ",
        "gdp, INDEX, , 102.3亿元, ERROR",
        "gdp, GAP, , 5亿元, ",
        "gdp, GAP, GROWTH, 5个百分点, ",
        "gdp, GAP, , 10%, ",
        "gdp, RANK, , 3位, ",
        "gdp, RANK, , 3, ",
        "gdp, RANK, , 3家, WARNING",
        "gdp, RANK, , 3%, ERROR",
        "gdp, COMPLETION, , 85%, ",
        "gdp, COMPLETION, , 85亿元, ERROR"
    })
    void the_unit_fits_what_is_said_of_the_indicator(
            String indicator, Transformation transformation, Transformation of, String value, Severity expected) {
        Quantity quantity = Quantity.parse(value.equals("三成") ? "3成" : value);
        var plan = plan("one")
                .observations(List.of(figure(indicator, "2024", "1")
                        .transformation(transformation)
                        .of(of)
                        .value(quantity)
                        .build()))
                .build();

        assertThat(check(RULE, plan).findings().map(Diagnostic::severity))
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void what_a_target_asks_is_judged_as_well() {
        FigureKey growth = FigureKey.of("gdp", Period.parse("2025")).toBuilder()
                .transformation(Transformation.GROWTH)
                .build();
        var plan = plan("one")
                .targets(List.of(
                        target(growth, new Criterion.AtLeast(Quantity.parse("5亿元"))),
                        target(growth, new Criterion.Between(Quantity.parse("5%"), Quantity.parse("6家"))),
                        target(growth, relative("1个百分点左右")),
                        target(growth, relative("1亿元"))))
                .build();

        assertThat(findings(check(RULE, plan)))
                .containsExactly(
                        "one targets[0]: error: The unit of \"5亿元\" (亿元) does not fit the growth of \"gdp\", which needs % or times."
                                + " Check the unit or the indicator. [unit-mismatch]",
                        "one targets[1]: error: The unit of \"6家\" (家) does not fit the growth of \"gdp\", which needs % or times."
                                + " Check the unit or the indicator. [unit-mismatch]",
                        "one targets[3]: error: The unit of \"1亿元\" (亿元) does not fit the growth of \"gdp\", which needs percentage"
                                + " points. Check the unit or the indicator. [unit-mismatch]");
    }

    private static Criterion relative(String by) {
        return new Criterion.Relative(Comparison.ABOVE, KeyPattern.of("firms"), Quantity.parse(by));
    }

    private static Target target(FigureKey key, Criterion criterion) {
        return Target.builder().key(key).criterion(criterion).at("一 p1").build();
    }

    @Test
    void a_level_of_an_indicator_without_a_unit_cannot_be_judged() {
        var plan = plan("one")
                .observations(List.of(figure("nowhere", "2024", "5亿元").build()))
                .build();

        assertThat(check(RULE, plan)).hasToString(RULE + ": 0 hold, 0 contradict, 1 not checkable");
    }

    @Test
    void both_ends_and_what_is_striven_for_are_judged_too() {
        FigureKey growth = FigureKey.of("gdp", Period.parse("2025")).toBuilder()
                .transformation(Transformation.GROWTH)
                .build();
        Criterion fits = new Criterion.AtLeast(Quantity.parse("5%"));
        var plan = plan("one")
                .targets(List.of(
                        target(growth, new Criterion.Between(Quantity.parse("5家"), Quantity.parse("6%"))),
                        Target.builder()
                                .key(growth)
                                .criterion(fits)
                                .stretch(new Criterion.AtLeast(Quantity.parse("6家")))
                                .at("一 p1")
                                .build()))
                .build();

        assertThat(check(RULE, plan)).hasToString(RULE + ": 2 hold, 2 contradict, 0 not checkable");
    }

    @Test
    void what_is_no_level_is_judged_without_an_indicator() {
        assertThat(PlanSets.set().growth("nowhere", "2024", "5%").only(RULE).answer())
                .isEqualTo(Answer.HOLDS);
        assertThat(PlanSets.set().growth("nowhere", "2024", "5家").only(RULE).answer())
                .isEqualTo(Answer.CONTRADICTS);
    }

    @Test
    void an_unknown_indicator_and_one_without_a_unit_have_different_reasons() {
        assertThat(PlanSets.set().figure("nowhere", "2024", "5家").only(RULE).reason())
                .isEqualTo(Text.of("指标不在名录之中", "the indicator is in no registry"));
        assertThat(PlanSets.set().flow("x").figure("x", "2024", "5家").only(RULE).reason())
                .isEqualTo(Text.of("指标没有单位", "the indicator has no unit"));
    }

    @ParameterizedTest
    @CsvSource({
        "firm, 20 firms, ",
        "firms, 20 firm, ",
        "company, 20 companies, ",
        "companies, 20 company, ",
        "company, 20 firms, WARNING",
        "firm, 20家, ",
        "家, 20 firms, ",
        "家, 20户, WARNING"
    })
    void english_nouns_fit_in_the_singular_and_in_the_plural(String unit, String value, Severity expected) {
        assertThat(UnitFit.judge(FigureKey.of("x", Period.parse("2024")), Unit.parse(unit), Quantity.parse(value))
                        .map(UnitFit.Misfit::severity))
                .isEqualTo(Optional.ofNullable(expected));
    }
}
