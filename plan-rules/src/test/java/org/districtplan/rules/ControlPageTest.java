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
import org.junit.jupiter.api.Test;

/** What {@code CONTROL.md} shows is read and compiled. */
class ControlPageTest {

    private static final RuleCatalogue RULES = RuleCatalogue.standard();
    private static final PlanSet NONE = PlanSet.of(List.of(), List.of());

    @Test
    void the_files_shown_are_right_and_say_what_the_code_beside_them_says() throws IOException {
        List<String> files = blocks("yaml");

        assertThat(files).hasSize(2);
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
    void every_java_sample_stands_in_this_class() throws IOException {
        String here = squeezed(Files.readString(Path.of("src/test/java/org/districtplan/rules/ControlPageTest.java")));

        assertThat(blocks("java")).hasSize(3).allSatisfy(sample -> assertThat(here)
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
