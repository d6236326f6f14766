package org.districtplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.junit.jupiter.api.Test;

class PlanSetTest {

    private static final Registry REGISTRY = Registry.builder()
            .id("r")
            .entries(RegistryEntries.builder()
                    .members(List.of(Member.builder()
                            .id("changning")
                            .dimension("area")
                            .name(Name.of("zh", "长宁区"))
                            .code("310105")
                            .build()))
                    .indicators(List.of(
                            indicator("gdp", Accumulation.FLOW).toBuilder()
                                    .basis(Basis.CONSTANT_PRICE)
                                    .build(),
                            indicator("beds", Accumulation.STOCK),
                            indicator("share", Accumulation.RATE),
                            indicator("output", Accumulation.FLOW).toBuilder()
                                    .sameAs("gdp")
                                    .build()))
                    .build())
            .build();

    private static Indicator indicator(String id, Accumulation accumulation) {
        return Indicator.builder()
                .id(id)
                .name(Name.of("zh", id))
                .accumulation(accumulation)
                .build();
    }

    private static Plan plan(String id, String jurisdiction, Observation... observations) {
        return Plan.builder()
                .header(PlanHeader.builder()
                        .id(id)
                        .kind(PlanKind.WORK_REPORT)
                        .title(id)
                        .jurisdiction(jurisdiction)
                        .build())
                .observations(List.of(observations))
                .build();
    }

    private static Observation observation(FigureKey key) {
        return Observation.builder()
                .at("一")
                .key(key)
                .value(Quantity.parse("5%"))
                .build();
    }

    private static FigureKey key(String indicator, String period) {
        return FigureKey.of(indicator, Period.parse(period));
    }

    private final Plan plan = plan("a", "310105");
    private final PlanSet plans = PlanSet.of(List.of(plan), List.of(REGISTRY));

    private ResolvedKey resolved(FigureKey key) {
        return plans.resolvedKey(plan, key);
    }

    @Test
    void periods_of_the_same_days_are_the_same_figure() {
        assertThat(resolved(key("gdp", "2022-01/2022-12"))).isEqualTo(resolved(key("gdp", "2022")));
        assertThat(resolved(key("gdp", "2022-H1"))).isNotEqualTo(resolved(key("gdp", "2022")));
    }

    @Test
    void a_stock_stands_at_the_end_of_its_period() {
        assertThat(resolved(key("beds", "2022"))).isEqualTo(resolved(key("beds", "2022-12-31")));
        assertThat(resolved(key("beds", "2022"))).isEqualTo(resolved(key("beds", "2021/2022")));
        assertThat(resolved(key("share", "2022"))).isNotEqualTo(resolved(key("share", "2022-12-31")));
    }

    @Test
    void a_statistic_that_is_the_default_changes_nothing_and_another_one_does() {
        FigureKey key = key("gdp", "2022");

        assertThat(resolved(key.toBuilder().statistic(Statistic.SUM).build())).isEqualTo(resolved(key));
        assertThat(resolved(key.toBuilder().statistic(Statistic.MAXIMUM).build()))
                .isNotEqualTo(resolved(key));
    }

    @Test
    void growth_is_from_a_year_before_and_average_growth_from_the_year_before_the_span() {
        FigureKey growth = key("gdp", "2022-01/2022-10").toBuilder()
                .transformation(Transformation.GROWTH)
                .build();
        FigureKey average = key("gdp", "2021/2025").toBuilder()
                .transformation(Transformation.AVERAGE_GROWTH)
                .build();

        assertThat(resolved(growth)).isEqualTo(resolved(from(growth, "2021-01/2021-10")));
        assertThat(resolved(growth)).isNotEqualTo(resolved(from(growth, "2021")));
        assertThat(resolved(average)).isEqualTo(resolved(from(average, "2020")));
    }

    private static FigureKey from(FigureKey key, String period) {
        return key.toBuilder().base(new Base.From(Period.parse(period))).build();
    }

    @Test
    void the_basis_of_growth_is_that_of_the_indicator_unless_it_is_stated() {
        FigureKey growth = key("gdp", "2022").toBuilder()
                .transformation(Transformation.GROWTH)
                .build();

        assertThat(resolved(growth).basis()).isEqualTo(Basis.CONSTANT_PRICE);
        assertThat(resolved(growth.toBuilder().basis(Basis.NOMINAL).build()).basis())
                .isEqualTo(Basis.NOMINAL);
        assertThat(resolved(key("gdp", "2022")).basis()).isNull();
    }

    @Test
    void the_area_is_that_of_the_plan_unless_the_scope_names_one_by_its_member() {
        Plan elsewhere = plan("b", "310106");
        PlanSet both = PlanSet.of(List.of(plan, elsewhere), List.of(REGISTRY));
        FigureKey scoped = key("gdp", "2022").toBuilder()
                .scope(Map.of("area", "changning"))
                .build();

        assertThat(both.resolvedKey(elsewhere, key("gdp", "2022"))).isNotEqualTo(resolved(key("gdp", "2022")));
        assertThat(both.resolvedKey(elsewhere, scoped)).isEqualTo(resolved(key("gdp", "2022")));
    }

    @Test
    void an_indicator_that_is_the_same_as_another_is_followed() {
        assertThat(resolved(key("output", "2022"))).isEqualTo(resolved(key("gdp", "2022")));
    }

    @Test
    void figures_without_a_period_are_the_same_only_within_one_plan() {
        Plan other = plan("b", "310105");
        PlanSet both = PlanSet.of(List.of(plan, other), List.of(REGISTRY));
        FigureKey undated = key("beds", "unstated");

        assertThat(both.resolvedKey(plan, undated)).isEqualTo(both.resolvedKey(plan, undated));
        assertThat(both.resolvedKey(plan, undated)).isNotEqualTo(both.resolvedKey(other, undated));
    }

    @Test
    void figures_are_found_in_every_plan_by_their_resolved_key() {
        Plan first = plan("a", "310105", observation(key("gdp", "2022")), observation(key("gdp", "2023")));
        Plan second = plan("b", "310105", observation(key("output", "2022-01/2022-12")));
        PlanSet both = PlanSet.of(List.of(first, second), List.of(REGISTRY));

        assertThat(both.figures(both.resolvedKey(first, key("gdp", "2022"))))
                .extracting(figure -> figure.ref().toString())
                .containsExactly("a observations[0]", "b observations[0]");
        assertThat(both.figures(both.resolvedKey(first, key("gdp", "2019")))).isEmpty();
    }

    @Test
    void references_are_followed_within_a_plan_across_plans_and_by_kind() {
        Observation named =
                observation(key("gdp", "2022")).toBuilder().id("growth").build();
        Plan first = plan("a", "310105", named);
        PlanSet both = PlanSet.of(List.of(first, plan("b", "310105")), List.of());

        assertThat(both.find(first, Ref.parse("growth"))).isPresent();
        assertThat(both.find(both.plan("b").orElseThrow(), Ref.parse("growth"))).isEmpty();
        assertThat(both.find(both.plan("b").orElseThrow(), Ref.parse("a#growth")))
                .isPresent();
        assertThat(both.find(Observation.class, first, Ref.parse("growth"))).isPresent();
        assertThat(both.find(Target.class, first, Ref.parse("growth"))).isEmpty();
    }

    @Test
    void additions_bring_names_and_aliases_and_local_entries_come_before_shared_ones() {
        Registry extending = Registry.builder()
                .id("x")
                .entries(RegistryEntries.builder()
                        .additions(List.of(Addition.builder()
                                .to("gdp")
                                .name(Name.of("en", "GDP"))
                                .aliases(List.of("全区生产总值"))
                                .build()))
                        .build())
                .build();
        Plan own = plan("a", "310105").toBuilder()
                .local(RegistryEntries.builder()
                        .indicators(List.of(indicator("beds", Accumulation.FLOW)))
                        .build())
                .build();
        PlanSet set = PlanSet.of(List.of(own), List.of(REGISTRY, extending));

        Indicator gdp = set.vocabulary().indicator("gdp").orElseThrow();
        assertThat(gdp.name().texts()).containsEntry("zh", "gdp").containsEntry("en", "GDP");
        assertThat(gdp.aliases()).containsExactly("全区生产总值");
        assertThat(set.vocabulary(own).indicator("beds").orElseThrow().accumulation())
                .isEqualTo(Accumulation.FLOW);
        assertThat(set.vocabulary().indicator("beds").orElseThrow().accumulation())
                .isEqualTo(Accumulation.STOCK);
    }

    @Test
    void indicators_that_are_the_same_as_each_other_do_not_hang() {
        Registry circle = Registry.builder()
                .id("c")
                .entries(RegistryEntries.builder()
                        .indicators(List.of(
                                indicator("x", Accumulation.FLOW).toBuilder()
                                        .sameAs("y")
                                        .build(),
                                indicator("y", Accumulation.FLOW).toBuilder()
                                        .sameAs("x")
                                        .build()))
                        .build())
                .build();

        assertThat(PlanSet.of(List.of(), List.of(circle)).vocabulary().indicator("x"))
                .isPresent();
    }
}
