package org.districtplan.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The fields of the value agree with each other, as the value itself judges. */
@Documented
@Constraint(validatedBy = CoherentValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Coherent {

    /**
     * Gives the message; each fault brings its own.
     *
     * @return the template
     */
    String message() default "incoherent";

    /**
     * Gives the groups.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Gives the payload.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};
}
