package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.districtplan.rules.Papers.first;
import static org.districtplan.rules.Papers.plan;
import static org.districtplan.rules.Papers.targetOf;
import static org.districtplan.rules.Papers.value;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.districtplan.io.PlanReader;
import org.districtplan.io.SourceExcerpt;
import org.districtplan.io.source.DocumentKind;
import org.districtplan.io.source.SourceDocument;
import org.districtplan.model.Nature;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.IntervalPolicy;
import org.districtplan.model.value.Qualifier;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.achievement.Certainty;
import org.districtplan.rules.achievement.PolicyPresets;
import org.districtplan.rules.achievement.ProgressBand;
import org.districtplan.rules.achievement.ProgressMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {

    private static final String HEAD = "format: districtplan-policy/1\n";
    private static final String EVERY_KEY = HEAD + """
            policy: {zh: 本区口径, en: our policy}
            method: cagr-ratio
            behind-below: 0.8
            ahead-above: 1.2
            bands:
              - {from: 1, label: {zh: 好, en: good}}
              - {from: -0.5, label: {zh: 中, en: fair}}
              - {label: {zh: 差, en: poor}}
            labels: {achieved: {zh: 达标, en: reached}, not-due: OK}
            importance: {expected: 0.5, binding: 2}
            stale-after-months: 18
            in-step: {points: 1, share: 0.05}
            intervals:
              rounding: "[0, 1)"
              counts: "[-1, 1]"
              fractions: "[0.9, 1.1]"
              about-steps: "[-2, 2]"
              about: "[0.95, 1.05]"
              nearly: "[0.8, 1)"
              and-some: "(0, 1)"
              over: "[1, ∞)"
              at-least: "(1, ∞)"
              at-most: "(-∞, 1)"
              under: "(-∞, 1]"
              strong: "(1, 1.2)"
              weak: "[0.8, 1)"
              several: "[3, 10)"
            """;

    private static ControlFile<AssessmentPolicy> read(String text) {
        return PolicyFile.readText("policy.yaml", text);
    }

    private static AssessmentPolicy policy(String lines) {
        return read(HEAD + "policy: own\n" + lines).value();
    }

    @Test
    void every_key_sets_its_part_of_the_policy() {
        IntervalPolicy intervals = IntervalPolicy.builder()
                .rounding(Interval.parse("[0, 1)"))
                .counts(Interval.parse("[-1, 1]"))
                .fractions(Interval.parse("[0.9, 1.1]"))
                .aboutSteps(Interval.parse("[-2, 2]"))
                .qualified(Qualifier.ABOUT, Interval.parse("[0.95, 1.05]"))
                .qualified(Qualifier.NEARLY, Interval.parse("[0.8, 1)"))
                .qualified(Qualifier.AND_SOME, Interval.parse("(0, 1)"))
                .qualified(Qualifier.OVER, Interval.parse("[1, ∞)"))
                .qualified(Qualifier.AT_LEAST, Interval.parse("(1, ∞)"))
                .qualified(Qualifier.AT_MOST, Interval.parse("(-∞, 1)"))
                .qualified(Qualifier.UNDER, Interval.parse("(-∞, 1]"))
                .qualified(Qualifier.STRONG, Interval.parse("(1, 1.2)"))
                .qualified(Qualifier.WEAK, Interval.parse("[0.8, 1)"))
                .qualified(Qualifier.SEVERAL, Interval.parse("[3, 10)"))
                .build();

        assertThat(read(EVERY_KEY).value())
                .isEqualTo(AssessmentPolicy.builder()
                        .name(Text.of("本区口径", "our policy"))
                        .intervals(intervals)
                        .method(ProgressMethod.CAGR_RATIO)
                        .behindBelow(new BigDecimal("0.8"))
                        .aheadAbove(new BigDecimal("1.2"))
                        .bands(List.of(
                                new ProgressBand(BigDecimal.ONE, Text.of("好", "good")),
                                new ProgressBand(new BigDecimal("-0.5"), Text.of("中", "fair")),
                                new ProgressBand(null, Text.of("差", "poor"))))
                        .labels(Map.of(
                                AchievementStatus.ACHIEVED, Text.of("达标", "reached"),
                                AchievementStatus.NOT_DUE, Text.of("OK")))
                        .importance(Map.of(Nature.EXPECTED, new BigDecimal("0.5"), Nature.BINDING, new BigDecimal("2")))
                        .staleAfterMonths(18)
                        .inStepPoints(BigDecimal.ONE)
                        .inStepShare(new BigDecimal("0.05"))
                        .build());
    }

    @Test
    void what_is_written_is_read_back_equal() {
        AssessmentPolicy every = read(EVERY_KEY).value();

        assertThat(PolicyFile.toYaml(every)).isEqualTo(EVERY_KEY);
        assertThat(PolicyFile.toYaml(AssessmentPolicy.standard()))
                .isEqualTo(HEAD + "policy: {zh: 标准口径, en: standard policy}\n");
        assertThat(PolicyPresets.ids()).allSatisfy(id -> {
            AssessmentPolicy preset = PolicyPresets.find(id).orElseThrow();
            assertThat(read(PolicyFile.toYaml(preset)).value()).isEqualTo(preset);
        });
    }

    @Test
    void json_says_the_same() {
        String json = """
                {"format": "districtplan-policy/1", "policy": "own", "extends": "sdg", "behind-below": 0.9,
                 "intervals": {"about": "[0.9, 1.1]"}}
                """;

        assertThat(PolicyFile.readText("policy.json", json).value())
                .isEqualTo(policy("extends: sdg\nbehind-below: 0.9\nintervals: {about: \"[0.9, 1.1]\"}\n"));
    }

    @Test
    void each_preset_can_be_extended_and_keeps_what_the_file_does_not_say() {
        assertThat(PolicyPresets.ids()).allSatisfy(id -> {
            AssessmentPolicy preset = PolicyPresets.find(id).orElseThrow();
            assertThat(policy("extends: " + id + "\n"))
                    .isEqualTo(preset.toBuilder().name(Text.of("own")).build());
        });
        AssessmentPolicy lamps = policy(
                "extends: traffic-lights\nlabels: {behind: 红}\nimportance: {guiding: 0}\nin-step: {points: 2}\n");
        assertThat(lamps.labels())
                .containsEntry(AchievementStatus.BEHIND, Text.of("红"))
                .containsEntry(AchievementStatus.ACHIEVED, Text.of("绿灯", "green"));
        assertThat(lamps.importance())
                .containsEntry(Nature.GUIDING, BigDecimal.ZERO)
                .containsEntry(Nature.BINDING, BigDecimal.valueOf(2));
        assertThat(lamps.inStepShare())
                .isEqualByComparingTo(AssessmentPolicy.standard().inStepShare());
        assertThat(policy(""))
                .isEqualTo(AssessmentPolicy.builder().name(Text.of("own")).build());
    }

    @Test
    void thresholds_labels_and_tolerance_change_a_real_assessment() {
        Papers outline = plan("p", "2021-03-01")
                .figure(Papers.figureOf("beds", "2020", "100张").id("start"))
                .target(targetOf("beds", "2025", value("200张")).baseline(Ref.of("start")));
        Papers report = plan("r", "2024-01-10").figure("beds", "2023", "155张");

        assertThat(first("2024-01-20", outline, report).status()).isEqualTo(AchievementStatus.BEHIND);
        Assessment lenient = first(Assessor.with(policy("behind-below: 0.9\n")), "2024-01-20", outline, report);
        assertThat(lenient.status()).isEqualTo(AchievementStatus.ON_TRACK);
        AssessmentPolicy banded = policy("bands: [{from: 0.9, label: 基本符合}, {label: 滞后}]\n");
        assertThat(banded.label(first(Assessor.with(banded), "2024-01-20", outline, report)))
                .isEqualTo(Text.of("基本符合"));
        AssessmentPolicy growing = policy("method: un-projection\n");
        assertThat(first(Assessor.with(growing), "2024-01-20", outline, report)
                        .components()
                        .method())
                .isEqualTo(ProgressMethod.UN_PROJECTION);
        assertThat(first(Assessor.with(policy("stale-after-months: 0\n")), "2024-06-20", outline, report)
                        .certainty())
                .isEqualTo(Certainty.STALE);
    }

    @Test
    void the_tolerance_of_about_decides_whether_a_target_is_met() {
        Papers asked = plan("p", "2024-01-01").target(targetOf("beds", "2024", value("100张左右")));
        Papers report = plan("r", "2025-01-10").figure("beds", "2024", "96张");

        assertThat(first("2025-01-20", asked, report).status()).isEqualTo(AchievementStatus.NOT_ACHIEVED);
        Assessment wide =
                first(Assessor.with(policy("intervals: {about: \"[0.95, 1.05]\"}\n")), "2025-01-20", asked, report);
        assertThat(wide.status()).isEqualTo(AchievementStatus.ACHIEVED);
        assertThat(wide.certainty()).isEqualTo(Certainty.WITHIN_TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "extend: sdg | 3:1 unknown-key: the policy has no key `extend` (did you mean `extends`?)",
                "extends: midtrm | 3:10 unknown-word: the key `extends` does not take the value `midtrm` (did you mean `midterm`?); allowed values: standard, half-by-half, midterm, traffic-lights, sdg, weather",
                "method: liner | 3:9 unknown-word: the key `method` does not take the value `liner` (did you mean `linear`?); allowed values: linear, cagr-ratio, un-projection, recent-change",
                "behind-below: high | 3:15 wrong-type: expected a number of at least 0, found `high`",
                "behind-below: 1.2 | 3:15 wrong-type: expected a number of at most ahead-above (1.05), found `1.2`",
                "ahead-above: 0.5 | 3:14 wrong-type: expected a number of at least behind-below (0.95), found `0.5`",
                "bands: [{from: 1, labl: x}] | 3:19 unknown-key: the band has no key `labl` (did you mean `label`?)",
                "bands: [{from: 1, label: x}] | 3:9 wrong-type: expected the last band to have no `from`, so that it takes what is left, found a mapping",
                "bands: [{label: x}, {label: y}] | 3:9 wrong-type: expected a band with `from`; only the last one has none, found a mapping",
                "bands: [{from: 1, label: x}, {from: 1, label: y}, {label: z}] | 3:30 wrong-type: expected a `from` below that of the band before (1), found a mapping",
                "labels: {acheived: x} | 3:10 unknown-key: the list of labels has no key `acheived` (did you mean `achieved`?)",
                "labels: {achieved: {zh: x}} | 3:20 missing-key: the label is missing the key `en`",
                "labels: {achieved: ''} | 3:20 wrong-type: expected a label, or {zh: …, en: …}, found the text \"\"",
                "importance: {bindng: 2} | 3:14 unknown-key: the list of importances has no key `bindng` (did you mean `binding`?)",
                "importance: {binding: -1} | 3:23 wrong-type: expected a number of at least 0, found `-1`",
                "stale-after-months: 2.5 | 3:21 wrong-type: expected a whole number from 0 to 1200, found `2.5`",
                "in-step: {point: 1} | 3:11 unknown-key: the tolerance of in step has no key `point` (did you mean `points`?)",
                "intervals: {abuot: \"[1, 1]\"} | 3:13 unknown-key: the list of intervals has no key `abuot` (did you mean `about`?)",
                "intervals: {about: [0.95, 1.05]} | 3:20 wrong-type: expected an interval in quotes, such as \"[0.95, 1.05]\" or \"(1, ∞)\", found a list; put it in quotes",
                "intervals: {about: 5%} | 3:20 wrong-type: expected an interval in quotes, such as \"[0.95, 1.05]\" or \"(1, ∞)\", found `5%`",
                "intervals: {about: \"[2, 1]\"} | 3:20 wrong-type: expected an interval in quotes, such as \"[0.95, 1.05]\" or \"(1, ∞)\", found the text \"[2, 1]\"",
                "intervals: {fractions: \"[2, 3]\"} | 3:24 wrong-type: expected an interval in quotes that contains 1, found the text \"[2, 3]\"",
            })
    void a_mistake_is_located(String line, String expected) {
        ControlFile<AssessmentPolicy> read = read(HEAD + "policy: own\n" + line + "\n");

        assertThat(read.diagnostics()).singleElement().satisfies(found -> assertThat(line(found))
                .isEqualTo(expected));
        assertThatIllegalStateException().isThrownBy(read::value);
    }

    @Test
    void a_threshold_that_contradicts_another_is_named_by_its_pointer() {
        assertThat(read(HEAD + "policy: own\nbehind-below: 2\nahead-above: 1.5\n")
                        .diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.place()).isNotNull().satisfies(place -> assertThat(place.pointer())
                        .isEqualTo("/behind-below")));
        assertThat(read(HEAD + "policy: own\nbands: [{from: 1, label: x}]\n").diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.place()).isNotNull().satisfies(place -> assertThat(place.pointer())
                        .isEqualTo("/bands/0")));
    }

    @Test
    void all_mistakes_of_a_file_are_reported_at_once(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("policy.yaml"), HEAD + "extends: sgd\nmethod: linaer\n");

        ControlFile<AssessmentPolicy> read = PolicyFile.read(file);

        assertThat(read.diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactlyInAnyOrder("missing-key", "unknown-word", "unknown-word");
        assertThat(read.diagnostics()).anySatisfy(found -> assertThat(
                        SourceExcerpt.of(read::sourceLine).show(found, Language.ENGLISH))
                .startsWith(file + ":2:10: error: ")
                .contains("    extends: sgd\n             ^^^\n"));
        assertThat(read("format: districtplan-rules/1\n").diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly("version");
    }

    @Test
    void a_policy_beside_plans_is_passed_over() {
        assertThat(PlanReader.standard().readText("policy.yaml", EVERY_KEY).documents())
                .extracting(SourceDocument::kind)
                .containsExactly(DocumentKind.POLICY);
    }

    private static String line(Diagnostic found) {
        assertThat(found.message(Language.CHINESE))
                .doesNotContainPattern("\\{[a-z-]+}")
                .isNotBlank();
        assertThat(found.place()).isNotNull();
        return found.place().span() + " " + found.rule() + ": " + found.message(Language.ENGLISH);
    }
}
