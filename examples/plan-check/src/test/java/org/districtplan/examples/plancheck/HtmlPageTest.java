package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.districtplan.model.diagnostic.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPageTest {

    @TempDir
    private Path folder;

    private Path page;

    @BeforeEach
    void write_a_plan() {
        Run.of("--init", folder);
        page = folder.resolve("report.html");
    }

    @Test
    void the_page_is_written_and_the_screen_says_where() {
        Run run = Run.of(folder, "--html", page);

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.errors()).containsExactly("plan-check: wrote " + page);
        assertThat(run.out()).startsWith("Folder: ");
        assertThat(page)
                .content()
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .endsWith("</html>\n");
    }

    @Test
    void the_page_begins_in_the_language_of_the_report() {
        assertThat(Run.in(Language.CHINESE, folder, "--html", page).errors())
                .containsExactly("plan-check: 已写入 " + page);
        assertThat(page).content().startsWith("<!DOCTYPE html>\n<html lang=\"zh\">");
    }

    @Test
    void a_page_takes_the_place_of_no_input_and_of_no_other_output() throws IOException {
        Path plan = folder.resolve("plan-2025.yaml");
        String before = Files.readString(plan);

        Run overPlan = Run.of(folder, "--html", plan);
        Run overJson = Run.of(folder, "--json", page, "--html", page);

        assertThat(overPlan.exitCode()).isEqualTo(ExitCode.WRONG);
        assertThat(overPlan.err()).contains("--html " + plan + " would overwrite the input");
        assertThat(plan).hasContent(before);
        assertThat(overJson.err()).contains("--html and --json would write the same file");
        assertThat(page).doesNotExist();
    }

    @Test
    void a_page_that_cannot_be_written_is_an_error() {
        Path missing = folder.resolve("no-such-folder").resolve("report.html");

        Run run = Run.of(folder, "--html", missing);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG);
        assertThat(run.err()).contains(missing.toString()).doesNotContain("wrote", "Exception");
    }
}
