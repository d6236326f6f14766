package org.districtplan.rules.internal.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.districtplan.model.constraint.Coherent;
import org.districtplan.model.constraint.ConstraintTexts;
import org.districtplan.model.constraint.SelfChecking;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * Runs the constraints of one element.
 *
 * <p>Hibernate Validator is started by the first use and kept as long as this object; it holds memory and nothing else,
 * so it need not be closed. This class is thread-safe.
 */
public final class ElementValidator {

    private @Nullable Validator validator;

    /** Makes a validator that has not been started. */
    public ElementValidator() {}

    /**
     * One thing an element has got wrong.
     *
     * @param path the field as a JSON Pointer relative to the element
     * @param message what is wrong
     */
    public record Violation(String path, Message message) {}

    /**
     * Judges an element with everything in it.
     *
     * @param element a record of the model
     * @return what is wrong, in the order of the fields' names
     */
    public List<Violation> violations(Object element) {
        return sorted(validator().validate(element));
    }

    /**
     * Judges one component of an element.
     *
     * @param element a record of the model
     * @param component the component's name
     * @return what is wrong
     */
    public List<Violation> violations(Object element, String component) {
        return sorted(validator().validateProperty(element, component));
    }

    private synchronized Validator validator() {
        Validator started = validator;
        if (started == null) {
            started = Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .ignoreXmlConfiguration()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator();
            validator = started;
        }
        return started;
    }

    private static List<Violation> sorted(Set<? extends ConstraintViolation<?>> violations) {
        List<Violation> sorted = new ArrayList<>(violations.size());
        for (ConstraintViolation<?> violation : violations) {
            sorted.add(new Violation(FieldPath.of(violation), messageOf(violation)));
        }
        sorted.sort(Comparator.comparing(Violation::path)
                .thenComparing(found -> found.message().toString()));
        return sorted;
    }

    private static Message messageOf(ConstraintViolation<?> violation) {
        var annotation = violation.getConstraintDescriptor().getAnnotation();
        Optional<Message> message = annotation instanceof Coherent
                ? fault(violation)
                : ConstraintTexts.explain(annotation, violation.getInvalidValue())
                        .map(found -> named(found, FieldPath.of(violation)));
        return message.orElseGet(() -> Message.of(Text.of("{problem}"), "problem", violation.getMessage()));
    }

    // "must not be blank" does not say what; a message that quotes the value does.
    private static Message named(Message message, String path) {
        return path.isEmpty() || !message.attributes().isEmpty()
                ? message
                : Message.of(
                        Text.of("{field}：{problem}", "{field}: {problem}"),
                        "field",
                        path.substring(1),
                        "problem",
                        message.toText());
    }

    // The validator only carries English text; the fault it came from has both languages.
    private static Optional<Message> fault(ConstraintViolation<?> violation) {
        String field = "";
        for (Path.Node node : violation.getPropertyPath()) {
            field = node.getName() == null ? "" : node.getName();
        }
        String named = field;
        return violation.getLeafBean() instanceof SelfChecking checking
                ? checking.faults().stream()
                        .filter(fault ->
                                fault.field().equals(named) || fault.field().isEmpty())
                        .filter(fault -> fault.text().en().equals(violation.getMessage()))
                        .map(fault -> Message.of(fault.text()))
                        .findFirst()
                : Optional.empty();
    }
}
