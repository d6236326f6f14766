package org.districtplan.rules.internal.engine;

import java.util.Arrays;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.value.Period;

/** What the rules looked up while they ran once, and so what their answers rest on. */
public final class LookedUp {

    private static final int FIGURE = 1;
    private static final int FIGURES = 2;
    private static final int TARGET = 3;
    private static final int TARGETS = 4;
    private static final int REFERRING = 5;
    private static final int SUBJECT = 6;
    private static final int PLAN = 7;

    private int[] keys = new int[32];
    private int size;
    private boolean headers;
    private boolean everything;

    public void figures(String area, String indicator, Period.Days days) {
        key(mix(mix(mix(FIGURE, area), indicator), days));
    }

    public void figures(String area, String indicator) {
        key(mix(mix(FIGURES, area), indicator));
    }

    public void target(ResolvedKey key) {
        key(mix(TARGET, key));
    }

    public void targets(String area, String indicator) {
        key(mix(mix(TARGETS, area), indicator));
    }

    public void referring(String plan, String id) {
        key(mix(mix(REFERRING, plan), id));
    }

    public void subject(String id) {
        key(mix(SUBJECT, id));
    }

    public void plan(String id) {
        key(mix(PLAN, id));
    }

    // Codes of districts and ids with numbers differ by little: their sums would often be the same, and a change of one
    // plan would seem to touch others.
    private static int mix(int before, Object next) {
        int mixed = (before * 0x9E3779B9 ^ next.hashCode()) * 0x85EBCA6B;
        return mixed ^ mixed >>> 15;
    }

    private void key(int key) {
        if (size == keys.length) {
            settle();
            keys = Arrays.copyOf(keys, Math.max(keys.length, size * 2));
        }
        keys[size++] = key;
    }

    public void headers() {
        headers = true;
    }

    public void everything() {
        everything = true;
    }

    /** Returns whether a change touches what was looked up. */
    public boolean isTouchedBy(Change change) {
        if (everything || (headers && change.headers())) {
            return true;
        }
        for (int i = 0; i < size; i++) {
            if (change.has(keys[i])) {
                return true;
            }
        }
        return false;
    }

    /** Keeps each key once. */
    public LookedUp settle() {
        Arrays.sort(keys, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (distinct == 0 || keys[i] != keys[distinct - 1]) {
                keys[distinct++] = keys[i];
            }
        }
        size = distinct;
        return this;
    }

    /** A plan that came, went or was put in the place of another: what can be looked up differently since. */
    public static final class Change {
        private static final int BITS = 1 << 16;
        private final int[] keys;
        private final long[] marks = new long[BITS / Long.SIZE];
        private final boolean headers;

        public Change(PlanSet before, PlanSet after, String id, boolean headers) {
            this.headers = headers;
            LookedUp all = new LookedUp();
            LookupKeys.add(before, id, all);
            LookupKeys.add(after, id, all);
            all.settle();
            keys = Arrays.copyOf(all.keys, all.size);
            for (int key : keys) {
                marks[place(key)] |= 1L << key;
            }
        }

        public boolean headers() {
            return headers;
        }

        // Nearly all keys are not among them: a few bits exclude most of them.
        public boolean has(int key) {
            return (marks[place(key)] & 1L << key) != 0 && Arrays.binarySearch(keys, key) >= 0;
        }

        private static int place(int key) {
            return (key & BITS - 1) >>> 6;
        }
    }
}
