package org.districtplan.rules.internal.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Locale;
import java.util.Map;
import org.districtplan.model.Base;
import org.districtplan.model.Criterion;
import org.districtplan.model.Relation;
import org.districtplan.model.Target;

/** Turns the property path of a violation into the JSON Pointer of the field in a file. */
final class FieldPath {

    // Components that files do not have under their own name; an empty one is no level of its own in files.
    private static final Map<String, String> IN_FILES = Map.of(
            "info", "",
            "key", "",
            "entries", "",
            "operands", "",
            "parents", "/extends",
            "paragraphs", "/paragraphs/count",
            "leads", "/paragraphs/leads");

    private FieldPath() {}

    /**
     * Finds the field.
     *
     * @param violation what is wrong, with the property path from the element
     * @return the field as a JSON Pointer relative to the element; empty for the element itself
     */
    static String of(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        String above = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null) {
                pointer.append(step(node.getName(), above, violation));
                above = node.getName();
            }
        }
        return pointer.toString();
    }

    /** What stands in files for a component; of a sealed type that is the key that says which kind it is. */
    private static String step(String name, String above, ConstraintViolation<?> violation) {
        if (name.equals("base")) {
            return violation.getLeafBean() instanceof Base.Against ? "/against" : "";
        }
        if (above.equals("base") && violation.getLeafBean() instanceof Base.From) {
            return "/from";
        }
        if (name.equals("claim") && violation.getRootBean() instanceof Relation relation) {
            return "/" + relation.claim().getClass().getSimpleName().toLowerCase(Locale.ROOT);
        }
        if (name.equals("to") && violation.getRootBean() instanceof Target target) {
            Criterion criterion = above.equals("stretch") ? target.stretch() : target.criterion();
            return criterion instanceof Criterion.Relative relative
                    ? "/" + relative.comparison().text()
                    : "/to";
        }
        return IN_FILES.getOrDefault(name, "/" + hyphened(name));
    }

    private static String hyphened(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
