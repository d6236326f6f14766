package org.districtplan.io.internal.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.districtplan.io.internal.parse.Composer;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.diagnostic.Nearest;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.InvalidTextException;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A mapping with free keys.
 *
 * @param <V> its values
 */
public final class MappingCodec<V> implements Codec<Map<String, V>> {

    /** The form of a BCP 47 language tag. */
    static final String LANGUAGE_PATTERN = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    /** Says whether a key is right, and reports it where not. */
    private interface KeyCheck {
        boolean accept(Scalar key, ReadContext context);
    }

    private final Text expected;
    private final Supplier<String> keyPattern;
    private final KeyCheck check;
    private final Codec<V> values;
    private final boolean wholeOnly;

    private MappingCodec(
            Text expected, Supplier<String> keyPattern, KeyCheck check, Codec<V> values, boolean wholeOnly) {
        this.expected = expected;
        this.keyPattern = keyPattern;
        this.check = check;
        this.values = values;
        this.wholeOnly = wholeOnly;
    }

    /** A mapping by ids, which means nothing without every one of its entries. */
    static <V> MappingCodec<V> byId(Text expected, Codec<V> values) {
        return new MappingCodec<>(expected, () -> Codecs.ID_PATTERN, MappingCodec::acceptId, values, true);
    }

    /** A mapping by keys of a form, which is only described. */
    static <V> MappingCodec<V> by(String keyPattern, Text expected, Codec<V> values) {
        return new MappingCodec<>(
                expected,
                () -> keyPattern,
                (key, context) -> {
                    boolean right = key.text().matches(keyPattern);
                    if (!right) {
                        context.reportKey(
                                ReadProblem.UNKNOWN_KEY, key, "in", expected, "key", key.text(), "suggestion", "");
                    }
                    return right;
                },
                values,
                false);
    }

    /** A mapping by any keys, which means nothing without every one of its entries. */
    public static <V> MappingCodec<V> whole(Text expected, Codec<V> values) {
        return new MappingCodec<>(expected, () -> ".+", (key, context) -> true, values, true);
    }

    /** Reasons by the fields of a record; its keys may be added to later. */
    static MappingCodec<String> ofFields(Collection<String> keys) {
        return new MappingCodec<>(
                Text.of("推断说明（inferred）", "inferred"),
                () -> String.join("|", keys),
                (key, context) -> acceptField(keys, key, context),
                Codecs.TEXT,
                false);
    }

    private static boolean acceptId(Scalar key, ReadContext context) {
        try {
            Ref.requireId(key.text());
            return true;
        } catch (InvalidTextException e) {
            context.reportInvalid(ReadProblem.BAD_ID, key, e);
            return false;
        }
    }

    private static boolean acceptField(Collection<String> keys, Scalar key, ReadContext context) {
        if (keys.contains(key.text())) {
            return true;
        }
        context.reportKey(
                ReadProblem.UNKNOWN_KEY,
                key,
                "in",
                Text.of("推断说明（inferred）中所指的条目", "inferred"),
                "key",
                key.text(),
                "suggestion",
                Nearest.to(key.text(), keys).map(Nearest::didYouMean).orElse(Text.of("")));
        return false;
    }

    @Override
    public @Nullable Map<String, V> read(Node node, ReadContext context) {
        if (!(node instanceof Fields fields)) {
            context.report(
                    ReadProblem.WRONG_TYPE,
                    node,
                    "expected",
                    Text.of("一个映射（" + expected.zh() + "）", "a mapping (" + expected.en() + ")"),
                    "found",
                    Faults.found(node),
                    "suggestion",
                    "");
            return null;
        }
        if (fields.values().isEmpty()) {
            context.report(ReadProblem.EMPTY_LIST, node, "key", context.step());
        }
        boolean whole = true;
        Map<String, V> read = new LinkedHashMap<>();
        Map<String, Scalar> seen = new HashMap<>();
        for (Fields.Field field : fields.values()) {
            Scalar first = seen.putIfAbsent(field.key().text(), field.key());
            if (Composer.isMerge(field.key())) {
                whole = false;
            } else if (first != null) {
                RecordCodec.duplicate(field.key(), first, context);
            } else if (check.accept(field.key(), context)) {
                V value = Field.readAt(field.key().text(), values, field.value(), context);
                if (value != null) {
                    read.put(field.key().text(), value);
                } else {
                    whole = false;
                }
            } else {
                whole = false;
            }
        }
        return whole || !wholeOnly ? read : null;
    }

    @Override
    public Node write(Map<String, V> value, String language) {
        List<Fields.Field> fields = new ArrayList<>();
        value.forEach((key, item) -> fields.add(new Fields.Field(written(key), values.write(item, language))));
        return new Fields(fields, Node.NOWHERE);
    }

    /** The number of a paragraph (2, 1.2) stands without quotes. */
    private static Scalar written(String key) {
        return !key.isEmpty() && Character.isDigit(key.charAt(0)) ? Scalar.of(key) : Scalar.text(key);
    }

    @Override
    public SchemaNode schema() {
        return new SchemaNode.Mapping(keyPattern.get(), values.schema(), 0);
    }
}
