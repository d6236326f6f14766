package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.districtplan.model.diagnostic.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlTest {

    private static final Path DATA = Path.of("data/changning");
    private static final String FIGURE = "value: 100.00%";

    @TempDir
    private Path folder;

    private Path plans;
    private Path profile;
    private Path baseline;

    @BeforeEach
    void copies_of_the_plans() throws IOException {
        plans = Files.createDirectory(folder.resolve("plans"));
        try (var files = Files.list(DATA)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                Files.copy(file, plans.resolve(file.getFileName()));
            }
        }
        profile = folder.resolve("rules.yaml");
        // Beside the plans, where it is passed over.
        baseline = plans.resolve("baseline.yaml");
    }

    private void fillIn(String reason) throws IOException {
        Files.writeString(baseline, Files.readString(baseline).replace("reason: \"\"", "reason: " + reason));
    }

    @Test
    void a_profile_changes_what_is_found() throws IOException {
        assertThat(Run.of(plans, "--fail-on", "error").exitCode()).isEqualTo(ExitCode.FINDINGS);

        Files.writeString(profile, "format: districtplan-rules/1\nrules: {share-mismatch: off}\n");
        Run run = Run.of(plans, "--fail-on", "error", "--profile", profile);

        assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).doesNotContain("[share-mismatch]");
    }

    @Test
    void what_is_wrong_with_both_files_is_shown_with_its_lines() throws IOException {
        Files.writeString(profile, "format: districtplan-rules/1\nrules: {shar-mismatch: off}\n");
        Files.writeString(baseline, "format: districtplan-baseline/1\naccepted:\n  - {rule: share-mismatch}\n");

        Run run = Run.in(Language.CHINESE, plans, "--profile", profile, "--baseline", baseline);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .containsExactly(
                        profile + ":2:9: 错误: 规则目录没有键 shar-mismatch（是否为 share-mismatch？） [unknown-key]",
                        "    rules: {shar-mismatch: off}",
                        "            ^^^^^^^^^^^^^",
                        baseline + ":3:5: 错误: 已接受的问题缺少键 plan [missing-key]",
                        "      - {rule: share-mismatch}",
                        "        ^",
                        baseline + ":3:5: 错误: 已接受的问题缺少键 reason [missing-key]",
                        "      - {rule: share-mismatch}",
                        "        ^");
        assertThat(Run.of(plans, "--profile", folder.resolve("gone.yaml")).err())
                .contains("no-such-file");
    }

    @Test
    void all_that_is_found_is_accepted_and_a_changed_figure_is_found_again() throws IOException {
        Run written = Run.of(plans, "--write-baseline", baseline);
        assertThat(written.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(written.err()).matches("plan-check: wrote .*baseline.yaml; \\d+ of its entries need a reason\n");
        assertThat(Run.of(plans, "--baseline", baseline).exitCode()).isEqualTo(ExitCode.WRONG);

        fillIn("known");
        Run accepted = Run.of(plans, "--full", "--baseline", baseline, "--fail-on", "warning");
        assertThat(accepted.exitCode()).as(accepted.out()).isEqualTo(ExitCode.OK);
        assertThat(accepted.out())
                .contains("[share-mismatch] accepted: known")
                .doesNotContain("Contradictions (", "Notes (", "Problems in the baseline (")
                .containsPattern("\n0 errors · 0 warnings · 0 notes · \\d+ accepted");
        assertThat(Run.in(Language.CHINESE, plans, "--baseline", baseline, "--fail-on", "warning")
                        .exitCode())
                .isEqualTo(ExitCode.OK);

        Path file = plans.resolve("annual-2023.yaml");
        String text = Files.readString(file);
        assertThat(text).contains(FIGURE);
        Files.writeString(file, text.replace(FIGURE, "value: 99.00%"));
        Run changed = Run.of(plans, "--full", "--baseline", baseline, "--fail-on", "error");
        assertThat(changed.exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(changed.out())
                .contains(
                        "Contradictions (1)",
                        "error [share-mismatch]",
                        "Problems in the baseline (1)",
                        "[stale-acceptance]");
    }

    @Test
    void a_baseline_is_brought_up_to_date_and_its_reasons_are_kept() throws IOException {
        Run.of(plans, "--write-baseline", baseline);
        fillIn("ok");
        String before = Files.readString(baseline);

        assertThat(Run.of(plans, "--write-baseline", baseline).errors())
                .containsExactly("plan-check: " + baseline + " exists already; add --baseline " + baseline
                        + " to keep its reasons (see --help)");
        assertThat(Run.of(plans, "--baseline", baseline, "--write-baseline", baseline)
                        .err())
                .contains("; 0 of its entries need a reason");
        assertThat(baseline).hasContent(before);
    }

    @Test
    void no_baseline_is_written_of_files_with_errors() throws IOException {
        Files.writeString(plans.resolve("zz.yaml"), "format: districtplan/1\nplan: {id: zz}\n");

        Run run = Run.of(plans, "--write-baseline", baseline);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG);
        assertThat(run.err()).contains("no baseline was written");
        assertThat(baseline).doesNotExist();
    }

    @Test
    void the_day_of_the_command_line_counts_more_than_that_of_the_profile() throws IOException {
        Files.writeString(profile, "format: districtplan-rules/1\nevaluation-date: 2024-06-30\n");

        assertThat(Run.of(plans, "--profile", profile).out()).contains("as of 2024-06-30");
        assertThat(Run.of(plans, "--profile", profile, "--as-of", "2024-07-31").out())
                .contains("as of 2024-07-31");
    }

    @Test
    void a_policy_is_named_by_its_id_or_read_from_a_file() throws IOException {
        Path county = Path.of("data/made-up/county");
        Path policy = Files.writeString(folder.resolve("policy.yaml"), """
                format: districtplan-policy/1
                policy: {zh: 本县口径, en: house policy}
                extends: traffic-lights
                labels: {not-achieved: {zh: 红牌, en: red card}}
                """);

        assertThat(Run.of(county).out()).doesNotContain("by the policy");
        assertThat(Run.of(county, "--policy", "traffic-lights").out())
                .contains("; by the policy: traffic lights\n")
                .contains("  red (not achieved)\n");
        assertThat(Run.in(Language.CHINESE, county, "--policy", policy, "--full")
                        .out())
                .containsPattern("；判定口\\n?径：本县口径\\n")
                .contains("个红牌（未完成）", "红牌（未完成）  ");
        assertThat(Run.of(county, "--policy", policy, "--json", "-").out())
                .contains("\"policy\": {\n    \"zh\": \"本县口径\",\n    \"en\": \"house policy\"\n  }")
                .contains("\"status\": \"not-achieved\",\n      \"label\": {\n        \"zh\": \"红牌\",");
    }

    @Test
    void what_is_wrong_with_a_policy_is_shown_with_its_line() throws IOException {
        Path policy = Files.writeString(
                folder.resolve("policy.yaml"), "format: districtplan-policy/1\npolicy: own\nextends: sgd\n");

        Run run = Run.of(plans, "--policy", policy);

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(policy + ":3:10: error: the key `extends` does not take the value `sgd`");
        assertThat(Run.of(plans, "--policy", folder.resolve("gone.yaml")).err()).contains("no-such-file");
        assertThat(Run.of(plans, "--policy", policy, "--json", policy).err()).contains("sgd");
    }

    @Test
    void a_policy_is_not_written_over() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.yaml"), "format: districtplan-policy/1\npolicy: own\n");

        assertThat(Run.of(plans, "--policy", policy, "--tables", folder.resolve("t"), "--json", policy)
                        .err())
                .contains("would overwrite the input");
    }

    @Test
    void json_is_written_where_the_name_says_so() throws IOException {
        Path json = folder.resolve("base.json");

        Run run = Run.of(plans, "--write-baseline", json, "--json", "-");

        assertThat(run.out()).startsWith("{").endsWith("}\n");
        assertThat(json).content().startsWith("{\n  \"format\": \"districtplan-baseline/1\",");
        assertThat(List.of(Run.of(plans, "--baseline", json).exitCode())).containsExactly(ExitCode.WRONG);
    }
}
