package org.districtplan.model.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A jurisdiction is given by its GB/T 2260 code ({@code 310105}), or abroad by its ISO 3166 code ({@code GB}, {@code
 * US-CA}).
 *
 * <p>Of ISO 3166-1 the two-letter codes are known, those left to users ({@code XA}) among them, of ISO 3166-2 only the
 * form. {@code CN} is the nation as a whole; its parts have GB/T 2260 codes, so {@code CN-SH} is refused. Null is
 * valid.
 */
@Documented
@Constraint(validatedBy = ValidDivisionCodeValidator.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface ValidDivisionCode {

    /**
     * The message, Chinese and English; {@link ConstraintTexts} has the two apart.
     *
     * @return a plain text without parameters or expressions
     */
    String message() default ConstraintTexts.VALID_DIVISION_CODE;

    /**
     * The groups in which the constraint is judged.
     *
     * @return the groups, none for the default one
     */
    Class<?>[] groups() default {};

    /**
     * What the host attaches to violations.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
