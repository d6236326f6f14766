package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.districtplan.model.DocumentDate;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanKind;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleCheck;
import org.districtplan.rules.rule.RuleResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCheckerTest {

    private static final Rule NO_SEVEN = Rule.builder("no-seven")
            .title("不得为七", "No figure is seven")
            .severity(Severity.WARNING)
            .check(context -> context.plans().observations().forEach(figure -> {
                var judgement = context.at(figure, "/value");
                Quantity value = figure.element().value();
                if (value == null) {
                    judgement.notCheckable(Text.of("无数值", "no value"), Message.of("无数值", "no value"));
                } else if (value.number().equals("7")) {
                    judgement.contradicts(Message.of(Text.of("是{value}", "it is {value}"), "value", value));
                } else {
                    judgement.holds();
                }
            }));

    private static final Rule BROKEN = Rule.builder("broken").check(context -> {
        throw new IllegalStateException("{out of} order");
    });

    private final PlanSet plans = PlanSet.of(List.of(plan("one", "7家", "8家", "9家", "7家")), List.of());

    private static Plan plan(String id, String... values) {
        return Plan.builder()
                .header(PlanHeader.builder()
                        .id(id)
                        .kind(PlanKind.OTHER)
                        .title("一")
                        .published(DocumentDate.parse("2024-02"))
                        .build())
                .observations(List.of(values).stream()
                        .map(value -> Observation.builder()
                                .key(FigureKey.of("shops", Period.parse("2023")))
                                .value(Quantity.parse(value))
                                .at("一 p1")
                                .build())
                        .toList())
                .build();
    }

    private static PlanChecker.Builder only(Rule... rules) {
        return PlanChecker.builder().catalogue(RuleCatalogue.of(List.of(rules)));
    }

    @Test
    void a_rule_of_the_host_runs_like_any_other() {
        CheckReport report = PlanChecker.builder().rule(NO_SEVEN).build().check(plans);

        RuleResult result = report.result("no-seven").orElseThrow();
        assertThat(result).hasToString("no-seven: 2 hold, 2 contradict, 0 not checkable");
        assertThat(report.results().get(report.results().size() - 1)).isSameAs(result);
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals("no-seven"))
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "one observations[0]: warning: it is 7家 [no-seven]",
                        "one observations[3]: warning: it is 7家 [no-seven]");
    }

    @Test
    void a_rule_that_throws_is_one_finding_and_the_others_still_run() {
        CheckReport report = only(BROKEN, NO_SEVEN).build().check(plans);

        assertThat(report.results()).extracting(RuleResult::warnings).containsExactly(0, 2);
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals(PlanChecker.RULE_FAILED))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.message().toString()).contains("broken", "{out of} order");
                });
        assertThat(report.results().get(0).notCheckable()).isOne();
    }

    @Test
    void results_stand_in_the_order_of_the_catalogue_and_findings_in_that_of_the_places() {
        Rule last = Rule.builder("a-later-rule")
                .check(context -> context.plans().observations().forEach(figure -> context.at(figure)
                        .note(Message.of("见此", "see here"))));

        CheckReport report = only(NO_SEVEN, last).build().check(plans);

        assertThat(report.results())
                .extracting(result -> result.rule().id())
                .containsExactly("no-seven", "a-later-rule");
        assertThat(report.findings())
                .extracting(finding -> finding.where() + " " + finding.rule())
                .containsExactly(
                        "one observations[0] no-seven",
                        "one observations[0] a-later-rule",
                        "one observations[1] a-later-rule",
                        "one observations[2] a-later-rule",
                        "one observations[3] no-seven",
                        "one observations[3] a-later-rule");
        assertThat(only(NO_SEVEN, last).build().check(plans).findings()).isEqualTo(report.findings());
    }

    @Test
    void a_note_holds_and_is_found_all_the_same() {
        Rule noting = Rule.builder("noting")
                .check(context ->
                        context.at(context.plans().observations().get(0)).note(Message.of("有余数", "a remainder")));

        CheckReport report = only(noting).build().check(plans);

        assertThat(report.results().get(0)).hasToString("noting: 1 hold, 0 contradict, 0 not checkable");
        assertThat(report.findings()).extracting(Diagnostic::severity).containsExactly(Severity.NOTE);
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.highestSeverity()).contains(Severity.NOTE);
    }

    @Test
    void what_holds_is_counted_beyond_what_is_kept() {
        RuleResult result = only(NO_SEVEN)
                .maxKeptOutcomes(1)
                .build()
                .check(plans)
                .result("no-seven")
                .orElseThrow();

        assertThat(result.holds()).isEqualTo(2);
        assertThat(result.outcomes())
                .extracting(Outcome::answer)
                .containsExactly(Answer.CONTRADICTS, Answer.HOLDS, Answer.CONTRADICTS);
    }

    @Test
    void rules_are_switched_off_and_get_another_severity() {
        CheckReport report = PlanChecker.builder()
                .rule(NO_SEVEN)
                .disable("place-not-in-outline")
                .severity("no-seven", Severity.ERROR)
                .build()
                .check(plans);

        assertThat(report.result("place-not-in-outline")).isEmpty();
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals("no-seven"))
                .extracting(Diagnostic::severity)
                .containsOnly(Severity.ERROR);
    }

    @Test
    void an_unknown_rule_is_refused_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PlanChecker.builder().disable("place-not-in-outlin").build())
                .withMessage("no rule has the id \"place-not-in-outlin\"; did you mean \"place-not-in-outline\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> only(NO_SEVEN, NO_SEVEN).build())
                .withMessage("two rules have the id no-seven");
    }

    @Test
    void plans_are_judged_at_the_latest_date_of_the_set_unless_another_is_given() {
        LocalDate other = LocalDate.of(2030, 1, 1);

        assertThat(only(NO_SEVEN).build().check(plans).evaluationDate()).contains(LocalDate.of(2024, 2, 29));
        assertThat(only(NO_SEVEN).evaluationDate(other).build().check(plans).evaluationDate())
                .contains(other);
        assertThat(only(NO_SEVEN)
                        .build()
                        .check(PlanSet.of(List.of(), List.of()))
                        .evaluationDate())
                .isEmpty();
    }

    @Test
    void what_rules_share_is_made_once_in_a_run() {
        int[] made = {0};
        RuleCheck check = context -> context.shared(Integer.class, ignored -> ++made[0]);
        PlanChecker checker = only(
                        Rule.builder("one").check(check), Rule.builder("two").check(check))
                .build();

        checker.check(plans);
        checker.check(plans);

        assertThat(made[0]).isEqualTo(2);
    }

    @Test
    void a_folder_is_read_and_checked_in_one_call(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), """
                format: districtplan/1
                plan: {id: one, kind: other, title: 示例}
                observations:
                  - {indicator: nowhere, period: 2022, value: 5亿元, at: 一 p1}
                  - {indicator: gdp, period: 2022-13, value: 5亿元, at: 一 p1}
                """);

        CheckReport report = PlanChecker.standard().check(folder);

        assertThat(report.hasErrors()).isTrue();
        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Diagnostic::where)
                .containsExactly("a.yaml:4:17", "a.yaml:5:35");
    }
}
