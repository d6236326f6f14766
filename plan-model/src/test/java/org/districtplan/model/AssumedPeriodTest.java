package org.districtplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Place;
import org.districtplan.model.value.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssumedPeriodTest {

    private static final Registry REGISTRY = Registry.builder()
            .id("r")
            .entries(RegistryEntries.builder()
                    .indicators(List.of(indicator("jobs", Accumulation.FLOW), indicator("beds", Accumulation.STOCK)))
                    .build())
            .build();

    private static final List<Section> SECTIONS = List.of(
            section("一", SectionKind.HEADING, "2022"),
            section("一(一)", SectionKind.HEADING, null),
            section("一(二)", SectionKind.HEADING, "2021"),
            section("一(三)", SectionKind.HEADING, "unstated"),
            section("表1", SectionKind.TABLE, null),
            section("二", SectionKind.HEADING, "2023"),
            section("三", SectionKind.HEADING, null));

    private static Indicator indicator(String id, Accumulation accumulation) {
        return Indicator.builder()
                .id(id)
                .name(Name.of("zh", id))
                .accumulation(accumulation)
                .build();
    }

    private static Section section(String at, SectionKind kind, @Nullable String period) {
        return Section.builder()
                .at(Place.parse(at))
                .title("标题")
                .kind(kind)
                .period(period == null ? null : Period.parse(period))
                .build();
    }

    private static PlanHeader header(String published) {
        return PlanHeader.builder()
                .id("a")
                .kind(PlanKind.ANNUAL_PLAN_REPORT)
                .title("a")
                .published(DocumentDate.parse(published))
                .reportsOn(Period.parse("2022"))
                .plansFor(Period.parse("2023"))
                .build();
    }

    private static FigureKey key(String indicator, String period) {
        return FigureKey.of(indicator, Period.parse(period));
    }

    private static Observation figure(FigureKey key, FigureStatus status, String... at) {
        return Observation.builder()
                .at(Stream.of(at).map(Place::parse).toList())
                .key(key)
                .status(status)
                .value(Quantity.parse("5家"))
                .build();
    }

    private static Target target(String at) {
        return Target.builder()
                .at(at)
                .key(key("jobs", "unstated"))
                .criterion(new Criterion.Value(Quantity.parse("5家")))
                .build();
    }

    private static PlanSet set(PlanHeader header, List<Section> sections, Element... elements) {
        Plan plan = Plan.builder()
                .header(header)
                .sections(sections)
                .observations(List.of(elements).stream()
                        .filter(Observation.class::isInstance)
                        .map(Observation.class::cast)
                        .toList())
                .targets(List.of(elements).stream()
                        .filter(Target.class::isInstance)
                        .map(Target.class::cast)
                        .toList())
                .build();
        return PlanSet.of(List.of(plan), List.of(REGISTRY));
    }

    private static Optional<AssumedPeriod> assumed(PlanHeader header, List<Section> sections, Element element) {
        PlanSet plans = set(header, sections, element);
        return plans.assumedPeriod(plans.all(plans.plans().get(0)).get(0));
    }

    private static String period(Element element) {
        return assumed(header("2023-01-10"), SECTIONS, element)
                .map(found -> found.period() + " " + found.source())
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "一 p1, ACTUAL, 2022 SECTION",
        "一(一) p2, ACTUAL, 2022 SECTION",
        "一(九) p2, ACTUAL, 2022 SECTION",
        "一(二) p1, REVISED, 2021 SECTION",
        "一(三) p1, ACTUAL, none",
        "表1/4, PROVISIONAL, none",
        "二 p1, ACTUAL, none",
        "二 p1, ESTIMATE, none",
        "二 p1, FORECAST, 2023 SECTION",
        "三 p1, ACTUAL, 2022 REPORTS_ON",
        "三 p1, ESTIMATE, 2022 REPORTS_ON",
        "p1, PROVISIONAL, 2022 REPORTS_ON",
        "三 p1, FORECAST, 2023 PLANS_FOR"
    })
    void a_figure_is_of_the_nearest_heading_with_a_period_else_of_its_document(
            String at, FigureStatus status, String expected) {
        assertThat(period(figure(key("jobs", "unstated"), status, at))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"一(一) p1, 2022 SECTION", "二 p1, 2023 SECTION", "三 p1, 2023 PLANS_FOR"})
    void a_target_is_for_the_nearest_heading_with_a_period_else_for_the_time_planned_for(String at, String expected) {
        assertThat(period(target(at))).isEqualTo(expected);
    }

    @Test
    void of_several_places_the_first_decides() {
        FigureKey open = key("jobs", "unstated");

        assertThat(period(figure(open, FigureStatus.ACTUAL, "一(二) p1", "一 p1"))).isEqualTo("2021 SECTION");
        assertThat(period(figure(open, FigureStatus.ACTUAL, "一 p1", "一(二) p1"))).isEqualTo("2022 SECTION");
    }

    @Test
    void what_is_stated_is_not_assumed_and_nothing_is_assumed_where_nothing_says() {
        PlanHeader silent =
                header("2023-01-10").toBuilder().reportsOn(null).plansFor(null).build();
        Observation open = figure(key("jobs", "unstated"), FigureStatus.ACTUAL, "三 p1");

        assertThat(period(figure(key("jobs", "2020"), FigureStatus.ACTUAL, "一 p1")))
                .isEqualTo("none");
        assertThat(assumed(silent, SECTIONS, open)).isEmpty();
        assertThat(assumed(silent, List.of(), open)).isEmpty();
        assertThat(assumed(silent, SECTIONS, target("三 p1"))).isEmpty();
    }

    @Test
    void the_resolved_key_is_that_of_a_figure_that_states_the_period() {
        PlanSet plans = set(
                header("2023-01-10"),
                SECTIONS,
                figure(key("beds", "unstated"), FigureStatus.ACTUAL, "一 p1"),
                figure(key("beds", "2022"), FigureStatus.ACTUAL, "一 p1"),
                figure(growth("unstated", null), FigureStatus.ACTUAL, "一 p1"),
                figure(growth("2022", new Base.From(Period.parse("2021"))), FigureStatus.ACTUAL, "一 p1"));
        List<Located<Observation>> figures = plans.observations();
        ResolvedKey beds = plans.resolvedKey(figures.get(0)).orElseThrow();

        assertThat(beds).isEqualTo(plans.resolvedKey(figures.get(1)).orElseThrow());
        assertThat(beds.undated()).isNull();
        assertThat(beds.days().first())
                .isEqualTo("2022-12-31")
                .isEqualTo(beds.days().last());
        assertThat(plans.figures(beds)).containsExactly(figures.get(0), figures.get(1));
        assertThat(plans.resolvedKey(figures.get(2))).isEqualTo(plans.resolvedKey(figures.get(3)));
    }

    @Test
    void an_unstated_base_stays_so_and_ties_the_figure_to_its_plan() {
        PlanSet plans = set(
                header("2023-01-10"),
                SECTIONS,
                figure(growth("unstated", new Base.From(Period.UNSTATED)), FigureStatus.ACTUAL, "一 p1"));
        ResolvedKey key = plans.resolvedKey(plans.observations().get(0)).orElseThrow();

        assertThat(key.undated()).isEqualTo("a");
        assertThat(key.days().last()).isEqualTo("2022-12-31");
        assertThat(key.level().undated()).isNull();
    }

    @Test
    void the_record_keeps_what_is_stated_and_the_dated_key_has_what_is_assumed() {
        PlanSet plans =
                set(header("2023-01-10"), SECTIONS, figure(key("jobs", "unstated"), FigureStatus.ACTUAL, "一 p1"));
        Located<Observation> figure = plans.observations().get(0);

        assertThat(figure.element().key().period()).isEqualTo(Period.UNSTATED);
        assertThat(plans.datedKey(figure)).contains(key("jobs", "2022"));
        assertThat(plans.resolvedKey(figure.plan(), figure.element().key()).undated())
                .isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({"2022-11-18, false", "2022-12-31, true", "2023-01-10, true"})
    void a_period_is_over_once_the_document_is_dated_on_its_last_day(String published, boolean over) {
        assertThat(assumed(header(published), SECTIONS, figure(key("jobs", "unstated"), FigureStatus.ACTUAL, "一 p1")))
                .map(AssumedPeriod::isOver)
                .contains(over);
    }

    @Test
    void a_document_without_a_date_does_not_say_that_a_period_is_over() {
        PlanHeader undated = header("2023-01-10").toBuilder().published(null).build();

        assertThat(assumed(undated, SECTIONS, figure(key("jobs", "unstated"), FigureStatus.ACTUAL, "一 p1")))
                .map(AssumedPeriod::isOver)
                .contains(false);
    }

    @Test
    void it_says_in_both_languages_where_it_comes_from() {
        PlanHeader header = header("2023-01-10");
        FigureKey open = key("jobs", "unstated");

        assertThat(assumed(header, SECTIONS, figure(open, FigureStatus.ACTUAL, "一(一) p1"))
                        .map(AssumedPeriod::text)
                        .map(text -> text.zh() + " | " + text.en()))
                .contains("原文未注明时期，按“一”的标题推定为2022 | no period is stated; 2022 is assumed from the heading of 一");
        assertThat(assumed(header, SECTIONS, figure(open, FigureStatus.ACTUAL, "三 p1"))
                        .map(AssumedPeriod::text)
                        .map(text -> text.zh() + " | " + text.en()))
                .contains("原文未注明时期，按文件的报告期（reports-on）推定为2022"
                        + " | no period is stated; 2022 is assumed from the document's reports-on");
        assertThat(assumed(header, SECTIONS, target("三 p1"))
                        .map(found -> found.text().zh()))
                .contains("原文未注明时期，按文件的规划期（plans-for）推定为2023");
    }

    private static FigureKey growth(String period, @Nullable Base base) {
        return FigureKey.builder()
                .indicator("jobs")
                .transformation(Transformation.GROWTH)
                .base(base)
                .period(Period.parse(period))
                .build();
    }
}
