package org.districtplan.rules.internal.report;

import java.io.StringWriter;
import java.util.function.Consumer;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes the shapes that recur in a report as JSON; a key without a value is left out. */
record JsonPage(JsonGenerator generator) {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new JsonEscapes()).build();

    /** Writes an indented text that ends in a line feed. */
    static String written(Consumer<JsonPage> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), text)) {
            content.accept(new JsonPage(generator));
        }
        return text.append('\n').toString();
    }

    /** Writes an object in a list, or the whole. */
    void object(Runnable content) {
        generator.writeStartObject();
        content.run();
        generator.writeEndObject();
    }

    void object(String name, Runnable content) {
        generator.writeName(name);
        object(content);
    }

    <T> void list(String name, Iterable<? extends T> items, Consumer<T> item) {
        generator.writeArrayPropertyStart(name);
        items.forEach(one -> object(() -> item.accept(one)));
        generator.writeEndArray();
    }

    void number(String name, int value) {
        generator.writeNumberProperty(name, value);
    }

    void flag(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    void element(@Nullable ElementRef element) {
        if (element != null) {
            generator.writeObjectPropertyStart("element");
            generator.writeStringProperty("owner", element.owner());
            generator.writeStringProperty("list", element.kind().key());
            generator.writeNumberProperty("index", element.index());
            optional("id", element.id());
            generator.writeEndObject();
        }
    }

    void place(@Nullable SourcePlace place) {
        if (place != null) {
            generator.writeObjectPropertyStart("place");
            generator.writeStringProperty("document", place.document());
            generator.writeNumberProperty("line", place.span().line());
            generator.writeNumberProperty("column", place.span().column());
            generator.writeNumberProperty("endLine", place.span().endLine());
            generator.writeNumberProperty("endColumn", place.span().endColumn());
            generator.writeStringProperty("pointer", place.pointer());
            generator.writeEndObject();
        }
    }

    void text(String name, Text text) {
        generator.writeObjectPropertyStart(name);
        generator.writeStringProperty("zh", text.zh());
        generator.writeStringProperty("en", text.en());
        generator.writeEndObject();
    }

    void optional(String name, @Nullable Object value) {
        if (value != null) {
            generator.writeStringProperty(name, value.toString());
        }
    }

    /** Indents with line feeds on every system. */
    private static final class Indented extends ObjectWriteContext.Base {
        private final DefaultIndenter lines = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            Separators separators =
                    PrettyPrinter.DEFAULT_SEPARATORS.withObjectNameValueSpacing(Separators.Spacing.AFTER);
            return new DefaultPrettyPrinter(separators).withArrayIndenter(lines).withObjectIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
