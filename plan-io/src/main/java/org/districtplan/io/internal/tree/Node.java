package org.districtplan.io.internal.tree;

import org.districtplan.model.diagnostic.SourceSpan;

/** A value of a file with its place, the same for YAML and JSON: one element is read into such a tree, converted, and dropped. */
public sealed interface Node permits Scalar, Items, Fields {

    /** The location of the value; {@link #NOWHERE} for a tree that was made to be written. */
    SourceSpan span();

    /** The span of what has no place. */
    SourceSpan NOWHERE = SourceSpan.at(1, 1);
}
