package org.districtplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which keys are the same figure, beside what {@link PlanSetTest} says of plain ones. */
class KeyResolverTest {

    private static final Registry REGISTRY = Registry.builder()
            .id("r")
            .entries(RegistryEntries.builder()
                    .members(List.of(
                            Member.builder()
                                    .id("hongqiao")
                                    .dimension("area")
                                    .name(Name.of("zh", "虹桥街道"))
                                    .code("310105013")
                                    .build(),
                            Member.builder()
                                    .id("east")
                                    .dimension("area")
                                    .name(Name.of("zh", "东片"))
                                    .build()))
                    .indicators(List.of(
                            indicator("gdp", Accumulation.FLOW).toBuilder()
                                    .basis(Basis.CONSTANT_PRICE)
                                    .build(),
                            indicator("output", Accumulation.FLOW).toBuilder()
                                    .sameAs("gdp")
                                    .build(),
                            indicator("beds", Accumulation.STOCK),
                            indicator("share", Accumulation.RATE),
                            indicator("prices", Accumulation.INDEX)))
                    .build())
            .build();

    private static final Plan PLAN = plan("a", "310105", null);
    private static final PlanSet PLANS = PlanSet.of(List.of(PLAN), List.of(REGISTRY));

    private static Indicator indicator(String id, Accumulation accumulation) {
        return Indicator.builder()
                .id(id)
                .name(Name.of("zh", id))
                .accumulation(accumulation)
                .build();
    }

    private static Plan plan(String id, String jurisdiction, String area) {
        return Plan.builder()
                .header(PlanHeader.builder()
                        .id(id)
                        .kind(PlanKind.WORK_REPORT)
                        .title(id)
                        .jurisdiction(jurisdiction)
                        .area(area)
                        .build())
                .build();
    }

    private static FigureKey.Builder key(String indicator, String period, Transformation transformation) {
        return FigureKey.builder()
                .indicator(indicator)
                .period(Period.parse(period))
                .transformation(transformation);
    }

    private static Base from(String period) {
        return new Base.From(Period.parse(period));
    }

    private static ResolvedKey resolved(FigureKey.Builder key) {
        return resolved(PLAN, key);
    }

    private static ResolvedKey resolved(Plan plan, FigureKey.Builder key) {
        return PLANS.resolvedKey(plan, key.build());
    }

    private static Period.Days days(String period) {
        return Period.parse(period).days();
    }

    @ParameterizedTest
    @CsvSource({"gdp, SUM", "beds, END", "share, AVERAGE", "prices,", "unknown,"})
    void the_statistic_follows_from_how_the_indicator_accumulates(String indicator, Statistic statistic) {
        assertThat(resolved(key(indicator, "2022", Transformation.LEVEL)).statistic())
                .isEqualTo(statistic);
    }

    @ParameterizedTest
    @EnumSource(
            value = Transformation.class,
            names = {"GROWTH", "CHANGE", "MULTIPLE", "INDEX"})
    void a_stock_is_compared_with_the_end_of_its_base_period(Transformation transformation) {
        ResolvedKey key = resolved(key("beds", "2022", transformation).base(from("2020")));

        assertThat(key.from()).isEqualTo(days("2020-12-31"));
        assertThat(key.days()).isEqualTo(days("2022-12-31"));
        assertThat(key.base()).isNull();
        assertThat(key)
                .isEqualTo(resolved(key("beds", "2022-H2", transformation).base(from("2020-12"))));
    }

    @Test
    void the_default_base_of_a_stock_is_its_end_a_year_before() {
        assertThat(resolved(key("beds", "2022-09", Transformation.GROWTH)).from())
                .isEqualTo(days("2021-09-30"));
        assertThat(resolved(key("beds", "2021/2025", Transformation.AVERAGE_GROWTH)))
                .isEqualTo(resolved(
                        key("beds", "2025", Transformation.AVERAGE_GROWTH).base(from("2020"))));
    }

    @ParameterizedTest
    @CsvSource({
        "GROWTH, 2021",
        "CHANGE, 2021",
        "AVERAGE_GROWTH, 2021",
        "LEVEL,",
        "MULTIPLE,",
        "INDEX,",
        "GAP,",
        "RANK,",
        "COMPLETION,"
    })
    void only_growth_and_change_have_a_base_by_default(Transformation transformation, String from) {
        assertThat(resolved(key("gdp", "2022", transformation)).from()).isEqualTo(from == null ? null : days(from));
    }

    @Test
    void a_multiple_and_an_index_keep_the_base_they_name() {
        for (Transformation one : List.of(Transformation.MULTIPLE, Transformation.INDEX)) {
            ResolvedKey key = resolved(key("gdp", "2025", one).base(from("2020")));

            assertThat(key.from()).isEqualTo(days("2020"));
            assertThat(key).isEqualTo(resolved(key("gdp", "2025", one).base(from("2020-01/2020-12"))));
            assertThat(key).isNotEqualTo(resolved(key("gdp", "2025", one).base(from("2019"))));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Transformation.class,
            names = {"LEVEL", "GROWTH", "RANK", "COMPLETION"})
    void what_is_said_of_a_stock_at_the_end_of_a_year_is_said_of_its_last_day(Transformation of) {
        assertThat(resolved(key("beds", "2022", Transformation.RANK).of(of)))
                .isEqualTo(
                        resolved(key("beds", "2022-12-31", Transformation.RANK).of(of)));
    }

    @Test
    void an_average_growth_that_is_ranked_keeps_its_start() {
        FigureKey.Builder five = key("beds", "2021/2025", Transformation.RANK).of(Transformation.AVERAGE_GROWTH);
        FigureKey.Builder two = key("beds", "2024/2025", Transformation.RANK).of(Transformation.AVERAGE_GROWTH);

        assertThat(resolved(five)).isNotEqualTo(resolved(two));
    }

    @Test
    void a_level_that_is_said_to_be_ranked_is_what_is_ranked_by_default() {
        assertThat(resolved(key("gdp", "2022", Transformation.RANK).of(Transformation.LEVEL)))
                .isEqualTo(resolved(key("gdp", "2022", Transformation.RANK)))
                .isNotEqualTo(resolved(key("gdp", "2022", Transformation.RANK).of(Transformation.GROWTH)));
    }

    @Test
    void the_place_among_peers_is_the_same_figure_whether_it_is_shared_or_not() {
        FigureKey.Builder shared = key("gdp", "2022", Transformation.RANK).base(new Base.Among("districts", true));
        FigureKey.Builder alone = key("gdp", "2022", Transformation.RANK).base(new Base.Among("districts", false));
        FigureKey.Builder elsewhere = key("gdp", "2022", Transformation.RANK).base(new Base.Among("suburbs", false));

        assertThat(resolved(shared)).isEqualTo(resolved(alone)).isNotEqualTo(resolved(elsewhere));
    }

    @Test
    void a_gap_to_an_indicator_is_followed_to_what_it_is_the_same_as() {
        assertThat(resolved(key("share", "2022", Transformation.GAP).base(new Base.OtherIndicator("output"))))
                .isEqualTo(resolved(key("share", "2022", Transformation.GAP).base(new Base.OtherIndicator("gdp"))));
        assertThat(resolved(key("share", "2022", Transformation.GAP).base(new Base.OtherIndicator("unknown")))
                        .base())
                .isEqualTo(new Base.OtherIndicator("unknown"));
    }

    @Test
    void a_target_to_complete_belongs_to_the_plan_that_says_so() {
        FigureKey.Builder own =
                key("gdp", "2022", Transformation.COMPLETION).base(new Base.AgainstTarget(Ref.parse("t")));
        FigureKey.Builder far =
                key("gdp", "2022", Transformation.COMPLETION).base(new Base.AgainstTarget(Ref.parse("b#t")));

        assertThat(resolved(own).base()).isEqualTo(new Base.AgainstTarget(Ref.parse("a#t")));
        assertThat(resolved(far).base()).isEqualTo(new Base.AgainstTarget(Ref.parse("b#t")));
    }

    @Test
    void a_level_at_constant_prices_is_not_that_at_the_prices_of_its_time() {
        FigureKey.Builder plain = key("gdp", "2022", Transformation.LEVEL);

        assertThat(resolved(key("gdp", "2022", Transformation.LEVEL).basis(Basis.CONSTANT_PRICE)))
                .isNotEqualTo(resolved(plain));
        assertThat(resolved(key("gdp", "2022", Transformation.LEVEL).basis(Basis.NOMINAL)))
                .isEqualTo(resolved(plain));
        assertThat(resolved(plain).basis()).isNull();
    }

    @Test
    void an_area_is_known_by_its_code_wherever_it_is_named() {
        ResolvedKey expected = resolved(plan("b", "310105013", null), key("gdp", "2022", Transformation.LEVEL));

        assertThat(resolved(plan("b", "310105", "hongqiao"), key("gdp", "2022", Transformation.LEVEL)))
                .isEqualTo(expected);
        assertThat(resolved(key("gdp", "2022", Transformation.LEVEL).scope(Map.of("area", "hongqiao"))))
                .isEqualTo(expected);
        assertThat(expected.area()).isEqualTo("310105013");
        assertThat(expected.scope()).isEmpty();
    }

    @Test
    void an_area_without_a_code_is_known_by_its_id_and_none_at_all_by_nothing() {
        FigureKey.Builder key = key("gdp", "2022", Transformation.LEVEL);

        assertThat(resolved(plan("b", "310105", "east"), key).area()).isEqualTo("east");
        assertThat(resolved(plan("b", "310105", "unknown"), key).area()).isEqualTo("unknown");
        assertThat(resolved(plan("b", null, null), key).area()).isEmpty();
    }

    @Test
    void other_dimensions_stay_in_the_scope() {
        assertThat(resolved(key("gdp", "2022", Transformation.LEVEL)
                                .scope(Map.of("area", "east", "industry", "services")))
                        .scope())
                .isEqualTo(Map.of("industry", "services"));
    }

    @Test
    void a_base_without_a_date_ties_the_figure_to_its_plan() {
        FigureKey.Builder key = key("gdp", "2022", Transformation.MULTIPLE).base(from("unstated"));

        assertThat(resolved(key).undated()).isEqualTo("a");
        assertThat(resolved(key)).isNotEqualTo(resolved(plan("b", "310105", null), key));
        assertThat(resolved(key("gdp", "unstated", Transformation.GROWTH)).undated())
                .isEqualTo("a");
        assertThat(resolved(key("gdp", "2022", Transformation.MULTIPLE).base(from("2020")))
                        .undated())
                .isNull();
    }
}
