package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.districtplan.model.diagnostic.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is different in two plans, with {@code --compare}. */
class CompareTest {

    @TempDir
    private Path folder;

    @Test
    void the_two_work_reports_of_changning_are_compared_in_both_languages() {
        Run english = Run.of("--compare", "changning-work-2024", "changning-work-2025");
        Run chinese = Run.in(Language.CHINESE, "--compare", "changning-work-2024", "changning-work-2025");

        assertThat(english.exitCode()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.out())
                .startsWith("What is different in two documents\n")
                .contains("changed", "5%左右 → 3%左右", "Measures: ")
                .doesNotContain("Problems:", "Scoreboard");
        assertThat(chinese.out()).startsWith("两份文件的差异\n").contains("有调整", "5%左右 → 3%左右", "举措：");
    }

    @Test
    void the_json_and_the_tables_have_the_comparison_too() throws IOException {
        Run run = Run.of(
                "--compare",
                "changning-work-2024",
                "changning-work-2025",
                "--json",
                folder.resolve("report.json"),
                "--tables",
                folder.resolve("tables"));

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(folder.resolve("report.json"))).contains("\"earlier\": \"changning-work-2024\"");
        assertThat(Files.readString(folder.resolve("tables").resolve("differences.csv")))
                .contains("changning-work-2024,changning-work-2025,targets,changed,");
    }
}
