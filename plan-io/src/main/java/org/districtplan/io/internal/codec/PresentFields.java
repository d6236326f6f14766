package org.districtplan.io.internal.codec;

import java.util.HashSet;
import java.util.Set;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.diagnostic.SourceSpan;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** The fields of a mapping by the slots of a table. */
final class PresentFields {

    private static final Text OTHER = Text.of("另一个键", "the other key");

    private final Fields node;
    private final Text name;
    private final Fields.@Nullable Field[] slots;
    private @Nullable Set<String> meant;
    private boolean all;

    PresentFields(Fields node, Text name, int size) {
        this.node = node;
        this.name = name;
        this.slots = new Fields.Field[size];
    }

    void put(int slot, Fields.Field field) {
        slots[slot] = field;
    }

    Fields.@Nullable Field get(int slot) {
        return slots[slot];
    }

    /** The value in a slot. */
    @Nullable
    Node value(int slot) {
        Fields.Field field = slots[slot];
        return field == null ? null : field.value();
    }

    /** The key in a slot that is known to be filled. */
    Scalar key(int slot) {
        Fields.Field field = slots[slot];
        if (field == null) {
            throw new IllegalStateException("nothing in slot " + slot);
        }
        return field.key();
    }

    /** Notes that a mistyped key was probably meant to be this one, so that its absence is no second problem. */
    void meant(String key) {
        if (meant == null) {
            meant = new HashSet<>();
        }
        meant.add(key);
    }

    /** Notes that any key may have been meant. */
    void allMeant() {
        all = true;
    }

    boolean isMeant(String key) {
        return all || (meant != null && meant.contains(key));
    }

    /** Whether a key is there, whatever its slot. */
    boolean has(String key) {
        return named(key) != null;
    }

    private @Nullable Scalar named(String key) {
        for (Fields.Field field : node.values()) {
            if (field.key().text().equals(key)) {
                return field.key();
            }
        }
        return null;
    }

    /** Reports that the key in a slot and another one exclude each other. */
    void exclusive(int slot, String other, ReadContext context) {
        Scalar second = named(other);
        if (second != null) {
            exclusive(key(slot), second, context);
        }
    }

    /** Reports that two keys exclude each other, at the one that comes later in the file. */
    void exclusive(int slot, int otherSlot, ReadContext context) {
        exclusive(key(slot), key(otherSlot), context);
    }

    private static void exclusive(Scalar one, Scalar two, ReadContext context) {
        boolean inOrder = one.span().compareTo(two.span()) <= 0;
        Scalar later = inOrder ? two : one;
        Scalar earlier = inOrder ? one : two;
        context.reportKeys(
                ReadProblem.EXCLUSIVE_KEYS, later, OTHER, earlier, "key", later.text(), "other", earlier.text());
    }

    /** Reports that a key is not there, where the mapping begins. */
    void missing(Text keys, ReadContext context) {
        SourceSpan span = node.span();
        context.report(
                ReadProblem.MISSING_KEY,
                node,
                node.values().isEmpty()
                        ? span
                        : new SourceSpan(span.line(), span.column(), span.line(), span.column() + 1),
                "in",
                name,
                "key",
                keys);
    }
}
