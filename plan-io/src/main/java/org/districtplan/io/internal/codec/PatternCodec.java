package org.districtplan.io.internal.codec;

import java.util.List;
import java.util.Objects;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.model.KeyPattern;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion compares with: an indicator, or a mapping of the keys that differ.
 *
 * @param keys the mapping
 */
record PatternCodec(RecordCodec<KeyPattern, ?> keys) implements Codec<KeyPattern> {

    @Override
    public @Nullable KeyPattern read(Node node, ReadContext context) {
        if (node instanceof Fields) {
            return keys.read(node, context);
        }
        String indicator = Codecs.ID.read(node, context);
        return indicator == null ? null : KeyPattern.of(indicator);
    }

    @Override
    public Node write(KeyPattern value, String language) {
        return value.isIndicatorOnly()
                ? Codecs.ID.write(Objects.requireNonNull(value.indicator()), language)
                : keys.write(value, language);
    }

    @Override
    public SchemaNode schema() {
        return new SchemaNode.Choice(List.of(Codecs.ID.schema(), keys.schema()));
    }
}
