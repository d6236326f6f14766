package org.districtplan.io.internal.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.diagnostic.Nearest;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * One of several shapes: a mapping whose leading key says which, or a single value.
 *
 * @param <T> the value
 */
final class VariantCodec<T> implements Codec<T> {

    private static final Text OTHER = Text.of("另一个键", "the other key");

    /** A shape with its leading key. */
    private record Variant<T, V extends T>(String key, Predicate<T> is, RecordCodec<V, ?> codec) {
        @SuppressWarnings("unchecked") // the predicate says so
        Node write(T value, String language) {
            return codec.write((V) value, language);
        }
    }

    private final Text name;
    private final @Nullable Codec<? extends T> scalar;
    private final Predicate<T> isScalar;
    private final List<Variant<T, ? extends T>> variants = new ArrayList<>();

    private VariantCodec(Text name, @Nullable Codec<? extends T> scalar, Predicate<T> isScalar) {
        this.name = name;
        this.scalar = scalar;
        this.isScalar = isScalar;
    }

    /** Starts with no shape. */
    static <T> VariantCodec<T> of(Text name) {
        return new VariantCodec<>(name, null, value -> false);
    }

    /** Starts with the shape of a single value. */
    static <T> VariantCodec<T> of(Text name, Codec<? extends T> scalar, Predicate<T> isScalar) {
        return new VariantCodec<>(name, scalar, isScalar);
    }

    /** Adds a shape; to be called while the codec is being made. */
    <V extends T> VariantCodec<T> with(String key, Class<V> type, RecordCodec<V, ?> codec) {
        return with(key, type::isInstance, codec);
    }

    /** Adds a shape of which there are several with one type. */
    <V extends T> VariantCodec<T> with(String key, Predicate<T> is, RecordCodec<V, ?> codec) {
        variants.add(new Variant<>(key, is, codec));
        return this;
    }

    @Override
    public @Nullable T read(Node node, ReadContext context) {
        if (node instanceof Fields fields) {
            return readFields(fields, context);
        }
        if (scalar != null && node instanceof Scalar single && single.style() != Scalar.Style.NULL) {
            boolean word = !(scalar instanceof TermCodec<?> words) || words.isLike(single.text());
            if (word) {
                return scalar.read(node, context);
            }
        }
        wrongType(node, context);
        return null;
    }

    private void wrongType(Node node, ReadContext context) {
        Variant<T, ? extends T> first = variants.get(0);
        Codecs.wrongType(
                node,
                Text.of(name.zh() + "，如 {" + first.key() + ": …}", name.en() + " such as {" + first.key() + ": …}"),
                suggestion(node, first.key()),
                context);
    }

    /** A bare value was probably meant for the key that takes one. */
    private static Text suggestion(Node node, String key) {
        if (!(node instanceof Scalar single) || single.style() == Scalar.Style.NULL || !key.equals("value")) {
            return Text.of("");
        }
        String written = "{" + key + ": " + Faults.quoted(single.text()) + "}";
        return Text.of("；请写作 " + written, "; write " + written);
    }

    private @Nullable T readFields(Fields fields, ReadContext context) {
        Variant<T, ? extends T> chosen = null;
        Scalar leading = null;
        for (Fields.Field field : fields.values()) {
            Variant<T, ? extends T> variant = variant(field.key().text());
            if (variant != null && leading != null && !variant.equals(chosen)) {
                context.reportKeys(
                        ReadProblem.EXCLUSIVE_KEYS,
                        field.key(),
                        OTHER,
                        leading,
                        "key",
                        field.key().text(),
                        "other",
                        leading.text());
                return null;
            }
            if (variant != null && leading == null) {
                chosen = variant;
                leading = field.key();
            }
        }
        if (chosen != null) {
            return chosen.codec().read(fields, context);
        }
        noLeadingKey(fields, context);
        return null;
    }

    private void noLeadingKey(Fields fields, ReadContext context) {
        List<String> keys = variants.stream().<String>map(Variant::key).toList();
        for (Fields.Field field : fields.values()) {
            Text suggestion = Nearest.to(field.key().text(), keys)
                    .map(Nearest::didYouMean)
                    .orElse(null);
            if (suggestion != null) {
                context.reportKey(
                        ReadProblem.UNKNOWN_KEY,
                        field.key(),
                        "in",
                        name,
                        "key",
                        field.key().text(),
                        "suggestion",
                        suggestion);
                return;
            }
        }
        new PresentFields(fields, name, 0)
                .missing(Text.of(String.join("、", keys), String.join("` or `", keys)), context);
    }

    private @Nullable Variant<T, ? extends T> variant(String key) {
        for (Variant<T, ? extends T> variant : variants) {
            if (variant.key().equals(key)) {
                return variant;
            }
        }
        return null;
    }

    @Override
    @SuppressWarnings("unchecked") // the predicate says so
    public Node write(T value, String language) {
        if (scalar != null && isScalar.test(value)) {
            return ((Codec<T>) scalar).write(value, language);
        }
        for (Variant<T, ? extends T> variant : variants) {
            if (variant.is().test(value)) {
                return variant.write(value, language);
            }
        }
        throw new IllegalArgumentException("no shape for " + value);
    }

    @Override
    public SchemaNode schema() {
        List<SchemaNode> shapes = new ArrayList<>();
        if (scalar != null) {
            shapes.add(scalar.schema());
        }
        variants.forEach(variant -> shapes.add(variant.codec().schema()));
        return new SchemaNode.Choice(shapes);
    }
}
