package org.districtplan.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceMapTest {

    private static final ElementRef FIRST = new ElementRef("plan", ElementKind.TARGET, 0, "gdp");
    private static final ElementRef SECOND = new ElementRef("plan", ElementKind.TARGET, 1, null);

    @Test
    void a_field_is_found_with_its_file_span_and_pointer() {
        SourceMap map = SourceMap.builder()
                .begin("plan", ElementKind.TARGET, "a.yaml", "/targets/4")
                .span("", new SourceSpan(7, 5, 7, 60))
                .span("/criterion/by", new SourceSpan(7, 30, 7, 34))
                .build();

        assertThat(map.place(FIRST, "/criterion/by"))
                .contains(new SourcePlace("a.yaml", new SourceSpan(7, 30, 7, 34), "/targets/4/criterion/by"));
        assertThat(map.place(FIRST))
                .hasValueSatisfying(place -> assertThat(place).hasToString("a.yaml:7:5"));
    }

    @Test
    void a_field_without_a_place_falls_back_to_what_encloses_it() {
        SourceMap map = SourceMap.builder()
                .begin("plan", ElementKind.TARGET, "a.yaml", "/targets/0")
                .span("", SourceSpan.at(7, 5))
                .span("/criterion", SourceSpan.at(7, 20))
                .build();

        assertThat(map.place(FIRST, "/criterion/above/0").orElseThrow().pointer())
                .isEqualTo("/targets/0/criterion");
        assertThat(map.place(FIRST, "/stretch").orElseThrow().pointer()).isEqualTo("/targets/0");
    }

    @Test
    void an_element_that_was_not_read_has_no_place() {
        SourceMap map = SourceMap.builder()
                .begin("plan", ElementKind.TARGET, "a.yaml", "/targets/0")
                .span("", SourceSpan.at(1, 1))
                .build();

        assertThat(map.place(SECOND)).isEmpty();
        assertThat(map.place(new ElementRef("other", ElementKind.TARGET, 0, null)))
                .isEmpty();
        assertThat(map.place(new ElementRef("plan", ElementKind.MEASURE, 0, null)))
                .isEmpty();
        assertThat(SourceMap.empty().place(FIRST)).isEmpty();
    }

    @Test
    void a_header_keeps_its_own_pointer() {
        SourceMap map = SourceMap.builder()
                .begin("plan", ElementKind.PLAN, "a.yaml", "/plan")
                .span("/published", SourceSpan.at(3, 14))
                .build();

        assertThat(map.place(ElementRef.plan("plan"), "/published")
                        .orElseThrow()
                        .pointer())
                .isEqualTo("/plan/published");
    }

    @Test
    void elements_of_further_files_follow_those_before() {
        SourceMap.Builder first = SourceMap.builder()
                .begin("plan", ElementKind.TARGET, "a.yaml", "/targets/0")
                .span("", SourceSpan.at(5, 1));
        SourceMap.Builder part = SourceMap.builder()
                .begin("plan", ElementKind.TARGET, "b.yaml", "/targets/0")
                .span("", SourceSpan.at(9, 1))
                .span("/at", SourceSpan.at(9, 8));

        SourceMap map = first.addAll(part).build();

        assertThat(map.place(FIRST))
                .hasValueSatisfying(place -> assertThat(place).hasToString("a.yaml:5:1"));
        assertThat(map.place(SECOND, "/at"))
                .hasValueSatisfying(place -> assertThat(place).hasToString("b.yaml:9:8"));
    }

    @Test
    void every_place_of_many_elements_is_given_back() {
        Random random = new Random(20221118);
        SourceMap.Builder builder = SourceMap.builder();
        SourceSpan[][] spans = new SourceSpan[500][];
        for (int i = 0; i < spans.length; i++) {
            builder.begin("plan", ElementKind.OBSERVATION, "f" + i % 3, "/observations/" + i * 2);
            spans[i] = new SourceSpan[random.nextInt(9)];
            for (int field = 0; field < spans[i].length; field++) {
                int line = 1 + random.nextInt(100_000);
                spans[i][field] = new SourceSpan(line, 1 + random.nextInt(300), line + random.nextInt(3), 400);
                builder.span("/f" + field, spans[i][field]);
            }
        }
        SourceMap map = builder.build();
        for (int i = 0; i < spans.length; i++) {
            ElementRef ref = new ElementRef("plan", ElementKind.OBSERVATION, i, null);
            for (int field = 0; field < spans[i].length; field++) {
                assertThat(map.place(ref, "/f" + field))
                        .contains(
                                new SourcePlace("f" + i % 3, spans[i][field], "/observations/" + i * 2 + "/f" + field));
            }
            assertThat(map.place(ref, "/f" + spans[i].length)).isEmpty();
        }
    }

    @Test
    void a_span_before_any_element_and_spans_out_of_order_are_refused() {
        assertThatIllegalStateException().isThrownBy(() -> SourceMap.builder().span("", SourceSpan.at(1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceSpan.at(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceSpan.at(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceSpan(2, 5, 2, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceSpan(2, 5, 1, 9));
    }

    @Test
    void refs_are_equal_whatever_their_id_and_name_the_id_or_the_index() {
        assertThat(FIRST)
                .isEqualTo(new ElementRef("plan", ElementKind.TARGET, 0, null))
                .hasSameHashCodeAs(new ElementRef("plan", ElementKind.TARGET, 0, null))
                .isNotEqualTo(SECOND)
                .hasToString("plan targets[gdp]");
        assertThat(SECOND).hasToString("plan targets[1]");
        assertThat(ElementRef.plan("plan")).hasToString("plan");
        assertThatIllegalArgumentException().isThrownBy(() -> new ElementRef("plan", ElementKind.TARGET, -1, null));
    }
}
