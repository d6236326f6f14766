package org.districtplan.io.internal.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.districtplan.io.internal.parse.Composer;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.ExtensionValue;
import org.districtplan.model.diagnostic.Nearest;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * A mapping with fixed keys; made by a {@link RecordTable}. Every key that is wrong is reported, and the record is made if nothing
 * it needs is missing.
 *
 * @param <T> the record
 * @param <B> what the record is gathered in
 */
public final class RecordCodec<T, B> implements Codec<T> {

    private static final Text FIRST = Text.of("第一个", "the first one");
    // More are no help in one line.
    private static final int MOST_SHOWN = 40;
    private static final String EXTENSION = "x-";

    private final Text name;
    private final Supplier<B> start;
    private final Function<B, T> finish;
    private final List<Part<T, B>> parts;
    private final @Nullable Extensions<T, B> extensions;
    private final List<String> keys;
    private final Map<String, Integer> slots = new HashMap<>();

    RecordCodec(
            Text name,
            Supplier<B> start,
            Function<B, T> finish,
            List<Part<T, B>> parts,
            @Nullable Extensions<T, B> extensions) {
        this.name = name;
        this.start = start;
        this.finish = finish;
        this.parts = List.copyOf(parts);
        this.extensions = extensions;
        this.keys = parts.stream().flatMap(part -> part.keys().stream()).toList();
        keys.forEach(key -> {
            if (slots.put(key, slots.size()) != null) {
                throw new IllegalArgumentException("two rows for " + key);
            }
        });
    }

    /** What a value of this kind is called. */
    public Text name() {
        return name;
    }

    @Override
    public @Nullable T read(Node node, ReadContext context) {
        if (!(node instanceof Fields fields)) {
            context.report(
                    ReadProblem.WRONG_TYPE,
                    node,
                    "expected",
                    Text.of(
                            "一个映射（" + name.zh() + "，如 {" + keys.get(0) + ": …}）",
                            "a mapping (" + name.en() + ", such as {" + keys.get(0) + ": …})"),
                    "found",
                    Faults.found(node),
                    "suggestion",
                    "");
            return null;
        }
        PresentFields present = new PresentFields(fields, name, keys.size());
        B builder = start.get();
        sort(fields, present, builder, context);
        boolean whole = true;
        int slot = 0;
        for (Part<T, B> part : parts) {
            whole &= part.read(present, slot, builder, context);
            slot += part.keys().size();
        }
        return whole ? finish.apply(builder) : null;
    }

    /** Puts each field into its slot and reports those that have none. */
    private void sort(Fields fields, PresentFields present, B builder, ReadContext context) {
        Map<String, ExtensionValue> extra = null;
        Map<String, Scalar> others = null;
        Node before = null;
        for (Fields.Field field : fields.values()) {
            Scalar key = field.key();
            Integer slot = slots.get(key.text());
            if (Composer.isMerge(key)) {
                // reported where it was read; what it would have brought is no second problem
                present.allMeant();
            } else if (slot != null) {
                Fields.Field first = present.get(slot);
                if (first == null) {
                    present.put(slot, field);
                } else {
                    duplicate(key, first.key(), context);
                }
            } else {
                others = others == null ? new HashMap<>() : others;
                Scalar first = others.putIfAbsent(key.text(), key);
                if (first != null) {
                    duplicate(key, first, context);
                } else if (extensions != null && key.text().startsWith(EXTENSION)) {
                    extra = extra == null ? new LinkedHashMap<>() : extra;
                    ExtensionValue value = Field.readAt(key.text(), ExtensionCodec.INSTANCE, field.value(), context);
                    if (value != null) {
                        extra.put(key.text(), value);
                    }
                } else {
                    unknown(field, before, present, context);
                }
            }
            before = field.value();
        }
        if (extensions != null && extra != null) {
            extensions.setter().accept(builder, extra);
        }
    }

    static void duplicate(Scalar key, Scalar first, ReadContext context) {
        context.reportKeys(ReadProblem.DUPLICATE_KEY, key, FIRST, first, "key", key.text());
    }

    private void unknown(Fields.Field field, @Nullable Node before, PresentFields present, ReadContext context) {
        Scalar key = field.key();
        String meant = Nearest.to(key.text(), keys).orElse(null);
        if (meant != null) {
            present.meant(meant);
        }
        boolean stray = meant == null
                && field.value() instanceof Scalar value
                && value.style() == Scalar.Style.NULL
                && before instanceof Scalar text
                && text.style() == Scalar.Style.PLAIN
                && text.span().endLine() == key.span().line();
        context.reportKey(
                stray ? ReadProblem.STRAY_KEY : ReadProblem.UNKNOWN_KEY,
                key,
                "in",
                name,
                "key",
                key.text(),
                "suggestion",
                meant == null ? choice(keys) : Nearest.didYouMean(meant));
    }

    private static Text choice(List<String> keys) {
        if (keys.size() > MOST_SHOWN) {
            return Text.of("");
        }
        return Text.of("；可用：" + String.join("、", keys), "; its keys are " + String.join(", ", keys));
    }

    @Override
    public Node write(T value, String language) {
        List<Fields.Field> fields = new ArrayList<>();
        parts.forEach(part -> part.write(value, language, fields));
        if (extensions != null) {
            extensions
                    .getter()
                    .apply(value)
                    .forEach((key, extension) -> fields.add(
                            new Fields.Field(Scalar.text(key), ExtensionCodec.INSTANCE.write(extension, language))));
        }
        return new Fields(fields, Node.NOWHERE);
    }

    @Override
    public SchemaNode.FixedKeys schema() {
        List<SchemaNode.Property> properties = new ArrayList<>();
        List<SchemaNode.Exclusive> exclusives = new ArrayList<>();
        parts.forEach(part -> part.describe(properties, exclusives));
        return new SchemaNode.FixedKeys(properties, exclusives, extensions != null);
    }
}
