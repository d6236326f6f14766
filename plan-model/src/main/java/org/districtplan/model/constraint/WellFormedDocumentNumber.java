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
 * The number of an official document is of the form of GB/T 9704-2012: {@code 长发改〔2021〕47号}.
 *
 * <p>Only numbers with Chinese characters are judged, since the standard binds no one abroad; so are not the numbers of
 * orders and announcements ({@code 第45号}, {@code 2021年第5号}), which are counted otherwise. Null is valid.
 */
@Documented
@Constraint(validatedBy = WellFormedDocumentNumberValidator.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
public @interface WellFormedDocumentNumber {

    /**
     * The message, Chinese and English; {@link ConstraintTexts} has the two apart.
     *
     * @return a plain text without parameters or expressions
     */
    String message() default ConstraintTexts.WELL_FORMED_DOCUMENT_NUMBER;

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
