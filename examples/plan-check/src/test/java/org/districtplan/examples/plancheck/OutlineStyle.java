package org.districtplan.examples.plancheck;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the headings of a text are numbered; tables, boxes, items and paragraphs keep their places. */
enum OutlineStyle {
    /** 第一章第一节一. */
    CHAPTERS("第%c章", "第%c节", "%c"),
    /** I(A)(a). */
    ROMAN("%r", "(%u)", "(%l)"),
    /** 第一条(一)1. */
    ARTICLES("第%c条", "(%c)", "%d"),
    /** 1.1.1. */
    DECIMALS("%d", ".%d", ".%d"),
    /** Headings without a number, which are counted. */
    UNNUMBERED("/%d", "/%d", "/%d");

    private static final String CHINESE = "一二三四五六七八九十";
    private static final String[] ROMANS = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
    private static final Pattern AT = Pattern.compile("\\bat: (\\[[^\\]]*\\]|[^,}\\n]+)");
    private static final Pattern PLACE = Pattern.compile("[^\\[\\], ]+(?: p[0-9.]+)?");
    private static final Pattern LABEL =
            Pattern.compile("(?:表|附表|专栏|Table)[0-9]*|/[0-9]+|[第(.]?([一二三四五六七八九十]|[0-9])[篇章节)]?");
    private static final Pattern ARTICLE = Pattern.compile("(at: 第.条, [^\\n]*kind: )heading");

    private final String[] forms;

    OutlineStyle(String... forms) {
        this.forms = forms;
    }

    /** Gives a file with all its places in this style. */
    String of(String text) {
        String styled = AT.matcher(text)
                .replaceAll(at ->
                        "at: " + quoted(PLACE.matcher(at.group(1)).replaceAll(place -> quoted(place(place.group())))));
        return this == ARTICLES ? ARTICLE.matcher(styled).replaceAll("$1article") : styled;
    }

    private String place(String place) {
        int end = place.indexOf(' ') < 0 ? place.length() : place.indexOf(' ');
        String path = place.substring(0, end);
        if (path.startsWith("p")) {
            return place;
        }
        int[] depth = {0};
        return LABEL.matcher(path).replaceAll(label -> quoted(label(label, depth))) + place.substring(end);
    }

    private String label(MatchResult label, int[] depth) {
        String numeral = label.group(1);
        if (numeral == null) {
            return label.group();
        }
        int number = CHINESE.contains(numeral) ? CHINESE.indexOf(numeral) + 1 : Integer.parseInt(numeral);
        return forms[depth[0]++]
                .replace("%c", CHINESE.substring(number - 1, number))
                .replace("%r", ROMANS[number - 1])
                .replace("%u", String.valueOf((char) ('A' + number - 1)))
                .replace("%l", String.valueOf((char) ('a' + number - 1)))
                .replace("%d", String.valueOf(number));
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
