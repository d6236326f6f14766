package org.districtplan.io.internal.codec;

import org.districtplan.model.FigureStatus;
import org.districtplan.model.Missing;
import org.districtplan.model.Observation;
import org.districtplan.model.diagnostic.ElementKind;

/** The keys of a figure a plan states. */
public final class ObservationTable {

    /** Reads and writes an observation. */
    public static final RecordCodec<Observation, Observation.Builder> CODEC = ElementTables.finish(
            ElementTables.<Observation, Observation.Builder>start(ElementKind.OBSERVATION, Observation::builder)
                    .part(KeyTables.of(Observation::key, (builder, key) -> builder.key(key)))
                    .essential("value", Codecs.QUANTITY, Observation::value, Observation.Builder::value)
                    .essential(
                            "missing", TermCodec.of(Missing.class), Observation::missing, Observation.Builder::missing)
                    .standard(
                            "status",
                            TermCodec.of(FigureStatus.class),
                            FigureStatus.ACTUAL,
                            Observation::status,
                            Observation.Builder::status)
                    .optional("source", Codecs.TEXT, Observation::source, Observation.Builder::source)
                    .optional("replaces", Codecs.REF, Observation::replaces, Observation.Builder::replaces),
            Observation.Builder::build);

    private ObservationTable() {}
}
