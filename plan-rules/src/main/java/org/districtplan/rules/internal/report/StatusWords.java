package org.districtplan.rules.internal.report;

import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.AssessmentPolicy;

/** Says what a policy calls a status, with the status itself where the two differ. */
record StatusWords(ReportWords words, AssessmentPolicy policy) {

    String of(Assessment one) {
        return named(policy.label(one), one.status());
    }

    String of(AchievementStatus status) {
        return named(policy.label(status), status);
    }

    private String named(Text label, AchievementStatus status) {
        String own = words.of(status);
        String named = words.of(label);
        return named.equals(own) ? own : named + words.bracketed(own);
    }
}
