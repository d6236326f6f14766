package org.districtplan.model.diagnostic;

import java.util.Collection;
import java.util.Optional;

/** Finds what a mistyped word was probably meant to be ("did you mean"). No method takes or returns null; thread-safe. */
public final class Nearest {

    private Nearest() {}

    /**
     * Finds the candidate nearest to a word, by the number of characters to insert, drop, replace or swap.
     *
     * @param word the word as written
     * @param candidates the words that would be right; the first of equally near ones is taken
     * @return the nearest, empty if none is near enough to be meant: at most a third of its characters differ
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int allowed = Math.max(1, Math.max(word.length(), candidate.length()) / 3);
            if (Math.abs(word.length() - candidate.length()) <= allowed) {
                int distance = distance(word, candidate);
                if (distance <= allowed && distance < least) {
                    nearest = candidate;
                    least = distance;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * Asks whether a word was meant, as an addition to a sentence.
     *
     * @param meant the word that was probably meant
     * @return the question in parentheses, in both languages
     */
    public static Text didYouMean(String meant) {
        return Text.of("（是否为 " + meant + "？）", " (did you mean `" + meant + "`?)");
    }

    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
