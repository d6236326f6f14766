package org.districtplan.io.internal.emit;

import java.util.Set;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;

/** What goes on one line and what does not, apart from its width. */
final class Layout {

    private static final Set<String> ALWAYS_BLOCK = Set.of("plan", "registry", "local", "rules");

    private Layout() {}

    /** Returns whether a value of the file itself is a block however short it is. */
    static boolean blockAtTop(String key, Node value) {
        return ALWAYS_BLOCK.contains(key) ? isFilled(value) : blockInBlock(value);
    }

    /** Returns whether a value of a mapping in block form is a block however short it is: a list of mappings is, one of them a line. */
    static boolean blockInBlock(Node value) {
        return value instanceof Items items && items.values().stream().anyMatch(Fields.class::isInstance);
    }

    /** Returns whether there is anything in it that a block could show. */
    static boolean isFilled(Node value) {
        return value instanceof Fields fields
                ? !fields.values().isEmpty()
                : value instanceof Items items && !items.values().isEmpty();
    }
}
