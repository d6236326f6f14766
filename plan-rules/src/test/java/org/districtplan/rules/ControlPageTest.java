package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.achievement.PolicyPresets;
import org.districtplan.rules.achievement.ProgressMethod;
import org.junit.jupiter.api.Test;

/** What {@code CONTROL.md} shows is read and compiled. */
class ControlPageTest {

    private static final RuleCatalogue RULES = RuleCatalogue.standard();
    private static final PlanSet NONE = PlanSet.of(List.of(), List.of());

    @Test
    void the_files_shown_are_right_and_say_what_the_code_beside_them_says() throws IOException {
        List<String> files = blocks("yaml");

        assertThat(files).hasSize(3);
        RuleProfile profile =
                RuleProfile.readText("rules.yaml", files.get(0), RULES).value();
        assertThat(profile.settings().get("order-mismatch").isOff()).isTrue();
        assertThat(profile.toYaml(RULES).lines())
                .containsExactlyInAnyOrderElementsOf(files.get(0).lines().toList());
        assertThat(Baseline.readText("baseline.yaml", files.get(1), RULES)
                        .value()
                        .accepted())
                .hasSize(2);
    }

    @Test
    void the_policy_shown_is_right_and_the_page_names_every_key_and_word() throws IOException {
        String page = Files.readString(Path.of("CONTROL.md"));
        AssessmentPolicy policy =
                PolicyFile.readText("policy.yaml", blocks("yaml").get(2)).value();

        assertThat(policy.label(AchievementStatus.NOT_ACHIEVED)).isEqualTo(Text.of("未达标", "missed"));
        assertThat(PolicyFile.readText("policy.yaml", "format: districtplan-policy/1\npolicy: a\nb: c\n")
                        .diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.message(Language.ENGLISH).replaceAll("^.*its keys are ", ""))
                        .satisfies(
                                keys -> assertThat(keys.split(", ")).hasSize(11).allSatisfy(key -> assertThat(page)
                                        .contains("`" + key + "`"))));
        assertThat(PolicyPresets.ids()).allSatisfy(id -> assertThat(page).contains("`" + id + "`"));
        assertThat(AchievementStatus.values())
                .allSatisfy(status -> assertThat(page).contains("`" + status.text() + "`"));
        assertThat(ProgressMethod.values())
                .allSatisfy(method -> assertThat(page).contains("`" + method.text() + "`"));
    }

    @Test
    void every_java_sample_stands_in_this_class() throws IOException {
        String here = squeezed(Files.readString(Path.of("src/test/java/org/districtplan/rules/ControlPageTest.java")));

        assertThat(blocks("java")).hasSize(4).allSatisfy(sample -> assertThat(here)
                .contains(squeezed(sample)));
    }

    @Test
    void a_profile_in_code() {
        RuleProfile profile = RuleProfile.builder()
                .off("order-mismatch")
                .severity("parts-mismatch", Severity.WARNING)
                .parameter("actual-from-future", "days-of-grace", BigDecimal.TEN)
                .build();
        PlanChecker checker = PlanChecker.builder().profile(profile).build();

        assertThat(checker.catalogue().ids()).doesNotContain("order-mismatch");
    }

    // Kept as shown: it is compiled, and read by the test above.
    static void a_profile_from_a_file() throws IOException {
        ControlFile<RuleProfile> read = RuleProfile.read(Path.of("rules.yaml"), RuleCatalogue.standard());
        read.diagnostics().forEach(System.out::println);
        PlanChecker checker = PlanChecker.builder().profile(read.value()).build();
        assertThat(checker).isNotNull();
    }

    // Kept as shown: it is compiled, and read by the test above.
    static void a_policy_from_a_file() throws IOException {
        ControlFile<AssessmentPolicy> read = PolicyFile.read(Path.of("policy.yaml"));
        read.diagnostics().forEach(System.out::println);
        PlanChecker checker = PlanChecker.builder().assessment(read.value()).build();
        assertThat(checker).isNotNull();
    }

    @Test
    void a_baseline_of_a_report() {
        PlanSet plans = NONE;
        CheckReport report = PlanChecker.standard().check(plans);
        Baseline baseline =
                Baseline.of(report, Language.CHINESE).because("known since 2024", LocalDate.of(2026, 12, 31));
        CheckReport again = PlanChecker.builder()
                .baseline(baseline, LocalDate.of(2026, 11, 22))
                .build()
                .check(plans);

        assertThat(again.findings()).isEqualTo(report.findings());
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher blocks = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("CONTROL.md")));
        return blocks.results().map(found -> found.group(1)).toList();
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
