package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.districtplan.model.diagnostic.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirstScreenTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_summary_of_changning_fits_one_screen(Language language) {
        Run run = Run.in(language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSizeLessThan(48).allSatisfy(line -> assertThat(line.length())
                .isLessThanOrEqualTo(100));
        assertThat(run.out())
                .contains("changning", "annual-2023.yaml:356:93 [share-mismatch]", "94.262%", "145", "5%左右 → 3%左右")
                .contains("--full", "--rule", "--plan", "--explain")
                .doesNotContain("\u001B", "examples/plan-check/data/changning/annual-2023.yaml");
    }

    @Test
    void one_rule_is_shown_with_all_it_could_not_check() {
        Run run = Run.of("--rule", "share-mismatch");

        assertThat(run.out())
                .contains("Contradictions (1)", "[share-mismatch]", "Rules (1)")
                .doesNotContain("[repeated-item]", "Targets (", "... and ");
    }

    @Test
    void one_plan_is_shown_with_its_targets() {
        Run run = Run.of("--plan", "changning-work-2025");

        assertThat(run.out())
                .contains("Checked 1 document,", "Targets (13)", "work-2025.yaml:34:5")
                .doesNotContain("share-mismatch]");
    }

    @Test
    void an_unknown_plan_is_refused_with_the_nearest() {
        assertThat(Run.of("--plan", "changning-work-202").errors())
                .containsExactly("plan-check: --plan: there is no plan 'changning-work-202';"
                        + " did you mean changning-work-2024? (see --help)");
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_is_explained(Language language) {
        Run run = Run.in(language, "--explain", "share-mismatch");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("share-mismatch\n").contains("observations:", "- {");
    }

    @Test
    void colour_is_shown_where_it_is_required_and_not_in_a_pipe() {
        assertThat(Run.of("--color", "always").out()).contains("\u001B[31merror\u001B[0m");
        assertThat(Run.of("--color", "auto").out()).doesNotContain("\u001B");
    }

    @Test
    void a_terminal_has_colour_unless_the_environment_says_no() {
        assertThat(Terminal.of(true, Map.of("TERM", "xterm")).hasColour()).isTrue();
        assertThat(Terminal.of(true, Map.of("NO_COLOR", "1")).hasColour()).isFalse();
        assertThat(Terminal.of(true, Map.of("NO_COLOR", "")).hasColour()).isTrue();
        assertThat(Terminal.of(true, Map.of("TERM", "dumb")).hasColour()).isFalse();
        assertThat(Terminal.of(false, Map.of("TERM", "xterm")).hasColour()).isFalse();
    }

    @Test
    void control_characters_of_titles_and_file_names_reach_no_output() throws Exception {
        Files.writeString(folder.resolve("a\u001B]8;;x\u0007.yaml"), """
                format: districtplan/1
                plan: {id: a, kind: other, title: "A\\e[2J\\u202EB", published: 2025-01-01}
                x\u009B: 1
                """);

        for (String[] options :
                new String[][] {{"--full"}, {"--lang", "zh"}, {"--json", "-"}, {"--rule", "duplicate-id"}}) {
            Object[] args = new Object[options.length + 1];
            System.arraycopy(options, 0, args, 0, options.length);
            args[options.length] = folder;
            Run run = Run.of(args);

            assertThat(run.out() + run.err()).doesNotContainPattern("[\\p{Cntrl}\\x{80}-\\x{9F}&&[^\\n]]|\\p{Cf}");
        }
        assertThat(Run.of("--explain", "a\u001Bb").err())
                .contains("'a\\u001Bb'")
                .doesNotContain("\u001B");
        assertThat(Run.of("no\u001B-folder").err()).contains("no\\u001B-folder").doesNotContain("\u001B");
    }

    @Test
    void equal_problems_of_files_are_shown_once_with_their_number() throws Exception {
        Files.writeString(
                folder.resolve("a.yaml"),
                "format: districtplan/1\nplan: {id: a, kind: other, title: A, published: 2025-01-01}\nsections:\n"
                        + "  - {at: 一, titel: x}\n".repeat(6));

        Run run = Run.of(folder);

        assertThat(run.errors().stream().filter(line -> line.contains("`titel`")))
                .hasSize(1);
        assertThat(run.err()).contains("    the same at 5 more: a.yaml:5:", ", …\n");
    }

    @Test
    void a_missed_target_that_was_adjusted_says_so() {
        assertThat(Run.of(Path.of("data/made-up/county")).out())
                .contains("investment in key projects (2024): required 60亿元, actual 53.1亿元 (adjusted)");
    }
}
