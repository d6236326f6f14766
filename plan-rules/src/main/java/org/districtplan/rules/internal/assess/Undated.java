package org.districtplan.rules.internal.assess;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;

/** Lists the targets of plans that have no date, so that they cannot be judged at one. */
public final class Undated {

    private static final Message NO_DATE = Message.of(Text.of(
            "没有评价日期：各文件的文件头均未写 published、delivered 或 adopted，也未用 --as-of 指定；请补写其一，或指定日期",
            "there is no date to judge it at: no header states `published`, `delivered` or `adopted`, and --as-of gives none;"
                    + " add one of them, or give the date"));

    private Undated() {}

    /** The targets of one plan, each not assessable. */
    public static List<Assessment> assess(PlanSet plans, Plan plan) {
        List<Assessment> assessments = new ArrayList<>();
        for (Located<Target> target : plans.targets(plan)) {
            assessments.add(Assessment.builder()
                    .target(target)
                    .status(AchievementStatus.NOT_ASSESSABLE)
                    .reason(NO_DATE)
                    .build());
        }
        return assessments;
    }
}
