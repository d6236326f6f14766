package org.districtplan.rules.internal.report;

import java.util.List;
import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Text;

/** Says things in one language. */
record ReportWords(Language language) {

    boolean isChinese() {
        return language == Language.CHINESE;
    }

    String of(String zh, String en) {
        return isChinese() ? zh : en;
    }

    String of(Text text) {
        return text.in(language);
    }

    String of(Term term) {
        return of(term.label());
    }

    /** Says how many: {@code 3份文件}, {@code 1 plan}, {@code 3 plans}. */
    String count(int number, String zh, String one, String many) {
        return isChinese() ? number + zh : number + " " + (number == 1 ? one : many);
    }

    /** Joins things of equal rank that stand beside one another. */
    String beside(List<String> parts) {
        return String.join(" · ", parts);
    }

    /** Joins the items of a list. */
    String list(List<String> items) {
        return String.join(of("，", ", "), items);
    }

    /** Puts a remark in brackets. */
    String bracketed(String remark) {
        return of("（", " (") + remark + of("）", ")");
    }
}
