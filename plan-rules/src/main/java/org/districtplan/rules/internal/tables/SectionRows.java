package org.districtplan.rules.internal.tables;

import java.util.Map;
import java.util.stream.Stream;
import org.districtplan.model.Plan;
import org.districtplan.model.Section;
import org.districtplan.model.SectionKind;
import org.districtplan.model.value.ParagraphNumber;
import org.districtplan.model.value.Place;
import org.jspecify.annotations.Nullable;

/** {@code sections.csv}: the outlines as stated in the documents, and below each section its paragraphs that have a lead sentence. */
final class SectionRows {

    /** A section, or one of its paragraphs or a marked part of it. */
    private record Entry(
            Plan plan, Section section, @Nullable ParagraphNumber paragraph, String title) {

        String path() {
            return paragraph != null
                    ? paragraphOf(section, paragraph).toString()
                    : section.at().toString();
        }

        @Nullable
        Object ofSection(@Nullable Object value) {
            return paragraph != null ? null : value;
        }
    }

    private SectionRows() {}

    static CsvTable<?> of(TableContext context) {
        return new CsvTable<>(
                        "sections.csv", () -> context.plans().plans().stream().flatMap(SectionRows::entries))
                .column("plan", entry -> entry.plan().id())
                .column("path", Entry::path)
                .column(
                        "kind",
                        entry -> entry.paragraph() != null
                                ? "paragraph"
                                : entry.section().kind())
                .column("title", Entry::title)
                .column(
                        "parent",
                        entry -> entry.paragraph() != null
                                ? entry.section().at()
                                : context.plans()
                                        .outline(entry.plan())
                                        .parent(entry.section())
                                        .map(Section::at)
                                        .orElse(null))
                .column("period", entry -> entry.ofSection(entry.section().period()))
                .column("columns", entry -> entry.ofSection(entry.section().columns()))
                .column("rows", entry -> entry.ofSection(entry.section().rows()))
                .column("paragraphs", entry -> entry.ofSection(entry.section().paragraphs()))
                .column("note", entry -> entry.ofSection(entry.section().note()));
    }

    private static Stream<Entry> entries(Plan plan) {
        return plan.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(new Entry(plan, section, null, section.title())),
                        section.leads().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(lead -> new Entry(plan, section, lead.getKey(), lead.getValue()))));
    }

    // A preamble stands at p, its paragraphs at p1, p2, their parts at p1.1, p1.2.
    private static Place paragraphOf(Section section, ParagraphNumber paragraph) {
        Place at = section.at();
        return new Place(
                at.part(),
                section.kind() == SectionKind.PREAMBLE ? "" : at.section(),
                paragraph.paragraph(),
                paragraph.mark());
    }
}
