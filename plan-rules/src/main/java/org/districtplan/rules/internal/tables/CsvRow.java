package org.districtplan.rules.internal.tables;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.districtplan.model.Element;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;

/**
 * One element as a row.
 *
 * @param <E> the type of element
 * @param located the element with the plan that states it
 * @param id its own id or a generated one
 */
record CsvRow<E extends Element>(Located<E> located, String id) {

    Plan plan() {
        return located.plan();
    }

    E element() {
        return located.element();
    }

    /** Streams all elements of a kind, plan by plan. */
    static <E extends Element> Stream<CsvRow<E>> all(TableContext context, ElementKind kind, Class<E> type) {
        return context.plans().plans().stream().flatMap(plan -> all(context, plan, kind, type));
    }

    /** Streams the elements of one plan. */
    static <E extends Element> Stream<CsvRow<E>> all(TableContext context, Plan plan, ElementKind kind, Class<E> type) {
        List<? extends Element> elements = ElementIds.elements(plan, kind);
        return IntStream.range(0, elements.size()).mapToObj(index -> {
            E element = type.cast(elements.get(index));
            ElementRef ref = new ElementRef(plan.id(), kind, index, element.id());
            return new CsvRow<>(new Located<>(plan, ref, element), context.ids().of(plan, kind, index));
        });
    }

    /** Adds the columns that every table of elements begins with. */
    static <E extends Element> void columns(CsvTable<CsvRow<E>> table) {
        table.column("plan", row -> row.plan().id()).column("id", CsvRow::id).column("at", row -> row.element()
                .at());
    }

    /** Adds the columns that every table of elements ends with. */
    static <E extends Element> void remarks(CsvTable<CsvRow<E>> table) {
        table.column("inferred", row -> row.element().info().inferred())
                .column("printed", row -> row.element().info().printed())
                .column("note", row -> row.element().info().note());
    }
}
