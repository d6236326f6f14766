package org.districtplan.model.value;

import org.districtplan.model.diagnostic.Text;

/** What is wrong with a text and where, on its way from a value's reader to the message made of it. */
final class WritingFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text problem;
    private final int index;

    WritingFault(int index, String zh, String en) {
        // A fault is caught one call up, so neither its stack nor suppressed faults are of use.
        super(en, null, false, false);
        this.problem = Text.of(zh, en);
        this.index = index;
    }

    Text problem() {
        return problem;
    }

    int index() {
        return index;
    }
}
