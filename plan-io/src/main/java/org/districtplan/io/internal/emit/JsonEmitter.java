package org.districtplan.io.internal.emit;

import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;

/** Canonical JSON: laid out as the YAML is. */
public final class JsonEmitter implements Emitter {

    private static final Line.Scalars SCALARS = new Line.Scalars() {
        @Override
        public String value(Scalar scalar) {
            return text(scalar);
        }

        @Override
        public String key(Scalar key) {
            return Quotes.quote(key.text());
        }
    };

    @Override
    public String emit(Fields file) {
        StringBuilder out = new StringBuilder();
        if (file.values().isEmpty()) {
            return "{}\n";
        }
        fields(file, 0, true, out);
        return out.append('\n').toString();
    }

    private static void fields(Fields fields, int indent, boolean top, StringBuilder out) {
        out.append('{');
        String separator = "";
        for (Fields.Field field : fields.values()) {
            out.append(separator).append('\n').append(" ".repeat(indent + 2));
            String key = Quotes.quote(field.key().text());
            out.append(key).append(": ");
            Node value = field.value();
            boolean block = top ? Layout.blockAtTop(field.key().text(), value) : Layout.blockInBlock(value);
            if (block || !fitted(value, indent + key.codePointCount(0, key.length()) + 4, out)) {
                block(value, indent + 2, out);
            }
            separator = ",";
        }
        out.append('\n').append(" ".repeat(indent)).append('}');
    }

    private static void items(Items items, int indent, StringBuilder out) {
        out.append('[');
        String separator = "";
        for (Node item : items.values()) {
            out.append(separator).append('\n').append(" ".repeat(indent + 2));
            if (!fitted(item, indent + 2, out)) {
                block(item, indent + 2, out);
            }
            separator = ",";
        }
        out.append('\n').append(" ".repeat(indent)).append(']');
    }

    private static boolean fitted(Node value, int used, StringBuilder out) {
        // one place is kept for the comma that may follow
        int room = Layout.isFilled(value) ? WIDTH - used - 1 : Integer.MAX_VALUE;
        return Line.tryWrite(value, SCALARS, room, out);
    }

    private static void block(Node value, int indent, StringBuilder out) {
        if (value instanceof Fields fields) {
            fields(fields, indent, false, out);
        } else {
            items((Items) value, indent, out);
        }
    }

    private static String text(Scalar scalar) {
        return switch (scalar.style()) {
            case NULL -> "null";
            case NUMBER, BOOLEAN -> scalar.text();
            case PLAIN, QUOTED -> Quotes.quote(scalar.text());
        };
    }
}
