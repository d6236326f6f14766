package org.districtplan.io.internal.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.districtplan.model.Section;
import org.districtplan.model.SectionKind;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.ParagraphNumber;
import org.jspecify.annotations.Nullable;

/** The keys of a section of the outline. */
public final class SectionTable {

    /** How many paragraphs a section has, and what the lead sentences say. */
    private record Paragraphs(@Nullable Integer count, Map<String, String> leads) {}

    private static final Codec<Paragraphs> PARAGRAPHS = RecordTable.<Paragraphs>of(Text.of("段落", "paragraphs"))
            .optional("count", Codecs.integer(0), Paragraphs::count, Draft.to("count"))
            .mapping(
                    "leads",
                    MappingCodec.by(
                            TextForms.PARAGRAPH, Text.of("段首句 {段号: 句子}", "leads {paragraph: sentence}"), Codecs.TEXT),
                    Paragraphs::leads,
                    Draft.to("leads"))
            .build(draft -> new Paragraphs(draft.find("count"), draft.find("leads", Map.of())));

    /** Reads and writes a section. */
    public static final RecordCodec<Section, Section.Builder> CODEC = RecordTable.<Section, Section.Builder>of(
                    ElementKind.SECTION.label(), Section::builder)
            .required("at", Codecs.PLACE, Section::at, Section.Builder::at)
            .standard("title", Codecs.TEXT, "", Section::title, Section.Builder::title)
            .required("kind", TermCodec.of(SectionKind.class), Section::kind, Section.Builder::kind)
            .optional("period", Codecs.PERIOD, Section::period, Section.Builder::period)
            .list("columns", Codecs.TEXT, Section::columns, Section.Builder::columns)
            .essential("rows", Codecs.integer(0), Section::rows, Section.Builder::rows)
            .essential("paragraphs", PARAGRAPHS, SectionTable::paragraphs, SectionTable::set)
            .optional("note", Codecs.TEXT, Section::note, Section.Builder::note)
            .extensions(Section::extensions, Section.Builder::extensions)
            .build(Section.Builder::build);

    private SectionTable() {}

    private static @Nullable Paragraphs paragraphs(Section section) {
        if (section.paragraphs() == null && section.leads().isEmpty()) {
            return null;
        }
        Map<String, String> leads = new LinkedHashMap<>();
        section.leads().forEach((number, lead) -> leads.put(number.toString(), lead));
        return new Paragraphs(section.paragraphs(), leads);
    }

    private static void set(Section.Builder builder, Paragraphs paragraphs) {
        Map<ParagraphNumber, String> leads = new LinkedHashMap<>();
        paragraphs.leads().forEach((number, lead) -> leads.put(ParagraphNumber.parse(number), lead));
        builder.paragraphs(paragraphs.count()).leads(leads);
    }
}
