package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.districtplan.model.diagnostic.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OptionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--jsn x | unknown option --jsn; did you mean --json? (see --help)",
                "--fail-on=error --as-off 2025-01-01 | unknown option --as-off; did you mean --as-of? (see --help)",
                "-x | unknown option -x (see --help)",
                "--json | option --json needs a value (see --help)",
                "--lang de | option --lang: 'de' is not zh or en (see --help)",
                "--lang en --lang en | option --lang may be given only once (see --help)",
                "--as-of 2025-02-30 | option --as-of: '2025-02-30' is not a date like 2025-01-31 (see --help)",
                "--as-of 2025 | option --as-of: '2025' is not a date like 2025-01-31 (see --help)",
                "--fail-on note | option --fail-on: 'note' is not error or warning (see --help)",
                "a b | one argument too many: 'b'; only one folder is checked at a time (see --help)",
                "--init a --tables b | --init goes with --lang only (see --help)",
                "--init a --profile b | --init goes with --lang only (see --help)",
                "--baselin b | unknown option --baselin; did you mean --baseline? (see --help)",
                "--bom | --bom goes with --tables (see --help)",
                "--init a b | --init goes with --lang only (see --help)",
                "no-such-folder | there is no folder no-such-folder (see --help)"
            })
    void a_faulty_command_line_is_refused_in_one_line(String commandLine, String message) {
        Run run = Run.of((Object[]) commandLine.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).containsExactly("plan-check: " + message);
    }

    @Test
    void faults_are_told_in_the_language_asked_for() {
        assertThat(Run.of("--lang=zh", "--jsno", "x").errors())
                .containsExactly("plan-check: 未知选项 --jsno，是否为 --json？（用 --help 查看用法）");
        assertThat(Run.in(Language.CHINESE, "--jsno", "x", "--lang", "en").err())
                .contains("did you mean");
    }

    @ParameterizedTest
    @EnumSource
    void help_names_every_option(Language language) {
        Run run = Run.in(language, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(Options.names());
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(110));
    }

    @Test
    void the_version_is_printed() {
        Run run = Run.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("plan-check ").endsWith("\n");
    }

    @Test
    void what_is_no_folder_is_refused(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("plan.yaml"), "x");

        assertThat(Run.of(file).errors()).containsExactly("plan-check: " + file + " is not a folder (see --help)");
        assertThat(Run.of("--init", file).errors())
                .containsExactly("plan-check: " + file + " is not a folder (see --help)");
    }
}
