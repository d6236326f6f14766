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
        int from = 0;
        for (Mutation mutation : mutations.stream()
                .sorted(Comparator.comparing(one -> one.scalar().start()))
                .toList()) {
            append(points, from, mutation.scalar.start(), mutated);
            int at = mutated.length() + mutation.by.offsetByCodePoints(0, mutation.fault);
            mutated.append(mutation.by);
            expected.add(place(mutated, at) + " " + mutation.rule);
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
        int line = 1;
        int begin = 0;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                begin = i + 1;
            }
        }
        return line + ":" + (Character.codePointCount(text, begin, index) + 1);
    }
}
