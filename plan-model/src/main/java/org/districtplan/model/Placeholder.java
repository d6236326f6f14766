package org.districtplan.model;

/** Keeps the package non-empty until its first type lands; delete it then. */
public final class Placeholder {
    private Placeholder() {}
}
