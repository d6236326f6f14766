package org.districtplan.model;

import java.util.List;

/**
 * A table from keys to where plans entered them. Plans may share a key, and what is entered under one key need not be
 * what is sought: a finder looks at each.
 *
 * <p>A million figures have several million keys, so entries are numbers in an array instead of objects. An entry is
 * named by where it stands there; 0 is no entry.
 */
final class KeyTable {

    // The four numbers of an entry stand side by side: a lookup that finds nothing else pays for one place in memory.
    private static final int NEXT = 0;
    private static final int KEY = 1;
    private static final int POSITION = 2;
    private static final int PLACE = 3;
    private static final int NUMBERS = 4;

    private final int[] heads;
    private final int[] entries;

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
        // Where the chains begin there is no entry, so that 0 can stand for none.
        entries = new int[(count + 1) * NUMBERS];
        int entry = 0;
        // Entered backwards, a chain runs in the order of the plans.
        for (int i = entered.length - 1; i >= 0; i--) {
            int[] own = plans.get(entered[i]).keys();
            for (int place = own.length - 1; place >= 0; place--) {
                int slot = own[place] & heads.length - 1;
                entry += NUMBERS;
                entries[entry + NEXT] = heads[slot];
                entries[entry + KEY] = own[place];
                entries[entry + POSITION] = entered[i];
                entries[entry + PLACE] = place;
                heads[slot] = entry;
            }
        }
    }

    /** Gives the first entry of a key. */
    int first(int key) {
        return from(heads[key & heads.length - 1], key);
    }

    /** Gives the entry of the same key after another. */
    int after(int entry) {
        return from(entries[entry + NEXT], entries[entry + KEY]);
    }

    private int from(int entry, int key) {
        int found = entry;
        while (found != 0 && entries[found + KEY] != key) {
            found = entries[found + NEXT];
        }
        return found;
    }

    /** Gives the position of the plan that entered it. */
    int position(int entry) {
        return entries[entry + POSITION];
    }

    /** Gives the place among the keys of that plan. */
    int place(int entry) {
        return entries[entry + PLACE];
    }
}
