package org.districtplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.districtplan.model.constraint.Fault;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KeyFaultsTest {

    private static final Map<String, List<Base>> BASES = Map.of(
            "from", List.of(new Base.From(Period.parse("2020"))),
            "than",
                    List.of(
                            new Base.OtherArea("shanghai"),
                            new Base.OtherIndicator("gdp"),
                            new Base.OtherScope(Map.of("area", "east")),
                            new Base.OtherStatus(FigureStatus.ESTIMATE),
                            new Base.ElapsedTime()),
            "among", List.of(new Base.Among("districts", true)),
            "against",
                    List.of(
                            new Base.AgainstTarget(Ref.parse("t")),
                            new Base.AgainstPeriod(Period.parse("2022")),
                            new Base.AgainstBudget(),
                            new Base.AgainstUnstated()));

    static Stream<Arguments> everyTransformationWithEveryBase() {
        List<Arguments> all = new ArrayList<>();
        for (Transformation transformation : Transformation.values()) {
            BASES.forEach((kind, bases) -> bases.forEach(base -> all.add(Arguments.of(transformation, kind, base))));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everyTransformationWithEveryBase")
    void a_base_fits_its_transformation_and_no_other(Transformation transformation, String kind, Base base) {
        boolean fits = kind.equals(
                switch (transformation) {
                    case LEVEL -> "none";
                    case GROWTH, AVERAGE_GROWTH, CHANGE, MULTIPLE, INDEX -> "from";
                    case GAP -> "than";
                    case RANK -> "among";
                    case COMPLETION -> "against";
                });

        assertThat(fields(key(transformation).base(base)))
                .containsExactlyElementsOf(fits ? List.of() : List.of("transformation"));
    }

    @Test
    void a_missing_base_is_reported_with_the_base_that_is_needed() {
        assertThat(Stream.of(Transformation.values()).map(one -> String.join(" ", fields(key(one)))))
                .containsExactly("", "", "", "", "from", "from", "than", "among", "against");
    }

    @Test
    void a_level_is_of_nothing_and_everything_else_may_be() {
        for (Transformation of : Transformation.values()) {
            assertThat(fields(key(Transformation.LEVEL).of(of))).containsExactly("of");
            assertThat(fields(key(Transformation.CHANGE).of(of))).isEmpty();
        }
        assertThat(fields(key(Transformation.LEVEL).of(Transformation.GROWTH).base(new Base.ElapsedTime())))
                .containsExactly("of", "transformation");
    }

    private static FigureKey.Builder key(Transformation transformation) {
        return FigureKey.builder().indicator("gdp").period(Period.parse("2022")).transformation(transformation);
    }

    private static List<String> fields(FigureKey.Builder key) {
        return key.build().faults().stream().map(Fault::field).toList();
    }
}
