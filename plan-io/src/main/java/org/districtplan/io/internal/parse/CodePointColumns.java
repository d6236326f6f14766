package org.districtplan.io.internal.parse;

import java.util.Arrays;
import org.districtplan.model.diagnostic.SourceSpan;
import tools.jackson.core.TokenStreamLocation;

/** Turns columns in UTF-16 units into columns in code points. */
final class CodePointColumns {

    /** The offsets of the second halves of surrogate pairs, in order. */
    private final int[] pairs;

    private CodePointColumns(int[] pairs) {
        this.pairs = pairs;
    }

    static CodePointColumns of(String text) {
        int count = 0;
        int[] pairs = new int[0];
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i))) {
                if (count == pairs.length) {
                    pairs = Arrays.copyOf(pairs, Math.max(16, count * 2));
                }
                pairs[count++] = i;
            }
        }
        return new CodePointColumns(Arrays.copyOf(pairs, count));
    }

    /** The column of a place in code points. */
    int codePoints(TokenStreamLocation at) {
        int column = Math.max(1, at.getColumnNr());
        if (pairs.length == 0) {
            return column;
        }
        int offset = (int) at.getCharOffset();
        return column - (before(offset) - before(offset - (column - 1)));
    }

    private int before(int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The place of one character. */
    SourceSpan character(TokenStreamLocation at) {
        int column = codePoints(at);
        return new SourceSpan(at.getLineNr(), column, at.getLineNr(), column + 1);
    }
}
