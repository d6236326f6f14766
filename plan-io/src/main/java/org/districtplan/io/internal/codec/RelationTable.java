package org.districtplan.io.internal.codec;

import org.districtplan.model.Relation;
import org.districtplan.model.diagnostic.ElementKind;

/** The keys of a relation: one claim. */
public final class RelationTable {

    /** Reads and writes a relation. */
    public static final RecordCodec<Relation, Relation.Builder> CODEC = ElementTables.finish(
            ElementTables.<Relation, Relation.Builder>start(ElementKind.RELATION, Relation::builder)
                    .part(new ClaimPart()),
            Relation.Builder::build);

    private RelationTable() {}
}
