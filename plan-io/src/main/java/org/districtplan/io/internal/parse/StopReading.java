package org.districtplan.io.internal.parse;

/** Ends the reading of a document; why is already among its problems. */
public final class StopReading extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StopReading() {
        super(null, null, false, false);
    }
}
