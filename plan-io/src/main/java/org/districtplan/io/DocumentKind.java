package org.districtplan.io;

import java.util.Locale;

/** What a document is: its format says so, or the first key after it. */
public enum DocumentKind {
    /** A plan. */
    PLAN,
    /** More of a plan. */
    PART_OF,
    /** Entries that plans share. */
    REGISTRY,
    /** Which rules are checked and how; not read here. */
    PROFILE,
    /** Accepted findings; not read here. */
    BASELINE,
    /** How printed numbers are understood; not read here. */
    POLICY,
    /** None of these: why is among the diagnostics. */
    UNKNOWN;

    /**
     * Gives the key that says so in a file.
     *
     * @return the key, such as {@code part-of}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
