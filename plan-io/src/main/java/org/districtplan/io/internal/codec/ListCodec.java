package org.districtplan.io.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * A list; an item that cannot be read is left out.
 *
 * @param items its items
 * @param exactly how many there have to be, 0 for any number
 * @param <V> its items
 */
record ListCodec<V>(Codec<V> items, int exactly) implements Codec<List<V>> {

    private static final Text EXPECTED = Text.of("一个列表 [ ]", "a list [ ]");

    @Override
    public @Nullable List<V> read(Node node, ReadContext context) {
        if (!(node instanceof Items list)) {
            boolean one = node instanceof Scalar scalar
                    && scalar.style() != Scalar.Style.NULL
                    && !scalar.text().isEmpty();
            String shown = one ? Faults.quoted(((Scalar) node).text()) : "";
            Codecs.wrongType(
                    node,
                    EXPECTED,
                    one ? Text.of("；请写作 [" + shown + "]", "; write [" + shown + "]") : Text.of(""),
                    context);
            return null;
        }
        if (exactly > 0 && list.values().size() != exactly) {
            context.report(
                    ReadProblem.WRONG_LENGTH,
                    node,
                    "expected",
                    exactly,
                    "found",
                    list.values().size());
            return null;
        }
        if (list.values().isEmpty()) {
            context.report(ReadProblem.EMPTY_LIST, node, "key", context.step());
        }
        return all(list, items, context);
    }

    static <V> List<V> all(Items list, Codec<V> items, ReadContext context) {
        List<V> read = new ArrayList<>(list.values().size());
        for (int i = 0; i < list.values().size(); i++) {
            Node item = list.values().get(i);
            int mark = context.mark();
            context.enter(i);
            context.place(item.span());
            V value = items.read(item, context);
            context.leave();
            if (value == null) {
                context.forget(mark);
            } else {
                if (read.size() < i) {
                    context.moveUp(mark, i, read.size());
                }
                read.add(value);
            }
        }
        return read;
    }

    @Override
    public Node write(List<V> value, String language) {
        return new Items(value.stream().map(item -> items.write(item, language)).toList(), Node.NOWHERE);
    }

    @Override
    public SchemaNode schema() {
        return new SchemaNode.Items(items.schema(), exactly, exactly == 0 ? null : exactly);
    }
}
