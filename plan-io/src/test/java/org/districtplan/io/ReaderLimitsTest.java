package org.districtplan.io;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.districtplan.io.ReadAssertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.districtplan.io.source.ReaderLimits;
import org.districtplan.io.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class ReaderLimitsTest {

    private static final String HEAD = "format: districtplan/1\nplan: {id: a, kind: outline, title: 甲}\n";
    private static final int NEST = 100_000;

    @ParameterizedTest
    @CsvSource({
        "a.json, '{\"format\": \"districtplan/1\", \"plan\": ', '['",
        "a.json, '{\"format\": \"districtplan/1\", \"plan\": ', '{\"a\":'",
        "a.yaml, 'x-a: ', '['",
        "a.yaml, 'x-a: ', '{a: '",
        "a.yaml, 'x-a:\n', '- '",
        "a.yaml, 'observations: ', '['",
        "a.yaml, 'observations: ', '{'",
        "a.yaml, 'observations:\n', '- '"
    })
    void a_nest_of_any_depth_is_one_problem(String name, String before, String opening) {
        String text = (name.endsWith("yaml") ? HEAD : "") + before + opening.repeat(NEST);

        ReadResult result = PlanReader.standard().readText(name, text);

        Assertions.assertThat(result.diagnostics()).hasSize(1);
        assertThat(result).hasDiagnostic("too-deep");
    }

    @Test
    void a_nest_of_keys_is_one_problem() {
        ReadResult result = PlanReader.standard().readText("a.yaml", HEAD + "? ".repeat(NEST) + "a\n");

        assertThat(result).hasDiagnostic("too-deep");
        Assertions.assertThat(result.diagnostics()).hasSize(1);
    }

    @Test
    void aliases_of_aliases_do_not_grow_without_bound() {
        StringBuilder text = new StringBuilder(HEAD).append("x-0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            text.append("x-" + i + ": &a" + i + " [")
                    .append(("*a" + (i - 1) + " , ").repeat(9))
                    .append("x]\n");
        }

        ReadResult result = PlanReader.standard().readText("a.yaml", text.toString());

        Assertions.assertThat(result.diagnostics()).hasSize(1);
        assertThat(result).hasDiagnostic("too-much-repeated");
    }

    @Test
    void a_file_that_is_too_large_is_not_opened() throws IOException {
        Source large = new Source() {
            @Override
            public String name() {
                return "large.yaml";
            }

            @Override
            public InputStream open() {
                throw new AssertionError("it is refused by its size");
            }

            @Override
            public long size() {
                return 100L * 1024 * 1024;
            }
        };

        assertThat(PlanReader.standard().read(List.of(large))).hasOnlyDiagnostics("1:1 too-large");
    }

    @Test
    void a_source_without_end_is_read_no_further_than_the_bound() throws IOException {
        Source endless = new Source() {
            @Override
            public String name() {
                return "endless.yaml";
            }

            @Override
            public InputStream open() {
                return new InputStream() {
                    @Override
                    public int read() {
                        return '#';
                    }
                };
            }
        };
        ReaderLimits limits = ReaderLimits.builder().fileBytes(100_000).build();

        assertThat(PlanReader.standard().withLimits(limits).read(List.of(endless)))
                .hasOnlyDiagnostics("1:1 too-large");
    }

    @Test
    void many_problems_end_the_reading_of_a_file_but_not_of_the_others() throws IOException {
        ReaderLimits limits = ReaderLimits.builder().problems(3).build();
        Source bad = Source.of("bad.yaml", HEAD + "a: 1\nb: 1\nc: 1\nd: 1\ne: 1\n");
        Source good = Source.of("good.yaml", HEAD.replace("id: a", "id: b"));

        ReadResult result = PlanReader.standard().withLimits(limits).read(List.of(bad, good));

        Assertions.assertThat(result.diagnostics()).hasSize(4);
        assertThat(result).hasDiagnostic("too-many-problems").at(6, 1);
        Assertions.assertThat(result.plans().plan("b")).isPresent();
    }

    @Test
    void bounds_out_of_range_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReaderLimits.builder().depth(1_001).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReaderLimits.builder().aliases(0).build());
        Assertions.assertThat(ReaderLimits.builder().build()).isEqualTo(ReaderLimits.standard());
    }
}
