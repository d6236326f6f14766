package org.districtplan.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Nearest;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Place;
import org.jspecify.annotations.Nullable;

/**
 * The outline of one plan, made from its sections: which section a place lies in, and which sections lie below another.
 *
 * <p>A section lies below the section of the same text whose label its own begins with (一(三) below 一, 第一章第一节 below
 * 第一章, 表3/1 below 表3, 附件1/表2 below 附件1). A table or box with its own label lies below the heading, article or
 * annex that precedes it. This class is immutable and thread-safe.
 */
public final class Outline {

    private static final Text NO_SECTION =
            Text.of("章节（sections）中没有“{place}”", "the outline has no section \"{place}\"");
    private static final Text DID_YOU_MEAN = Text.of("；是否为“{meant}”？", "; did you mean \"{meant}\"?");
    private static final Text BEYOND = Text.of(
            "“{section}”只有{count}段，没有第{paragraph}段",
            "\"{section}\" has {count} paragraphs, so there is no paragraph {paragraph}");
    private static final Text BEYOND_ROWS =
            Text.of("“{section}”只有{count}行，没有第{row}行", "\"{section}\" has {count} rows, so there is no row {row}");

    private static final String PREAMBLE = "p";

    private final List<Section> sections;
    private final Map<String, Section> byPath = new LinkedHashMap<>();
    private final Map<Section, Section> parents = new HashMap<>();
    private final boolean isDated;

    private Outline(List<Section> sections) {
        this.sections = List.copyOf(sections);
        this.isDated = this.sections.stream().anyMatch(section -> section.period() != null);
        for (Section section : this.sections) {
            byPath.putIfAbsent(pathOf(section), section);
        }
        Map<String, Section> headings = new HashMap<>();
        for (Section section : this.sections) {
            String text = prefixOf(section.at());
            Section parent = enclosing(section.at());
            if (parent == null && isPlacedByOrder(section)) {
                parent = headings.get(text);
            }
            if (parent != null) {
                parents.put(section, parent);
            }
            if (holdsTables(section)) {
                headings.put(text, section);
            }
        }
    }

    /**
     * Makes the outline of a plan.
     *
     * @param sections its sections as stated
     * @return the outline
     */
    public static Outline of(List<Section> sections) {
        return new Outline(sections);
    }

    /**
     * Gives the sections as stated.
     *
     * @return the sections
     */
    public List<Section> sections() {
        return sections;
    }

    /**
     * Finds the section a place lies in: the section itself, or the table or group of a row.
     *
     * @param place the place
     * @return the section, empty if the outline has none
     */
    public Optional<Section> find(Place place) {
        Section section = byPath.get(pathOf(place));
        return Optional.ofNullable(section != null ? section : tableOfRow(place));
    }

    /**
     * Finds the section directly above another.
     *
     * @param section a section of this outline
     * @return the section above, empty for a top one
     */
    public Optional<Section> parent(Section section) {
        return Optional.ofNullable(parents.get(section));
    }

    /**
     * Finds the section that gives the time of a place: the nearest around it whose heading states a period.
     *
     * @param place the place
     * @return the section with its period, which may be unstated; empty if no heading around the place states one
     */
    public Optional<Section> dated(Place place) {
        if (!isDated) {
            return Optional.empty();
        }
        Section section =
                find(place).or(() -> Optional.ofNullable(enclosing(place))).orElse(null);
        while (section != null && section.period() == null) {
            section = parents.get(section);
        }
        return Optional.ofNullable(section);
    }

    /**
     * Lists the sections directly below a place; where the place precedes the first heading, the top ones of its part.
     *
     * @param place the place
     * @return the sections as stated
     */
    public List<Section> children(Place place) {
        boolean top = pathOf(place).equals(prefixOf(place) + PREAMBLE);
        Section above = top ? null : byPath.get(pathOf(place));
        if (!top && above == null) {
            return List.of();
        }
        return sections.stream()
                .filter(section -> section.kind() != SectionKind.PREAMBLE)
                .filter(section -> Objects.equals(parents.get(section), above))
                .filter(section -> Objects.equals(section.at().part(), place.part()))
                .collect(Collectors.toList());
    }

    /**
     * Says what keeps a place from being in this outline.
     *
     * @param place the place
     * @return the problem, empty if the place exists or its section does not count its paragraphs or rows
     */
    public Optional<Message> problemOf(Place place) {
        Section section = byPath.get(pathOf(place));
        if (section == null) {
            Section table = tableOfRow(place);
            if (table == null) {
                return Optional.of(unknown(place));
            }
            int row = rowOf(place);
            Integer rows = table.rows();
            return rows == null || row <= rows
                    ? Optional.empty()
                    : Optional.of(Message.of(BEYOND_ROWS, "section", table.at(), "count", rows, "row", row));
        }
        Integer paragraphs = section.paragraphs();
        return paragraphs == null || place.paragraph() <= paragraphs
                ? Optional.empty()
                : Optional.of(Message.of(
                        BEYOND, "section", section.at(), "count", paragraphs, "paragraph", place.paragraph()));
    }

    private Message unknown(Place place) {
        Message problem = Message.of(NO_SECTION, "place", pathOf(place));
        return Nearest.to(pathOf(place), byPath.keySet())
                .map(meant -> new Message(
                        Text.of(
                                problem.template().zh() + DID_YOU_MEAN.zh(),
                                problem.template().en() + DID_YOU_MEAN.en()),
                        problem.with("meant", meant).attributes()))
                .orElse(problem);
    }

    private @Nullable Section tableOfRow(Place place) {
        int slash = place.section().lastIndexOf('/');
        if (slash <= 0 || rowOf(place) < 1) {
            return null;
        }
        String path = prefixOf(place) + place.section().substring(0, slash);
        Section table = byPath.get(path);
        if (table == null || !(isPlacedByOrder(table) || table.kind() == SectionKind.GROUP)) {
            return null;
        }
        // Where a table is in groups, the step after it is a group and no row.
        boolean grouped = table.rows() == null && byPath.containsKey(path + "/1");
        return grouped ? null : table;
    }

    private static int rowOf(Place place) {
        String row = place.section().substring(place.section().lastIndexOf('/') + 1);
        return !row.isEmpty() && row.length() < 6 && row.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(row)
                : 0;
    }

    private @Nullable Section enclosing(Place place) {
        String path = pathOf(place);
        int text = prefixOf(place).length();
        Section longest = null;
        for (int end = path.length() - 1; end > text && longest == null; end--) {
            if (isBoundary(path, end)) {
                Section section = byPath.get(path.substring(0, end));
                longest = section != null && section.kind() != SectionKind.PREAMBLE ? section : null;
            }
        }
        return longest;
    }

    // 一(三) begins with 一, but 十一 does not lie below 十, nor 10 below 1, nor the second 表3 (表3~2) below the first.
    private static boolean isBoundary(String path, int end) {
        char last = path.charAt(end - 1);
        char next = path.charAt(end);
        if (next == '~' || last == '~') {
            return false;
        }
        return last == ')' || "(/.第".indexOf(next) >= 0 || kindOf(last) != kindOf(next);
    }

    private static int kindOf(char c) {
        if (Character.isDigit(c)) {
            return 0;
        }
        return "一二三四五六七八九十百零〇".indexOf(c) >= 0 ? 1 : 2;
    }

    private static boolean isPlacedByOrder(Section section) {
        return section.kind() == SectionKind.TABLE || section.kind() == SectionKind.BOX;
    }

    private static boolean holdsTables(Section section) {
        return section.kind() == SectionKind.HEADING
                || section.kind() == SectionKind.ARTICLE
                || section.kind() == SectionKind.ANNEX;
    }

    private static String pathOf(Section section) {
        return section.kind() == SectionKind.PREAMBLE ? prefixOf(section.at()) + PREAMBLE : pathOf(section.at());
    }

    private static String pathOf(Place place) {
        return prefixOf(place) + (place.isBeforeFirstHeading() ? PREAMBLE : place.section());
    }

    private static String prefixOf(Place place) {
        return place.part() == null ? "" : place.part() + ":";
    }
}
