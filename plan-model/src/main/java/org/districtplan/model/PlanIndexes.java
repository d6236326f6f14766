package org.districtplan.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The indexes of the plans of a set, and the table that finds what they entered. It is immutable; one that differs by a
 * plan shares the table and has a small one beside it for what has changed since.
 */
final class PlanIndexes {

    // A table is made anew when a sixteenth of the plans has changed: what is made anew is paid for by as many changes.
    private static final int REBUILT_AT = 16;

    private final List<PlanIndex> all;
    private final List<Plan> plans;
    private final List<PlanHeader> headers;
    private final Map<String, List<PlanHeader>> places;
    private final Map<String, Integer> positions;
    private final KeyTable table;
    private final BitSet changed;
    private final KeyTable since;

    private PlanIndexes(List<PlanIndex> all, Map<String, Integer> positions, KeyTable table, BitSet changed) {
        this.all = List.copyOf(all);
        this.plans = all.stream().map(PlanIndex::plan).toList();
        this.headers = plans.stream().map(Plan::header).toList();
        this.places = headers.stream().collect(Collectors.groupingBy(header -> place(header.jurisdiction())));
        this.positions = positions;
        this.table = table;
        this.changed = changed;
        this.since = new KeyTable(all, changed.stream().toArray());
    }

    static PlanIndexes of(List<PlanIndex> all) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            positions.putIfAbsent(all.get(i).plan().id(), i);
        }
        // Of two plans with one id the first is found.
        int[] found =
                positions.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        return new PlanIndexes(all, positions, new KeyTable(all, found), new BitSet());
    }

    PlanIndexes with(PlanIndex index) {
        List<PlanIndex> after = new ArrayList<>(all);
        Integer position = positions.get(index.plan().id());
        if (position == null) {
            after.add(index);
            return of(after);
        }
        after.set(position, index);
        BitSet later = (BitSet) changed.clone();
        later.set(position);
        return later.cardinality() * REBUILT_AT > all.size()
                ? of(after)
                : new PlanIndexes(after, positions, table, later);
    }

    PlanIndexes without(String id) {
        return of(all.stream().filter(index -> !index.plan().id().equals(id)).toList());
    }

    List<PlanIndex> all() {
        return all;
    }

    List<Plan> plans() {
        return plans;
    }

    List<PlanHeader> headers() {
        return headers;
    }

    List<PlanHeader> headers(@Nullable String jurisdiction) {
        return Collections.unmodifiableList(places.getOrDefault(place(jurisdiction), List.of()));
    }

    private static String place(@Nullable String jurisdiction) {
        return jurisdiction == null ? "" : jurisdiction;
    }

    int position(String id) {
        return positions.getOrDefault(id, -1);
    }

    @Nullable
    PlanIndex of(String id) {
        Integer position = positions.get(id);
        return position == null ? null : all.get(position);
    }

    /** Lists what was entered under a key and is sought, in the order of the plans. */
    List<Located<?>> find(int key, BiPredicate<PlanIndex, Located<?>> sought) {
        List<Located<?>> found = List.of();
        int old = current(table.first(key));
        int young = since.first(key);
        while (old != 0 || young != 0) {
            boolean fromOld = young == 0 || (old != 0 && table.position(old) < since.position(young));
            KeyTable from = fromOld ? table : since;
            int entry = fromOld ? old : young;
            PlanIndex index = all.get(from.position(entry));
            Located<?> located = index.entered(from.place(entry));
            if (sought.test(index, located)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(1);
                }
                found.add(located);
            }
            if (fromOld) {
                old = current(table.after(old));
            } else {
                young = since.after(young);
            }
        }
        return found;
    }

    /** Passes over what plans entered that are others now. */
    private int current(int entry) {
        int found = entry;
        while (found != 0 && changed.get(table.position(found))) {
            found = table.after(found);
        }
        return found;
    }
}
