package org.districtplan.rules.internal.rule.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.districtplan.model.Outline;
import org.districtplan.model.Section;
import org.districtplan.model.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of sections as stated: 一, (二), 3, 第四章, 表5, 1.2. Items without a number are counted ({@code /1}).
 *
 * <p>Headings and items are counted below their parent; tables, boxes and articles run through a text.
 */
final class OutlineNumbers {

    private static final Pattern NUMBER =
            Pattern.compile("(.*?)([0-9]{1,6}|[一二三四五六七八九十百零〇]{1,9})([^0-9一二三四五六七八九十百零〇]*)");
    private static final Pattern AGAIN = Pattern.compile("(.*)~([0-9]{1,4})");
    private static final String DIGITS = "零一二三四五六七八九";

    private OutlineNumbers() {}

    /**
     * One number.
     *
     * @param index the position of the section in the outline
     * @param section the section
     * @param parent the section it lies below, null for a top one
     * @param run what is the same for sections that are counted together
     * @param scheme how the number is written in its text, the number left out
     * @param number the number
     * @param again 1, or how often the label occurred under one parent so far
     */
    record Numbered(
            int index, Section section, @Nullable Section parent, String run, String scheme, int number, int again) {}

    /** The numbered sections in document order. */
    static List<Numbered> of(Outline outline) {
        List<Numbered> all = new ArrayList<>();
        List<Section> sections = outline.sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (section.kind() != SectionKind.PREAMBLE && section.at().isSection()) {
                Numbered numbered = read(i, section, outline.parent(section).orElse(null));
                if (numbered != null) {
                    all.add(numbered);
                }
            }
        }
        return all;
    }

    private static @Nullable Numbered read(int index, Section section, @Nullable Section parent) {
        String path = section.at().section();
        String above = parent != null && path.startsWith(parent.at().section())
                ? parent.at().section()
                : "";
        String label = path.substring(above.length());
        Matcher repeated = AGAIN.matcher(label);
        int again = 1;
        if (repeated.matches()) {
            label = repeated.group(1);
            again = Integer.parseInt(repeated.group(2));
        }
        Matcher matcher = NUMBER.matcher(label);
        if (!matcher.matches()) {
            return null;
        }
        String numeral = matcher.group(2);
        String form = matcher.group(1) + (numeral.charAt(0) <= '9' ? "1" : "一") + matcher.group(3);
        String part = section.at().part() == null ? "" : section.at().part() + ":";
        // 第五条 goes on in the next chapter; 表3 lies below no label, and so goes on as well.
        String run = part + (section.kind() == SectionKind.ARTICLE ? "" : above) + "|" + form;
        return new Numbered(index, section, parent, run + "~" + again, part + form, value(numeral), again);
    }

    private static int value(String numeral) {
        if (numeral.charAt(0) <= '9') {
            return Integer.parseInt(numeral);
        }
        boolean steps = numeral.indexOf('十') >= 0 || numeral.indexOf('百') >= 0;
        int sum = 0;
        int last = -1;
        for (char c : numeral.replace('〇', '零').toCharArray()) {
            int digit = DIGITS.indexOf(c);
            if (digit >= 0) {
                last = steps || last < 0 ? digit : last * 10 + digit;
            } else {
                sum += (last < 0 ? 1 : last) * (c == '十' ? 10 : 100);
                last = -1;
            }
        }
        return sum + Math.max(last, 0);
    }
}
