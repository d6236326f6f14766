package org.districtplan.io.internal.emit;

import org.districtplan.io.internal.tree.Fields;

/**
 * Gives the one canonical text of a file's tree: the same layout for YAML and JSON.
 *
 * <p>The top-level keys are in order, the lists under them as blocks, each element on one line where the line has at
 * most {@link #WIDTH} code points, else one key a line.
 */
public sealed interface Emitter permits YamlEmitter, JsonEmitter {

    /** The most code points of a line that holds a whole mapping or list. */
    int WIDTH = 160;

    /** Gives the text of a file, ending in a line feed. */
    String emit(Fields file);
}
