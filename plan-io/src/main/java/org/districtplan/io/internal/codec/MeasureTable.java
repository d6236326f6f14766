package org.districtplan.io.internal.codec;

import org.districtplan.model.Hedge;
import org.districtplan.model.Measure;
import org.districtplan.model.diagnostic.ElementKind;

/** The keys of a measure. */
public final class MeasureTable {

    /** Reads and writes a measure. */
    public static final RecordCodec<Measure, Measure.Builder> CODEC = ElementTables.finish(
            ElementTables.<Measure, Measure.Builder>start(ElementKind.MEASURE, Measure::builder)
                    .required("title", Codecs.TEXT, Measure::title, Measure.Builder::title)
                    .list("subjects", Codecs.ID, Measure::subjects, Measure.Builder::subjects)
                    .essential("reach", Codecs.ID, Measure::reach, Measure.Builder::reach)
                    .essential("by", Codecs.PERIOD, Measure::by, Measure.Builder::by)
                    .list("lead", Codecs.ID, Measure::lead, Measure.Builder::lead)
                    .list("support", Codecs.ID, Measure::support, Measure.Builder::support)
                    .list("targets", Codecs.REF, Measure::targets, Measure.Builder::targets)
                    .optional("continues", Codecs.REF, Measure::continues, Measure.Builder::continues)
                    .optional("hedge", TermCodec.of(Hedge.class), Measure::hedge, Measure.Builder::hedge)
                    .flag("open", Measure::open, Measure.Builder::open),
            Measure.Builder::build);

    private MeasureTable() {}
}
