package org.districtplan.io.internal.codec;

import java.util.List;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * A list that means nothing without every one of its items.
 *
 * @param items its items
 * @param exactly how many there have to be, 0 for any number
 * @param <V> its items
 */
record WholeList<V>(Codec<V> items, int exactly) implements Codec<List<V>> {

    @Override
    public @Nullable List<V> read(Node node, ReadContext context) {
        List<V> read = list().read(node, context);
        return read != null
                        && node instanceof Items all
                        && read.size() < all.values().size()
                ? null
                : read;
    }

    private ListCodec<V> list() {
        return new ListCodec<>(items, exactly);
    }

    @Override
    public Node write(List<V> value, String language) {
        return list().write(value, language);
    }

    @Override
    public SchemaNode schema() {
        return list().schema();
    }
}
