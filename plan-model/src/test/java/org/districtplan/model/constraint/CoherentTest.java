package org.districtplan.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.districtplan.model.Base;
import org.districtplan.model.Claim;
import org.districtplan.model.Comparison;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureKey;
import org.districtplan.model.KeyPattern;
import org.districtplan.model.Missing;
import org.districtplan.model.Observation;
import org.districtplan.model.Operand;
import org.districtplan.model.Relation;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.Trend;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The constraints of the model as a Jakarta validator runs them. */
class CoherentTest {

    /** A value whose faults are given. */
    @Coherent
    record Given(List<Fault> faults) implements SelfChecking {}

    private static final jakarta.validation.ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();
    private static final Period REVERSED = Period.parse("2025/2021");

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    private static List<String> violations(Object value) {
        return VALIDATOR.validate(value).stream()
                .map(violation -> path(violation) + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    private static List<String> paths(Object value) {
        return VALIDATOR.validate(value).stream()
                .map(CoherentTest::path)
                .sorted()
                .toList();
    }

    private static String path(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }

    @Test
    void each_fault_is_reported_at_its_field_and_nothing_besides() {
        assertThat(violations(new Given(
                        List.of(new Fault("from", Text.of("甲", "one")), new Fault("", Text.of("乙", "another"))))))
                .containsExactly(": another", "from: one");
        assertThat(violations(new Given(List.of()))).isEmpty();
    }

    @Test
    void braces_dollars_and_backslashes_in_a_text_are_not_interpolated() {
        String text = "{message} ${1 + 1} {jakarta.validation.constraints.NotNull.message} \\{x\\} $ } {";

        assertThat(violations(new Given(List.of(new Fault("", Text.of("甲", text))))))
                .containsExactly(": " + text);
    }

    @Test
    void an_observation_is_judged_with_its_key_and_its_base() {
        Observation figure = Observation.builder()
                .at("一")
                .indicator("gdp")
                .period(REVERSED)
                .transformation(Transformation.GROWTH)
                .base(new Base.From(REVERSED))
                .value(Quantity.parse("5%"))
                .missing(Missing.NOT_YET)
                .build();

        assertThat(paths(figure)).containsExactly("key.base.period", "key.period", "missing");
    }

    @Test
    void what_a_criterion_compares_with_is_judged() {
        Target target = Target.builder()
                .at("一")
                .key(FigureKey.of("gdp", Period.parse("2025")))
                .criterion(new Criterion.Relative(
                        Comparison.ABOVE,
                        KeyPattern.builder()
                                .period(REVERSED)
                                .base(new Base.From(REVERSED))
                                .build(),
                        null))
                .stretch(new Criterion.Movement(Trend.RISE, REVERSED))
                .build();

        assertThat(paths(target)).containsExactly("criterion.to.base.period", "criterion.to.period", "stretch.from");
    }

    @Test
    void the_key_of_an_operand_is_judged() {
        Operand rank = new Operand.Keyed(FigureKey.of("gdp", Period.parse("2022")).toBuilder()
                .transformation(Transformation.RANK)
                .build());
        Operand fine = new Operand.Literal(Quantity.parse("3位"));

        assertThat(paths(relation(new Claim.Difference(fine, rank, fine)))).containsExactly("claim.less.key.among");
        assertThat(paths(relation(new Claim.Order(List.of(fine, rank)))))
                .containsExactly("claim.operands[1].key.among");
        assertThat(paths(relation(new Claim.Equal(List.of(fine, fine))))).isEmpty();
    }

    private static Relation relation(Claim claim) {
        return Relation.builder().at("一").claim(claim).build();
    }
}
