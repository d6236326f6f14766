package org.districtplan.io.internal.codec;

import java.util.List;
import org.districtplan.model.CommentPeriod;
import org.districtplan.model.Content;
import org.districtplan.model.Extent;
import org.districtplan.model.ExtentPart;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanKind;
import org.districtplan.model.PlanStatus;
import org.districtplan.model.Reference;
import org.districtplan.model.ReferenceKind;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Place;

/** The keys of the header of a plan. */
public final class HeaderTable {

    private static final Codec<CommentPeriod> COMMENT = RecordTable.<CommentPeriod>of(
                    Text.of("征求意见期", "the comment period"))
            .optional("from", Codecs.DATE, CommentPeriod::from, Draft.to("from"))
            .optional("to", Codecs.DATE, CommentPeriod::to, Draft.to("to"))
            .build(draft -> new CommentPeriod(draft.find("from"), draft.find("to")));

    private static final Codec<Extent> EXTENT = RecordTable.<Extent>of(Text.of("收录范围（extent）", "the extent"))
            .required("part", TermCodec.of(ExtentPart.class), Extent::part, Draft.to("part"))
            .list("has", Codecs.PLACE, Extent::has, Draft.to("has"))
            .list("complete", TermCodec.of(Content.class), Extent::complete, Draft.to("complete"))
            .build(draft -> new Extent(
                    draft.get("part"),
                    draft.find("has", List.<Place>of()),
                    draft.find("complete", List.<Content>of())));

    private static final Codec<Reference> REFERENCE = RecordTable.<Reference, Reference.Builder>of(
                    Text.of("引用", "reference"), Reference::builder)
            .required("as", TermCodec.of(ReferenceKind.class), Reference::kind, Reference.Builder::kind)
            .optional("title", Codecs.TEXT, Reference::title, Reference.Builder::title)
            .optional("number", Codecs.TEXT, Reference::number, Reference.Builder::number)
            .optional("issuer", Codecs.TEXT, Reference::issuer, Reference.Builder::issuer)
            .essential("plan", Codecs.ID, Reference::plan, Reference.Builder::plan)
            .optional("note", Codecs.TEXT, Reference::note, Reference.Builder::note)
            .optional("at", Codecs.PLACES, value -> RecordTable.unlessEmpty(value.at()), Reference.Builder::at)
            .build(Reference.Builder::build);

    /** Reads and writes the header of a plan. */
    public static final RecordCodec<PlanHeader, PlanHeader.Builder> CODEC =
            RecordTable.<PlanHeader, PlanHeader.Builder>of(Text.of("规划信息（plan）", "plan"), PlanHeader::builder)
                    .required("id", Codecs.ID, PlanHeader::id, PlanHeader.Builder::id)
                    .required("kind", TermCodec.of(PlanKind.class), PlanHeader::kind, PlanHeader.Builder::kind)
                    .required("title", Codecs.TEXT, PlanHeader::title, PlanHeader.Builder::title)
                    .optional("language", Codecs.LANGUAGE, PlanHeader::language, PlanHeader.Builder::language)
                    .optional("number", Codecs.TEXT, PlanHeader::number, PlanHeader.Builder::number)
                    .optional("index", Codecs.TEXT, PlanHeader::index, PlanHeader.Builder::index)
                    .optional("issuer", Codecs.ID, PlanHeader::issuer, PlanHeader.Builder::issuer)
                    .optional("jurisdiction", Codecs.TEXT, PlanHeader::jurisdiction, PlanHeader.Builder::jurisdiction)
                    .optional("area", Codecs.ID, PlanHeader::area, PlanHeader.Builder::area)
                    .optional("status", TermCodec.of(PlanStatus.class), PlanHeader::status, PlanHeader.Builder::status)
                    .optional("published", Codecs.DATE, PlanHeader::published, PlanHeader.Builder::published)
                    .optional("delivered", Codecs.DATE, PlanHeader::delivered, PlanHeader.Builder::delivered)
                    .optional("adopted", Codecs.DATE, PlanHeader::adopted, PlanHeader.Builder::adopted)
                    .optional("written", Codecs.DATE, PlanHeader::written, PlanHeader.Builder::written)
                    .optional("comment", COMMENT, PlanHeader::comment, PlanHeader.Builder::comment)
                    .optional("plans-for", Codecs.PERIOD, PlanHeader::plansFor, PlanHeader.Builder::plansFor)
                    .optional("reports-on", Codecs.PERIOD, PlanHeader::reportsOn, PlanHeader.Builder::reportsOn)
                    .optional("near-term", Codecs.PERIOD, PlanHeader::nearTerm, PlanHeader.Builder::nearTerm)
                    .optional("base-period", Codecs.PERIOD, PlanHeader::basePeriod, PlanHeader.Builder::basePeriod)
                    .optional("extent", EXTENT, PlanHeader::extent, PlanHeader.Builder::extent)
                    .list("references", REFERENCE, PlanHeader::references, PlanHeader.Builder::references)
                    .inferred(PlanHeader::inferred, PlanHeader.Builder::inferred)
                    .optional("note", Codecs.TEXT, PlanHeader::note, PlanHeader.Builder::note)
                    .extensions(PlanHeader::extensions, PlanHeader.Builder::extensions)
                    .build(PlanHeader.Builder::build);

    private HeaderTable() {}
}
