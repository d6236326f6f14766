package org.districtplan.io.internal.codec;

import java.util.List;
import java.util.function.BiConsumer;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** One key of a record. */
final class Field<T, B, V> implements Part<T, B> {

    /** What becomes of a record without the value. */
    enum Need {
        /** It cannot be made. */
        REQUIRED,
        /** It can be made where the key is not there, but would say something else where the value cannot be read. */
        ESSENTIAL,
        /** It can be made. */
        OPTIONAL
    }

    private final String key;
    private final Codec<V> codec;
    private final Need need;
    private final @Nullable V standard;
    private final Getter<T, V> getter;
    private final BiConsumer<B, V> setter;

    Field(String key, Codec<V> codec, Need need, @Nullable V standard, Getter<T, V> getter, BiConsumer<B, V> setter) {
        this.key = key;
        this.codec = codec;
        this.need = need;
        this.standard = standard;
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    public List<String> keys() {
        return List.of(key);
    }

    @Override
    public boolean read(PresentFields present, int first, B builder, ReadContext context) {
        Node node = present.value(first);
        if (node == null) {
            boolean meant = present.isMeant(key);
            if (need == Need.REQUIRED && !meant) {
                present.missing(Text.of(key), context);
            }
            return need == Need.OPTIONAL || (need == Need.ESSENTIAL && !meant);
        }
        V value = readAt(key, codec, node, context);
        if (value != null) {
            setter.accept(builder, value);
        }
        return value != null || need == Need.OPTIONAL;
    }

    /** Reads the value of a key and notes its location. */
    static <V> @Nullable V readAt(String key, Codec<V> codec, Node node, ReadContext context) {
        context.enter(key);
        context.place(node.span());
        V value = codec.read(node, context);
        context.leave();
        return value;
    }

    @Override
    public void write(T value, String language, List<Fields.Field> fields) {
        V found = getter.get(value);
        if (found != null && !found.equals(standard)) {
            fields.add(new Fields.Field(Scalar.of(key), codec.write(found, language)));
        }
    }

    @Override
    public void describe(List<SchemaNode.Property> properties, List<SchemaNode.Exclusive> exclusives) {
        properties.add(new SchemaNode.Property(key, codec.schema(), need == Need.REQUIRED));
    }
}
