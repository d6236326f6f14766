package org.districtplan.io.internal.codec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.districtplan.io.internal.parse.Composer;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.model.ExtensionValue;
import org.districtplan.model.ExtensionValue.ScalarType;

/** The value of an {@code x-} key: what JSON can hold, with the digits of numbers as written. */
public final class ExtensionCodec implements Codec<ExtensionValue> {

    /** The codec. */
    public static final ExtensionCodec INSTANCE = new ExtensionCodec();

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private ExtensionCodec() {}

    @Override
    public ExtensionValue read(Node node, ReadContext context) {
        if (node instanceof Items items) {
            List<ExtensionValue> values = new ArrayList<>();
            for (int i = 0; i < items.values().size(); i++) {
                context.enter(i);
                values.add(read(items.values().get(i), context));
                context.leave();
            }
            return new ExtensionValue.Items(values);
        }
        if (node instanceof Fields fields) {
            Map<String, ExtensionValue> values = new LinkedHashMap<>();
            Map<String, Scalar> seen = new HashMap<>();
            for (Fields.Field field : fields.values()) {
                Scalar first = seen.putIfAbsent(field.key().text(), field.key());
                if (first != null) {
                    RecordCodec.duplicate(field.key(), first, context);
                } else if (!Composer.isMerge(field.key())) {
                    context.enter(field.key().text());
                    values.put(field.key().text(), read(field.value(), context));
                    context.leave();
                }
            }
            return new ExtensionValue.Entries(values);
        }
        Scalar scalar = (Scalar) node;
        return new ExtensionValue.Scalar(type(scalar), scalar.text());
    }

    private static ScalarType type(Scalar scalar) {
        return switch (scalar.style()) {
            case QUOTED -> ScalarType.TEXT;
            case NUMBER -> ScalarType.NUMBER;
            case BOOLEAN -> ScalarType.BOOLEAN;
            case NULL -> ScalarType.NULL;
            case PLAIN -> plainType(scalar.text());
        };
    }

    /** What a scalar without quotes is in YAML's JSON schema: {@code no}, {@code 010} and {@code 12:30} are texts. */
    private static ScalarType plainType(String text) {
        if (text.equals("true") || text.equals("false")) {
            return ScalarType.BOOLEAN;
        }
        if (text.equals("null")) {
            return ScalarType.NULL;
        }
        return NUMBER.matcher(text).matches() ? ScalarType.NUMBER : ScalarType.TEXT;
    }

    @Override
    public Node write(ExtensionValue value, String language) {
        if (value instanceof ExtensionValue.Items items) {
            return new Items(
                    items.values().stream().map(item -> write(item, language)).toList(), Node.NOWHERE);
        }
        if (value instanceof ExtensionValue.Entries entries) {
            List<Fields.Field> fields = new ArrayList<>();
            entries.values()
                    .forEach((key, item) -> fields.add(new Fields.Field(Scalar.text(key), write(item, language))));
            return new Fields(fields, Node.NOWHERE);
        }
        ExtensionValue.Scalar scalar = (ExtensionValue.Scalar) value;
        return new Scalar(
                scalar.text(),
                switch (scalar.type()) {
                    case TEXT -> Scalar.Style.QUOTED;
                    case NUMBER -> Scalar.Style.NUMBER;
                    case BOOLEAN -> Scalar.Style.BOOLEAN;
                    case NULL -> Scalar.Style.NULL;
                },
                Node.NOWHERE);
    }

    @Override
    public SchemaNode schema() {
        return new SchemaNode.Any();
    }
}
