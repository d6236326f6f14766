package org.districtplan.io.internal.codec;

import org.districtplan.model.Progress;
import org.districtplan.model.Verdict;
import org.districtplan.model.diagnostic.ElementKind;

/** The keys of what a report says was done. */
public final class ProgressTable {

    /** Reads and writes a progress item. */
    public static final RecordCodec<Progress, Progress.Builder> CODEC = ElementTables.finish(
            ElementTables.<Progress, Progress.Builder>start(ElementKind.PROGRESS, Progress::builder)
                    .required("title", Codecs.TEXT, Progress::title, Progress.Builder::title)
                    .list("subjects", Codecs.ID, Progress::subjects, Progress.Builder::subjects)
                    .list("of", Codecs.REF, Progress::of, Progress.Builder::of)
                    .essential("stage", Codecs.ID, Progress::stage, Progress.Builder::stage)
                    .essential("verdict", TermCodec.of(Verdict.class), Progress::verdict, Progress.Builder::verdict)
                    .essential("done", Codecs.QUANTITY, Progress::done, Progress.Builder::done)
                    .list("figures", Codecs.REF, Progress::figures, Progress.Builder::figures)
                    .essential("as-of", Codecs.PERIOD, Progress::asOf, Progress.Builder::asOf)
                    .flag("open", Progress::open, Progress.Builder::open),
            Progress.Builder::build);

    private ProgressTable() {}
}
