package org.districtplan.rules.internal.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.districtplan.model.Accumulation;
import org.districtplan.model.Basis;
import org.districtplan.model.Statistic;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Quantity;
import org.districtplan.rules.internal.equation.RelationSource;
import org.districtplan.rules.internal.rule.PlanSets;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.junit.jupiter.api.Test;

class WholeNumberRulesTest {

    private static final String BASE = "integer-base-impossible";

    private static PlanSets nominal() {
        return PlanSets.set().amount("x", Accumulation.FLOW, "家", one -> one.basis(Basis.NOMINAL));
    }

    private static Answer grown(String count, String growth) {
        return nominal()
                .figure("x", "2022", count)
                .growth("x", "2022", growth)
                .only(BASE)
                .answer();
    }

    @Test
    void some_whole_number_grows_to_the_stated_count() {
        assertThat(grown("9家", "12.5%")).isEqualTo(Answer.HOLDS);
        assertThat(grown("7家", "12.5%")).isEqualTo(Answer.CONTRADICTS);
        assertThat(grown("7家", "16.7%")).isEqualTo(Answer.HOLDS);
        assertThat(grown("1200家", "12.5%")).isEqualTo(Answer.HOLDS);
        assertThat(grown("6家", "-14.3%")).isEqualTo(Answer.HOLDS);
        assertThat(grown("6家", "-15.3%")).isEqualTo(Answer.CONTRADICTS);
        assertThat(grown("7家", "-100%")).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(grown("7家", "超12.5%")).isEqualTo(Answer.HOLDS);
    }

    private static PlanSets undated(String count, String at) {
        return nominal()
                .figure(one -> one.indicator("x")
                        .period("unstated")
                        .value(Quantity.parse(count))
                        .at(at))
                .growth("x", "unstated", "32.7%");
    }

    @Test
    void a_count_and_a_growth_without_a_period_are_of_one_time_where_they_stand_together() {
        Outcome impossible = undated("226家", "一 p1").only(BASE);
        assertThat(impossible.answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(impossible.diagnostic().severity()).isEqualTo(Severity.NOTE);
        assertThat(impossible.diagnostic().attribute("missing")).contains(Text.of("上年同期的x", "x a year before"));
        assertThat(undated("223家", "一 p1").only(BASE).answer()).isEqualTo(Answer.HOLDS);
        assertThat(undated("226家", "一 p2").ask(BASE).lookedAt()).isZero();
        assertThat(undated("超226家", "一 p1").ask(BASE).lookedAt()).isZero();
        assertThat(nominal()
                        .figure("x", "2022", "226家")
                        .growth("x", "unstated", "32.7%")
                        .ask(BASE)
                        .lookedAt())
                .isZero();
    }

    @Test
    void growth_from_a_year_stated_needs_no_count_of_the_year_before() {
        PlanSets sets = nominal()
                .figure("x", "unstated", "226家")
                .compared(Transformation.GROWTH, "x", "2019", "unstated", "32.7%");
        assertThat(sets.only(BASE).answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(nominal()
                        .figure("x", "unstated", "226家")
                        .compared(Transformation.GROWTH, "x", "unstated", "unstated", "32.7%")
                        .ask(BASE)
                        .lookedAt())
                .isZero();
        assertThat(nominal()
                        .figure("x", "unstated", "226家")
                        .growth("x", "2022", "32.7%")
                        .ask(BASE)
                        .lookedAt())
                .isZero();
    }

    @Test
    void truncated_digits_are_a_note() {
        Outcome outcome =
                nominal().figure("x", "2022", "7家").growth("x", "2022", "16%").only(BASE);

        assertThat(outcome.isNote()).isTrue();
    }

    @Test
    void some_whole_number_is_reached_from_the_stated_base() {
        assertThat(nominal()
                        .figure("x", "2021", "8家")
                        .growth("x", "2022", "12.5%")
                        .only(BASE)
                        .answer())
                .isEqualTo(Answer.HOLDS);
        Outcome outcome =
                nominal().figure("x", "2021", "7家").growth("x", "2022", "12.5%").only(BASE);
        assertThat(outcome.answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(outcome.diagnostic().attribute("missing")).contains(Text.of("2022 x", "x, 2022"));
    }

    @Test
    void multiples_and_averages_leave_whole_numbers_too() {
        assertThat(compared(Transformation.MULTIPLE, "2021", "2022", "1.5倍", "9家"))
                .isEqualTo(Answer.HOLDS);
        assertThat(compared(Transformation.MULTIPLE, "2021", "2022", "1.5倍", "7家"))
                .isEqualTo(Answer.CONTRADICTS);
        assertThat(compared(Transformation.AVERAGE_GROWTH, null, "2021/2022", "50.0%", "9家"))
                .isEqualTo(Answer.HOLDS);
        assertThat(compared(Transformation.AVERAGE_GROWTH, null, "2021/2022", "40.0%", "9家"))
                .isEqualTo(Answer.CONTRADICTS);
    }

    private static Answer compared(Transformation how, String from, String period, String value, String count) {
        return nominal()
                .figure("x", "2022", count)
                .compared(how, "x", from, period, value)
                .only(BASE)
                .answer();
    }

    @Test
    void counts_that_are_not_exact_or_both_stated_and_what_is_not_counted_are_left_alone() {
        assertThat(nominal()
                        .figure("x", "2022", "7家左右")
                        .growth("x", "2022", "12.5%")
                        .ask(BASE)
                        .lookedAt())
                .isZero();
        assertThat(nominal()
                        .figure("x", "2022", "7万家")
                        .growth("x", "2022", "12.5%")
                        .ask(BASE)
                        .lookedAt())
                .isZero();
        assertThat(nominal()
                        .figure("x", "2021", "6家")
                        .figure("x", "2022", "7家")
                        .growth("x", "2022", "12.5%")
                        .ask(BASE)
                        .lookedAt())
                .isZero();
        assertThat(nominal().growth("x", "2022", "12.5%").ask(BASE).lookedAt()).isZero();
        assertThat(PlanSets.set()
                        .amount("x", Accumulation.FLOW, "亿元", one -> one)
                        .figure("x", "2022", "7亿元")
                        .growth("x", "2022", "12.5%")
                        .ask(BASE)
                        .lookedAt())
                .isZero();
        assertThat(nominal()
                        .figure("x", "2022", "7家")
                        .growth("x", "unstated", "12.5%")
                        .ask(BASE)
                        .lookedAt())
                .isZero();
        assertThat(nominal()
                        .figure(one -> one.indicator("x")
                                .period("2022")
                                .statistic(Statistic.AVERAGE)
                                .value(Quantity.parse("7家")))
                        .figure(one -> one.indicator("x")
                                .transformation(Transformation.GROWTH)
                                .period("2022")
                                .statistic(Statistic.AVERAGE)
                                .value(Quantity.parse("12.5%")))
                        .ask(BASE)
                        .lookedAt())
                .isZero();
    }

    @Test
    void the_footing_and_the_document_decide_the_severity() {
        assertThat(severity(Basis.NOMINAL)).isEqualTo(Severity.ERROR);
        assertThat(severity(null)).isEqualTo(Severity.WARNING);
        assertThat(PlanSets.set()
                        .amount("x", Accumulation.FLOW, "家", one -> one.basis(Basis.COMPARABLE_SCOPE))
                        .figure("x", "2022", "7家")
                        .growth("x", "2022", "12.5%")
                        .ask(BASE)
                        .lookedAt())
                .isZero();
        assertThat(nominal()
                        .figure("x", "2022", "7家")
                        .plan("a", "2023-01-01")
                        .growth("x", "2022", "12.5%")
                        .plan("b", "2023-02-01")
                        .only(BASE)
                        .diagnostic()
                        .severity())
                .isEqualTo(Severity.NOTE);
    }

    private static Severity severity(Basis basis) {
        return PlanSets.set()
                .amount("x", Accumulation.FLOW, "家", one -> one.basis(basis))
                .figure("x", "2022", "7家")
                .growth("x", "2022", "12.5%")
                .only(BASE)
                .diagnostic()
                .severity();
    }

    @Test
    void the_finding_names_what_would_be_possible() {
        Outcome outcome =
                nominal().figure("x", "2022", "7家").growth("x", "2022", "12.5%").only(BASE);

        assertThat(outcome.diagnostic().attribute("nearest"))
                .contains(Text.of("6家时的16.67%、7家时的0.0%", "16.67% with 6家, 0.0% with 7家"));
        assertThat(outcome.diagnostic().attribute("computed-interval")).contains(Text.of("[6.219, 6.225] 家"));
        assertThat(outcome.diagnostic().attribute("relation")).contains(RelationSource.FIGURES.label());
        assertThat(outcome.diagnostic().related()).hasSize(1);
        assertThat(outcome.diagnostic().attribute("missing")).contains(Text.of("2021 x", "x, 2021"));
    }

    private static Answer share(String known, String count, String share) {
        return PlanSets.set()
                .counted("part")
                .counted("whole")
                .rate("share", "part / whole")
                .figure(known, "2022", count)
                .figure("share", "2022", share)
                .only(BASE)
                .answer();
    }

    @Test
    void a_share_leaves_a_whole_number_for_its_part_or_its_whole() {
        assertThat(share("whole", "10家", "33.3%")).isEqualTo(Answer.CONTRADICTS);
        assertThat(share("whole", "12家", "33.3%")).isEqualTo(Answer.HOLDS);
        assertThat(share("part", "4家", "33.3%")).isEqualTo(Answer.HOLDS);
        assertThat(share("part", "4家", "37.3%")).isEqualTo(Answer.CONTRADICTS);
        assertThat(share("part", "4家", "0.0%")).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(share("whole", "10家", "0.0%")).isEqualTo(Answer.HOLDS);
    }

    @Test
    void a_share_of_what_is_not_counted_leaves_anything() {
        PlanSets money = PlanSets.set()
                .counted("part")
                .amount("whole", Accumulation.FLOW, "亿元", one -> one)
                .rate("share", "part / whole")
                .figure("part", "2022", "7家")
                .figure("share", "2022", "33.3%");
        PlanSets parent = PlanSets.set()
                .counted("part")
                .rate("share", "part / part@parent")
                .figure("part", "2022", "7家")
                .figure("share", "2022", "37.3%");
        PlanSets perHead = PlanSets.set()
                .counted("part")
                .counted("whole")
                .rate("ratio", "part / whole")
                .figure("part", "2022", "7家")
                .figure("ratio", "2022", "37家");

        assertThat(money.ask(BASE).lookedAt()).isZero();
        assertThat(parent.ask(BASE).lookedAt()).isZero();
        assertThat(perHead.ask(BASE).lookedAt()).isZero();
    }

    @Test
    void a_base_is_impossible_if_and_only_if_no_whole_number_gives_the_stated_growth() {
        Random random = new Random(2025);
        int impossible = 0;
        for (int i = 0; i < 400; i++) {
            int count = 1 + random.nextInt(60);
            BigDecimal growth = BigDecimal.valueOf(random.nextInt(3000) - 500, 1);
            boolean rounded = false;
            boolean cut = false;
            for (int base = 1; base <= 200; base++) {
                BigDecimal true100 = BigDecimal.valueOf(count)
                        .divide(BigDecimal.valueOf(base), MathContext.DECIMAL128)
                        .subtract(BigDecimal.ONE)
                        .movePointRight(2);
                rounded |= true100.subtract(growth).abs().compareTo(new BigDecimal("0.05")) <= 0;
                cut |= true100.setScale(1, RoundingMode.DOWN).compareTo(growth) == 0;
            }
            Outcome outcome = nominal()
                    .figure("x", "2022", count + "家")
                    .growth("x", "2022", growth + "%")
                    .only(BASE);

            if (rounded) {
                assertThat(outcome.answer()).as("%s, %s%%", count, growth).isEqualTo(Answer.HOLDS);
                assertThat(outcome.isNote()).isFalse();
            } else if (cut) {
                assertThat(outcome.isNote()).as("%s, %s%%", count, growth).isTrue();
            } else if (growth.signum() != 0) {
                assertThat(outcome.answer()).as("%s, %s%%", count, growth).isEqualTo(Answer.CONTRADICTS);
                impossible++;
            }
        }
        assertThat(impossible).isPositive();
    }

    private static Outcome count(String value) {
        return PlanSets.set().counted("x").figure("x", "2022", value).only("count-not-whole");
    }

    @Test
    void a_number_of_things_is_whole_whatever_its_scale() {
        assertThat(count("12家").answer()).isEqualTo(Answer.HOLDS);
        assertThat(count("12.0家").answer()).isEqualTo(Answer.HOLDS);
        assertThat(count("1.2345万家").answer()).isEqualTo(Answer.HOLDS);
        assertThat(count("12.5家").answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(count("1.23456万家").answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(count("12.5家").diagnostic().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void averages_fractions_and_what_is_measured_may_be_broken() {
        assertThat(PlanSets.set()
                        .counted("x")
                        .figure("x", "2022", "1/3")
                        .ask("count-not-whole")
                        .lookedAt())
                .isZero();
        assertThat(PlanSets.set()
                        .counted("x")
                        .figure("x", "2022", "1.5亿元")
                        .ask("count-not-whole")
                        .lookedAt())
                .isZero();
        assertThat(PlanSets.set()
                        .counted("x")
                        .figure(one -> one.indicator("x")
                                .period("2022")
                                .statistic(Statistic.AVERAGE)
                                .value(Quantity.parse("12.5家")))
                        .ask("count-not-whole")
                        .lookedAt())
                .isZero();
    }

    private static Outcome digits(String part, String whole, String share) {
        return PlanSets.set()
                .flow("part")
                .flow("whole")
                .rate("share", "part / whole")
                .figure("part", "2022", part)
                .figure("whole", "2022", whole)
                .figure("share", "2022", share)
                .only("too-many-digits");
    }

    @Test
    void a_share_has_the_digits_its_figures_support_or_one_more() {
        assertThat(digits("12亿元", "34亿元", "35%").answer()).isEqualTo(Answer.HOLDS);
        assertThat(digits("12亿元", "34亿元", "35.3%").answer()).isEqualTo(Answer.HOLDS);
        assertThat(digits("12亿元", "34亿元", "35.29%").answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(digits("12家", "34家", "35.2941%").answer()).isEqualTo(Answer.HOLDS);
        assertThat(digits("12亿元", "34亿元", "35.29%").diagnostic().severity()).isEqualTo(Severity.NOTE);
        Diagnostic finding = digits("12亿元", "34亿元", "35.294%").diagnostic();
        assertThat(finding.attribute("digits")).contains(Text.of("3"));
        assertThat(finding.related()).hasSize(2);
        assertThat(finding.message(Language.ENGLISH)).contains("35.294%, but 12亿元 ÷ 34亿元 gives no more than");
        assertThat(digits("1.0万家", "10000家", "100%").answer()).isEqualTo(Answer.HOLDS);
        assertThat(digits("1.0万家", "10000家", "100.0%").answer()).isEqualTo(Answer.CONTRADICTS);
    }

    @Test
    void numbers_with_a_qualifier_support_no_number_of_digits() {
        assertThat(PlanSets.set()
                        .flow("part")
                        .flow("whole")
                        .rate("share", "part / whole")
                        .figure("part", "2022", "12亿元左右")
                        .figure("whole", "2022", "34亿元")
                        .figure("share", "2022", "35.294%")
                        .ask("too-many-digits")
                        .lookedAt())
                .isZero();
    }
}
