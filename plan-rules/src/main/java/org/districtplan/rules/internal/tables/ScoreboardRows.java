package org.districtplan.rules.internal.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Scoreboard;
import org.districtplan.rules.achievement.Scoreboard.Group;
import org.districtplan.rules.achievement.StatusCounts;

/** {@code scoreboard.csv}: the targets by status, in all and by each property. */
final class ScoreboardRows {

    private static final Text TOTAL = Text.of("合计", "total");

    private record Entry(String by, Group group) {

        StatusCounts counts() {
            return group.counts();
        }
    }

    private ScoreboardRows() {}

    static CsvTable<?> of(Scoreboard board) {
        CsvTable<Entry> table = new CsvTable<>("scoreboard.csv", () -> entries(board))
                .column("by", Entry::by)
                .column("plan", entry -> entry.group().plan())
                .column("key", entry -> entry.group().key())
                .column("name", entry -> entry.group().name().in(Language.CHINESE))
                .column("name_en", entry -> entry.group().name().in(Language.ENGLISH))
                .column("targets", entry -> entry.counts().total())
                .column("judged", entry -> entry.counts().judged())
                .column("as_planned", entry -> entry.counts().asPlanned())
                .column(
                        "as_planned_share",
                        entry -> entry.counts().asPlannedShare().orElse(null));
        for (AchievementStatus status : AchievementStatus.values()) {
            table.column(column(status), entry -> entry.counts().of(status));
        }
        for (AchievementStatus status : AchievementStatus.values()) {
            table.column(
                    column(status) + "_share", entry -> entry.counts().shares().get(status));
        }
        return table;
    }

    private static Stream<Entry> entries(Scoreboard board) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("total", new Group(null, null, TOTAL, board.targets())));
        board.breakdowns().forEach(breakdown -> breakdown
                .groups()
                .forEach(group -> entries.add(new Entry(breakdown.by().text(), group))));
        return entries.stream();
    }

    private static String column(AchievementStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
