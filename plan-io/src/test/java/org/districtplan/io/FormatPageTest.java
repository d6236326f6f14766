package org.districtplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatPageTest {

    private static final Pattern BLOCK = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);
    private static final String HEADER = "format: districtplan/1\nplan:\n  id: example\n  kind: other\n  title: 例\n";

    static Stream<String> examples() throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("FORMAT.md")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(blocks).hasSizeGreaterThan(6);
        return blocks.stream();
    }

    /** The examples as files: a list alone gets the header of a plan. */
    static Stream<String> texts() throws IOException {
        return examples().map(FormatPageTest::text);
    }

    private static String text(String example) {
        return example.startsWith("format:") ? example : HEADER + example;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_on_the_page_is_read_and_is_in_canonical_form(String example) {
        String text = text(example);
        PlanFormatter.Result result = PlanFormatter.format("example.yaml", text);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.text()).isEqualTo(text);
    }
}
