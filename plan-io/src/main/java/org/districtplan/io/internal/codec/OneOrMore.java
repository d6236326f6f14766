package org.districtplan.io.internal.codec;

import java.util.List;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * One value, or a list of one or more; one alone is written without the list.
 *
 * @param items the values
 * @param whole whether the list means nothing without every one of them
 * @param <V> the values
 */
record OneOrMore<V>(Codec<V> items, boolean whole) implements Codec<List<V>> {

    @Override
    public @Nullable List<V> read(Node node, ReadContext context) {
        if (!(node instanceof Items list)) {
            V value = items.read(node, context);
            return value == null ? null : List.of(value);
        }
        if (list.values().isEmpty()) {
            context.report(ReadProblem.WRONG_LENGTH, node, "expected", Text.of("至少 1", "at least 1"), "found", 0);
            return null;
        }
        List<V> read = ListCodec.all(list, items, context);
        return whole && read.size() < list.values().size() ? null : RecordTable.unlessEmpty(read);
    }

    @Override
    public Node write(List<V> value, String language) {
        return value.size() == 1
                ? items.write(value.get(0), language)
                : new Items(
                        value.stream().map(item -> items.write(item, language)).toList(), Node.NOWHERE);
    }

    @Override
    public SchemaNode schema() {
        return new SchemaNode.Choice(List.of(items.schema(), new SchemaNode.Items(items.schema(), 1, null)));
    }
}
