package org.districtplan.rules.internal.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.districtplan.model.Base;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureKey;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Observation;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.rule.PlanSets;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.junit.jupiter.api.Test;

class ComparisonRulesTest {

    private static final String GAP = "gap-mismatch";
    private static final String DONE = "completion-mismatch";

    private static PlanSets set() {
        return PlanSets.set()
                .member("district", "area", null, "310105")
                .member("city", "area", null, "310000")
                .member("young", "population", null, null)
                .flow("x")
                .flow("y")
                .rate("rate", null);
    }

    private static Observation.Builder gap(
            Observation.Builder one, String indicator, Transformation of, Base than, String value) {
        return one.indicator(indicator)
                .transformation(Transformation.GAP)
                .of(of)
                .base(than)
                .period("2022")
                .value(Quantity.parse(value));
    }

    private static PlanSets cityGrowth(PlanSets set, String value) {
        return set.figure(one -> one.indicator("x")
                .transformation(Transformation.GROWTH)
                .period("2022")
                .scope(Map.of("area", "city"))
                .value(Quantity.parse(value)));
    }

    private static Answer growthAboveCity(String gap) {
        return cityGrowth(set().growth("x", "2022", "5.2%"), "3.0%")
                .figure(one -> gap(one, "x", Transformation.GROWTH, new Base.OtherArea("city"), gap))
                .only(GAP)
                .answer();
    }

    @Test
    void a_gap_of_growth_is_stated_in_points() {
        assertThat(growthAboveCity("2.2个百分点")).isEqualTo(Answer.HOLDS);
        assertThat(growthAboveCity("2.6个百分点")).isEqualTo(Answer.CONTRADICTS);
        assertThat(growthAboveCity("-2.2个百分点")).isEqualTo(Answer.CONTRADICTS);
        assertThat(growthAboveCity("2.2%")).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(growthAboveCity("2家")).isEqualTo(Answer.NOT_CHECKABLE);
    }

    @Test
    void a_gap_between_ratios_in_per_cent_is_ambiguous_and_one_in_things_is_unlike() {
        assertThat(reason("2.2%").en()).contains("points or a proportion");
        assertThat(reason("2家")).isEqualTo(MissingReasons.UNLIKE);
    }

    private static Text reason(String gap) {
        return Objects.requireNonNull(cityGrowth(set().growth("x", "2022", "5.2%"), "3.0%")
                .figure(one -> gap(one, "x", Transformation.GROWTH, new Base.OtherArea("city"), gap))
                .only(GAP)
                .reason());
    }

    private static Answer levels(String own, String other, String gap) {
        return set().figure("x", "2022", own)
                .figure("y", "2022", other)
                .figure(one -> gap(one, "x", null, new Base.OtherIndicator("y"), gap))
                .only(GAP)
                .answer();
    }

    @Test
    void a_gap_between_amounts_is_a_difference_or_a_proportion() {
        assertThat(levels("120家", "100家", "20家")).isEqualTo(Answer.HOLDS);
        assertThat(levels("120家", "100家", "22家")).isEqualTo(Answer.CONTRADICTS);
        assertThat(levels("120家", "100家", "20%")).isEqualTo(Answer.HOLDS);
        assertThat(levels("120家", "100家", "25%")).isEqualTo(Answer.CONTRADICTS);
        assertThat(levels("120家", "100家", "0.2倍")).isEqualTo(Answer.HOLDS);
        assertThat(levels("120家", "100户", "20家")).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(levels("120家", "100家", "20个百分点")).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(levels("120家", "0家", "20%")).isEqualTo(Answer.NOT_CHECKABLE);
    }

    @Test
    void a_gap_compares_scopes_and_statuses_too() {
        PlanSets scope = set().figure("x", "2022", "120家")
                .scoped("x", "2022", "100家", "population", "young")
                .figure(one -> gap(one, "x", null, new Base.OtherScope(Map.of("population", "young")), "25家"));
        PlanSets status = set().figure("x", "2022", "120家")
                .figure(one -> one.indicator("x")
                        .period("2022")
                        .status(FigureStatus.ESTIMATE)
                        .value(Quantity.parse("100家")))
                .figure(one -> gap(one, "x", null, new Base.OtherStatus(FigureStatus.ESTIMATE), "25家"));
        PlanSets noSuchStatus = set().figure("x", "2022", "120家")
                .figure(one -> gap(one, "x", null, new Base.OtherStatus(FigureStatus.ESTIMATE), "25家"));

        assertThat(scope.only(GAP).answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(status.only(GAP).answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(noSuchStatus.only(GAP).answer()).isEqualTo(Answer.NOT_CHECKABLE);
    }

    @Test
    void a_gap_without_one_of_its_figures_is_not_checkable() {
        assertThat(set().figure("x", "2022", "120家")
                        .figure(one -> gap(one, "x", null, new Base.OtherIndicator("y"), "20家"))
                        .only(GAP)
                        .answer())
                .isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(set().figure("y", "2022", "120家")
                        .figure(one -> gap(one, "x", null, new Base.OtherIndicator("y"), "20家"))
                        .only(GAP)
                        .answer())
                .isEqualTo(Answer.NOT_CHECKABLE);
    }

    private static Outcome schedule(String period, String done, String gap, int completions) {
        PlanSets set = set();
        for (int i = 0; i < completions; i++) {
            Base against = i == 0 ? new Base.AgainstUnstated() : new Base.AgainstBudget();
            set.figure(one -> one.indicator("x")
                    .transformation(Transformation.COMPLETION)
                    .base(against)
                    .period(period)
                    .value(Quantity.parse(done)));
        }
        return set.figure(one -> one.indicator("x")
                        .transformation(Transformation.GAP)
                        .of(Transformation.COMPLETION)
                        .base(new Base.ElapsedTime())
                        .period(period)
                        .value(Quantity.parse(gap)))
                .only(GAP);
    }

    @Test
    void elapsed_time_is_months_passed_by_twelve() {
        assertThat(schedule("2022-01/2022-05", "56.5%", "14.8个百分点", 1).answer()).isEqualTo(Answer.HOLDS);
        assertThat(schedule("2022-01/2022-05", "56.5%", "16.8个百分点", 1).answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(schedule("2022-H1", "58.0%", "8.0个百分点", 1).answer()).isEqualTo(Answer.HOLDS);
        assertThat(schedule("2022", "98.0%", "-2.0个百分点", 1).answer()).isEqualTo(Answer.HOLDS);
    }

    @Test
    void elapsed_time_is_known_only_from_january_and_of_one_completion() {
        assertThat(schedule("2022-02/2022-05", "56.5%", "14.8个百分点", 1).answer()).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(schedule("../2022-05", "56.5%", "14.8个百分点", 1).answer()).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(schedule("2021/2022", "56.5%", "14.8个百分点", 1).answer()).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(schedule("2022-01/2022-05", "56.5%", "14家", 1).answer()).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(schedule("2022-01/2022-05", "56.5%", "14.8个百分点", 2).answer()).isEqualTo(Answer.NOT_CHECKABLE);
    }

    private static PlanSets target(String period, Transformation how, String value) {
        return set().target(one -> one.id("goal")
                .key(FigureKey.builder()
                        .indicator("x")
                        .transformation(how)
                        .period(Period.parse(period))
                        .build())
                .criterion(new Criterion.Value(Quantity.parse(value))));
    }

    private static Observation.Builder done(Observation.Builder one, Base against, String value) {
        return one.indicator("x")
                .transformation(Transformation.COMPLETION)
                .base(against)
                .period("2022-H1")
                .value(Quantity.parse(value));
    }

    private static Answer done(String reached, String value) {
        return target("2022", Transformation.LEVEL, "500家")
                .figure("x", "2022-H1", reached)
                .figure(one -> done(one, new Base.AgainstTarget(Ref.of("goal")), value))
                .only(DONE)
                .answer();
    }

    @Test
    void completion_is_what_was_reached_by_what_was_asked() {
        assertThat(done("290家", "58.0%")).isEqualTo(Answer.HOLDS);
        assertThat(done("290家", "59.0%")).isEqualTo(Answer.CONTRADICTS);
        assertThat(done("600家", "120%")).isEqualTo(Answer.HOLDS);
        assertThat(done("290户", "58.0%")).isEqualTo(Answer.NOT_CHECKABLE);
    }

    @Test
    void completion_against_another_period_takes_its_figure() {
        PlanSets set = set().figure("x", "2022-H1", "290家")
                .figure("x", "2021", "500家")
                .figure(one -> done(one, new Base.AgainstPeriod(Period.parse("2021")), "59.0%"));

        assertThat(set.only(DONE).answer()).isEqualTo(Answer.CONTRADICTS);
    }

    @Test
    void completion_without_a_number_on_either_side_is_not_checkable() {
        assertThat(target("2022", Transformation.LEVEL, "500家")
                        .figure(one -> done(one, new Base.AgainstTarget(Ref.of("goal")), "58.0%"))
                        .only(DONE)
                        .answer())
                .isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(target("2022", Transformation.GROWTH, "5%")
                        .figure("x", "2022-H1", "290家")
                        .figure(one -> done(one, new Base.AgainstTarget(Ref.of("goal")), "58.0%"))
                        .only(DONE)
                        .answer())
                .isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(set().figure("x", "2022-H1", "290家")
                        .figure(one -> done(one, new Base.AgainstBudget(), "58.0%"))
                        .only(DONE)
                        .answer())
                .isEqualTo(Answer.NOT_CHECKABLE);
    }

    @Test
    void however_true_levels_are_rounded_their_gaps_and_completion_never_contradict() {
        Random random = new Random(60);
        for (int i = 0; i < 200; i++) {
            BigDecimal own = BigDecimal.valueOf(1000 + random.nextInt(1_000_000), 3);
            BigDecimal other = BigDecimal.valueOf(1000 + random.nextInt(1_000_000), 3);
            RoundingMode mode = random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.DOWN;
            int digits = random.nextInt(3);
            BigDecimal quotient = own.divide(other, MathContext.DECIMAL128).movePointRight(2);
            String x = own.setScale(digits, mode) + "亿元";
            String y = other.setScale(digits, mode) + "亿元";
            String difference = own.subtract(other).setScale(digits, mode) + "亿元";
            String proportion = quotient.subtract(new BigDecimal(100)).setScale(1, mode) + "%";
            PlanSets set = set().figure("x", "2022", x)
                    .figure("y", "2022", y)
                    .figure(one -> gap(one, "x", null, new Base.OtherIndicator("y"), difference));
            PlanSets relative = set().figure("x", "2022", x)
                    .figure("y", "2022", y)
                    .figure(one -> gap(one, "x", null, new Base.OtherIndicator("y"), proportion));
            PlanSets completion = set().figure("x", "2022-H1", x)
                    .figure("x", "2021", y)
                    .figure(one ->
                            done(one, new Base.AgainstPeriod(Period.parse("2021")), quotient.setScale(1, mode) + "%"));

            assertThat(set.only(GAP).answer()).as("%s − %s", x, y).isEqualTo(Answer.HOLDS);
            assertThat(relative.only(GAP).answer()).as("%s ÷ %s", x, y).isEqualTo(Answer.HOLDS);
            assertThat(completion.only(DONE).answer()).as("%s ÷ %s", x, y).isEqualTo(Answer.HOLDS);
        }
    }

    @Test
    void a_gap_to_nothing_in_particular_is_not_checkable() {
        Outcome outcome = set().figure("x", "2022", "120家")
                .figure(one -> gap(one, "x", null, null, "20家"))
                .only(GAP);

        assertThat(outcome.answer()).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(outcome.diagnostic().message(Language.ENGLISH))
                .endsWith("the figure it is compared with is not stated");
    }

    private static Outcome cityGrows(String city) {
        return cityGrowth(set().growth("x", "2022", "5.2%"), city)
                .figure(one -> gap(one, "x", Transformation.GROWTH, new Base.OtherArea("city"), "2.2个百分点"))
                .only(GAP);
    }

    @Test
    void per_cent_and_points_are_alike_and_times_are_not() {
        assertThat(cityGrows("3.0个百分点").answer()).isEqualTo(Answer.HOLDS);
        assertThat(cityGrows("0.03倍").reason()).isEqualTo(MissingReasons.UNLIKE);
    }

    @Test
    void a_gap_between_groups_stays_in_its_area() {
        PlanSets sets = set().member("old", "population", null, null)
                .scoped("x", "2022", "50家", "population", "young")
                .figure(one -> inCity(one, "old").value(Quantity.parse("120家")))
                .figure(one -> inCity(one, "young").value(Quantity.parse("100家")))
                .figure(one ->
                        gap(inCity(one, "old"), "x", null, new Base.OtherScope(Map.of("population", "young")), "20家"));

        assertThat(sets.only(GAP).answer()).isEqualTo(Answer.HOLDS);
    }

    private static Observation.Builder inCity(Observation.Builder one, String group) {
        return one.indicator("x").period("2022").scope(Map.of("area", "city", "population", group));
    }

    @Test
    void gaps_in_proportion_and_to_elapsed_time_show_their_formula() {
        Outcome proportion = set().figure("x", "2022", "120家")
                .figure("y", "2022", "100家")
                .figure(one -> gap(one, "x", null, new Base.OtherIndicator("y"), "25%"))
                .only(GAP);
        Outcome elapsed = schedule("2022-01/2022-05", "56.5%", "16.8个百分点", 1);

        assertThat(proportion.diagnostic().attribute("words"))
                .contains(Text.of("2022 x ÷ 2022 y − 1", "x, 2022 ÷ y, 2022 − 1"));
        assertThat(proportion.diagnostic().attribute("numbers")).contains(Text.of("120家 ÷ 100家 − 1"));
        assertThat(elapsed.diagnostic().attribute("words"))
                .contains(Text.of(
                        "2022-01至2022-05 x完成率 − 时序进度", "x, completion, 2022-01 to 2022-05 − share of the year passed"));
        assertThat(elapsed.diagnostic().attribute("numbers")).contains(Text.of("56.5% − 5/12"));
    }

    @Test
    void a_level_is_not_completed_against_a_target_for_its_change() {
        Outcome outcome = target("2022", Transformation.CHANGE, "500家")
                .figure("x", "2022-H1", "290家")
                .figure(one -> done(one, new Base.AgainstTarget(Ref.of("goal")), "58.0%"))
                .only(DONE);

        assertThat(outcome.answer()).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(outcome.diagnostic().message(Language.ENGLISH))
                .endsWith("the figure it is compared with is not stated");
    }
}
