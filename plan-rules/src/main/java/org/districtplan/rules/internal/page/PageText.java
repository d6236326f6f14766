package org.districtplan.rules.internal.page;

import org.districtplan.model.diagnostic.Text;

/** What templates ask of a text. */
final class PageText {

    private PageText() {}

    /** Whether the text reads the same in both languages: a name, a number, an id. */
    static boolean isSame(Text text) {
        return text.zh().equals(text.en());
    }

    /** Whether the text is Chinese in part, so that a screen reader has to speak it so. */
    static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
