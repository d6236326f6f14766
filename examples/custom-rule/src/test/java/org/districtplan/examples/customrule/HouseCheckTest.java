package org.districtplan.examples.customrule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.Baseline;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.CheckSession;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.RuleCatalogue;
import org.districtplan.rules.RuleProfile;
import org.districtplan.rules.report.JsonReport;
import org.districtplan.rules.report.TextReport;
import org.districtplan.rules.rule.RuleResult;
import org.junit.jupiter.api.Test;

class HouseCheckTest {

    private static final Path DATA = Path.of("data");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String HEAD =
            "format: districtplan/1\nplan: {id: a, kind: other, title: A, published: 2024-02-01}\n";

    private static CheckReport check(PlanChecker checker) throws IOException {
        return checker.check(DATA);
    }

    private static List<String> found(CheckReport report) {
        return report.findings().stream()
                .filter(found -> found.rule().equals("yearly-jump"))
                .map(Diagnostic::toString)
                .toList();
    }

    @Test
    void the_rule_finds_what_another_plan_says_of_the_year_before() throws IOException {
        CheckReport report = check(PlanChecker.builder().rule(YearlyJump.rule()).build());

        assertThat(found(report))
                .containsExactly("report-2024.yaml:13:43: warning: gdp: 3297亿元 is 10.6 times"
                        + " the 312.4亿元 of the year before, outside 1/3 to 3 times. Check the digits and the unit."
                        + " [yearly-jump]");
        assertThat(report.findings())
                .filteredOn(found -> found.rule().equals("yearly-jump"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.message(Language.CHINESE)).startsWith("gdp 3297亿元，上年 312.4亿元，为上年的 ");
                    assertThat(found.related().get(0).where()).isEqualTo("report-2023.yaml:13:43");
                });
        assertThat(report.result("yearly-jump").orElseThrow())
                .hasToString("yearly-jump: 2 hold, 1 contradict, 3 not checkable");
    }

    @Test
    void profile_and_baseline_control_it_like_any_other() throws IOException {
        CheckReport report = HouseCheck.check(DATA, TODAY);

        assertThat(found(report)).singleElement().asString().contains(": error: gdp", "1/2 to 2 times");
        assertThat(report.accepted())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.accepted().reason()).isEqualTo("2023年新开工地铁线路，投资集中"));
        assertThat(report.baselineDiagnostics()).isEmpty();
        assertThat(TextReport.full().text(report, Language.ENGLISH))
                .contains("error [yearly-jump]", "Accepted (1)", "Level jumps from year to year");
        assertThat(JsonReport.standard().text(report)).contains("\"id\": \"yearly-jump\"");
    }

    @Test
    void files_know_the_rule_and_suggest_it() {
        assertThat(RuleProfile.readText(
                                "rules.yaml",
                                "format: districtplan-rules/1\nrules: {yearly-jmp: off, yearly-jump: {parameters: {most-time: 2}}}\n",
                                HouseCheck.RULES)
                        .diagnostics())
                .extracting(found -> found.message(Language.ENGLISH))
                .containsExactly(
                        "the catalogue of rules has no key `yearly-jmp` (did you mean `yearly-jump`?)",
                        "the parameter list of yearly-jump has no key `most-time` (did you mean `most-times`?)");
        assertThat(Baseline.readText(
                                "baseline.yaml",
                                "format: districtplan-baseline/1\naccepted: [{rule: yearly-jump, plan: a, reason: r}]\n",
                                RuleCatalogue.standard())
                        .diagnostics())
                .hasSize(1);
    }

    @Test
    void it_is_listed_like_any_other() {
        assertThat(HouseCheck.listing(HouseCheck.RULES))
                .contains("actual-from-future: ", "    days-of-grace = 31: ")
                .endsWith("""
                        yearly-jump: Level jumps from year to year
                            most-times = 3: the largest multiple of the year before that is accepted (a whole number from 2 to 1000)
                        """);
    }

    @Test
    void its_examples_show_what_it_reports() {
        RuleResult bad = check(YearlyJump.rule().bad());
        RuleResult good = check(YearlyJump.rule().good());

        assertThat(bad).hasToString("yearly-jump: 0 hold, 1 contradict, 1 not checkable");
        assertThat(good).hasToString("yearly-jump: 1 hold, 0 contradict, 1 not checkable");
    }

    @Test
    void a_fall_is_a_jump_too_and_what_rounding_allows_is_none() {
        String figures = """
                observations:
                  - {indicator: gdp, period: 2022, value: %s, at: 一 p1}
                  - {indicator: gdp, period: 2023, value: %s, at: 一 p1}
                """;

        assertThat(check(figures.formatted("90亿元", "29亿元")).warnings()).isOne();
        assertThat(check(figures.formatted("90亿元", "30亿元")).warnings()).isZero();
        // 30亿元 may be 30.4, and 10亿元 may be 9.6.
        assertThat(check(figures.formatted("10亿元", "31亿元")).warnings()).isZero();
        assertThat(check(figures.formatted("0亿元", "31亿元")).notCheckable()).isEqualTo(2);
    }

    private static RuleResult check(String body) {
        return PlanChecker.builder()
                .catalogue(RuleCatalogue.of(List.of(YearlyJump.rule())))
                .build()
                .check(PlanReader.standard().readText("a.yaml", HEAD + body))
                .result("yearly-jump")
                .orElseThrow();
    }

    @Test
    void a_session_asks_it_again_when_the_year_before_changes() throws IOException {
        PlanChecker checker = PlanChecker.builder().rule(YearlyJump.rule()).build();
        ReadResult read = PlanReader.standard().read(DATA);
        CheckSession session = checker.session(read);
        assertThat(found(session.report())).hasSize(1);

        assertThat(found(session.remove("qingxi-report-2023"))).isEmpty();
        Plan earlier = read.plans().plan("qingxi-report-2023").orElseThrow();
        assertThat(found(session.put(earlier))).hasSize(1);
    }
}
