package org.districtplan.model.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses which place was meant by a text that is none: 一（三）第4段, 一、(三)p4, 附件1：表2. */
final class PlaceSuggestion {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern PARAGRAPH =
            Pattern.compile("(.*?)(?:第([0-9]{1,4}|[一二三四五六七八九十])(?:自然)?段|[pP]\\.?0*([0-9]{1,4}))(\\.[0-9]+)?");

    private PlaceSuggestion() {}

    static List<String> candidates(String text) {
        String labels = text.replaceAll("[、．。]", "").replaceAll("([0-9])\\.(?=[^0-9]|$)", "$1");
        String plain = Writing.halfWidth(labels)
                .replaceAll("[〔【《\\[{]", "(")
                .replaceAll("[〕】》\\]}]", ")")
                .replaceAll("[–—]", "-");
        String dense = Writing.withoutBlanks(plain);
        List<String> found = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(dense);
        if (paragraph.matches()) {
            String section = paragraph.group(1);
            String number = paragraph.group(2) == null ? paragraph.group(3) : digits(paragraph.group(2));
            String mark = paragraph.group(4) == null ? "" : paragraph.group(4);
            String blank = section.isEmpty() || section.endsWith(":") ? "" : " ";
            found.add(section + blank + "p" + number + mark);
        }
        found.add(dense);
        found.add(dense.replaceAll("~1(?![0-9])", "").replaceAll("/0+(?=[1-9])", "/"));
        found.add(dense.replaceAll("/+$", "").replaceAll("/{2,}", "/"));
        return found;
    }

    private static String digits(String numeral) {
        int value = NUMERALS.indexOf(numeral) + 1;
        return value == 0 ? numeral : Integer.toString(value);
    }
}
