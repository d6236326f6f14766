package org.districtplan.io.internal.codec;

import java.util.List;
import org.districtplan.model.Hedge;
import org.districtplan.model.Nature;
import org.districtplan.model.Recurrence;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.ElementKind;

/** The keys of a target: a figure key, or a subject with the time its quality is due. */
public final class TargetTable {

    /** Reads and writes a target. */
    public static final RecordCodec<Target, Target.Builder> CODEC = ElementTables.finish(
            ElementTables.<Target, Target.Builder>start(ElementKind.TARGET, Target::builder)
                    .part(KeyTables.orElse("subject", Target::key, (builder, key) -> builder.key(key)))
                    .essential("subject", Codecs.ID, Target::subject, Target.Builder::subject)
                    .essential("by", Codecs.PERIOD, Target::by, Target.Builder::by)
                    .required("criterion", CriterionCodec.CRITERION, Target::criterion, Target.Builder::criterion)
                    .essential("each", TermCodec.of(Recurrence.class), Target::each, Target.Builder::each)
                    .optional("stretch", CriterionCodec.CRITERION, Target::stretch, Target.Builder::stretch)
                    .optional("hedge", TermCodec.of(Hedge.class), Target::hedge, Target.Builder::hedge)
                    .standard(
                            "nature",
                            new OneOrMore<>(TermCodec.of(Nature.class), true),
                            List.of(),
                            Target::natures,
                            Target.Builder::natures)
                    .optional("set-by", Codecs.ID, Target::setBy, Target.Builder::setBy)
                    .optional("baseline", Codecs.REF, Target::baseline, Target.Builder::baseline)
                    .optional("with", Codecs.REF, Target::with, Target.Builder::with)
                    .optional("replaces", Codecs.REF, Target::replaces, Target.Builder::replaces)
                    .list("responsible", Codecs.ID, Target::responsible, Target.Builder::responsible)
                    .flag("open", Target::open, Target.Builder::open),
            Target.Builder::build);

    private TargetTable() {}
}
