package org.districtplan.rules.internal.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.districtplan.model.Claim;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureKey;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Missing;
import org.districtplan.model.Operand;
import org.districtplan.model.Trend;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.internal.rule.PlanSets;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.junit.jupiter.api.Test;

/** Which of several statements of a figure a calculation takes. */
class FigureChoiceTest {

    private static final String RULE = "order-mismatch";

    /** Declares that the x of 2022, wherever it is stated, has this value. */
    private static PlanSets is(PlanSets sets, String value) {
        Operand x = new Operand.Keyed(FigureKey.of("x", Period.parse("2022")));
        return sets.claim("一", new Claim.Equal(List.of(x, new Operand.Literal(Quantity.parse(value)))));
    }

    private static PlanSets figure(PlanSets sets, FigureStatus status, String value) {
        return sets.figure(
                one -> one.indicator("x").period("2022").status(status).value(Quantity.parse(value)));
    }

    @Test
    void what_the_plan_itself_states_comes_before_what_a_later_one_states() {
        PlanSets sets = PlanSets.set().counted("x").figure("x", "2022", "7家").plan("later", "2024-01-01");
        PlanSets own = is(figure(sets, FigureStatus.ESTIMATE, "5家"), "5家").plan("own", "2023-01-01");

        assertThat(own.only(RULE).answer()).isEqualTo(Answer.HOLDS);
    }

    @Test
    void of_several_other_plans_the_latest_is_taken_in_whatever_order_they_stand() {
        PlanSets rising = PlanSets.set()
                .counted("x")
                .figure("x", "2022", "5家")
                .plan("a", "2023-01-01")
                .figure("x", "2022", "7家")
                .plan("b", "2024-01-01");
        PlanSets falling = PlanSets.set()
                .counted("x")
                .figure("x", "2022", "7家")
                .plan("a", "2024-01-01")
                .figure("x", "2022", "5家")
                .plan("b", "2023-01-01");

        assertThat(is(rising, "7家").only(RULE).answer()).isEqualTo(Answer.HOLDS);
        assertThat(is(falling, "7家").only(RULE).answer()).isEqualTo(Answer.HOLDS);
    }

    @Test
    void a_plan_without_a_date_is_taken_last() {
        PlanSets sets = PlanSets.set()
                .counted("x")
                .figure("x", "2022", "5家")
                .header(header -> header.published(null))
                .plan("undated", "2025-01-01")
                .figure("x", "2022", "7家")
                .plan("dated", "2023-01-01");

        assertThat(is(sets, "7家").only(RULE).answer()).isEqualTo(Answer.HOLDS);
    }

    @Test
    void what_was_reached_comes_before_what_was_expected_and_a_forecast_last() {
        PlanSets reached = PlanSets.set().counted("x");
        figure(figure(reached, FigureStatus.FORECAST, "5家"), FigureStatus.ACTUAL, "7家");
        PlanSets expected =
                figure(PlanSets.set().counted("x"), FigureStatus.FORECAST, "5家").plan("a", "2024-01-01");
        figure(expected, FigureStatus.ESTIMATE, "7家").plan("b", "2023-01-01");

        assertThat(is(reached, "7家").only(RULE).answer()).isEqualTo(Answer.HOLDS);
        assertThat(is(expected, "7家").only(RULE).answer()).isEqualTo(Answer.HOLDS);
    }

    private static PlanSets missing() {
        return PlanSets.set()
                .counted("x")
                .figure(one -> one.indicator("x").period("2022").missing(Missing.NOT_YET))
                .plan("a", "2024-01-01");
    }

    @Test
    void a_figure_that_is_missing_is_none() {
        PlanSets elsewhere = missing().figure("x", "2022", "7家").plan("b", "2023-01-01");

        assertThat(is(missing(), "7家").only(RULE).answer()).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(is(elsewhere, "7家").only(RULE).answer()).isEqualTo(Answer.HOLDS);
    }

    private static String lacking(PlanSets sets) {
        Operand named = new Operand.Named(Ref.of("named"));
        Outcome outcome = sets.claim("一", new Claim.Equal(List.of(named, new Operand.Literal(Quantity.parse("7家")))))
                .only(RULE);
        assertThat(outcome.answer()).isEqualTo(Answer.NOT_CHECKABLE);
        return outcome.diagnostic().message(Language.ENGLISH);
    }

    @Test
    void what_has_no_value_is_named_by_its_figure_and_what_is_nowhere_by_its_id() {
        PlanSets figure = PlanSets.set()
                .counted("x")
                .figure(one -> one.id("named").indicator("x").period("2022").missing(Missing.NOT_YET));
        PlanSets target = PlanSets.set().counted("x").target(one -> one.id("named")
                .key(FigureKey.of("x", Period.parse("2023")))
                .criterion(new Criterion.Movement(Trend.RISE, null)));

        assertThat(lacking(figure)).endsWith("no value of \"x, 2022\" is stated");
        assertThat(lacking(target)).endsWith("no value of \"x, 2023\" is stated");
        assertThat(lacking(PlanSets.set())).endsWith("no value of \"named\" is stated");
    }

    private static PlanSets areas() {
        return PlanSets.set()
                .member("district", "area", null, "310105")
                .member("elsewhere", "area", null, "310106")
                .member("east", "area", "elsewhere", null)
                .member("north", "area", "district", null)
                .counted("x")
                .scoped("x", "2022", "42家", "area", "north");
    }

    @Test
    void an_area_lies_in_the_area_it_is_said_to_lie_in_and_in_no_other() {
        PlanSets within =
                areas().scoped("x", "2022", "40家", "area", "district").scoped("x", "2022", "50家", "area", "elsewhere");
        PlanSets beside = areas().scoped("x", "2022", "40家", "area", "elsewhere");

        assertThat(within.only("part-exceeds-whole").answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(beside.ask("part-exceeds-whole").lookedAt()).isZero();
    }

    @Test
    void areas_that_enclose_each_other_have_no_whole() {
        PlanSets sets = PlanSets.set()
                .member("east", "area", "west", null)
                .member("west", "area", "east", null)
                .counted("x")
                .figure(one -> one.indicator("x")
                        .period("2022")
                        .scope(Map.of("area", "east"))
                        .value(Quantity.parse("42家")));

        assertThat(sets.ask("part-exceeds-whole").lookedAt()).isZero();
    }
}
