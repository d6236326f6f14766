package org.districtplan.io.source;

import java.util.Locale;

/** What a document is. Its format says so, or the first key after it. Immutable and thread-safe. */
public enum DocumentKind {
    /** A plan. */
    PLAN,
    /** More of a plan. */
    PART_OF,
    /** Entries that plans share. */
    REGISTRY,
    /** A rule profile: which rules are checked, and how; not read here. */
    PROFILE,
    /** A baseline of accepted findings; not read here. */
    BASELINE,
    /** How targets are assessed and stated numbers understood; not read here. */
    POLICY,
    /** The report of a check, written by plan-rules; not read here. */
    REPORT,
    /** None of these; a diagnostic says why. */
    UNKNOWN;

    /**
     * Gives the key by which a file says what it is.
     *
     * @return the key, such as {@code part-of}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
