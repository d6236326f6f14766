package org.districtplan.rules.internal.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.districtplan.model.Base;
import org.districtplan.model.Claim;
import org.districtplan.model.Coverage;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Operand;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.equation.RelationSource;
import org.districtplan.rules.internal.rule.PlanSets;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.junit.jupiter.api.Test;

/** What an auditor sees of a contradiction: every stated value with its interval, and where the relation comes from. */
class ArithmeticEvidenceTest {

    private static Diagnostic share(String value) {
        return PlanSets.set()
                .flow("part")
                .flow("whole")
                .rate("share", "part / whole")
                .figure("part", "2022", "152.3亿元")
                .figure("part", "2022", "152.34亿元")
                .figure("whole", "2022", "330亿元左右")
                .figure("share", "2022", value)
                .only("share-mismatch")
                .diagnostic();
    }

    @Test
    void a_derived_contradiction_shows_both_intervals_their_distance_and_its_formula() {
        Diagnostic finding = share("56.9%");

        assertThat(finding.message(Language.CHINESE))
                .isEqualTo("2022 share原文为56.9%，而2022 part ÷ 2022 whole = 152.3亿元 ÷ 330亿元左右 = 45.0至47.3%");
        assertThat(finding.attribute("stated-interval")).contains(Text.of("[56.85, 56.95] %"));
        assertThat(finding.attribute("computed-interval")).contains(Text.of("[45.0362, 47.3489] %"));
        assertThat(finding.attribute("distance")).contains(Text.of("95.0"));
        assertThat(finding.attribute("rounding"))
                .contains(Text.of("按四舍五入、按截尾均不符", "neither rounding nor truncation explains it"));
        assertThat(finding.attribute("relation")).contains(RelationSource.FORMULA.label());
    }

    @Test
    void every_statement_of_every_operand_is_shown_with_its_interval() {
        assertThat(share("56.9%").related())
                .extracting(related -> related.label().en())
                .containsExactly(
                        "part, 2022: 152.3亿元, that is [152.25, 152.35] 亿元",
                        "part, 2022: 152.34亿元, that is [152.335, 152.345] 亿元",
                        "whole, 2022: 330亿元左右, that is [321.75, 338.25] 亿元");
    }

    @Test
    void exact_counts_need_no_interval() {
        Diagnostic finding = PlanSets.set()
                .flow("part")
                .flow("whole")
                .rate("share", "part / whole")
                .figure("part", "2022", "3家")
                .figure("whole", "2022", "4家")
                .figure("share", "2022", "80%")
                .only("share-mismatch")
                .diagnostic();

        assertThat(finding.related())
                .extracting(related -> related.label().zh())
                .containsExactly("2022 part 3家", "2022 whole 4家");
    }

    @Test
    void evidence_of_what_holds_is_kept_too() {
        assertThat(share("46.0%").related()).hasSize(3);
    }

    @Test
    void what_a_plan_declares_says_so() {
        Operand three = new Operand.Literal(Quantity.parse("3家"));
        Operand four = new Operand.Literal(Quantity.parse("4家"));

        assertThat(declared("parts-mismatch", new Claim.Parts(three, List.of(four), Coverage.ALL)))
                .contains(RelationSource.DECLARED.label());
        assertThat(declared("parts-mismatch", new Claim.Parts(three, List.of(four), Coverage.SOME)))
                .contains(RelationSource.DECLARED.label());
        assertThat(declared("order-mismatch", new Claim.Order(List.of(four, three))))
                .contains(RelationSource.DECLARED.label());
        assertThat(declared("order-mismatch", new Claim.Equal(List.of(four, three))))
                .contains(RelationSource.DECLARED.label());
        assertThat(declared("formula-mismatch", new Claim.Difference(three, three, three)))
                .contains(RelationSource.DECLARED.label());
        assertThat(declared("formula-mismatch", new Claim.Balance(four, three, three, three)))
                .contains(RelationSource.DECLARED.label());
        assertThat(declared("share-mismatch", new Claim.Ratio(four, three, three)))
                .contains(RelationSource.DECLARED.label());
    }

    private static Optional<Text> declared(String rule, Claim claim) {
        Outcome outcome = PlanSets.set().claim("一", claim).only(rule);
        assertThat(outcome.answer()).isEqualTo(Answer.CONTRADICTS);
        return outcome.diagnostic().attribute("relation");
    }

    @Test
    void growth_follows_from_what_the_figures_are() {
        assertThat(PlanSets.set()
                        .nominalFlow("x")
                        .figure("x", "2021", "200家")
                        .figure("x", "2022", "226家")
                        .growth("x", "2022", "12.0%")
                        .only("growth-mismatch")
                        .diagnostic()
                        .attribute("relation"))
                .contains(RelationSource.FIGURES.label());
    }

    @Test
    void figures_of_two_documents_may_have_been_revised() {
        Diagnostic finding = PlanSets.set()
                .nominalFlow("x")
                .figure("x", "2021", "200家")
                .plan("a", "2022-01-01")
                .figure("x", "2022", "226家")
                .growth("x", "2022", "20.0%")
                .plan("b", "2023-01-01")
                .only("growth-mismatch")
                .diagnostic();

        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.attribute("rounding").orElseThrow().en()).contains("may have been revised");
    }

    @Test
    void a_target_of_another_document_is_quoted_and_not_revised() {
        Diagnostic finding = PlanSets.set()
                .counted("x")
                .target(one -> one.id("goal")
                        .key(FigureKey.of("x", Period.parse("2022")))
                        .criterion(new Criterion.Value(Quantity.parse("500家"))))
                .plan("a", "2022-01-01")
                .figure("x", "2022", "290家")
                .figure(one -> one.indicator("x")
                        .transformation(Transformation.COMPLETION)
                        .base(new Base.AgainstTarget(Ref.of("a", "goal")))
                        .period("2022")
                        .value(Quantity.parse("80%")))
                .plan("b", "2023-01-01")
                .only("completion-mismatch")
                .diagnostic();

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void a_figure_stated_twice_shows_the_interval_of_both_values() {
        Diagnostic finding = PlanSets.set()
                .rate("x", null)
                .figure("x", "2022", "49.4%")
                .figure("x", "2022", "超50%")
                .only("figure-values-differ")
                .diagnostic();

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.attribute("stated-interval")).contains(Text.of("(50, ∞) %"));
        assertThat(finding.attribute("other-interval")).contains(Text.of("[49.35, 49.45] %"));
        assertThat(finding.attribute("distance")).contains(Text.of("0.6"));
    }

    private static PlanSets yearly() {
        return PlanSets.set().nominalFlow("x").growth("x", "2021", "8.0%").growth("x", "2022", "-2.0%");
    }

    private static Diagnostic chained(PlanSets sets) {
        return sets.ask("chained-growth-mismatch").outcomes().stream()
                .filter(outcome -> outcome.answer() == Answer.CONTRADICTS)
                .map(Outcome::diagnostic)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_chain_shows_the_growth_of_every_year_in_its_formula() {
        Diagnostic average = chained(yearly().compared(Transformation.AVERAGE_GROWTH, "x", null, "2021/2022", "9.9%"));
        Diagnostic overall = chained(yearly().compared(Transformation.GROWTH, "x", "2020", "2022", "9.9%"));
        Diagnostic multiple = chained(yearly().compared(Transformation.MULTIPLE, "x", "2020", "2022", "2.0倍"));

        assertThat(average.attribute("words"))
                .contains(Text.of(
                        "((1 + 2021 x增速) × (1 + 2022 x增速))^(1/2) − 1",
                        "((1 + x, growth, 2021) × (1 + x, growth, 2022))^(1/2) − 1"));
        assertThat(average.attribute("numbers")).contains(Text.of("((1 + 8.0%) × (1 + -2.0%))^(1/2) − 1"));
        assertThat(overall.attribute("numbers")).contains(Text.of("(1 + 8.0%) × (1 + -2.0%) − 1"));
        assertThat(multiple.attribute("numbers")).contains(Text.of("(1 + 8.0%) × (1 + -2.0%)"));
    }

    @Test
    void an_average_shows_the_overall_growth_it_follows_from() {
        Diagnostic growth = chained(PlanSets.set()
                .nominalFlow("x")
                .compared(Transformation.GROWTH, "x", "2020", "2025", "50.0%")
                .compared(Transformation.AVERAGE_GROWTH, "x", null, "2021/2025", "20.0%"));
        Diagnostic multiple = chained(PlanSets.set()
                .nominalFlow("x")
                .compared(Transformation.MULTIPLE, "x", "2020", "2025", "1.5倍")
                .compared(Transformation.AVERAGE_GROWTH, "x", null, "2021/2025", "20.0%"));

        assertThat(growth.attribute("words"))
                .contains(Text.of("(1 + 2025 x增速)^(1/5) − 1", "(1 + x, growth, 2025)^(1/5) − 1"));
        assertThat(growth.attribute("numbers")).contains(Text.of("(1 + 50.0%)^(1/5) − 1"));
        assertThat(multiple.attribute("numbers")).contains(Text.of("(1.5倍)^(1/5) − 1"));
    }

    private static PlanSets named() {
        return PlanSets.set()
                .counted("x")
                .counted("y")
                .figure("sum", "x", "2022", "10家")
                .figure("one", "y", "2021", "4家")
                .figure("two", "y", "2022", "9家");
    }

    private static Operand named(String id) {
        return new Operand.Named(Ref.of(id));
    }

    @Test
    void a_sum_shows_its_parts_by_name_and_by_number() {
        Diagnostic sum = named().claim(
                        "一", new Claim.Parts(named("sum"), List.of(named("one"), named("two")), Coverage.ALL))
                .only("parts-mismatch")
                .diagnostic();

        assertThat(sum.attribute("words")).contains(Text.of("2021 y + 2022 y", "y, 2021 + y, 2022"));
        assertThat(sum.attribute("numbers")).contains(Text.of("4家 + 9家"));
    }

    @Test
    void a_relation_shows_its_figure_before_those_it_follows_from() {
        Diagnostic difference = named().claim("一", new Claim.Difference(named("sum"), named("one"), named("two")))
                .only("formula-mismatch")
                .diagnostic();

        assertThat(difference.related())
                .extracting(related -> related.label().zh())
                .containsExactly("2022 y 9家", "2022 x 10家", "2021 y 4家");
    }

    private static Diagnostic some(String... parts) {
        List<Operand> operands = Stream.of(parts)
                .<Operand>map(part -> new Operand.Literal(Quantity.parse(part)))
                .toList();
        return PlanSets.set()
                .claim("一", new Claim.Parts(new Operand.Literal(Quantity.parse("10家")), operands, Coverage.SOME))
                .only("parts-mismatch")
                .diagnostic();
    }

    @Test
    void parts_that_exceed_their_whole_are_shown_beside_it() {
        assertThat(some("4家", "7家").attribute("numbers")).contains(Text.of("4家 + 7家"));
        assertThat(some("4家", "7家").related())
                .extracting(related -> related.label().zh())
                .containsExactly("所列数字 10家", "所列数字 4家", "所列数字 7家");
    }

    @Test
    void parts_of_a_whole_stated_with_two_values_are_not_compared_with_it() {
        Operand whole = new Operand.Keyed(FigureKey.of("x", Period.parse("2022")));
        Outcome outcome = PlanSets.set()
                .counted("x")
                .figure("x", "2022", "10家")
                .figure("x", "2022", "12家")
                .claim("一", new Claim.Parts(whole, List.of(new Operand.Literal(Quantity.parse("14家"))), Coverage.SOME))
                .only("parts-mismatch");

        assertThat(outcome.reason()).isEqualTo(MissingReasons.BLOCKED);
    }

    private static PlanSets order(String low, String high) {
        return PlanSets.set().claim("一", new Claim.Order(List.of(named(low), named(high))));
    }

    @Test
    void an_order_names_the_first_figure_it_is_missing() {
        PlanSets low = named().claim("一", new Claim.Order(List.of(named("nowhere"), named("one"))));
        PlanSets high = named().claim("一", new Claim.Order(List.of(named("one"), named("nowhere"))));
        for (PlanSets lacking : List.of(low, high, order("nowhere", "elsewhere"))) {
            Outcome outcome = lacking.only("order-mismatch");
            assertThat(outcome.answer()).isEqualTo(Answer.NOT_CHECKABLE);
            assertThat(outcome.diagnostic().message(Language.ENGLISH))
                    .isEqualTo("the order stated cannot be checked: no value of \"nowhere\" is stated");
        }
    }

    @Test
    void none_is_a_number_of_things_too() {
        Outcome outcome = PlanSets.set()
                .counted("part")
                .counted("whole")
                .rate("share", "part / whole")
                .figure("whole", "2022", "10家")
                .figure("share", "2022", "3.3%")
                .only("integer-base-impossible");

        assertThat(outcome.diagnostic().attribute("nearest"))
                .contains(Text.of("0家时的0.0%、1家时的10.0%", "0.0% with 0家, 10.0% with 1家"));
    }
}
