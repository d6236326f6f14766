package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanKind;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that fails is one finding, whatever it throws and wherever. */
class RuleFailureTest {

    private static final Text REASON = Text.of("无", "none");

    private static final Rule SOUND = Rule.builder("sound-rule")
            .checkEachPlan(
                    (context, plan) -> context.at(ElementRef.plan(plan.id())).contradicts(Message.of("错", "wrong")));

    private final PlanSet plans = PlanSet.of(List.of(plan("a"), plan("b"), plan("c")), List.of());

    private static Plan plan(String id) {
        return Plan.builder()
                .header(PlanHeader.builder()
                        .id(id)
                        .kind(PlanKind.OTHER)
                        .title("甲")
                        .build())
                .build();
    }

    static Stream<Arguments> failures() {
        Consumer<Judgement> judged = Judgement::holds;
        return Stream.<Arguments>of(
                Arguments.of("an exception", (Consumer<Judgement>) at -> {
                    throw new IllegalStateException("broken");
                }),
                Arguments.of("an assertion", (Consumer<Judgement>) at -> {
                    throw new AssertionError("broken");
                }),
                Arguments.of("a class that is not there", (Consumer<Judgement>) at -> {
                    throw new NoClassDefFoundError("broken");
                }),
                Arguments.of("endless recursion", (Consumer<Judgement>) at -> deeper(0)),
                Arguments.of("evidence of what holds", (Consumer<Judgement>) at -> at.holds(() -> broken())),
                Arguments.of("evidence of what cannot be checked", (Consumer<Judgement>)
                        at -> at.notCheckable(REASON, () -> broken())),
                Arguments.of("after an answer", judged.andThen(at -> broken())));
    }

    private static Message broken() {
        throw new IllegalStateException("broken");
    }

    private static int deeper(int depth) {
        return depth < 0 ? 0 : deeper(depth + 1) + 1;
    }

    private static PlanChecker.Builder checker(Consumer<Judgement> failing) {
        Rule rule = Rule.builder("failing-rule")
                .checkEachPlan((context, plan) -> failing.accept(context.at(ElementRef.plan(plan.id()))));
        return PlanChecker.builder().catalogue(RuleCatalogue.of(List.of(rule, SOUND)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void what_a_rule_throws_is_one_finding_and_the_others_still_run(String name, Consumer<Judgement> failing) {
        CheckReport report = checker(failing).build().check(plans);

        assertThat(report.findings())
                .extracting(Diagnostic::rule)
                .containsExactly(PlanChecker.RULE_FAILED, "sound-rule", "sound-rule", "sound-rule");
        assertThat(report.result("failing-rule").orElseThrow().notCheckable()).isGreaterThanOrEqualTo(3);
        assertThat(checker(failing).build().session(plans).report().findings()).isEqualTo(report.findings());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void neither_a_severity_nor_a_baseline_hides_a_failure(String name, Consumer<Judgement> failing) {
        RuleProfile light =
                RuleProfile.builder().severity("failing-rule", Severity.NOTE).build();
        CheckReport before = checker(failing).build().check(plans);
        Baseline all = Baseline.of(before, Language.ENGLISH).because("accepted", null);

        CheckReport report = checker(failing)
                .profile(light)
                .baseline(all, LocalDate.MIN)
                .build()
                .check(plans);

        assertThat(report.findings())
                .extracting(found -> found.rule() + " " + found.severity())
                .containsExactly(PlanChecker.RULE_FAILED + " ERROR");
    }

    @Test
    void that_the_machine_is_out_of_memory_is_not_hidden() {
        PlanChecker checker = checker(at -> {
                    throw new OutOfMemoryError("made up");
                })
                .build();

        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> checker.check(plans));
    }
}
