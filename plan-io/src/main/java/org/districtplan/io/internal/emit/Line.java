package org.districtplan.io.internal.emit;

import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;

/** A value written on one line after a prefix, given up as soon as the line is too long. */
final class Line {

    /** How a syntax writes a single value. */
    interface Scalars {
        /** Gives the text of a value. */
        String value(Scalar scalar);

        /** Gives the text of a key. */
        String key(Scalar key);
    }

    private final StringBuilder text = new StringBuilder();
    private final Scalars scalars;
    private int room;

    private Line(Scalars scalars, int room) {
        this.scalars = scalars;
        this.room = room;
    }

    /**
     * Tries to write a value on the rest of a line.
     *
     * @return whether it fitted; if not, nothing was written
     */
    static boolean tryWrite(Node value, Scalars scalars, int room, StringBuilder out) {
        Line line = new Line(scalars, room);
        if (!line.write(value)) {
            return false;
        }
        out.append(line.text);
        return true;
    }

    private boolean write(Node node) {
        if (node instanceof Scalar scalar) {
            return put(scalars.value(scalar));
        }
        if (node instanceof Items items) {
            return write(items);
        }
        return write((Fields) node);
    }

    private boolean write(Items items) {
        boolean fits = put("[");
        for (int i = 0; fits && i < items.values().size(); i++) {
            fits = (i == 0 || put(", ")) && write(items.values().get(i));
        }
        return fits && put("]");
    }

    private boolean write(Fields fields) {
        boolean fits = put("{");
        for (int i = 0; fits && i < fields.values().size(); i++) {
            Fields.Field field = fields.values().get(i);
            fits = (i == 0 || put(", ")) && put(scalars.key(field.key())) && put(": ") && write(field.value());
        }
        return fits && put("}");
    }

    private boolean put(String piece) {
        room -= piece.codePointCount(0, piece.length());
        text.append(piece);
        return room >= 0;
    }
}
