package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links within the repository lead somewhere, also after a file was moved. */
class PageLinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CONTRIBUTING.md",
                "CHANGELOG.md",
                "plan-io/FORMAT.md",
                "plan-rules/ACROSS.md",
                "plan-rules/CONTROL.md",
                "plan-rules/TABLES.md",
                "plan-rules/RULES.md",
                "examples/README.md"
            })
    void every_link_of_a_page_leads_to_a_file(String name) throws IOException {
        Path page = Path.of("..").resolve(name);
        List<String> broken = new ArrayList<>();
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
            if (!Files.exists(page.resolveSibling(link.group(1)))) {
                broken.add(link.group(1));
            }
        }
        assertThat(broken).isEmpty();
    }
}
