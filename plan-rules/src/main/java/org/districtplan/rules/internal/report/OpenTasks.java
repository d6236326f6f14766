package org.districtplan.rules.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.Criterion;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.TargetMention;
import org.districtplan.rules.internal.assess.EvidenceIndex;

/** The measures by which a later plan still works on the subject of a target in words that nothing judges. */
record OpenTasks(CheckReport report) {

    List<Located<Measure>> of(Assessment one) {
        List<Located<Measure>> tasks = new ArrayList<>();
        if (one.isJudged() || !(one.target().element().criterion() instanceof Criterion.Qualitative)) {
            return tasks;
        }
        for (TargetMention mention : report.across().mentions(one.target())) {
            boolean known = report.evaluationDate()
                    .filter(date -> !EvidenceIndex.isPublic(mention.element().plan(), date))
                    .isEmpty();
            if (known && mention.element().element() instanceof Measure measure) {
                tasks.add(new Located<>(
                        mention.element().plan(), mention.element().ref(), measure));
            }
        }
        return tasks;
    }
}
