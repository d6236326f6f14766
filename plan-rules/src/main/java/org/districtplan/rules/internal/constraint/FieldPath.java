package org.districtplan.rules.internal.constraint;

import jakarta.validation.Path;
import java.util.Locale;
import java.util.Map;

/** Turns the property path of a violation into the JSON Pointer of the field in a file. */
final class FieldPath {

    // Components that files do not have under their own name; an empty one is no level of its own in files.
    private static final Map<String, String> IN_FILES = Map.of(
            "info", "",
            "key", "",
            "entries", "",
            "parents", "/extends",
            "paragraphs", "/paragraphs/count",
            "leads", "/paragraphs/leads");

    private FieldPath() {}

    /**
     * Finds the field.
     *
     * @param path the property path from the element
     * @return the field as a JSON Pointer relative to the element; empty for the element itself
     */
    static String of(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null) {
                pointer.append(IN_FILES.getOrDefault(node.getName(), "/" + hyphened(node.getName())));
            }
        }
        return pointer.toString().replace("/base/period", "/from");
    }

    private static String hyphened(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
