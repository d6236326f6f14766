package org.districtplan.model;

import java.util.List;

/**
 * A table from keys to where plans entered them. Plans may share a key, and what is entered under one key need not be what is
 * sought: a finder looks at each.
 *
 * <p>A million figures have several million keys, so entries are numbers in arrays instead of objects. An entry is named by its
 * number from 1; 0 is no entry.
 */
final class KeyTable {

    private final int[] heads;
    private final int[] next;
    private final int[] keys;
    private final int[] positions;
    private final int[] places;

    /**
     * Enters the keys of some plans of a set.
     *
     * @param plans all plans of the set
     * @param entered the positions of those to enter, ascending
     */
    KeyTable(List<PlanIndex> plans, int[] entered) {
        int count = 0;
        for (int position : entered) {
            count += plans.get(position).keys().length;
        }
        heads = new int[Math.max(16, Integer.highestOneBit(Math.max(1, count)) * 2)];
        next = new int[count];
        keys = new int[count];
        positions = new int[count];
        places = new int[count];
        int entry = 0;
        // Entered backwards, a chain runs in the order of the plans.
        for (int i = entered.length - 1; i >= 0; i--) {
            int[] own = plans.get(entered[i]).keys();
            for (int place = own.length - 1; place >= 0; place--) {
                int slot = own[place] & heads.length - 1;
                keys[entry] = own[place];
                positions[entry] = entered[i];
                places[entry] = place;
                next[entry] = heads[slot];
                heads[slot] = ++entry;
            }
        }
    }

    /** Gives the first entry of a key. */
    int first(int key) {
        return from(heads[key & heads.length - 1], key);
    }

    /** Gives the entry of the same key after another. */
    int after(int entry) {
        return from(next[entry - 1], keys[entry - 1]);
    }

    private int from(int entry, int key) {
        int found = entry;
        while (found != 0 && keys[found - 1] != key) {
            found = next[found - 1];
        }
        return found;
    }

    /** Gives the position of the plan that entered it. */
    int position(int entry) {
        return positions[entry - 1];
    }

    /** Gives the place among the keys of that plan. */
    int place(int entry) {
        return places[entry - 1];
    }
}
