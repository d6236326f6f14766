package org.districtplan.rules.internal.page;

/**
 * How many entries of each kind a page lists, so that the report of a million figures stays a page; what is left out is counted.
 *
 * @param findings of each severity
 * @param targets judged ones, and as many others
 * @param changes changes of targets from one plan to the next
 * @param lives subjects that several documents mention
 * @param sections sections of all documents
 * @param items what stands in the sections
 */
record Limits(int findings, int targets, int changes, int lives, int sections, int items) {

    static final Limits STANDARD = new Limits(500, 500, 500, 500, 3000, 6000);

    /** Entries of a list within an entry, such as the other places of a finding. */
    static final int WITHIN = 12;
}
