package org.districtplan.rules.internal.report;

import org.districtplan.model.Criterion;
import org.districtplan.model.Plan;
import org.districtplan.model.Target;
import org.districtplan.rules.internal.words.CriterionWords;

/** Gives the criterion of a target in a few words, with quantities as stated. */
record CriterionText(ReportNames names, ReportWords words) {

    /** Gives the criterion with its hedge and how often it has to be met. */
    String of(Plan plan, Target target) {
        StringBuilder text = new StringBuilder();
        if (target.hedge() != null) {
            text.append(words.of(target.hedge())).append(words.of("", " "));
        }
        if (words.isChinese() && target.each() != null) {
            text.append(words.of(target.each()));
        }
        text.append(of(plan, target.criterion()));
        if (!words.isChinese() && target.each() != null) {
            text.append(' ').append(words.of(target.each()));
        }
        if (target.stretch() != null) {
            text.append(words.bracketed(words.of("更高要求", "stretch ") + of(plan, target.stretch())));
        }
        return text.toString();
    }

    private String of(Plan plan, Criterion criterion) {
        return words.of(CriterionWords.criterion(names.plans().vocabulary(plan), criterion));
    }
}
