package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.io.source.Source;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules on files: the two examples of every rule, and fixtures in which a comment with the rule's id stands on every line
 * where it is to report, and nowhere else. A line of --- begins another plan.
 */
class FixtureTest {

    static List<Rule> rules() {
        return RuleCatalogue.standard().rules();
    }

    static Stream<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/org/districtplan/rules/fixtures"))) {
            return files
                    .map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .filter(name -> !name.equals("shared"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_bad_example_is_reported_and_the_good_one_is_not(Rule rule) throws IOException {
        RuleResult bad = check(rule.id(), example(rule.bad()));
        RuleResult good = check(rule.id(), example(rule.good()));

        assertThat(contradictions(bad)).as(bad.toString()).isPositive();
        assertThat(contradictions(good)).as(good.toString()).isZero();
        assertThat(good.holds()).as(good.toString()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_rule_reports_where_the_fixture_says(String rule) throws IOException {
        String text = resource(rule + ".yaml");
        Set<Integer> expected = new TreeSet<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith("# " + rule)) {
                expected.add(i + 1);
            }
        }

        RuleResult result = check(rule, text);

        assertThat(expected).isNotEmpty();
        assertThat(result.findings().filter(FixtureTest::isOfFixture).map(FixtureTest::line))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_rule_has_a_fixture() throws IOException {
        assertThat(fixtures())
                .containsExactlyInAnyOrderElementsOf(RuleCatalogue.standard().ids());
    }

    private static long contradictions(RuleResult result) {
        return result.outcomes().stream()
                .filter(outcome -> outcome.answer() == Answer.CONTRADICTS)
                .filter(outcome -> isOfFixture(outcome.diagnostic()))
                .count();
    }

    // What the shared registry holds and a fixture leaves unused is no concern of the fixture.
    private static boolean isOfFixture(Diagnostic finding) {
        return !place(finding).document().equals("shared.yaml");
    }

    private static int line(Diagnostic finding) {
        return place(finding).span().line();
    }

    private static SourcePlace place(Diagnostic finding) {
        return Objects.requireNonNull(finding.place(), finding.toString());
    }

    // An example shows what matters; here each of its plans gets the header it left out.
    private static String example(String snippet) {
        List<String> plans = new ArrayList<>();
        for (String part : parts(snippet)) {
            String plan = part.startsWith("plan:") ? part : "plan: {}\n" + part;
            String id = plans.isEmpty() ? "example" : "example-" + (plans.size() + 1);
            plans.add("format: districtplan/1\n"
                    + headed(headed(headed(plan, "title", "示例"), "kind", "other"), "id", id));
        }
        return String.join("---\n", plans);
    }

    private static String headed(String plan, String key, String value) {
        String header = plan.lines()
                .takeWhile(line -> line.startsWith("plan:") || line.startsWith(" "))
                .collect(Collectors.joining("\n"));
        if (Pattern.compile("[ {]" + key + ":").matcher(header).find()) {
            return plan;
        }
        return plan.startsWith("plan: {}")
                ? plan.replaceFirst("plan: \\{}", "plan: {" + key + ": " + value + "}")
                : plan.startsWith("plan: {")
                        ? plan.replaceFirst("plan: \\{", "plan: {" + key + ": " + value + ", ")
                        : plan.replaceFirst("plan:\n", "plan:\n  " + key + ": " + value + "\n");
    }

    /** The plans of a text that stand between lines of ---, each on the lines it has in the text. */
    private static List<Source> plans(String text) {
        List<Source> plans = new ArrayList<>();
        int lines = 0;
        for (String part : parts(text)) {
            plans.add(Source.of("plan-" + (plans.size() + 1) + ".yaml", "\n".repeat(lines) + part));
            lines += (int) part.lines().count() + 1;
        }
        return plans;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.equals("---")) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(line).append('\n');
            }
        }
        parts.add(part.toString());
        return parts;
    }

    private static RuleResult check(String rule, String text) throws IOException {
        List<Source> sources = new ArrayList<>(List.of(Source.of("shared.yaml", resource("shared.yaml"))));
        sources.addAll(plans(text));
        ReadResult read = PlanReader.standard().read(sources);
        List<Diagnostic> errors = new ArrayList<>(read.diagnostics());
        errors.removeIf(problem -> problem.severity() != Severity.ERROR);
        assertThat(errors).as(text).isEmpty();
        return PlanChecker.standard().check(read).result(rule).orElseThrow();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = FixtureTest.class.getResourceAsStream("fixtures/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
