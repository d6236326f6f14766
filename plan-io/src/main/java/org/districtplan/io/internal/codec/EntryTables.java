package org.districtplan.io.internal.codec;

import static org.districtplan.io.internal.codec.Codecs.ID;
import static org.districtplan.io.internal.codec.Codecs.TEXT;

import java.util.function.Supplier;
import org.districtplan.model.Accumulation;
import org.districtplan.model.Addition;
import org.districtplan.model.Basis;
import org.districtplan.model.Dimension;
import org.districtplan.model.Direction;
import org.districtplan.model.Indicator;
import org.districtplan.model.Member;
import org.districtplan.model.Peers;
import org.districtplan.model.Stage;
import org.districtplan.model.StageTrack;
import org.districtplan.model.Subject;
import org.districtplan.model.SubjectKind;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.Text;

/** The keys of the entries of a registry. */
public final class EntryTables {

    private static final NameCodec NAME = NameCodec.INSTANCE;

    /** Reads and writes a dimension. */
    public static final RecordCodec<Dimension, Dimension.Builder> DIMENSION =
            EntryTables.<Dimension, Dimension.Builder>table(ElementKind.DIMENSION, Dimension::builder)
                    .required("id", ID, Dimension::id, Dimension.Builder::id)
                    .required("name", NAME, Dimension::name, Dimension.Builder::name)
                    .optional("note", TEXT, Dimension::note, Dimension.Builder::note)
                    .extensions(Dimension::extensions, Dimension.Builder::extensions)
                    .build(Dimension.Builder::build);

    /** Reads and writes a member of a dimension. */
    public static final RecordCodec<Member, Member.Builder> MEMBER = EntryTables.<Member, Member.Builder>table(
                    ElementKind.MEMBER, Member::builder)
            .required("id", ID, Member::id, Member.Builder::id)
            .required("dimension", ID, Member::dimension, Member.Builder::dimension)
            .required("name", NAME, Member::name, Member.Builder::name)
            .list("aliases", TEXT, Member::aliases, Member.Builder::aliases)
            .optional("part-of", ID, Member::partOf, Member.Builder::partOf)
            .optional("code", TEXT, Member::code, Member.Builder::code)
            .optional("note", TEXT, Member::note, Member.Builder::note)
            .extensions(Member::extensions, Member.Builder::extensions)
            .build(Member.Builder::build);

    /** Reads and writes an indicator. */
    public static final RecordCodec<Indicator, Indicator.Builder> INDICATOR =
            EntryTables.<Indicator, Indicator.Builder>table(ElementKind.INDICATOR, Indicator::builder)
                    .required("id", ID, Indicator::id, Indicator.Builder::id)
                    .required("name", NAME, Indicator::name, Indicator.Builder::name)
                    .list("aliases", TEXT, Indicator::aliases, Indicator.Builder::aliases)
                    .required(
                            "unit",
                            UnitCodec.INSTANCE,
                            indicator -> new UnitCodec.Stated(indicator.unit()),
                            (builder, unit) -> builder.unit(unit.unit()))
                    .required(
                            "accumulation",
                            TermCodec.of(Accumulation.class),
                            Indicator::accumulation,
                            Indicator.Builder::accumulation)
                    .essential(
                            "direction",
                            TermCodec.of(Direction.class),
                            Indicator::direction,
                            Indicator.Builder::direction)
                    .essential("basis", TermCodec.of(Basis.class), Indicator::basis, Indicator.Builder::basis)
                    .optional("formula", Codecs.FORMULA, Indicator::formula, Indicator.Builder::formula)
                    .optional("narrows", ID, Indicator::narrows, Indicator.Builder::narrows)
                    .optional("succeeds", ID, Indicator::succeeds, Indicator.Builder::succeeds)
                    .optional("comparable", Codecs.FLAG, Indicator::comparable, Indicator.Builder::comparable)
                    .optional("into", ID, Indicator::into, Indicator.Builder::into)
                    .standard("rolling", Codecs.FLAG, false, Indicator::rolling, Indicator.Builder::rolling)
                    .list("dimensions", ID, Indicator::dimensions, Indicator.Builder::dimensions)
                    .optional("definition", TEXT, Indicator::definition, Indicator.Builder::definition)
                    .optional("same-as", ID, Indicator::sameAs, Indicator.Builder::sameAs)
                    .optional("note", TEXT, Indicator::note, Indicator.Builder::note)
                    .extensions(Indicator::extensions, Indicator.Builder::extensions)
                    .build(Indicator.Builder::build);

    /** Reads and writes a subject. */
    public static final RecordCodec<Subject, Subject.Builder> SUBJECT = EntryTables.<Subject, Subject.Builder>table(
                    ElementKind.SUBJECT, Subject::builder)
            .required("id", ID, Subject::id, Subject.Builder::id)
            .required("name", NAME, Subject::name, Subject.Builder::name)
            .required("kind", TermCodec.of(SubjectKind.class), Subject::kind, Subject.Builder::kind)
            .list("aliases", TEXT, Subject::aliases, Subject.Builder::aliases)
            .optional("parent", ID, Subject::parent, Subject.Builder::parent)
            .optional("code", TEXT, Subject::code, Subject.Builder::code)
            .optional("track", ID, Subject::track, Subject.Builder::track)
            .optional("perhaps", ID, Subject::perhaps, Subject.Builder::perhaps)
            .optional("same-as", ID, Subject::sameAs, Subject.Builder::sameAs)
            .optional("note", TEXT, Subject::note, Subject.Builder::note)
            .extensions(Subject::extensions, Subject.Builder::extensions)
            .build(Subject.Builder::build);

    /** Reads and writes what a rank is among. */
    public static final RecordCodec<Peers, Peers.Builder> PEERS = EntryTables.<Peers, Peers.Builder>table(
                    ElementKind.PEERS, Peers::builder)
            .required("id", ID, Peers::id, Peers.Builder::id)
            .required("name", NAME, Peers::name, Peers.Builder::name)
            .list("members", TEXT, Peers::members, Peers.Builder::members)
            .optional("size", Codecs.integer(1), Peers::size, Peers.Builder::size)
            .optional("note", TEXT, Peers::note, Peers.Builder::note)
            .extensions(Peers::extensions, Peers.Builder::extensions)
            .build(Peers.Builder::build);

    private static final Codec<Stage> STAGE = RecordTable.<Stage>of(Text.of("阶段", "stage"))
            .required("id", ID, Stage::id, Draft.to("id"))
            .required("name", NAME, Stage::name, Draft.to("name"))
            .essential("after", ID, Stage::after, Draft.to("after"))
            .essential("before", ID, Stage::before, Draft.to("before"))
            .build(draft -> new Stage(draft.get("id"), draft.get("name"), draft.find("after"), draft.find("before")));

    /** Reads and writes a track of stages. */
    public static final RecordCodec<StageTrack, StageTrack.Builder> STAGES =
            EntryTables.<StageTrack, StageTrack.Builder>table(ElementKind.STAGES, StageTrack::builder)
                    .required("id", ID, StageTrack::id, StageTrack.Builder::id)
                    .required("name", NAME, StageTrack::name, StageTrack.Builder::name)
                    .list("kinds", TermCodec.of(SubjectKind.class), StageTrack::kinds, StageTrack.Builder::kinds)
                    .list("stages", STAGE, StageTrack::stages, StageTrack.Builder::stages)
                    .optional("note", TEXT, StageTrack::note, StageTrack.Builder::note)
                    .extensions(StageTrack::extensions, StageTrack.Builder::extensions)
                    .build(StageTrack.Builder::build);

    /** Reads and writes what a registry adds to an inherited entry. */
    public static final RecordCodec<Addition, Addition.Builder> ADDITION =
            EntryTables.<Addition, Addition.Builder>table(ElementKind.ADDITION, Addition::builder)
                    .required("to", ID, Addition::to, Addition.Builder::to)
                    .optional("name", NAME, Addition::name, Addition.Builder::name)
                    .list("aliases", TEXT, Addition::aliases, Addition.Builder::aliases)
                    .optional("note", TEXT, Addition::note, Addition.Builder::note)
                    .extensions(Addition::extensions, Addition.Builder::extensions)
                    .build(Addition.Builder::build);

    private EntryTables() {}

    private static <T, B> RecordTable<T, B> table(ElementKind kind, Supplier<B> start) {
        return RecordTable.of(kind.label(), start);
    }
}
