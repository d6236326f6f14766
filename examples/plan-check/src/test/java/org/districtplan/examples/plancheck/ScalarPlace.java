package org.districtplan.examples.plancheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/**
 * A key or single value of a YAML text with its place, found by the parser's events and not by the reader under test.
 *
 * @param pointer the JSON Pointer; of a key, that of its value
 * @param key whether it is a key
 * @param text what it says
 * @param quoted whether it stands in quotes
 * @param start where it begins, in code points from the beginning of the text, quotes included
 * @param end where it ends
 */
record ScalarPlace(String pointer, boolean key, String text, boolean quoted, int start, int end) {

    /** A list or mapping that has begun. */
    private static final class Open {
        private final String pointer;
        private final boolean mapping;
        private int items;
        private String lastKey = "";
        private boolean keyNext = true;

        private Open(String pointer, boolean mapping) {
            this.pointer = pointer;
            this.mapping = mapping;
        }

        /** The pointer of the value that comes next. */
        private String next() {
            if (!mapping) {
                return pointer + "/" + items++;
            }
            keyNext = true;
            return pointer + "/" + lastKey;
        }
    }

    /** Finds all keys and single values in the order of the text. */
    static List<ScalarPlace> all(String yaml) {
        List<ScalarPlace> found = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (Event event : new Parse(LoadSettings.builder().setUseMarks(true).build()).parseString(yaml)) {
            Open parent = open.peek();
            if (event instanceof MappingStartEvent || event instanceof SequenceStartEvent) {
                open.push(new Open(parent == null ? "" : parent.next(), event instanceof MappingStartEvent));
            } else if (event instanceof CollectionEndEvent) {
                open.pop();
            } else if (event instanceof ScalarEvent scalar && parent != null) {
                boolean key = parent.mapping && parent.keyNext;
                if (key) {
                    parent.lastKey = scalar.getValue();
                    parent.keyNext = false;
                }
                found.add(new ScalarPlace(
                        key ? parent.pointer + "/" + parent.lastKey : parent.next(),
                        key,
                        scalar.getValue(),
                        scalar.getScalarStyle() != ScalarStyle.PLAIN,
                        scalar.getStartMark().orElseThrow().getIndex(),
                        scalar.getEndMark().orElseThrow().getIndex()));
            }
        }
        return found;
    }

    /** The last step of the pointer that is a key: {@code at} for {@code /targets/0/at/1}. */
    String field() {
        String[] steps = pointer.split("/", -1);
        int last = steps.length - 1;
        while (isIndex(steps[last])) {
            last--;
        }
        return steps[last];
    }

    /** The element the scalar belongs to: {@code /targets/0} for {@code /targets/0/at/1}; empty for the header. */
    String element() {
        if (pointer.startsWith("/plan/") || pointer.startsWith("/registry/")) {
            return "";
        }
        String[] steps = pointer.split("/", -1);
        StringBuilder element = new StringBuilder();
        for (int i = 1; i < steps.length; i++) {
            element.append('/').append(steps[i]);
            if (isIndex(steps[i])) {
                return element.toString();
            }
        }
        return "";
    }

    private static boolean isIndex(String step) {
        return step.chars().allMatch(Character::isDigit);
    }
}
