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
 * A title or name is not blank, stands on one line, and has no blanks at its ends.
 *
 * <p>Null is valid.
 */
@Documented
@Constraint(validatedBy = ProperTitleValidator.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface ProperTitle {

    /**
     * The message, Chinese and English; {@link ConstraintTexts} has the two apart.
     *
     * @return a plain text without parameters or expressions
     */
    String message() default ConstraintTexts.PROPER_TITLE;

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
