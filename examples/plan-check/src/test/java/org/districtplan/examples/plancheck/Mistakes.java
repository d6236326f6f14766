package org.districtplan.examples.plancheck;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody may well type wrong in a value of each type of the format, and the character that is at fault. */
final class Mistakes {

    private static final Set<String> PERIODS =
            Set.of("period", "as-of", "plans-for", "reports-on", "near-term", "base-period");
    private static final Set<String> DATES = Set.of("published", "delivered", "adopted", "written");
    private static final Set<String> QUANTITIES =
            Set.of("value", "at-least", "more-than", "at-most", "less-than", "between", "done");
    private static final Set<String> PLACES = Set.of("at", "has");
    private static final Set<String> IDS = Set.of(
            "id",
            "indicator",
            "subject",
            "subjects",
            "reach",
            "stage",
            "lead",
            "support",
            "continues",
            "narrows",
            "succeeds",
            "into",
            "same-as",
            "parent",
            "track",
            "perhaps",
            "dimension",
            "dimensions",
            "part-of",
            "among",
            "figures",
            "targets",
            "baseline",
            "with",
            "replaces",
            "responsible",
            "set-by",
            "above",
            "below",
            "not-above",
            "not-below",
            "in-step",
            "whole",
            "parts",
            "after",
            "before",
            "to",
            "population",
            "area",
            "opening",
            "in",
            "out",
            "closing",
            "less",
            "equal",
            "order",
            "against");
    private static final Set<String> WORDS = Set.of(
            "kind",
            "kinds",
            "status",
            "transformation",
            "statistic",
            "basis",
            "missing",
            "nature",
            "hedge",
            "verdict",
            "accumulation",
            "direction",
            "covers",
            "class",
            "trend",
            "assigned",
            "as");
    private static final Set<String> INTEGERS = Set.of("count", "rows", "size");
    private static final Set<String> FLAGS = Set.of("open", "tied", "comparable");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern UNIT = Pattern.compile("(?<=[0-9])[^0-9./]");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("(?<=[0-9]{4}-)[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("(?<=-[0-9]{2}-)[0-9]{2}");

    private static final Pattern REFERENCES = Pattern.compile(
            "/(targets|figures|of|is|baseline|with|replaces|continues|whole|parts|less|equal|order|against)(/[0-9]+)?$|/relations/[0-9]+/share/part$");

    private Mistakes() {}

    /** A blank between number and unit, empty for what is no quantity of both. */
    static Optional<Mutation> blank(ScalarPlace value) {
        Matcher unit = UNIT.matcher(value.text());
        boolean found = QUANTITIES.contains(value.field()) && !value.quoted() && unit.find();
        return found
                ? Optional.of(
                        mistake(value, replaced(value.text(), unit, " " + unit.group()), unit.start(), "bad-quantity"))
                : Optional.empty();
    }

    /** Makes the mistake for a value, empty for what is any text. */
    static Optional<Mutation> of(ScalarPlace value) {
        String field = value.field();
        String pointer = value.pointer();
        if (pointer.contains("/inferred/") || pointer.contains("/leads/") || pointer.endsWith("/part")) {
            return pointer.matches("/plan/extent/part") ? Optional.of(word(value)) : Optional.empty();
        }
        if (field.equals("by")) {
            return pointer.matches("/targets/[0-9]+/by|/measures/[0-9]+/by")
                    ? Optional.of(period(value))
                    : pointer.contains("/criterion/")
                                    && !DIGIT.matcher(value.text()).find()
                            ? Optional.of(id(value))
                            : Optional.of(quantity(value));
        }
        if (field.equals("of")) {
            return pointer.matches("/observations/[0-9]+/of|.*/count/of")
                    ? Optional.of(word(value))
                    : Optional.of(id(value));
        }
        if (field.equals("from") || pointer.startsWith("/plan/comment/")) {
            return Optional.of(pointer.startsWith("/plan/comment/") ? date(value) : period(value));
        }
        if (field.equals("is")) {
            return Optional.of(id(value));
        }
        return typed(value, field);
    }

    private static Optional<Mutation> typed(ScalarPlace value, String field) {
        boolean section = value.pointer().startsWith("/sections/");
        if (field.equals("issuer")) {
            return value.pointer().equals("/plan/issuer") ? Optional.of(id(value)) : Optional.empty();
        }
        if (PERIODS.contains(field)) {
            return Optional.of(period(value));
        }
        if (DATES.contains(field)) {
            return Optional.of(date(value));
        }
        if (QUANTITIES.contains(field)) {
            return Optional.of(quantity(value));
        }
        if (PLACES.contains(field)) {
            return Optional.of(place(value));
        }
        if (WORDS.contains(field)) {
            return Optional.of(word(value));
        }
        if (INTEGERS.contains(field) && (section || field.equals("size"))) {
            return Optional.of(mistake(value, value.text() + "个", 0, "bad-number"));
        }
        if (FLAGS.contains(field)) {
            return Optional.of(mistake(value, "yes", 0, "wrong-type"));
        }
        if (field.equals("unit") && !value.text().equals("unstated")) {
            return Optional.of(mistake(value, "1" + value.text(), 0, "bad-unit"));
        }
        if (field.equals("formula")) {
            int slash = value.text().indexOf(" / ");
            return Optional.of(mistake(value, value.text().replace(" / ", " ÷ "), slash + 1, "bad-formula"));
        }
        return IDS.contains(field) ? Optional.of(id(value)) : Optional.empty();
    }

    /** The first digit typed with a Chinese input method; without one, a blank before the unit. */
    private static Mutation quantity(ScalarPlace value) {
        String text = value.text();
        Matcher digit = DIGIT.matcher(text);
        return digit.find()
                ? fullWidth(value, digit, "bad-quantity")
                : mistake(value, text + "？", points(text, text.length()), "bad-quantity");
    }

    /** A month 13, or a year of five digits. */
    private static Mutation period(ScalarPlace value) {
        String text = value.text();
        Matcher month = MONTH.matcher(text);
        if (month.find()) {
            return mistake(value, replaced(text, month, "13"), month.start(), "bad-period");
        }
        Matcher year = YEAR.matcher(text);
        return year.find()
                ? mistake(value, replaced(text, year, year.group() + "-13"), year.start() + 5, "bad-period")
                : mistake(value, text + "d", 0, "bad-period");
    }

    private static Mutation date(ScalarPlace value) {
        String text = value.text();
        Matcher day = DAY.matcher(text);
        boolean about = text.endsWith("~");
        return day.find()
                ? mistake(value, replaced(text, day, "32"), day.start(), "bad-date")
                : mistake(value, text + "-13", text.length() + (about ? -1 : 1), "bad-date");
    }

    /** A full-width bracket, a full-width digit, or a paragraph number that is none. */
    private static Mutation place(ScalarPlace value) {
        String text = value.text();
        int bracket = text.indexOf('(');
        if (bracket >= 0) {
            String wide = text.substring(0, bracket) + '（' + text.substring(bracket + 1);
            return mistake(value, wide, points(text, bracket), "bad-place");
        }
        Matcher digit = DIGIT.matcher(text);
        return digit.find()
                ? fullWidth(value, digit, "bad-place")
                : mistake(value, text + " p0", points(text, text.length()) + 2, "bad-place");
    }

    /** Two letters the wrong way round, as in {@code levle}. */
    private static Mutation word(ScalarPlace value) {
        String text = value.text();
        int end = text.length();
        boolean twice = text.charAt(end - 1) == text.charAt(end - 2);
        String swapped = twice
                ? text.substring(0, end - 1)
                : text.substring(0, end - 2) + text.charAt(end - 1) + text.charAt(end - 2);
        return mistake(value, swapped, 0, "unknown-word");
    }

    /** A capital at the end. */
    private static Mutation id(ScalarPlace value) {
        String text = value.text();
        int last = text.length() - 1;
        boolean reference = REFERENCES.matcher(value.pointer()).find();
        String capital = text.substring(0, last)
                + (Character.isDigit(text.charAt(last))
                        ? "Z"
                        : text.substring(last).toUpperCase(Locale.ROOT));
        return mistake(value, capital, last, reference ? "bad-reference" : "bad-id");
    }

    private static Mutation fullWidth(ScalarPlace value, Matcher digit, String rule) {
        char wide = (char) (digit.group().charAt(0) - '0' + '０');
        return mistake(
                value, replaced(value.text(), digit, String.valueOf(wide)), points(value.text(), digit.start()), rule);
    }

    private static String replaced(String text, Matcher found, String by) {
        return text.substring(0, found.start()) + by + text.substring(found.end());
    }

    private static int points(String text, int index) {
        return text.codePointCount(0, index);
    }

    /** The quotes stay where there are some. */
    private static Mutation mistake(ScalarPlace value, String by, int fault, String rule) {
        return value.quoted()
                ? new Mutation(
                        value,
                        '"' + by + '"',
                        rule.startsWith("bad-") && !rule.equals("bad-number") ? fault + 1 : fault,
                        rule)
                : new Mutation(value, by, fault, rule);
    }
}
