package org.districtplan.examples.plancheck;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtplan.rules.achievement.AchievementStatus;

/**
 * What official verdicts mean: {@code official-verdicts.csv} gives the statuses that say the same.
 *
 * @param statuses the statuses by the words as stated; none for words that are not about one target
 */
record OfficialVerdicts(Map<String, Set<AchievementStatus>> statuses) {

    static OfficialVerdicts read() throws IOException {
        Map<String, Set<AchievementStatus>> statuses = new LinkedHashMap<>();
        for (var row : CsvRows.of(RealFamily.FOLDER.resolve("official-verdicts.csv"))) {
            Set<AchievementStatus> same = Stream.of(row.getField("statuses").split(" "))
                    .filter(word -> !word.isEmpty())
                    .map(RealTarget::status)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(AchievementStatus.class)));
            if (statuses.put(row.getField("verdict"), same) != null) {
                throw new IllegalArgumentException("twice: " + row.getField("verdict"));
            }
        }
        return new OfficialVerdicts(statuses);
    }

    Set<AchievementStatus> of(String verdict) {
        if (verdict.isEmpty()) {
            return Set.of();
        }
        Set<AchievementStatus> same = statuses.get(verdict);
        if (same == null) {
            throw new IllegalArgumentException("official-verdicts.csv does not say what it means: " + verdict);
        }
        return same;
    }
}
