package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.io.source.Source;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckSessionTest {

    private static final String REGISTRY = """
            format: districtplan/1
            registry: {id: shop, extends: [core@1]}
            indicators:
              - {id: done, name: 办结数, unit: 件, accumulation: flow, direction: up}
              - {id: asked, name: 受理数, unit: 件, accumulation: flow}
              - {id: done-share, name: 办结率, unit: "%", accumulation: rate, direction: up, formula: done / asked}
              - {id: tax, name: 税收, unit: 亿元, accumulation: flow, direction: up, basis: nominal}
            subjects:
              - {id: hall, name: 大厅, kind: project}
            """;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void after_any_change_a_session_reports_what_a_new_check_reports(long seed) {
        RandomGenerator random = new Random(seed);
        PlanChecker checker = PlanChecker.builder().maxKeptOutcomes(3).build();
        List<String> plans = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            plans.add(plan(random, i));
        }
        CheckSession session = checker.session(read(plans));
        assertSame(session.report(), checker.check(read(plans)));
        int contradictions = 0;
        for (int step = 0; step < 40; step++) {
            int changed = random.nextInt(plans.size());
            plans.set(changed, plan(random, changed));
            CheckReport report = session.put(one(plans.get(changed), changed));
            assertSame(report, checker.check(read(plans)));
            contradictions += report.results().stream()
                    .mapToInt(result -> result.count(Answer.CONTRADICTS))
                    .sum();
        }
        assertThat(contradictions).as("the plans disagree now and then").isPositive();
    }

    @Test
    void a_plan_that_goes_and_comes_back_takes_its_findings_along() {
        PlanChecker checker = PlanChecker.standard();
        List<String> texts = List.of(
                header(0) + "observations:\n  - {indicator: tax, period: 2020, value: 10亿元, at: 一}\n",
                header(1)
                        + "observations:\n  - {indicator: tax, transformation: growth, period: 2021, value: 50%, at: 一}\n"
                        + "  - {indicator: tax, period: 2021, value: 11亿元, at: 一}\n");
        CheckSession session = checker.session(read(texts));
        assertThat(growth(session.report())).isEqualTo(1);
        assertThat(growth(session.remove("plan-0"))).isZero();
        assertThat(growth(session.put(one(texts.get(0), 0)))).isEqualTo(1);
    }

    @Test
    void diagnostics_of_the_reader_leave_with_their_file() {
        PlanChecker checker = PlanChecker.standard();
        String broken = header(0) + "observations:\n  - {indicator: tax, period: 2020, value: ten, at: 一}\n";
        String sound = header(0) + "observations:\n  - {indicator: tax, period: 2020, value: 10亿元, at: 一}\n";
        CheckSession session = checker.session(read(List.of(broken)));
        assertThat(session.report().readerDiagnostics()).hasSize(1);
        assertThat(session.put(one(sound, 0)).readerDiagnostics()).isEmpty();
        assertThat(session.put(one(broken, 0)).readerDiagnostics()).hasSize(1);
    }

    @Test
    void a_registry_cannot_change_under_a_session() {
        CheckSession session = PlanChecker.standard().session(read(List.of(header(0))));
        ReadResult other = PlanReader.standard()
                .readText("other.yaml", "format: districtplan/1\nregistry: {id: other, extends: [core@1]}\n");
        assertThatThrownBy(() -> session.put(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other");
    }

    @Test
    void two_plans_of_one_id_are_refused() {
        Plan plan = read(List.of(header(0))).plans().plans().get(0);
        PlanSet twice = PlanSet.of(List.of(plan, plan), List.of());
        assertThatThrownBy(() -> PlanChecker.standard().session(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("plan-0");
    }

    @Test
    void a_rule_is_asked_again_only_where_something_it_looked_up_may_have_changed() {
        List<String> asked = new ArrayList<>();
        Rule rule = Rule.builder("asks").checkEachPlan((context, plan) -> {
            asked.add(plan.id());
            context.plans().plan("plan-" + (Integer.parseInt(plan.id().substring(5)) + 1));
            context.at(ElementRef.plan(plan.id())).holds(Message.of("好", "fine"));
        });
        PlanChecker checker =
                PlanChecker.builder().catalogue(RuleCatalogue.of(List.of(rule))).build();
        List<String> texts = List.of(header(0), header(1), header(2), header(3));
        CheckSession session = checker.session(read(texts));
        assertThat(asked).containsExactly("plan-0", "plan-1", "plan-2", "plan-3");
        asked.clear();
        session.put(one(header(2) + "x-note: changed\n", 2));
        assertThat(asked).containsExactly("plan-1", "plan-2");
    }

    private static int growth(CheckReport report) {
        return report.result("growth-mismatch")
                .map(result -> result.count(Answer.CONTRADICTS))
                .orElse(0);
    }

    private static void assertSame(CheckReport one, CheckReport other) {
        assertThat(one.findings()).isEqualTo(other.findings());
        for (int i = 0; i < one.results().size(); i++) {
            assertThat(one.results().get(i).toString())
                    .isEqualTo(other.results().get(i).toString());
            assertThat(one.results().get(i).outcomes())
                    .isEqualTo(other.results().get(i).outcomes());
        }
        assertThat(one.assessments()).isEqualTo(other.assessments());
        assertThat(one.comparisons()).isEqualTo(other.comparisons());
        assertThat(one.evaluationDate()).isEqualTo(other.evaluationDate());
    }

    private static ReadResult read(List<String> plans) {
        List<Source> sources = new ArrayList<>();
        sources.add(Source.of("registry.yaml", REGISTRY));
        for (int i = 0; i < plans.size(); i++) {
            sources.add(Source.of(name(i), plans.get(i)));
        }
        try {
            return PlanReader.standard().read(sources);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static ReadResult one(String plan, int index) {
        return PlanReader.standard().readText(name(index), plan);
    }

    private static String name(int index) {
        return "plan-" + index + ".yaml";
    }

    private static String header(int index) {
        return "format: districtplan/1\nplan: {id: plan-" + index
                + ", kind: work-report, title: 报告, jurisdiction: \"310105\", published: " + (2020 + index / 2) + "-01-0"
                + (index + 1) + ", plans-for: " + (2020 + index / 2) + "}\n";
    }

    /** Figures of few keys with few values, so that plans meet, agree and disagree. */
    private static String plan(RandomGenerator random, int index) {
        StringBuilder text = new StringBuilder(header(index));
        if (random.nextInt(6) == 0) {
            int at = text.indexOf("-01-0");
            text.replace(at + 1, at + 3, "03");
        }
        if (random.nextBoolean()) {
            // The time of the figures that state none.
            text.append("sections:\n  - {at: 一, title: 回顾, kind: heading, period: ")
                    .append(2018 + random.nextInt(4))
                    .append("}\n  - {at: 二, title: 打算, kind: heading}\n");
        }
        text.append("observations:\n");
        int figures = 1 + random.nextInt(6);
        for (int i = 0; i < figures; i++) {
            String year = random.nextInt(4) == 0 ? "unstated" : String.valueOf(2019 + random.nextInt(4));
            text.append(
                    switch (random.nextInt(5)) {
                        case 0 -> figure(i, "done", "", year, 40 + random.nextInt(3) + "件");
                        case 1 -> figure(i, "asked", "", year, 80 + random.nextInt(3) + "件");
                        case 2 -> figure(i, "done-share", "", year, 49 + random.nextInt(3) + ".0%");
                        case 3 -> figure(i, "tax", "", year, 10 + random.nextInt(2) + "亿元");
                        default -> figure(i, "tax", "transformation: growth, ", year, random.nextInt(3) * 5 + "%");
                    });
        }
        text.append("targets:\n  - {id: goal, indicator: tax, transformation: growth, period: ")
                .append(2020 + index / 2)
                .append(", criterion: {value: ")
                .append(random.nextInt(3) * 5)
                .append("%}, at: 二}\n");
        text.append("progress:\n  - {title: 建成, subjects: [hall], stage: completed, at: 二, of: [plan-")
                .append(random.nextInt(8))
                .append("#goal]}\n");
        text.append("relations:\n  - {order: [plan-").append(random.nextInt(8)).append("#f0, f0], at: 二}\n");
        return text.toString();
    }

    private static String figure(int i, String indicator, String more, String year, String value) {
        return "  - {id: f" + i + ", indicator: " + indicator + ", " + more + "period: " + year + ", value: " + value
                + ", at: 一}\n";
    }
}
