package org.districtplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Place;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.junit.jupiter.api.Test;

/** The little that small records can do. */
class SmallRecordsTest {

    private static final ResolvedKey RANK = key("310105", "2022", Basis.NOMINAL);

    private static ResolvedKey key(String area, String period, Basis basis) {
        return new ResolvedKey(
                area,
                "gdp",
                Transformation.RANK,
                Transformation.GROWTH,
                Period.parse("2021").days(),
                new Base.Among("districts", false),
                Period.parse(period).days(),
                Statistic.SUM,
                Map.of("industry", "services"),
                basis,
                "plan");
    }

    private static PlanHeader.Builder header() {
        return PlanHeader.builder().id("a").kind(PlanKind.OUTLINE).title("纲要");
    }

    @Test
    void resolved_keys_are_the_same_only_if_every_component_is() throws ReflectiveOperationException {
        ResolvedKey other = new ResolvedKey(
                "310106",
                "output",
                Transformation.GAP,
                Transformation.CHANGE,
                Period.parse("2020").days(),
                new Base.Among("cities", false),
                Period.parse("2023").days(),
                Statistic.END,
                Map.of("industry", "trade"),
                Basis.CONSTANT_PRICE,
                "another");
        RecordComponent[] components = ResolvedKey.class.getRecordComponents();
        Constructor<?> constructor = ResolvedKey.class.getDeclaredConstructors()[0];
        for (int changed = -1; changed < components.length; changed++) {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getAccessor().invoke(i == changed ? other : RANK);
            }
            if (changed < 0) {
                assertThat(constructor.newInstance(values)).isEqualTo(RANK).hasSameHashCodeAs(RANK);
            } else {
                assertThat(constructor.newInstance(values))
                        .as(components[changed].getName())
                        .isNotEqualTo(RANK);
            }
        }
    }

    @Test
    void the_latest_date_of_a_header_is_of_publishing_delivery_or_adoption() {
        PlanHeader dated = header().published(DocumentDate.parse("2022-11-18"))
                .delivered(DocumentDate.parse("2023-01-10"))
                .adopted(DocumentDate.parse("2023-01-13"))
                .written(DocumentDate.parse("2024"))
                .build();

        assertThat(dated.latestDate()).contains(LocalDate.of(2023, 1, 13));
        assertThat(dated.publicSince()).contains(LocalDate.of(2022, 11, 18));
        assertThat(dated.toBuilder().published(null).build().publicSince()).contains(LocalDate.of(2023, 1, 10));
        assertThat(dated.toBuilder().adopted(null).build().latestDate()).contains(LocalDate.of(2023, 1, 10));
        assertThat(dated.toBuilder().adopted(null).delivered(null).build().latestDate())
                .contains(LocalDate.of(2022, 11, 18));
        assertThat(header().written(DocumentDate.parse("2024")).build().latestDate())
                .isEmpty();
    }

    @Test
    void a_month_or_year_counts_by_its_last_day() {
        assertThat(header().published(DocumentDate.parse("2024-02")).build().latestDate())
                .contains(LocalDate.of(2024, 2, 29));
        assertThat(header().adopted(DocumentDate.parse("2018~")).build().latestDate())
                .contains(LocalDate.of(2018, 12, 31));
    }

    @Test
    void extension_values_are_copies() {
        List<ExtensionValue> list = new ArrayList<>(List.of(ExtensionValue.text("甲")));
        Map<String, ExtensionValue> map = new LinkedHashMap<>(Map.of("乙", ExtensionValue.text("丙")));
        ExtensionValue items = new ExtensionValue.Items(list);
        ExtensionValue entries = new ExtensionValue.Entries(map);
        list.clear();
        map.clear();

        assertThat(items).isEqualTo(new ExtensionValue.Items(List.of(ExtensionValue.text("甲"))));
        assertThat(entries).isEqualTo(new ExtensionValue.Entries(Map.of("乙", ExtensionValue.text("丙"))));
        assertThat(ExtensionValue.text("1"))
                .isEqualTo(new ExtensionValue.Scalar(ExtensionValue.ScalarType.TEXT, "1"))
                .isNotEqualTo(new ExtensionValue.Scalar(ExtensionValue.ScalarType.NUMBER, "1"));
    }

    @Test
    void entries_are_empty_only_if_every_list_is() {
        assertThat(RegistryEntries.none().isEmpty()).isTrue();
        assertThat(RegistryEntries.builder()
                        .additions(List.of(Addition.builder().to("gdp").build()))
                        .build()
                        .isEmpty())
                .isFalse();
        assertThat(RegistryEntries.builder()
                        .dimensions(List.of(new Dimension("area", Name.of("zh", "地区"), null, Map.of())))
                        .build()
                        .isEmpty())
                .isFalse();
    }

    @Test
    void a_series_leaves_out_the_periods_and_nothing_else() {
        assertThat(RANK.series())
                .isEqualTo(new ResolvedKey(
                        "310105",
                        "gdp",
                        Transformation.RANK,
                        Transformation.GROWTH,
                        null,
                        new Base.Among("districts", false),
                        Period.UNSTATED.days(),
                        Statistic.SUM,
                        Map.of("industry", "services"),
                        Basis.NOMINAL,
                        null));
    }

    @Test
    void a_key_in_another_area_or_on_another_footing_differs_in_that_alone() {
        assertThat(RANK.inArea("310106")).isEqualTo(key("310106", "2022", Basis.NOMINAL));
        assertThat(RANK.withBasis(null)).isEqualTo(key("310105", "2022", null));
    }

    @Test
    void the_level_of_a_key_is_tied_to_the_plan_only_if_its_own_time_is_unstated() {
        assertThat(RANK.level())
                .isEqualTo(new ResolvedKey(
                        "310105",
                        "gdp",
                        Transformation.LEVEL,
                        Transformation.LEVEL,
                        null,
                        null,
                        Period.parse("2022").days(),
                        Statistic.SUM,
                        Map.of("industry", "services"),
                        null,
                        null));
        assertThat(key("310105", "unstated", null).level().undated()).isEqualTo("plan");
    }

    @Test
    void an_element_is_located_by_plan_and_name() {
        Plan plan = Plan.builder().header(header().build()).build();
        Measure measure = Measure.builder().at("一").title("甲").build();
        ElementRef ref = new ElementRef("a", ElementKind.MEASURE, 0, null);

        assertThat(new Located<>(plan, ref, measure).element()).isSameAs(measure);
    }

    @Test
    void the_elements_of_a_plan_are_found_by_their_ids() {
        Observation figure = Observation.builder()
                .id("o")
                .at("一")
                .indicator("gdp")
                .period("2022")
                .value(Quantity.parse("5%"))
                .build();
        Target target = Target.builder()
                .id("t")
                .at("一")
                .subject("river")
                .criterion(new Criterion.Unstated())
                .build();
        Measure measure = Measure.builder().id("m").at("一").title("甲").build();
        Plan plan = Plan.builder()
                .header(header().build())
                .observations(List.of(figure.toBuilder().id(null).build(), figure))
                .targets(List.of(target))
                .measures(List.of(measure))
                .build();

        assertThat(plan.observation("o")).containsSame(figure);
        assertThat(plan.target("t")).containsSame(target);
        assertThat(plan.measure("m")).containsSame(measure);
        assertThat(plan.measure("o")).isEmpty();
        assertThat(plan).hasToString("a");
    }

    @Test
    void a_claim_lists_its_operands_as_written() {
        Operand a = new Operand.Literal(Quantity.parse("1项"));
        Operand b = new Operand.Literal(Quantity.parse("2项"));
        Operand c = new Operand.Literal(Quantity.parse("3项"));
        Operand d = new Operand.Literal(Quantity.parse("4项"));

        assertThat(new Claim.Parts(a, List.of(b, c), Coverage.ALL).operands()).containsExactly(a, b, c);
        assertThat(new Claim.Share(a, b, c).operands()).containsExactly(a, b, c);
        assertThat(new Claim.Difference(a, b, c).operands()).containsExactly(a, b, c);
        assertThat(new Claim.Ratio(a, b, c).operands()).containsExactly(a, b, c);
        assertThat(new Claim.Balance(a, b, c, d).operands()).containsExactly(a, b, c, d);
        assertThat(new Claim.Count(CountedThing.LISTED, List.of(Ref.parse("x")), d).operands())
                .containsExactly(d);
    }

    @Test
    void an_element_without_an_id_is_known_by_its_places() {
        ElementInfo info = ElementInfo.at(Place.of("一"), Place.of("二"));

        assertThat(info.id()).isNull();
        assertThat(info.at()).containsExactly(Place.of("一"), Place.of("二"));
    }

    @Test
    void a_stage_is_found_in_its_track() {
        Stage started = new Stage("started", Name.of("zh", "开工"), null, null);
        StageTrack track = StageTrack.builder()
                .id("construction")
                .name(Name.of("zh", "建设"))
                .stages(List.of(new Stage("proposed", Name.of("zh", "拟建"), null, null), started))
                .build();

        assertThat(track.stage("started")).containsSame(started);
        assertThat(track.stage("opened")).isEmpty();
    }

    @Test
    void a_whole_document_has_all_of_everything_and_an_excerpt_what_it_says() {
        Extent excerpt = new Extent(ExtentPart.EXCERPT, List.of(), List.of(Content.MEASURES));

        assertThat(new Extent(ExtentPart.WHOLE, List.of(), List.of()).hasAll(Content.TARGETS))
                .isTrue();
        assertThat(excerpt.hasAll(Content.MEASURES)).isTrue();
        assertThat(excerpt.hasAll(Content.TARGETS)).isFalse();
    }
}
