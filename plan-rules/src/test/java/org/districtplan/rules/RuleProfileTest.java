package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.districtplan.io.SourceExcerpt;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleParameter;
import org.districtplan.rules.rule.RuleSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleProfileTest {

    private static final Rule OWN = Rule.builder("own-rule")
            .parameter("share", new BigDecimal("0.5"), "比例", "the share")
            .parameter(RuleParameter.whole("most", 3, 0, 9, Text.of("最多", "the most")))
            .check(context -> context.at(ElementRef.plan("a"))
                    .contradicts(Message.of(
                            Text.of("{most}"), "most", context.parameter("most") + "/" + context.parameter("share"))));

    private static final RuleCatalogue RULES = RuleCatalogue.standard().with(OWN);
    private static final String HEAD = "format: districtplan-rules/1\n";

    private static ControlFile<RuleProfile> read(String text) {
        return RuleProfile.readText("rules.yaml", text, RULES);
    }

    @Test
    void a_profile_says_what_runs_and_with_which_severity() {
        RuleProfile profile = read(HEAD + """
                evaluation-date: 2025-01-08
                rules:
                  share-mismatch: off
                  order-mismatch: note
                  own-rule: {severity: warning, parameters: {most: 7}}
                """).value();

        PlanChecker checker = PlanChecker.builder().rule(OWN).profile(profile).build();
        CheckReport report = checker.check(PlanSet.of(List.of(), List.of()));

        assertThat(checker.catalogue().ids()).doesNotContain("share-mismatch").contains("order-mismatch");
        assertThat(report.evaluationDate()).contains(LocalDate.of(2025, 1, 8));
        assertThat(report.result("order-mismatch").orElseThrow().severity()).isEqualTo(Severity.NOTE);
        assertThat(report.findings()).extracting(Diagnostic::toString).containsExactly("a: warning: 7/0.5 [own-rule]");
    }

    @Test
    void what_a_file_says_and_what_code_says_is_the_same() {
        RuleProfile inCode = RuleProfile.builder()
                .off("share-mismatch")
                .severity("own-rule", Severity.WARNING)
                .parameter("own-rule", "share", new BigDecimal("0.25"))
                .evaluationDate(LocalDate.of(2025, 1, 8))
                .build();
        String file = """
                {"format": "districtplan-rules/1", "evaluation-date": "2025-01-08", "rules": {
                  "share-mismatch": "off", "own-rule": {"severity": "warning", "parameters": {"share": 0.25}}}}
                """;

        assertThat(RuleProfile.readText("rules.json", file, RULES).value()).isEqualTo(inCode);
        assertThat(inCode.toYaml(RULES)).isEqualTo(HEAD + """
                evaluation-date: 2025-01-08
                rules:
                  share-mismatch: off
                  own-rule: {severity: warning, parameters: {share: 0.25}}
                """);
    }

    @Test
    void of_what_is_said_in_code_the_later_counts() {
        assertThat(RuleProfile.builder()
                        .off("a")
                        .parameter("a", "most", BigDecimal.ONE)
                        .severity("a", Severity.NOTE)
                        .severity("b", Severity.NOTE)
                        .off("b")
                        .build()
                        .settings())
                .containsOnly(
                        Map.entry("a", new RuleSetting(false, Severity.NOTE, Map.of("most", BigDecimal.ONE))),
                        Map.entry("b", new RuleSetting(true, null, Map.of())));
    }

    @Test
    void whatever_is_written_is_read_back_equal() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_122);
        List<String> ids = List.copyOf(RULES.ids());
        for (int i = 0; i < 200; i++) {
            RuleProfile.Builder builder = RuleProfile.builder();
            for (int j = random.nextInt(6); j > 0; j--) {
                String id = ids.get(random.nextInt(ids.size()));
                switch (random.nextInt(3)) {
                    case 0 -> builder.off(id);
                    case 1 -> builder.severity(id, List.of(Severity.values()).get(random.nextInt(3)));
                    default ->
                        builder.parameter("own-rule", "share", BigDecimal.valueOf(random.nextInt(), random.nextInt(5)));
                }
            }
            if (random.nextBoolean()) {
                builder.evaluationDate(LocalDate.ofEpochDay(random.nextInt(30_000)));
            }
            RuleProfile profile = builder.build();
            String text = profile.toYaml(RULES);

            assertThat(read(text).value()).as(text).isEqualTo(profile);
            assertThat(read(text).value().toYaml(RULES)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "shar-mismatch: off | 3:3 unknown-key: the catalogue of rules has no key `shar-mismatch` (did you mean `share-mismatch`?)",
                "own-rul: off | 3:3 unknown-key: the catalogue of rules has no key `own-rul` (did you mean `own-rule`?)",
                "own-rule: of | 3:13 unknown-word: the key `own-rule` does not take the value `of` (did you mean `off`?); allowed values: off, error, warning, note",
                "own-rule: false | 3:13 unknown-word: the key `own-rule` does not take the value `false`; allowed values: off, error, warning, note",
                "own-rule: [off] | 3:13 wrong-type: expected a word, found a list",
                "own-rule: | 3:12 null-value: the key `own-rule` has no value; write a word, or leave the key out",
                "own-rule: {severity: off} | 3:24 unknown-word: the key `severity` does not take the value `off`; allowed values: error, warning, note",
                "own-rule: {sevrity: note} | 3:14 unknown-key: the setting of own-rule has no key `sevrity` (did you mean `severity`?)",
                "own-rule: {parameters: {mots: 3}} | 3:27 unknown-key: the parameter list of own-rule has no key `mots` (did you mean `most`?)",
                "own-rule: {parameters: {most: three}} | 3:33 wrong-type: expected a whole number from 0 to 9, found `three`",
                "own-rule: {parameters: {most: '3'}} | 3:33 wrong-type: expected a whole number from 0 to 9, found the text \"3\"",
                "own-rule: {parameters: {most: 2.5}} | 3:33 wrong-type: expected a whole number from 0 to 9, found `2.5`",
                "own-rule: {parameters: {most: 10}} | 3:33 wrong-type: expected a whole number from 0 to 9, found `10`",
                "own-rule: {parameters: {share: 1e3}} | 3:34 wrong-type: expected a number, found `1e3`",
                "own-rule: {parameters: 3} | 3:26 wrong-type: expected a mapping (the parameter list of own-rule, such as {share: …}), found `3`",
                "share-mismatch: {parameters: {most: 3}} | 3:20 unknown-key: the setting of share-mismatch has no key `parameters`; its keys are severity",
            })
    void a_mistake_in_a_setting_is_located(String line, String expected) {
        ControlFile<RuleProfile> read = read(HEAD + "rules:\n  " + line + "\n");

        assertThat(read.diagnostics()).singleElement().satisfies(found -> assertThat(line(found))
                .isEqualTo(expected));
        assertThatIllegalStateException().isThrownBy(read::value).withMessageContaining(expected.split(": ", 2)[1]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 1:1 empty-document: the file has no content; its first line has to be format: districtplan-rules/1",
                "rules: {} | 1:1 missing-format: the file does not begin with format: districtplan-rules/1 and was not read; add that line",
                "[] | 1:1 missing-format: the file does not begin with format: districtplan-rules/1 and was not read; add that line",
                "format: districtplan/1 | 1:9 version: the format `districtplan/1` is not supported and the file was not read; this version reads districtplan-rules/1; write format: districtplan-rules/1",
                "format: districtplan-rules/2 | 1:9 version: the format `districtplan-rules/2` is not supported and the file was not read; this version reads districtplan-rules/1; the file is newer, so use a newer version of this library",
                "'{format: districtplan-rules/1, rulse: {}}' | 1:32 unknown-key: the rule profile has no key `rulse` (did you mean `rules`?)",
                "'{format: districtplan-rules/1, evaluation-date: 2025-02-30}' | 1:49 bad-date: `2025-02-30` is not a date; write it as 2022-11-18",
                "'{format: districtplan-rules/1, evaluation-date: 2025}' | 1:49 bad-date: `2025` is not a date; write it as 2022-11-18",
                "'{format: districtplan-rules/1, rules: {own-rule: off, own-rule: note}}' | 1:55 duplicate-key: the key `own-rule` is repeated; only the first one is used",
            })
    void a_mistake_in_the_file_is_located(String text, String expected) {
        assertThat(read(text).diagnostics()).singleElement().satisfies(found -> assertThat(line(found))
                .isEqualTo(expected));
    }

    private static String line(Diagnostic found) {
        assertThat(found.message(Language.CHINESE))
                .doesNotContainPattern("\\{[a-z-]+}")
                .isNotBlank();
        assertThat(found.place()).isNotNull();
        return found.place().span() + " " + found.rule() + ": " + found.message(Language.ENGLISH);
    }

    @Test
    void a_file_is_read_and_its_mistakes_shown_with_their_lines(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rules.yaml"), HEAD + "rules: {own-rul: off}\n");

        ControlFile<RuleProfile> read = RuleProfile.read(file, RULES);

        assertThat(SourceExcerpt.of(read::sourceLine).show(read.diagnostics().get(0), Language.ENGLISH))
                .isEqualTo(file + """
                        :2:9: error: the catalogue of rules has no key `own-rul` (did you mean `own-rule`?) [unknown-key]
                            rules: {own-rul: off}
                                    ^^^^^^^
                        """);
        assertThat(RuleProfile.read(folder.resolve("gone.yaml"), RULES).diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly("no-such-file");
        assertThat(RuleProfile.read(Files.writeString(folder.resolve("a.txt"), HEAD), RULES)
                        .diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly("unknown-file-type");
    }

    @Test
    void a_checker_refuses_a_profile_of_rules_it_does_not_have() {
        RuleProfile profile = RuleProfile.builder().off("own-rule").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanChecker.builder().profile(profile).build())
                .withMessage("no rule has the id \"own-rule\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleProfile.builder().off("own-rul").build().toYaml(RULES))
                .withMessageContaining("did you mean \"own-rule\"?");
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleSetting(true, Severity.NOTE, Map.of()));
    }
}
