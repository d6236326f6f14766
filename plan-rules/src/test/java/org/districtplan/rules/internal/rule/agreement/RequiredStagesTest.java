package org.districtplan.rules.internal.rule.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.PlanFiles.check;
import static org.districtplan.rules.internal.rule.PlanFiles.findings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredStagesTest {

    private static final String RULE = "stage-contradiction";
    private static final String TOWER = "subjects: [tower], ";

    private static String plan(String header) {
        return "plan: {id: plan, kind: other, title: 示例" + header + "}\n";
    }

    private static String list(String name, String... elements) {
        return name + ":\n  - {title: 甲, " + String.join("}\n  - {title: 甲, ", elements) + "}\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at: 一, reach: started               | at: 二, reach: preparing               | 1",
                "at: 一, reach: preparing             | at: 二, reach: started                 | 1",
                "at: 一, reach: started               | at: 二, reach: approved                | 0",
                "at: 一, reach: completed             | at: 二, reach: opened                  | 0",
                "at: 一, reach: opened                | at: 二, reach: under-way               | 0",
                "at: 一, reach: under-way             | at: 二, reach: opened                  | 0",
                "at: 一, reach: started               | at: 二, reach: started                 | 0",
                "at: 一, reach: started               | at: [二, 一], reach: preparing         | 0",
                "at: 一 p1, reach: started            | at: 一 p2, reach: preparing            | 1",
                "at: 一, reach: started, by: 2023     | at: 二, reach: preparing, by: 2022     | 0",
                "at: 一, reach: started, by: 2023     | at: 二, reach: preparing               | 0",
                "at: 一, reach: started, by: 2023     | at: 二, reach: preparing, by: 2023     | 1",
                "at: 一, reach: started               | at: 二, reach: held                    | 0",
            })
    void one_thing_is_not_asked_to_reach_two_stages_far_apart(String one, String other, int found) {
        assertThat(findings(RULE, plan("") + list("measures", TOWER + one, TOWER + other)))
                .hasSize(found)
                .allMatch(finding -> finding.startsWith("1:4 note: 一号楼: to reach")
                        || finding.startsWith("1:4 note: 一号楼 is required to reach"));
    }

    @Test
    void what_is_asked_of_another_thing_or_of_no_thing_does_not_matter() {
        assertThat(findings(
                        RULE,
                        plan("")
                                + list(
                                        "measures",
                                        TOWER + "at: 一, reach: opened",
                                        "subjects: [hub], at: 二, reach: preparing",
                                        "at: 三, reach: preparing",
                                        TOWER + "at: 三")))
                .isEmpty();
    }

    @Test
    void the_first_of_those_it_does_not_agree_with_says_enough() {
        assertThat(findings(
                        RULE,
                        plan("")
                                + list(
                                        "measures",
                                        TOWER + "at: 一, reach: opened",
                                        TOWER + "at: 二, reach: topped-out",
                                        TOWER + "at: 三, reach: preparing")))
                .containsExactly(
                        "1:4 note: 一号楼 is required to reach topped out here, but opened elsewhere",
                        "1:5 note: 一号楼 is required to reach preparing here, but opened elsewhere");
    }

    private static List<String> achieved(String header, String progress, String measure) {
        return findings(
                RULE,
                plan(header)
                        + list("progress", TOWER + "at: 一, " + progress)
                        + list("measures", TOWER + "at: 二, " + measure));
    }

    private static final String YEARS = ", reports-on: 2022, plans-for: 2023";

    @ParameterizedTest
    @ValueSource(strings = {"achieved", "achieved-early"})
    void what_is_reported_as_achieved_is_not_asked_for_again(String verdict) {
        assertThat(achieved(YEARS, "stage: preparing, verdict: " + verdict, "reach: preparing"))
                .containsExactly(
                        "1:5 note: 一号楼 is still required to reach preparing, but the same document reports preparing as reached");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stage: preparing, verdict: on-track                    | reach: preparing             | on its way",
                "stage: preparing                                       | reach: preparing             | no verdict",
                "stage: preparing, verdict: achieved                    | reach: approved              | the next step",
                "stage: under-way, verdict: achieved                    | reach: started               | no step",
                "stage: started, verdict: achieved, done: 5公里         | reach: started               | so much of it",
                "stage: started, verdict: achieved                      | reach: started, targets: [x] | so much of it",
                "stage: started, verdict: achieved                      | reach: started, by: 2022     | the year reported",
                "stage: started, verdict: achieved, as-of: 2023-12      | reach: started               | the year planned",
            })
    void what_is_not_yet_done_or_is_the_task_reported_on_may_be_asked_for(String progress, String measure, String why) {
        assertThat(achieved(YEARS, progress, measure)).as(why).isEmpty();
    }

    @Test
    void only_a_document_that_reports_and_plans_asks_for_what_it_says_is_achieved() {
        String done = "stage: started, verdict: achieved";
        assertThat(achieved("", done, "reach: started")).isEmpty();
        assertThat(achieved(", plans-for: 2023", done, "reach: started")).isEmpty();
        assertThat(achieved(", reports-on: 2022", done, "reach: started")).isEmpty();
        assertThat(achieved(", reports-on: 2022", done, "reach: started, by: 2023"))
                .hasSize(1);
        assertThat(achieved(", plans-for: 2023", done + ", as-of: 2022-10", "reach: started"))
                .hasSize(1);
    }

    @Test
    void a_step_already_passed_is_reported_before_one_that_is_done() {
        String measures = list("measures", TOWER + "at: 二, reach: started", TOWER + "at: 三, reach: preparing");
        String progress = list(
                "progress",
                TOWER + "at: 一, stage: started, verdict: achieved",
                TOWER + "at: 一, stage: approved, verdict: achieved");

        assertThat(findings(RULE, plan(YEARS) + progress + measures))
                .containsExactly(
                        "1:6 note: 一号楼 is still required to reach started, but the same document reports started as reached",
                        "1:7 warning: 一号楼 is still required to reach preparing, but the same document reports started",
                        "1:7 note: 一号楼 is required to reach preparing here, but started elsewhere");
    }

    @Test
    void what_agrees_holds_once() {
        assertThat(check(
                                RULE,
                                plan(YEARS)
                                        + list(
                                                "measures",
                                                TOWER + "at: 一, reach: started",
                                                TOWER + "at: 二, reach: under-way",
                                                TOWER + "at: 三, reach: topped-out"))
                        .holds())
                .isEqualTo(2);
    }
}
