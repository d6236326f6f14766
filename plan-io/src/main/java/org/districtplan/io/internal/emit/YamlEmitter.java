package org.districtplan.io.internal.emit;

import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;

/** Canonical YAML. */
public final class YamlEmitter implements Emitter {

    /** The longest key, quotes included, that YAML recognizes without an explicit key mark; the standard says 1024. */
    private static final int LONGEST_KEY = 1000;

    private static final Line.Scalars SCALARS = new Line.Scalars() {
        @Override
        public String value(Scalar scalar) {
            return text(scalar);
        }

        @Override
        public String key(Scalar key) {
            return text(key);
        }
    };

    @Override
    public String emit(Fields file) {
        if (file.values().isEmpty()) {
            return "{}\n";
        }
        StringBuilder out = new StringBuilder();
        for (Fields.Field field : file.values()) {
            field(field, 0, Layout.blockAtTop(field.key().text(), field.value()), out);
        }
        return out.toString();
    }

    /** Writes a value on one line, however long; a mapping without its braces. */
    public static String inline(Node value) {
        StringBuilder out = new StringBuilder();
        Line.tryWrite(value, SCALARS, Integer.MAX_VALUE, out);
        return value instanceof Fields ? out.substring(1, out.length() - 1) : out.toString();
    }

    private static void fields(Fields fields, int indent, StringBuilder out) {
        boolean first = true;
        for (Fields.Field field : fields.values()) {
            if (!first) {
                out.append(" ".repeat(indent));
            }
            first = false;
            field(field, indent, Layout.blockInBlock(field.value()), out);
        }
    }

    private static void field(Fields.Field field, int indent, boolean block, StringBuilder out) {
        String key = text(field.key());
        if (key.codePointCount(0, key.length()) > LONGEST_KEY) {
            out.append("? ").append(key).append('\n').append(" ".repeat(indent));
        } else {
            out.append(key);
        }
        out.append(':');
        int used = indent + key.codePointCount(0, key.length()) + 2;
        if (!block && fitted(field.value(), used, out.append(' '))) {
            return;
        }
        trimBlank(out);
        out.append('\n').append(" ".repeat(indent + 2));
        block(field.value(), indent + 2, out);
    }

    private static void items(Items items, int indent, StringBuilder out) {
        boolean first = true;
        for (Node item : items.values()) {
            if (!first) {
                out.append(" ".repeat(indent));
            }
            first = false;
            out.append("- ");
            if (!fitted(item, indent + 2, out)) {
                block(item, indent + 2, out);
            }
        }
    }

    /** Writes the value on the rest of the line if it fits or has nothing to be broken at. */
    private static boolean fitted(Node value, int used, StringBuilder out) {
        int room = Layout.isFilled(value) ? WIDTH - used : Integer.MAX_VALUE;
        boolean fits = Line.tryWrite(value, SCALARS, room, out);
        if (fits) {
            out.append('\n');
        }
        return fits;
    }

    private static void block(Node value, int indent, StringBuilder out) {
        if (value instanceof Fields fields) {
            fields(fields, indent, out);
        } else {
            items((Items) value, indent, out);
        }
    }

    private static void trimBlank(StringBuilder out) {
        if (out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    private static String text(Scalar scalar) {
        return switch (scalar.style()) {
            case NULL -> "null";
            case NUMBER, BOOLEAN -> scalar.text();
            case PLAIN -> Plain.isPossible(scalar.text()) ? scalar.text() : Quotes.quote(scalar.text());
            case QUOTED -> Plain.isUnmistakable(scalar.text()) ? scalar.text() : Quotes.quote(scalar.text());
        };
    }
}
