package org.districtplan.model.constraint;

import java.util.List;

/**
 * A value that reports faults across its own fields; see {@link Coherent}.
 *
 * <p>Every implementation in the model is immutable and thread-safe.
 */
public interface SelfChecking {

    /**
     * Looks for faults.
     *
     * @return what is wrong, in a fixed order; empty if nothing is
     */
    List<Fault> faults();
}
