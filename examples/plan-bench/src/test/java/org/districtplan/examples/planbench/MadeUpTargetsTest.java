package org.districtplan.examples.planbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.districtplan.examples.planbench.MadeUpTargets.Due;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.rules.Assessor;
import org.districtplan.rules.achievement.AchievementStatus;
import org.junit.jupiter.api.Test;

class MadeUpTargetsTest {

    private static final int TARGETS = 2000;

    private static Map<AchievementStatus, Integer> statuses(Due due) throws IOException {
        ReadResult read = PlanReader.standard().read(MadeUpTargets.sources(TARGETS, due));
        assertThat(read.diagnostics()).isEmpty();
        Map<AchievementStatus, Integer> statuses = new EnumMap<>(AchievementStatus.class);
        Assessor.standard()
                .assess(read.plans(), LocalDate.of(2025, 2, 1))
                .forEach(one -> statuses.merge(one.status(), 1, Integer::sum));
        return statuses;
    }

    @Test
    void of_the_targets_that_are_due_about_half_are_met() throws IOException {
        Map<AchievementStatus, Integer> statuses = statuses(Due.NEXT_YEAR);

        assertThat(statuses)
                .containsOnlyKeys(AchievementStatus.ACHIEVED, AchievementStatus.NOT_ACHIEVED, AchievementStatus.NOT_DUE)
                .containsEntry(AchievementStatus.NOT_DUE, TARGETS / MadeUpTargets.YEARS);
        assertThat(statuses.get(AchievementStatus.ACHIEVED)).isBetween(TARGETS * 2 / 5, TARGETS / 2);
    }

    @Test
    void what_is_due_later_is_on_its_way() throws IOException {
        // Those of the last plan have no figure after their start yet.
        assertThat(statuses(Due.LATER))
                .containsOnlyKeys(
                        AchievementStatus.AHEAD,
                        AchievementStatus.ON_TRACK,
                        AchievementStatus.BEHIND,
                        AchievementStatus.NOT_DUE)
                .containsEntry(AchievementStatus.NOT_DUE, TARGETS / MadeUpTargets.YEARS);
    }
}
