package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.report.JsonReport;
import org.districtplan.rules.report.TextReport;
import org.districtplan.rules.rule.AcceptedFinding;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Reports every figure that ends in 7, notes every one that ends in 3, and reports on the header and the sections. */
    private static final Rule SEVENS = Rule.builder("no-seven")
            .checkRegistries(context -> context.plans().registries().stream()
                    .filter(registry -> registry.id().equals("own"))
                    .forEach(registry -> context.at(ElementRef.registry(registry.id()))
                            .note(Message.of("有名录", "there is a registry"))))
            .checkEachPlan((context, plan) -> {
                context.plans().observations(plan).forEach(figure -> {
                    String value = String.valueOf(figure.element().value());
                    var at = context.at(figure, "/value");
                    Message message =
                            Message.of(Text.of("{value} {kind}"), "value", value, "kind", Text.of("为七", "is a seven"));
                    if (value.contains("7")) {
                        at.contradicts(message);
                    } else if (value.contains("3")) {
                        at.note(message);
                    } else {
                        at.holds();
                    }
                });
                context.at(ElementRef.plan(plan.id()))
                        .contradicts(Message.of(
                                Text.of("{n}"), "n", plan.observations().size()));
                for (int i = 0; i < plan.sections().size(); i++) {
                    context.at(new ElementRef(plan.id(), ElementKind.SECTION, i, null))
                            .note(Message.of("章节", "a section"));
                }
            });

    private static final RuleCatalogue RULES = RuleCatalogue.of(List.of(SEVENS));
    private static final String HEAD = "format: districtplan-baseline/1\naccepted:\n";

    private static final String PLAN = """
            format: districtplan/1
            plan: {id: one, kind: other, title: 一}
            sections:
              - {at: 一, kind: heading, title: 甲}
            observations:
              - {indicator: gdp, period: 2021, value: 7亿元, at: 一 p1}
              - {indicator: gdp, period: 2022, value: 8亿元, at: 一 p1}
              - {indicator: gdp, period: 2023, value: 17亿元, at: [一 p1, 一 p2]}
              - {id: own-id, indicator: gdp, period: 2024, value: 3亿元, at: 一 p2}
            """;

    private static ReadResult plans(String text) {
        return PlanReader.standard().readText("one.yaml", text);
    }

    private static PlanChecker checker(Baseline baseline) {
        return PlanChecker.builder().catalogue(RULES).baseline(baseline, TODAY).build();
    }

    private static CheckReport check(String plan, Baseline baseline) {
        return checker(baseline).check(plans(plan));
    }

    private static CheckReport check(String plan, String entries) {
        return check(plan, Baseline.readText("base.yaml", HEAD + entries, RULES).value());
    }

    private static List<String> values(CheckReport report) {
        return report.findings().stream()
                .filter(found -> found.rule().equals("no-seven"))
                .flatMap(found -> found.attribute("value").stream())
                .map(Text::zh)
                .toList();
    }

    @Test
    void what_is_accepted_is_no_finding_but_counted_and_listed_with_its_reason() {
        CheckReport report = check(PLAN, """
                  - {rule: no-seven, plan: one, element: observation1@一 p1, reason: 印刷如此, until: 2026-12-31}
                  - {rule: no-seven, plan: one, element: own-id, attributes: {kind: is a seven}, reason: a note}
                """);

        assertThat(values(report)).containsExactly("17亿元");
        assertThat(report.result("no-seven").orElseThrow())
                .hasToString("no-seven: 3 hold, 2 contradict, 0 not checkable, 2 accepted")
                .returns(6, RuleResult::lookedAt)
                .returns(1, RuleResult::notes);
        assertThat(report.accepted())
                .extracting(outcome ->
                        outcome.diagnostic().where() + " " + outcome.accepted().reason())
                .containsExactly("one.yaml:6:43 印刷如此", "one.yaml:9:55 a note");
        assertThat(TextReport.full().text(report, Language.CHINESE))
                .contains("已接受（2）", "[no-seven]接受至 2026-12-31：印刷如此", "已接受2项");
        assertThat(TextReport.full().text(report, Language.ENGLISH))
                .contains("Accepted (2)", "[no-seven] accepted until 2026-12-31: 印刷如此", "2 accepted");
        assertThat(JsonReport.standard().text(report))
                .contains("\"accepted\": 2", "\"reason\": \"a note\"", "\"baseline\": [");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "element: observation1@一 p1 | 17亿元 3亿元",
                "at: 一 p1 | 3亿元",
                "at: 一 p2 | 7亿元",
                "at: 一 p2, attributes: {value: 17亿元} | 7亿元 3亿元",
                "at: 一 p2, element: own-id | 7亿元 17亿元",
                "at: 一 p1, element: own-id | 7亿元 17亿元 3亿元",
                "element: own-id, attributes: {value: 3亿元, kind: 为七} | 7亿元 17亿元",
                "element: own-id, attributes: {value: 3亿元, kind: 为八} | 7亿元 17亿元 3亿元",
                "element: own-id, attributes: {valeu: 3亿元} | 7亿元 17亿元 3亿元",
                "attributes: {value: 3亿元} | 7亿元 17亿元 3亿元"
            })
    void an_entry_accepts_by_element_place_and_attributes(String entry, String left) {
        CheckReport report = check(PLAN, "  - {rule: no-seven, plan: one, " + entry + ", reason: r}\n");

        assertThat(values(report)).containsExactly(left.split(" "));
        assertThat(report.baselineDiagnostics()).hasSize(report.accepted().isEmpty() ? 1 : 0);
    }

    @Test
    void headers_and_sections_are_accepted_too() {
        CheckReport report = check(PLAN, """
                  - {rule: no-seven, plan: one, reason: the header}
                  - {rule: no-seven, plan: one, at: 一, reason: the section}
                """);

        assertThat(report.accepted())
                .extracting(outcome -> outcome.accepted().reason())
                .containsExactlyInAnyOrder("the header", "the section");
    }

    @Test
    void an_entry_survives_moved_lines_but_not_a_changed_figure() {
        String entry =
                "  - {rule: no-seven, plan: one, element: observation1@一 p1, attributes: {value: 7亿元}, reason: r}\n";
        String moved = PLAN.replace("observations:\n", "# a comment\nobservations:\n")
                .replace(
                        "  - {at: 一, kind: heading, title: 甲}\n",
                        "  - {at: 一, kind: section, title: 甲}\n  - {at: 二, kind: section, title: 乙}\n");

        assertThat(values(check(moved, entry))).containsExactly("17亿元", "3亿元");
        CheckReport changed = check(PLAN.replace("value: 7亿元", "value: 70亿元"), entry);
        assertThat(values(changed)).containsExactly("70亿元", "17亿元", "3亿元");
        assertThat(changed.baselineDiagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("base.yaml:3:5: note: "
                        + "no-seven finds nothing like this at one observation1@一 p1 any more: take the entry out of the baseline"
                        + " [stale-acceptance]");
    }

    @Test
    void an_entry_that_is_out_of_date_accepts_nothing_and_is_reported() {
        String entry = "  - {rule: no-seven, plan: one, element: own-id, reason: r, until: 2026-11-%s}\n";

        assertThat(check(PLAN, entry.formatted("22")).baselineDiagnostics()).isEmpty();
        CheckReport report = check(PLAN, entry.formatted("21"));
        assertThat(values(report)).contains("3亿元");
        assertThat(report.findings())
                .filteredOn(found -> found.severity() == Severity.WARNING)
                .extracting(Diagnostic::toString)
                .containsExactly("base.yaml:3:5: warning: the acceptance of no-seven at one own-id ended on 2026-11-21:"
                        + " deal with the finding, or give a new reason and date [expired-acceptance]");
    }

    @Test
    void an_entry_of_a_rule_that_is_off_is_reported() {
        Baseline baseline = Baseline.readText(
                        "base.yaml", HEAD + "  - {rule: no-seven, plan: one, element: own-id, reason: r}\n", RULES)
                .value();

        CheckReport report = PlanChecker.builder()
                .catalogue(RULES)
                .profile(RuleProfile.builder().off("no-seven").build())
                .baseline(baseline, TODAY)
                .build()
                .check(plans(PLAN));

        assertThat(report.findings())
                .extracting(Diagnostic::toString)
                .containsExactly("base.yaml:3:5: note: no-seven did"
                        + " not run, so the entry for one own-id accepts nothing [stale-acceptance]");
    }

    @Test
    void a_session_accepts_what_a_check_accepts() {
        CheckSession session = checker(Baseline.of(check(PLAN, Baseline.empty()), Language.CHINESE)
                        .because("all", null))
                .session(plans(PLAN));
        assertThat(session.report().findings()).isEmpty();
        assertThat(session.report().accepted()).hasSize(5);

        CheckReport changed = session.put(plans(PLAN.replace("value: 7亿元", "value: 70亿元")));
        assertThat(values(changed)).containsExactly("70亿元");
        assertThat(changed.baselineDiagnostics()).hasSize(1);
        assertThat(session.put(plans(PLAN)).findings()).isEmpty();
        assertThat(session.remove("one").baselineDiagnostics()).hasSize(5);
    }

    @Test
    void all_findings_are_accepted_by_what_is_written_and_a_changed_figure_is_found_again() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_122);
        for (int run = 0; run < 40; run++) {
            List<String> lines = new ArrayList<>(
                    List.of("format: districtplan/1", "plan: {id: one, kind: other, title: 一}", "observations:"));
            for (int i = random.nextInt(1, 30); i > 0; i--) {
                lines.add("  - {%sindicator: gdp, period: %d, value: %d亿元, at: 一 p%d}"
                        .formatted(
                                random.nextInt(4) == 0 ? "id: f-" + i + ", " : "",
                                2000 + random.nextInt(20),
                                random.nextInt(1000),
                                random.nextInt(1, 4)));
            }
            String text = String.join("\n", lines) + "\n";
            Language language = random.nextBoolean() ? Language.CHINESE : Language.ENGLISH;
            Baseline written =
                    Baseline.of(check(text, Baseline.empty()), language).because("r: \"q\" #1", TODAY);
            String name = random.nextBoolean() ? "base.yaml" : "base.json";
            Baseline read = Baseline.readText(name, name.endsWith("json") ? written.toJson() : written.toYaml(), RULES)
                    .value();

            CheckReport accepted = check(text, read);
            assertThat(accepted.findings()).as(text + written.toYaml()).isEmpty();
            assertThat(Baseline.of(accepted, language).toYaml()).isEqualTo(written.toYaml());

            int line = random.nextInt(3, lines.size());
            lines.set(line, lines.get(line).replaceFirst("value: \\d+", "value: 7007"));
            CheckReport changed = check(String.join("\n", lines) + "\n", read);
            assertThat(values(changed)).as(lines.get(line)).containsExactly("7007亿元");
        }
    }

    @Test
    void what_is_written_stands_in_a_fixed_order_and_waits_for_its_reasons() {
        Baseline written = Baseline.of(check(PLAN, Baseline.empty()), Language.ENGLISH);

        assertThat(written.toYaml()).isEqualTo("""
                format: districtplan-baseline/1
                accepted:
                  - {rule: no-seven, plan: one, attributes: {"n": "4"}, reason: ""}
                  - {rule: no-seven, plan: one, at: 一, reason: ""}
                  - {rule: no-seven, plan: one, element: observation1@一 p1, attributes: {value: 7亿元, kind: is a seven}, reason: ""}
                  - {rule: no-seven, plan: one, element: observation3@一 p1, attributes: {value: 17亿元, kind: is a seven}, reason: ""}
                  - {rule: no-seven, plan: one, element: own-id, attributes: {value: 3亿元, kind: is a seven}, reason: ""}
                """);
        assertThat(Baseline.readText("base.yaml", written.toYaml(), RULES).diagnostics())
                .hasSize(5)
                .extracting(Diagnostic::toString)
                .contains("base.yaml:3:65: error: expected the reason why the finding is accepted, found the text \"\";"
                        + " fill it in [wrong-type]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> checker(written))
                .withMessage("the baseline gives no reason for accepting no-seven at one");
    }

    @Test
    void findings_accepted_before_keep_their_reasons() {
        CheckReport report =
                check(PLAN, "  - {rule: no-seven, plan: one, element: own-id, reason: kept, until: 2027-01-01}\n");

        assertThat(Baseline.of(report, Language.CHINESE).accepted())
                .filteredOn(entry -> !entry.reason().isEmpty())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.reason()).isEqualTo("kept");
                    assertThat(entry.until()).isEqualTo("2027-01-01");
                    assertThat(entry.attributes()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "rule: no-sevn, plan: one, reason: r | 3:12 wrong-type: expected the id of a rule, found `no-sevn` (did you mean `no-seven`?)",
                "rule: x, plan: one, reason: r | 3:12 wrong-type: expected the id of a rule, found `x`",
                "rule: no-seven, reason: r | 3:5 missing-key: an accepted finding is missing the key `plan`",
                "plan: one, reason: r | 3:5 missing-key: an accepted finding is missing the key `rule`",
                "rule: no-seven, plan: one | 3:5 missing-key: an accepted finding is missing the key `reason`",
                "rule: no-seven, plan: one, reason: | 3:40 wrong-type: expected the reason why the finding is accepted, found no value; fill it in",
                "rule: no-seven, plan: one, reason: ' ' | 3:41 wrong-type: expected the reason why the finding is accepted, found the text \" \"; fill it in",
                "rule: no-seven, plan: One, reason: r | 3:28 bad-id",
                "rule: no-seven, plan: one, at: p0, reason: r | 3:38 bad-place",
                "rule: no-seven, plan: one, until: 2026-13-01, reason: r | 3:40 bad-date: `2026-13-01` is not a date; write it as 2022-11-18",
                "rule: no-seven, plan: one, untill: 2026-12-01, reason: r | 3:33 unknown-key: an accepted finding has no key `untill` (did you mean `until`?)",
                "rule: no-seven, plan: one, attributes: [a], reason: r | 3:45 wrong-type: expected a mapping (attributes {name: value}), found a list",
                "rule: no-seven, plan: one, attributes: {a: [1]}, reason: r | 3:49 wrong-type: expected a text, found a list",
                "rule: no-seven, plan: one, attributes: {a: 1, a: 2}, reason: r | 3:52 duplicate-key: the key `a` is repeated; only the first one is used",
            })
    void a_mistake_in_an_entry_is_located(String entry, String expected) {
        assertThat(Baseline.readText("base.yaml", HEAD + "  - {" + entry + "}\n", RULES)
                        .diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.place().span() + " " + found.rule() + ": " + found.message())
                        .startsWith(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "accepted: []",
                "format: districtplan-rules/1",
                "format: districtplan-baseline/1\nacceptd: []"
            })
    void a_mistake_in_the_file_is_reported(String text) {
        assertThat(Baseline.readText("base.yaml", text, RULES).hasErrors()).isTrue();
        assertThat(Baseline.readText("base.yaml", text, RULES).diagnostics()).hasSize(1);
    }

    @Test
    void an_entry_made_in_code_needs_no_file() {
        Baseline baseline = new Baseline(List.of(
                AcceptedFinding.builder("no-seven", "one")
                        .element("own-id")
                        .reason("r")
                        .build(),
                AcceptedFinding.builder("no-seven", "two").reason("r").build()));

        CheckReport report = check(PLAN, baseline);

        assertThat(values(report)).containsExactly("7亿元", "17亿元");
        assertThat(report.baselineDiagnostics()).extracting(Diagnostic::where).containsExactly("");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PlanChecker.builder().baseline(baseline, TODAY).build())
                .withMessageContaining("no rule has the id \"no-seven\"");
    }
}
