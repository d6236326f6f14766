package org.districtplan.io.internal.codec;

import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.model.diagnostic.SourceSpan;
import org.districtplan.model.diagnostic.Text;

/** Words and places for what is wrong with a node. */
final class Faults {

    private static final int SHOWN = 40;

    private Faults() {}

    /** Names what was found. */
    static Text found(Node node) {
        if (node instanceof Items) {
            return Text.of("列表", "a list");
        }
        if (node instanceof Fields) {
            return Text.of("映射", "a mapping");
        }
        Scalar scalar = (Scalar) node;
        String text = quoted(scalar.text());
        return switch (scalar.style()) {
            case NULL -> Text.of("空值", "no value");
            case NUMBER -> Text.of("数字 " + text, "the number " + text);
            case BOOLEAN -> Text.of("真假值 " + text, "the truth value " + text);
            case QUOTED -> Text.of("文本“" + text + "”", "the text \"" + text + "\"");
            case PLAIN -> Text.of("“" + text + "”", "`" + text + "`");
        };
    }

    /** Shortens a text to what fits in a sentence. */
    static String quoted(String text) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** The place of a character of a scalar where the text stands as it is on one line, else that of the scalar. */
    static SourceSpan span(Scalar scalar, int index) {
        SourceSpan span = scalar.span();
        String text = scalar.text();
        int length = text.codePointCount(0, text.length());
        int quotes = span.endColumn() - span.column() - length;
        boolean asItIs = span.line() == span.endLine() && quotes == (scalar.style() == Scalar.Style.QUOTED ? 2 : 0);
        if (!asItIs) {
            return span;
        }
        int column = span.column() + quotes / 2 + text.codePointCount(0, Math.min(index, text.length()));
        return new SourceSpan(span.line(), column, span.line(), Math.max(column + 1, span.endColumn() - quotes / 2));
    }
}
