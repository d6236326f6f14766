package org.districtplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.districtplan.model.value.InvalidTextException;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the builders of elements share. */
class BuildersTest {

    private static final FigureKey KEY = FigureKey.builder()
            .indicator("gdp")
            .transformation(Transformation.CHANGE)
            .of(Transformation.GROWTH)
            .base(new Base.From(Period.parse("2021")))
            .period(Period.parse("2022"))
            .statistic(Statistic.SUM)
            .scope(Map.of("area", "east"))
            .basis(Basis.NOMINAL)
            .build();

    private static Target.Builder target() {
        return Target.builder().at("一").criterion(new Criterion.Qualitative("明显改善"));
    }

    @Test
    void a_whole_key_and_its_fields_one_by_one_are_the_same() {
        Target whole = target().key(KEY).build();
        Target byField = target().indicator("gdp")
                .transformation(Transformation.CHANGE)
                .of(Transformation.GROWTH)
                .base(new Base.From(Period.parse("2021")))
                .period("2022")
                .statistic(Statistic.SUM)
                .scope(Map.of("area", "east"))
                .basis(Basis.NOMINAL)
                .build();

        assertThat(whole.key()).isEqualTo(KEY);
        assertThat(byField).isEqualTo(whole);
    }

    @Test
    void a_target_has_no_key_unless_one_is_set() {
        assertThat(target().subject("river").build().key()).isNull();
        assertThat(target().of(null)
                        .base(null)
                        .statistic(null)
                        .scope(Map.of())
                        .basis(null)
                        .build()
                        .key())
                .isNull();
    }

    static Stream<UnaryOperator<Target.Builder>> partsOfAKey() {
        return Stream.of(
                builder -> builder.period("2022"),
                builder -> builder.transformation(Transformation.LEVEL),
                builder -> builder.of(Transformation.GROWTH),
                builder -> builder.base(new Base.ElapsedTime()),
                builder -> builder.statistic(Statistic.END),
                builder -> builder.scope(Map.of("area", "east")),
                builder -> builder.basis(Basis.NOMINAL));
    }

    @ParameterizedTest
    @MethodSource("partsOfAKey")
    void a_key_that_is_only_begun_is_not_dropped_in_silence(UnaryOperator<Target.Builder> part) {
        assertThatThrownBy(() -> part.apply(target()).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("indicator is required and not set");
    }

    @Test
    void an_indicator_needs_its_period() {
        assertThatThrownBy(() -> target().indicator("gdp").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("period is required and not set");
    }

    @Test
    void an_observation_without_an_indicator_is_not_built() {
        assertThatThrownBy(() -> Observation.builder().at("一").period("2022").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("indicator is required and not set");
    }

    @Test
    void what_stands_under_an_element_is_kept() {
        ExtensionValue colour = ExtensionValue.text("红");
        Measure measure = Measure.builder()
                .id("m")
                .at("一(三) p4")
                .inferred("title", "无标题")
                .inferred("by", "全文")
                .printed("印作")
                .note("注")
                .extensions(Map.of("x-colour", colour))
                .title("建成三处商办项目")
                .build();

        assertThat(measure.id()).isEqualTo("m");
        assertThat(measure.at()).containsExactly(Place.of("一(三)", 4));
        assertThat(measure.info())
                .isEqualTo(new ElementInfo(
                        "m",
                        List.of(Place.of("一(三)", 4)),
                        Map.of("title", "无标题", "by", "全文"),
                        "印作",
                        "注",
                        Map.of("x-colour", colour)));
    }

    @Test
    void a_built_element_is_not_touched_by_its_builder() {
        Measure.Builder builder = Measure.builder().at("一").title("甲");
        Measure first = builder.inferred("title", "一").build();
        builder.inferred("by", "二").at("二").title("乙");

        assertThat(first.info().inferred()).containsOnlyKeys("title");
        assertThat(first.at()).containsExactly(Place.of("一"));
        assertThat(first.title()).isEqualTo("甲");
    }

    @Test
    void texts_that_are_no_place_or_period_are_refused() {
        assertThatThrownBy(() -> target().at("一 、")).isInstanceOf(InvalidTextException.class);
        assertThatThrownBy(() -> target().period("去年")).isInstanceOf(InvalidTextException.class);
    }

    @Test
    void the_information_of_an_element_is_built_and_changed() {
        ElementInfo built = ElementInfo.builder().at("一 p1").note("a note").build();

        assertThat(built.toBuilder().note(null).build()).isEqualTo(ElementInfo.at(Place.parse("一 p1")));
        assertThat(built.toBuilder().build()).isEqualTo(built);
    }
}
