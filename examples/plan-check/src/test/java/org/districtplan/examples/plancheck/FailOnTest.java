package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.districtplan.model.diagnostic.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The exit code where targets are missed and the figures agree. */
class FailOnTest {

    private static final String PLAN = """
            format: districtplan/1
            plan: {id: jobs-2024, kind: work-report, title: 某镇计划, plans-for: 2024, published: 2024-01-10}
            targets:
              - {indicator: new-jobs, period: 2024, criterion: {value: 900人}, nature: NATURE, at: 一 p1}
            """;

    private static final String REPORT = """
            format: districtplan/1
            plan: {id: jobs-2025, kind: work-report, title: 某镇报告, reports-on: 2024, published: DATE}
            observations:
              - {indicator: new-jobs, period: PERIOD, value: REACHED人, at: 一 p1}
            """;

    @TempDir
    private Path folder;

    private Run run(String nature, String date, String period, String reached, Language language, String limit)
            throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), PLAN.replace("NATURE", nature));
        Files.writeString(
                folder.resolve("report.yaml"),
                REPORT.replace("DATE", date).replace("PERIOD", period).replace("REACHED", reached));
        return Run.in(language, folder, "--fail-on", limit);
    }

    @ParameterizedTest
    @CsvSource({
        "binding, 800, error, 1",
        "binding, 800, warning, 1",
        "expected, 800, error, 0",
        "expected, 800, warning, 1",
        "unstated, 800, warning, 1",
        "guiding, 800, warning, 0",
        "'expected, hedge: strive', 800, warning, 0",
        "binding, 900, warning, 0",
    })
    void a_missed_target_counts_by_its_nature(String nature, String reached, String limit, int exitCode)
            throws IOException {
        Run run = run(nature, "2025-01-10", "2024", reached, Language.ENGLISH, limit);

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out()).contains("Problems: 0 errors, 0 warnings");
        assertThat(run.err().isEmpty()).isEqualTo(exitCode == 0);
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1"})
    void a_binding_target_that_is_behind_is_a_warning(String limit, int exitCode) throws IOException {
        Run run = run("binding", "2024-07-10", "2024-H1", "300", Language.ENGLISH, limit);

        assertThat(run.out()).contains("     1  behind\n        warning ");
        assertThat(run.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void the_screen_says_which_targets_count() throws IOException {
        Run english = run("binding", "2025-01-10", "2024", "800", Language.ENGLISH, "error");
        Run chinese = run("binding", "2025-01-10", "2024", "800", Language.CHINESE, "error");

        assertThat(english.out()).contains("     1  not achieved\n        error new urban jobs (2024): required 900人");
        assertThat(english.errors())
                .containsExactly("plan-check: --fail-on: 1 of the targets missed or behind have the severity error or a"
                        + " higher one (missed binding: error; binding and behind, or missed expected: warning)");
        assertThat(chinese.out()).contains("     1  未完成\n        错误 城镇新增就业（2024）：要求900人");
        assertThat(chinese.errors())
                .containsExactly("plan-check: --fail-on：未完成或滞后的目标中，级别为“错误”以上的有1个" + "（约束性目标未完成为错误，滞后为警告；预期性目标未完成为警告）");
    }

    @Test
    void without_the_option_a_missed_target_is_only_shown() throws IOException {
        run("binding", "2025-01-10", "2024", "800", Language.ENGLISH, "error");

        assertThat(Run.of(folder).exitCode()).isZero();
        assertThat(Run.of(folder).err()).isEmpty();
        assertThat(Run.of(folder, "--fail-on", "error", "--as-of", "2024-02-01").exitCode())
                .isZero();
    }

    @Test
    void the_made_up_outline_has_binding_targets_behind_and_no_problem() {
        Path outline = Path.of("data", "made-up", "outline");

        assertThat(Run.of(outline, "--fail-on", "error").exitCode()).isZero();
        assertThat(Run.of(outline, "--fail-on", "warning").exitCode()).isEqualTo(1);
    }
}
