package org.districtplan.io.internal.codec;

import java.util.function.Function;
import java.util.function.Supplier;
import org.districtplan.model.Element;
import org.districtplan.model.ElementBuilder;
import org.districtplan.model.diagnostic.ElementKind;

/** What the tables of all elements share: the id first, the notes and places last. */
final class ElementTables {

    private ElementTables() {}

    static <T extends Element, B extends ElementBuilder<B>> RecordTable<T, B> start(
            ElementKind kind, Supplier<B> start) {
        return RecordTable.<T, B>of(kind.label(), start)
                .essential("id", Codecs.ID, value -> value.info().id(), (builder, id) -> builder.id(id));
    }

    static <T extends Element, B extends ElementBuilder<B>> RecordCodec<T, B> finish(
            RecordTable<T, B> table, Function<B, T> build) {
        return table.inferred(value -> value.info().inferred(), (builder, inferred) -> builder.inferred(inferred))
                .optional("printed", Codecs.TEXT, value -> value.info().printed(), ElementBuilder::printed)
                .optional("note", Codecs.TEXT, value -> value.info().note(), (builder, note) -> builder.note(note))
                .required(
                        "at",
                        Codecs.PLACES,
                        value -> RecordTable.unlessEmpty(value.info().at()),
                        (builder, at) -> builder.at(at))
                .extensions(value -> value.info().extensions(), (builder, extra) -> builder.extensions(extra))
                .build(build);
    }
}
