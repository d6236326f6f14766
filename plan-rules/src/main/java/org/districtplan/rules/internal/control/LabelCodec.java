package org.districtplan.rules.internal.control;

import java.util.List;
import org.districtplan.io.internal.codec.Codec;
import org.districtplan.io.internal.codec.Codecs;
import org.districtplan.io.internal.codec.Draft;
import org.districtplan.io.internal.codec.ReadContext;
import org.districtplan.io.internal.codec.RecordTable;
import org.districtplan.io.internal.codec.SchemaNode;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * What something is called: one text for both languages, or a mapping with both.
 *
 * @param expected what it is, for messages
 */
record LabelCodec(Text expected) implements Codec<Text> {

    private static final Codec<String> WORDS = new NotBlank(Text.of("文本", "a text"));
    private static final Codec<Text> BOTH = RecordTable.<Text>of(Text.of("名称", "the label"))
            .required("zh", WORDS, Text::zh, Draft.to("zh"))
            .required("en", WORDS, Text::en, Draft.to("en"))
            .build(draft -> Text.of(draft.<String>get("zh"), draft.get("en")));

    @Override
    public @Nullable Text read(Node node, ReadContext context) {
        if (node instanceof Fields) {
            return BOTH.read(node, context);
        }
        String same = new NotBlank(expected).read(node, context);
        return same == null ? null : Text.of(same);
    }

    @Override
    public Node write(Text value, String language) {
        return value.zh().equals(value.en()) ? Scalar.text(value.zh()) : BOTH.write(value, language);
    }

    @Override
    public SchemaNode schema() {
        return new SchemaNode.Choice(List.of(WORDS.schema(), BOTH.schema()));
    }

    /** A text that says something. */
    private record NotBlank(Text expected) implements Codec<String> {
        @Override
        public @Nullable String read(Node node, ReadContext context) {
            Scalar scalar = Codecs.scalar(node, expected, context);
            if (scalar == null) {
                return null;
            }
            if (scalar.text().isBlank()) {
                Codecs.wrongType(node, expected, Text.of(""), context);
                return null;
            }
            return Codecs.TEXT.read(node, context);
        }

        @Override
        public Node write(String value, String language) {
            return Scalar.text(value);
        }

        @Override
        public SchemaNode schema() {
            return Codecs.TEXT.schema();
        }
    }
}
