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
                "--jsn x | there is no option --jsn; did you mean --json? (see --help)",
                "--fail-on=error --as-off 2025-01-01 | there is no option --as-off; did you mean --as-of? (see --help)",
                "-x | there is no option -x (see --help)",
                "--json | the option --json needs a value (see --help)",
                "--compare a | the option --compare needs two values (see --help)",
                "--compare a b --compare a b | the option --compare may be given only once (see --help)",
                "--compare changning-work-2024 changning-work-202 | --compare: there is no plan 'changning-work-202'; did you mean changning-work-2024? (see --help)",
                "--compare a b --full | --compare cannot be combined with --full, --rule or --plan (see --help)",
                "--compare a b --plan a | --compare cannot be combined with --full, --rule or --plan (see --help)",
                "--explain share-mismatch --compare a b | --explain can be combined with --lang and --color only (see --help)",
                "--lang de | the value 'de' of --lang is not valid; expected zh or en (see --help)",
                "--lang en --lang en | the option --lang may be given only once (see --help)",
                "--as-of 2025-02-30 | the value '2025-02-30' of --as-of is not valid; expected a date like 2025-01-31 (see --help)",
                "--as-of 2025 | the value '2025' of --as-of is not valid; expected a date like 2025-01-31 (see --help)",
                "--fail-on note | the value 'note' of --fail-on is not valid; expected error or warning (see --help)",
                "a b | unexpected argument 'b'; only one folder is checked at a time (see --help)",
                "--init a --tables b | --init can be combined with --lang and --color only (see --help)",
                "--init a --profile b | --init can be combined with --lang and --color only (see --help)",
                "--policy midtrm | --policy: there is no policy 'midtrm'; did you mean midterm?; give half-by-half, midterm, sdg, standard, traffic-lights, weather, or a .yaml or .json file (see --help)",
                "--init a --policy sdg | --init can be combined with --lang and --color only (see --help)",
                "--baselin b | there is no option --baselin; did you mean --baseline? (see --help)",
                "--bom | --bom can be used with --tables only (see --help)",
                "--init a b | --init can be combined with --lang and --color only (see --help)",
                "--color blue | the value 'blue' of --color is not valid; expected auto, always or never (see --help)",
                "--explain share-mismach | --explain: there is no rule 'share-mismach'; did you mean share-mismatch? (see --help)",
                "--rule nothing-like-it | --rule: there is no rule 'nothing-like-it' (see --help)",
                "--explain share-mismatch --full | --explain can be combined with --lang and --color only (see --help)",
                "no-such-folder | there is no folder no-such-folder (see --help)"
            })
    void a_faulty_command_line_is_refused_in_one_line(String commandLine, String message) {
        Run run = Run.of((Object[]) commandLine.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).containsExactly("plan-check: " + message);
    }

    @Test
    void faults_are_explained_in_the_chosen_language() {
        assertThat(Run.of("--lang=zh", "--jsno", "x").errors())
                .containsExactly("plan-check: 没有选项 --jsno，是否为 --json？（用 --help 查看用法）");
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
    void the_version_is_shown() {
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
