package org.districtplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtplan.model.Accumulation;
import org.districtplan.model.Indicator;
import org.districtplan.model.value.Formula;
import org.districtplan.model.value.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The indicators every registry starts from. */
class CoreRegistryTest {

    static final List<Indicator> INDICATORS = PlanReader.standard()
            .readText("a.yaml", "")
            .plans()
            .registries()
            .get(0)
            .entries()
            .indicators();

    private static final Map<String, Indicator> BY_ID =
            INDICATORS.stream().collect(Collectors.toMap(Indicator::id, Function.identity(), (a, b) -> a));

    static Stream<Indicator> indicators() {
        return INDICATORS.stream();
    }

    static Stream<Indicator> derived() {
        return indicators().filter(indicator -> indicator.formula() != null);
    }

    static Stream<String> names(Indicator indicator) {
        return Stream.concat(indicator.name().texts().values().stream(), indicator.aliases().stream());
    }

    private static Unit unit(Formula.Operand operand) {
        Indicator indicator = Objects.requireNonNull(BY_ID.get(operand.indicator()), operand.indicator());
        return Objects.requireNonNull(indicator.unit(), operand.indicator());
    }

    @Test
    void there_are_at_least_120_indicators() {
        assertThat(INDICATORS).hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void ids_are_taken_once() {
        assertThat(INDICATORS).extracting(Indicator::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void every_indicator_is_named_in_both_languages_and_has_a_unit_and_an_accumulation(Indicator indicator) {
        assertThat(indicator.name().texts()).containsOnlyKeys("zh", "en");
        assertThat(indicator.name().texts().get("zh")).matches(".*\\p{IsHan}.*");
        assertThat(indicator.name().texts().get("en")).doesNotContainPattern("\\p{IsHan}");
        assertThat(indicator.unit()).isNotNull();
        assertThat(indicator.accumulation()).isNotEqualTo(Accumulation.UNSTATED);
        assertThat(indicator.direction()).isNotNull();
    }

    @Test
    void no_name_or_alias_is_claimed_by_two() {
        Map<String, String> claims = new HashMap<>();
        indicators().forEach(indicator -> names(indicator)
                .map(CoreRegistryTest::plain)
                .forEach(name -> assertThat(claims.merge(name, indicator.id(), (first, second) -> first))
                        .as(name)
                        .isEqualTo(indicator.id())));
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void no_name_is_given_twice(Indicator indicator) {
        assertThat(names(indicator).map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    }

    /** Names are compared as people look them up: whatever the case, the width of brackets and blanks. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('（', '(').replace('）', ')').replace(" ", "");
    }

    @Test
    void ids_that_are_referred_to_exist() {
        Set<String> unknown = indicators()
                .flatMap(indicator -> Stream.concat(
                        Stream.of(indicator.narrows(), indicator.into(), indicator.succeeds(), indicator.sameAs()),
                        indicator.formula() == null
                                ? Stream.empty()
                                : indicator.formula().operands().stream().map(Formula.Operand::indicator)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        unknown.removeAll(BY_ID.keySet());
        assertThat(unknown).isEmpty();
    }

    @Test
    void a_part_has_the_unit_of_the_whole_and_a_flow_that_of_its_stock() {
        assertThat(indicators()).allSatisfy(indicator -> Stream.of(indicator.narrows(), indicator.into())
                .filter(Objects::nonNull)
                .forEach(other -> assertThat(
                                Objects.requireNonNull(indicator.unit()).fits(unit(new Formula.Operand(other, false))))
                        .as(indicator.id() + " and " + other)
                        .isTrue()));
    }

    @Test
    void only_flows_go_into_a_stock() {
        assertThat(indicators().filter(indicator -> indicator.into() != null)).allSatisfy(flow -> {
            assertThat(flow.accumulation()).isEqualTo(Accumulation.FLOW);
            assertThat(Objects.requireNonNull(BY_ID.get(flow.into())).accumulation())
                    .isEqualTo(Accumulation.STOCK);
        });
    }

    @ParameterizedTest
    @MethodSource("derived")
    void what_a_formula_comes_to_fits_the_unit(Indicator indicator) {
        Formula formula = Objects.requireNonNull(indicator.formula());
        Dimension computed = Dimension.of(formula, CoreRegistryTest::unit);
        Dimension stated = Dimension.of(Objects.requireNonNull(indicator.unit()));
        if (Dimension.isPerThousands(formula)) {
            computed = computed.times(Dimension.of(Unit.parse("人")), 1);
        }
        assertThat(computed).isEqualTo(stated);
    }

    @Test
    void formulas_do_not_go_in_circles() {
        assertThat(derived()).allSatisfy(indicator -> assertThat(reached(indicator, new HashSet<>()))
                .as(indicator.id())
                .doesNotContain(indicator.id()));
    }

    private static Set<String> reached(Indicator indicator, Set<String> found) {
        if (indicator.formula() != null) {
            indicator.formula().operands().stream()
                    .map(Formula.Operand::indicator)
                    .filter(found::add)
                    .forEach(id -> reached(Objects.requireNonNull(BY_ID.get(id)), found));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国内生产总值",
                "全员劳动生产率",
                "常住人口城镇化率",
                "全社会研发经费投入",
                "每万人口高价值发明专利拥有量",
                "数字经济核心产业增加值占GDP比重",
                "居民人均可支配收入",
                "城镇调查失业率",
                "劳动年龄人口平均受教育年限",
                "每千人口拥有执业（助理）医师数",
                "基本养老保险参保率",
                "每千人口拥有3岁以下婴幼儿托位数",
                "人均预期寿命",
                "单位GDP能源消耗",
                "单位GDP二氧化碳排放",
                "地级及以上城市空气质量优良天数比率",
                "地表水达到或好于Ⅲ类水体比例",
                "森林覆盖率",
                "粮食综合生产能力",
                "能源综合生产能力"
            })
    void the_main_indicators_of_the_five_year_outline_are_found_by_name(String name) {
        assertThat(indicators().filter(indicator -> names(indicator).anyMatch(name::equals)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "社零总额, retail-sales",
        "规上工业增加值, industrial-value-added",
        "服务业增加值, tertiary-value-added",
        "合同外资, contracted-foreign-investment",
        "市场主体, market-entities",
        "城镇登记失业率, registered-unemployment-rate",
        "城镇调查失业率, surveyed-unemployment-rate",
        "CPI, cpi",
        "total retail sales of consumer goods, retail-sales"
    })
    void the_names_that_documents_use_lead_to_the_indicator(String name, String id) {
        assertThat(indicators().filter(indicator -> names(indicator).anyMatch(name::equals)))
                .extracting(Indicator::id)
                .containsExactly(id);
    }

    @Test
    void the_dimension_of_a_formula_separates_unlike_things() {
        Function<Formula.Operand, Unit> units =
                operand -> Unit.parse(operand.indicator().equals("yuan") ? "亿元" : "人");

        assertThat(Dimension.of(Formula.parse("yuan / people"), units)).isEqualTo(Dimension.of(Unit.parse("万元/人")));
        assertThat(Dimension.of(Formula.parse("people / people"), units)).isEqualTo(Dimension.of(Unit.parse("%")));
        assertThat(Dimension.of(Formula.parse("yuan * people"), units))
                .isNotEqualTo(Dimension.of(Formula.parse("yuan / people"), units));
        assertThatThrownBy(() -> Dimension.of(Formula.parse("yuan + people"), units))
                .isInstanceOf(Dimension.Unlike.class);
    }
}
