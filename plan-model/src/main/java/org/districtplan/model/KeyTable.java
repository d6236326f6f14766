package org.districtplan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The elements of several plans by lookup key: a hash table of plain numbers, since there may be a million of them. */
final class KeyTable {

    private final List<PlanIndex> plans;
    private final int[] heads;
    private final int[] next;
    private final int[] owners;
    private final int[] places;

    KeyTable(List<PlanIndex> plans) {
        this.plans = plans;
        int count = plans.stream().mapToInt(plan -> plan.keys().length).sum();
        heads = new int[Math.max(16, Integer.highestOneBit(Math.max(1, count)) * 2)];
        next = new int[count];
        owners = new int[count];
        places = new int[count];
        int entry = 0;
        // Entered backwards, a chain runs in the order of the plans.
        for (int owner = plans.size() - 1; owner >= 0; owner--) {
            int[] keys = plans.get(owner).keys();
            for (int place = keys.length - 1; place >= 0; place--) {
                int slot = keys[place] & heads.length - 1;
                owners[entry] = owner;
                places[entry] = place;
                next[entry] = heads[slot];
                heads[slot] = ++entry;
            }
        }
    }

    /** What stands under a key and is what is sought, in the order of the plans. */
    List<Located<?>> find(int key, Predicate<Located<?>> sought) {
        List<Located<?>> found = List.of();
        for (int entry = heads[key & heads.length - 1]; entry != 0; entry = next[entry - 1]) {
            PlanIndex plan = plans.get(owners[entry - 1]);
            int place = places[entry - 1];
            if (plan.keys()[place] == key) {
                Located<?> located = plan.entered(place);
                if (sought.test(located)) {
                    if (found.isEmpty()) {
                        found = new ArrayList<>(1);
                    }
                    found.add(located);
                }
            }
        }
        return found;
    }
}
