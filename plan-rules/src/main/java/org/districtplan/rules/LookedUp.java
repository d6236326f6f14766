package org.districtplan.rules;

import java.util.Arrays;
import org.districtplan.model.Lookups;

/** What the rules looked up while they ran once, and so what their answers rest on. */
final class LookedUp implements Lookups {

    private int[] keys = new int[32];
    private int size;
    private boolean headers;
    private boolean everything;

    @Override
    public void key(int key) {
        if (size == keys.length) {
            settle();
            keys = Arrays.copyOf(keys, Math.max(keys.length, size * 2));
        }
        keys[size++] = key;
    }

    @Override
    public void headers() {
        headers = true;
    }

    @Override
    public void everything() {
        everything = true;
    }

    /** Tells whether a change touches what was looked up. */
    boolean isTouchedBy(Change change) {
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
    LookedUp settle() {
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
    static final class Change {
        private static final int BITS = 1 << 16;
        private final int[] keys;
        private final long[] marks = new long[BITS / Long.SIZE];
        private final boolean headers;

        Change(int[] before, int[] after, boolean headers) {
            this.headers = headers;
            keys = Arrays.copyOf(before, before.length + after.length);
            System.arraycopy(after, 0, keys, before.length, after.length);
            Arrays.sort(keys);
            for (int key : keys) {
                marks[place(key)] |= 1L << key;
            }
        }

        boolean headers() {
            return headers;
        }

        // Nearly all keys are not among them: a few bits tell most of that.
        boolean has(int key) {
            return (marks[place(key)] & 1L << key) != 0 && Arrays.binarySearch(keys, key) >= 0;
        }

        private static int place(int key) {
            return (key & BITS - 1) >>> 6;
        }
    }
}
