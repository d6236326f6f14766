package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.districtplan.model.diagnostic.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void write_a_plan() {
        Run.of("--init", folder);
        plan = folder.resolve("plan-2025.yaml");
    }

    @Test
    void no_output_takes_the_place_of_an_input() throws IOException {
        String before = Files.readString(plan);
        Path profile = Files.writeString(folder.resolve("rules.yaml"), "format: districtplan-rules/1\nrules: {}\n");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), plan);

        for (String option : List.of("--json", "--json-all")) {
            for (Path file : List.of(
                    plan,
                    link,
                    folder.resolve("..").resolve(folder.getFileName()).resolve("plan-2025.yaml"))) {
                Run run = Run.of(folder, option, file);
                assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG);
                assertThat(run.out()).isEmpty();
                assertThat(run.err()).contains(option + " " + file + " would overwrite the input " + plan);
            }
        }
        assertThat(Run.of(folder, "--profile", profile, "--json", profile).err())
                .contains("would overwrite");
        assertThat(plan).hasContent(before);
    }

    @Test
    void two_outputs_do_not_share_a_file() {
        Path json = folder.resolve("out.json");

        assertThat(Run.of(folder, "--json", json, "--json-all", json).err())
                .contains("--json-all and --json would write the same file");
        assertThat(json).doesNotExist();
    }

    @Test
    void a_report_in_the_folder_that_is_read_is_written_again_and_again() {
        Path json = folder.resolve("report.json");

        for (int run = 0; run < 3; run++) {
            Run again = Run.of(folder, "--json", json, "--fail-on", "warning");
            assertThat(again.exitCode()).as(again.err()).isEqualTo(ExitCode.OK);
            assertThat(again.err()).isEmpty();
        }
        assertThat(json).content().startsWith("{").endsWith("}\n");
    }

    @Test
    void a_file_that_cannot_be_written_is_named_and_nothing_is_left() throws IOException {
        Path missing = folder.resolve("no-such-folder").resolve("out.json");

        Run run = Run.of(folder, "--json", missing);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG);
        assertThat(run.err()).contains(missing.toString()).doesNotContain("Exception");
        assertThat(missing.getParent()).doesNotExist();
    }

    @Test
    void a_full_disk_is_reported() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));

        Run run = Run.of(folder, "--json", full);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG);
        assertThat(run.err()).contains("/dev/full", "cannot be written");
    }

    @Test
    void a_closed_standard_output_is_an_error() {
        Run run = Run.to(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                },
                Language.ENGLISH,
                folder);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG);
        assertThat(run.errors())
                .containsExactly("plan-check: standard output cannot be written (it is closed or the disk is full);"
                        + " the report is incomplete");
    }

    @Test
    void standard_output_on_a_full_disk_is_an_error() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));

        try (OutputStream out = Files.newOutputStream(full)) {
            assertThat(Run.to(out, Language.CHINESE, folder).exitCode()).isEqualTo(ExitCode.WRONG);
        }
    }
}
