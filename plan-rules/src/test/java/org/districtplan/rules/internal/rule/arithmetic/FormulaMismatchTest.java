package org.districtplan.rules.internal.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.districtplan.model.Accumulation;
import org.districtplan.model.Claim;
import org.districtplan.model.Operand;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.internal.rule.PlanSets;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums and differences of formulas, and what a plan declares of the kind. */
class FormulaMismatchTest {

    private static final String RULE = "formula-mismatch";

    private static Operand operand(String text) {
        return Character.isDigit(text.charAt(0))
                ? new Operand.Literal(Quantity.parse(text))
                : new Operand.Named(Ref.of(text));
    }

    private static Outcome balance(String opening, String in, String out, String closing) {
        return PlanSets.set()
                .claim("一", new Claim.Balance(operand(opening), operand(in), operand(out), operand(closing)))
                .only(RULE);
    }

    private static Outcome difference(String from, String less, String is) {
        return PlanSets.set()
                .claim("一", new Claim.Difference(operand(from), operand(less), operand(is)))
                .only(RULE);
    }

    private static String why(Outcome outcome) {
        assertThat(outcome.answer()).isEqualTo(Answer.NOT_CHECKABLE);
        return outcome.diagnostic().message(Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({
        "9家, 4家, nowhere, the relation stated, nowhere",
        "first, second, third, the relation stated, third",
        "first, 4家, 5家, the number stated (5家), first",
        "9家, second, 5家, the number stated (5家), second",
        "first, second, 5家, the number stated (5家), first"
    })
    void a_difference_names_the_figure_it_is_missing(
            String from, String less, String is, String subject, String lacking) {
        assertThat(why(difference(from, less, is)))
                .isEqualTo(subject + " cannot be checked: no value of \"" + lacking + "\" is stated");
    }

    @ParameterizedTest
    @CsvSource({
        "10家, 3家, 1家, nowhere, the relation stated, nowhere",
        "nowhere, 3家, 1家, 12家, the number stated (12家), nowhere",
        "10家, nowhere, 1家, 12家, the number stated (12家), nowhere",
        "10家, 3家, nowhere, 12家, the number stated (12家), nowhere"
    })
    void a_balance_names_the_figure_it_is_missing(
            String opening, String in, String out, String closing, String subject, String lacking) {
        assertThat(why(balance(opening, in, out, closing)))
                .isEqualTo(subject + " cannot be checked: no value of \"" + lacking + "\" is stated");
    }

    @Test
    void what_is_counted_in_different_units_is_neither_added_nor_taken_away() {
        assertThat(why(difference("9人", "4家", "5家"))).endsWith("the units cannot be converted: 人 / 家");
        assertThat(why(balance("10家", "3家", "1人", "12家"))).endsWith("the units cannot be converted: 人 / 家");
    }

    @Test
    void a_balance_shows_its_flows_with_their_signs() {
        Outcome outcome = balance("10家", "3家", "1家", "14家");

        assertThat(outcome.diagnostic().attribute("words"))
                .contains(Text.of("所列数字 + 所列数字 − 所列数字", "the number stated + the number stated − the number stated"));
        assertThat(outcome.diagnostic().attribute("numbers")).contains(Text.of("10家 + 3家 − 1家"));
    }

    private static Answer formula(String formula, String a, String b, String value) {
        return PlanSets.set()
                .flow("a")
                .flow("b")
                .indicator("x", Accumulation.FLOW, formula, null)
                .figure("a", "2022", a)
                .figure("b", "2022", b)
                .figure("x", "2022", value)
                .only(RULE)
                .answer();
    }

    @Test
    void sums_and_differences_need_one_unit_throughout_and_products_do_not() {
        assertThat(formula("a + b", "9家", "4人", "13家")).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(formula("a - b", "9家", "4人", "5家")).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(formula("a - b", "9家", "4家", "5人")).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(formula("a - b", "9家", "4家", "5家")).isEqualTo(Answer.HOLDS);
        assertThat(formula("a * b", "9家", "4人", "36人")).isEqualTo(Answer.HOLDS);
        assertThat(formula("a * b", "9家", "4人", "38人")).isEqualTo(Answer.CONTRADICTS);
    }
}
