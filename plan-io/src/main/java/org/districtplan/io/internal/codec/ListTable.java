package org.districtplan.io.internal.codec;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.districtplan.model.Plan;
import org.districtplan.model.RegistryEntries;
import org.districtplan.model.diagnostic.ElementKind;

/**
 * One list of a file: its key is that of the kind.
 *
 * @param kind what its items are
 * @param codec how an item is written
 * @param getter takes the list out of what holds it
 * @param setter puts the list into the builder of what holds it
 * @param <T> what holds the list
 * @param <B> its builder
 * @param <E> its items
 */
public record ListTable<T, B, E>(
        ElementKind kind, Codec<E> codec, Function<T, List<E>> getter, BiConsumer<B, List<E>> setter) {

    /** The lists of a plan in canonical order. */
    public static final List<ListTable<Plan, Plan.Builder, ?>> PLAN = List.of(
            new ListTable<>(ElementKind.SECTION, SectionTable.CODEC, Plan::sections, Plan.Builder::sections),
            new ListTable<>(
                    ElementKind.OBSERVATION, ObservationTable.CODEC, Plan::observations, Plan.Builder::observations),
            new ListTable<>(ElementKind.TARGET, TargetTable.CODEC, Plan::targets, Plan.Builder::targets),
            new ListTable<>(ElementKind.MEASURE, MeasureTable.CODEC, Plan::measures, Plan.Builder::measures),
            new ListTable<>(ElementKind.PROGRESS, ProgressTable.CODEC, Plan::progress, Plan.Builder::progress),
            new ListTable<>(ElementKind.TAXONOMY, TaxonomyTable.CODEC, Plan::taxonomies, Plan.Builder::taxonomies),
            new ListTable<>(ElementKind.RELATION, RelationTable.CODEC, Plan::relations, Plan.Builder::relations));

    /** The lists of a registry, and of a plan's {@code local}, in canonical order. */
    public static final List<ListTable<RegistryEntries, RegistryEntries.Builder, ?>> ENTRIES = List.of(
            new ListTable<>(
                    ElementKind.DIMENSION,
                    EntryTables.DIMENSION,
                    RegistryEntries::dimensions,
                    RegistryEntries.Builder::dimensions),
            new ListTable<>(
                    ElementKind.MEMBER, EntryTables.MEMBER, RegistryEntries::members, RegistryEntries.Builder::members),
            new ListTable<>(
                    ElementKind.INDICATOR,
                    EntryTables.INDICATOR,
                    RegistryEntries::indicators,
                    RegistryEntries.Builder::indicators),
            new ListTable<>(
                    ElementKind.SUBJECT,
                    EntryTables.SUBJECT,
                    RegistryEntries::subjects,
                    RegistryEntries.Builder::subjects),
            new ListTable<>(
                    ElementKind.PEERS, EntryTables.PEERS, RegistryEntries::peers, RegistryEntries.Builder::peers),
            new ListTable<>(
                    ElementKind.STAGES, EntryTables.STAGES, RegistryEntries::stages, RegistryEntries.Builder::stages),
            new ListTable<>(
                    ElementKind.ADDITION,
                    EntryTables.ADDITION,
                    RegistryEntries::additions,
                    RegistryEntries.Builder::additions));
}
