package org.districtplan.io.internal.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.io.internal.codec.ListTable;
import org.districtplan.io.source.DocumentKind;
import org.districtplan.model.ExtensionValue;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.Registry;
import org.districtplan.model.RegistryEntries;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/** What one document holds, before the documents are put together. */
final class Contents {

    private final Map<ElementKind, List<Object>> lists = new EnumMap<>(ElementKind.class);

    /** What the document is. */
    DocumentKind kind = DocumentKind.UNKNOWN;

    /** The id of the plan or registry, null if it could not be read. */
    @Nullable
    String id;

    /** The location of the id, and its pointer. */
    SourceSpan idSpan = SourceSpan.at(1, 1);

    String idPointer = "";

    /** The header of a plan. */
    @Nullable
    PlanHeader header;

    /** The header of a registry, without its entries. */
    @Nullable
    Registry registry;

    /** The extension keys of the document, with the place of each key. */
    final Map<String, ExtensionValue> extensions = new LinkedHashMap<>();

    final Map<String, SourceSpan> extensionKeys = new LinkedHashMap<>();

    /** The locations of the elements. */
    final SourceMap.Builder places = SourceMap.builder();

    /** Adds an element or entry. */
    void add(ElementKind elementKind, Object element) {
        lists.computeIfAbsent(elementKind, none -> new ArrayList<>()).add(element);
    }

    /** Adds the elements and extensions of another part of the plan behind these. */
    void addAll(Contents part) {
        part.lists.forEach((elementKind, elements) ->
                lists.computeIfAbsent(elementKind, none -> new ArrayList<>()).addAll(elements));
        part.extensions.forEach(extensions::putIfAbsent);
        places.addAll(part.places);
    }

    /** The plan of a header and the lists. */
    Plan plan(PlanHeader of) {
        Plan.Builder builder = Plan.builder().header(of).local(entries()).extensions(extensions);
        ListTable.PLAN.forEach(table -> put(table, builder));
        return builder.build();
    }

    /** The entries of a registry, or those local to a plan. */
    RegistryEntries entries() {
        RegistryEntries.Builder builder = RegistryEntries.builder();
        ListTable.ENTRIES.forEach(table -> put(table, builder));
        return builder.build();
    }

    @SuppressWarnings("unchecked") // a list is filled from the codec of its table
    private <B, E> void put(ListTable<?, B, E> table, B builder) {
        List<Object> elements = lists.get(table.kind());
        if (elements != null) {
            table.setter().accept(builder, (List<E>) elements);
        }
    }
}
