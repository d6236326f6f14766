package org.districtplan.io.internal.codec;

/**
 * Regular expressions for the JSON Schema, of the kind that every dialect knows. Each takes whatever the value type takes,
 * and some more: an editor says early what is plainly wrong, the reader has the last word.
 */
final class TextForms {

    private static final String DAY_OR_MONTH = "(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?";
    private static final String NUMBER = "[1-9][0-9]{0,5}";

    /** A year, half-year, quarter, month or day. */
    private static final String CALENDAR = "[1-9][0-9]{3}(-(H[12]|Q[1-4]|" + DAY_OR_MONTH + "))?";

    /** A period: one calendar part, two with a slash, an open start, or nothing said. */
    static final String PERIOD = "unstated|" + CALENDAR + "|(\\.\\.|" + CALENDAR + ")/" + CALENDAR;

    /** A date, with a tilde for about then. */
    static final String DATE = "[1-9][0-9]{3}(-" + DAY_OR_MONTH + ")?~?";

    /** The number of a paragraph, or of a marked part of it. */
    static final String PARAGRAPH = NUMBER + "(\\." + NUMBER + ")?";

    /** A place: a section without blanks and full-width dots, a paragraph, or both. */
    static final String PLACE = "([^\\s、．。]*[^\\s、．。:]( p" + PARAGRAPH + ")?)";

    /** A quantity: a number, or a word for a number that is not said. */
    static final String QUANTITY = "[^\\n]*([0-9]|[十百千万亿][余多]|数|几|several)[^\\n]*";

    /** A unit: no space at its ends and nothing that breaks a line; empty for a bare number. */
    static final String UNIT = "([^\\s]([^\\n]{0,38}[^\\s])?)?";

    /** A formula: ids, numbers and operators between blanks. */
    static final String FORMULA = "[a-z0-9(][a-z0-9@.()*/+ -]*";

    private TextForms() {}
}
