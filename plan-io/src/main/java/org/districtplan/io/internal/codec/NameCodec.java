package org.districtplan.io.internal.codec;

import java.util.List;
import java.util.Map;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.model.Name;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** A name: a text in the language of the file, or a mapping from language to text. */
final class NameCodec implements Codec<Name> {

    static final NameCodec INSTANCE = new NameCodec();

    private static final Text EXPECTED = Text.of("名称，或 {zh: …, en: …}", "a name, or {zh: …, en: …}");
    private static final MappingCodec<String> BY_LANGUAGE = MappingCodec.by(
            MappingCodec.LANGUAGE_PATTERN, Text.of("名称 {语言: 文本}", "a name {language: text}"), Codecs.TEXT);

    private NameCodec() {}

    @Override
    public @Nullable Name read(Node node, ReadContext context) {
        if (node instanceof Fields) {
            Map<String, String> texts = BY_LANGUAGE.read(node, context);
            return texts == null || texts.isEmpty() ? null : new Name(texts);
        }
        Scalar scalar = Codecs.scalar(node, EXPECTED, context);
        return scalar == null ? null : Name.of(context.language(), scalar.text());
    }

    @Override
    public Node write(Name value, String language) {
        Map<String, String> texts = value.texts();
        String alone = texts.size() == 1 ? texts.get(language) : null;
        return alone != null ? Scalar.text(alone) : BY_LANGUAGE.write(texts, language);
    }

    @Override
    public SchemaNode schema() {
        return new SchemaNode.Named(
                "name", () -> new SchemaNode.Choice(List.of(Codecs.TEXT.schema(), BY_LANGUAGE.schema())));
    }
}
