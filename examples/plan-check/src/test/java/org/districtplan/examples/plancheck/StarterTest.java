package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.districtplan.model.diagnostic.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StarterTest {

    @TempDir
    private Path parent;

    @ParameterizedTest
    @EnumSource
    void what_is_written_reads_and_checks_cleanly(Language language) {
        Path folder = parent.resolve("mine");

        Run written = Run.in(language, "--init", folder);
        assertThat(written.err()).isEmpty();
        assertThat(written.exitCode()).isZero();
        assertThat(written.out()).contains("registry.yaml", "plan-2025.yaml");

        assertThat(folder.resolve("plan-2025.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=.districtplan-1.schema.json\n");
        assertThat(folder.resolve(".districtplan-1.schema.json")).content().contains("$schema");

        Run checked = Run.of("--full", "--fail-on", "warning", folder);
        assertThat(checked.err()).isEmpty();
        assertThat(checked.exitCode()).isZero();
        assertThat(checked.out()).contains("0 errors · 0 warnings").doesNotContain("nothing in it");
        assertThat(row(checked, "share-mismatch")).matches("share-mismatch +1 +- +- .*");
        assertThat(row(checked, "growth-mismatch")).matches("growth-mismatch +1 +- +- .*");
    }

    @Test
    void the_digit_that_the_comment_invites_to_change_is_found() throws Exception {
        Run.in(Language.CHINESE, "--init", parent);
        Path plan = parent.resolve("plan-2025.yaml");
        Files.writeString(plan, Files.readString(plan).replace("value: 80.0%", "value: 82.0%"));

        Run run = Run.of("--full", "--fail-on", "error", parent);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\nplan-2025.yaml:22:63: error", "[share-mismatch]", "1 error · 0 warnings");
    }

    @Test
    void nothing_is_overwritten() throws Exception {
        Path plan = Files.writeString(parent.resolve("plan-2025.yaml"), "mine");

        Run run = Run.of("--init", parent);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).containsExactly("plan-check: " + plan + " exists and is not overwritten (see --help)");
        assertThat(plan).hasContent("mine");
        assertThat(parent.resolve("registry.yaml")).doesNotExist();
    }

    private static String row(Run run, String rule) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith(rule + " "))
                .findFirst()
                .orElseThrow();
    }
}
