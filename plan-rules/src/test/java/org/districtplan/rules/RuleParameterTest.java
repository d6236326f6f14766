package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.districtplan.model.DocumentDate;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanKind;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleParameter;
import org.junit.jupiter.api.Test;

class RuleParameterTest {

    private static final PlanSet NONE = PlanSet.of(List.of(), List.of());

    private static final Rule ECHO = Rule.builder("echo-share")
            .parameter("most", new BigDecimal("0.5"), "最大比例", "the largest share")
            .parameter(RuleParameter.whole("digits", 3, 1, 9, Text.of("位数", "how many digits")))
            .check(context -> context.at(ElementRef.plan("a"))
                    .note(Message.of(
                            Text.of("{m}"), "m", context.parameter("most") + " " + context.parameter("digits"))));

    private static String problem(PlanChecker.Builder checker) {
        return checker.build()
                .check(NONE)
                .result("echo-share")
                .orElseThrow()
                .findings()
                .findFirst()
                .orElseThrow()
                .message()
                .toString();
    }

    @Test
    void a_rule_reads_what_is_set_and_else_the_standard_value() {
        assertThat(problem(PlanChecker.builder().rule(ECHO))).isEqualTo("0.5 3");
        assertThat(problem(PlanChecker.builder()
                        .rule(ECHO)
                        .parameter("echo-share", "digits", BigDecimal.TEN.subtract(BigDecimal.ONE))))
                .isEqualTo("0.5 9");
    }

    @Test
    void what_a_rule_does_not_have_or_may_not_be_set_to_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        problem(PlanChecker.builder().rule(ECHO).parameter("echo-share", "digit", BigDecimal.ONE)))
                .withMessage("the rule echo-share has no parameter \"digit\"; did you mean \"digits\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        problem(PlanChecker.builder().rule(ECHO).parameter("echo-shar", "digits", BigDecimal.ONE)))
                .withMessage("no rule has the id \"echo-shar\"; did you mean \"echo-share\"?");
        for (String value : List.of("0", "10", "2.5")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> problem(
                            PlanChecker.builder().rule(ECHO).parameter("echo-share", "digits", new BigDecimal(value))))
                    .withMessage(
                            "the parameter digits of echo-share has to be a whole number from 1 to 9, not " + value);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> RuleParameter.whole("digits", 0, 1, 9, Text.of("")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.builder("twice")
                        .parameter("a", BigDecimal.ONE, "", "")
                        .parameter("a", BigDecimal.ONE, "", "")
                        .check(context -> {}))
                .withMessage("twice: two parameters have the name a");
    }

    @Test
    void a_parameter_that_was_not_declared_fails_the_rule() {
        Rule undeclared = Rule.builder("undeclared").check(context -> context.parameter("most"));

        assertThat(PlanChecker.builder().rule(undeclared).build().check(NONE).findings())
                .extracting(Diagnostic::rule)
                .containsExactly(PlanChecker.RULE_FAILED);
    }

    @Test
    void the_days_of_grace_of_actual_from_future_are_a_parameter() {
        PlanSet plans = PlanSet.of(
                List.of(Plan.builder()
                        .header(PlanHeader.builder()
                                .id("a")
                                .kind(PlanKind.OTHER)
                                .title("A")
                                .published(DocumentDate.parse("2024-12-20"))
                                .build())
                        .observations(List.of(Observation.builder()
                                .key(FigureKey.of("gdp", Period.parse("2024")))
                                .value(Quantity.parse("5亿元"))
                                .at("一 p1")
                                .build()))
                        .build()),
                List.of());

        assertThat(severity(PlanChecker.builder(), plans)).isEqualTo(Severity.WARNING);
        assertThat(severity(
                        PlanChecker.builder().parameter("actual-from-future", "days-of-grace", BigDecimal.TEN), plans))
                .isEqualTo(Severity.ERROR);
    }

    private static Severity severity(PlanChecker.Builder checker, PlanSet plans) {
        return checker.build()
                .check(plans)
                .result("actual-from-future")
                .orElseThrow()
                .findings()
                .findFirst()
                .orElseThrow()
                .severity();
    }
}
