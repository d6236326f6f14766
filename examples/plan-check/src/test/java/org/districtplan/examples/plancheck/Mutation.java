package org.districtplan.examples.plancheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A key or single value put in another's stead, and what the reader has to say of it.
 *
 * @param scalar what is replaced
 * @param by the text put there
 * @param fault where in that text the diagnostic points to, in code points from its beginning
 * @param rule the rule id of the diagnostic
 */
record Mutation(ScalarPlace scalar, String by, int fault, String rule) {

    /**
     * A text with mutations applied.
     *
     * @param text the text
     * @param expected the diagnostics it has to bring, as {@code line:column rule}, in the order of the text
     */
    record Mutated(String text, List<String> expected) {}

    /** Applies mutations of different scalars. */
    static Mutated apply(String text, List<Mutation> mutations) {
        int[] points = text.codePoints().toArray();
        StringBuilder mutated = new StringBuilder(text.length() + 16);
        List<String> expected = new ArrayList<>();
        Places places = new Places(mutated);
        int from = 0;
        for (Mutation mutation : mutations.stream()
                .sorted(Comparator.comparing(one -> one.scalar().start()))
                .toList()) {
            append(points, from, mutation.scalar.start(), mutated);
            int at = mutated.length() + mutation.by.offsetByCodePoints(0, mutation.fault);
            mutated.append(mutation.by);
            expected.add(places.of(at) + " " + mutation.rule);
            from = mutation.scalar.end();
        }
        append(points, from, points.length, mutated);
        return new Mutated(mutated.toString(), expected);
    }

    private static void append(int[] points, int from, int to, StringBuilder text) {
        for (int i = from; i < to; i++) {
            text.appendCodePoint(points[i]);
        }
    }

    /** The line and column of an index of a text, both from 1, the column in code points. */
    static String place(CharSequence text, int index) {
        return new Places(text).of(index);
    }

    /** The places of many indexes of a text; one that is not before the last one asked for costs no second look. */
    static final class Places {
        private final CharSequence text;
        private int line = 1;
        private int begin;
        private int seen;

        Places(CharSequence text) {
            this.text = text;
        }

        String of(int index) {
            if (index < seen) {
                line = 1;
                begin = 0;
                seen = 0;
            }
            for (; seen < index; seen++) {
                if (text.charAt(seen) == '\n') {
                    line++;
                    begin = seen + 1;
                }
            }
            return line + ":" + (Character.codePointCount(text, begin, index) + 1);
        }
    }
}
