package org.districtplan.rules.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Scoreboard;
import org.districtplan.rules.achievement.Scoreboard.Breakdown;
import org.districtplan.rules.achievement.Scoreboard.Group;
import org.districtplan.rules.achievement.StatusCounts;

/** Brings the scoreboard onto the page; a property with one group says nothing new. */
final class BoardMapping {

    private static final int ROWS = 40;

    private BoardMapping() {}

    static List<BoardView> boards(CheckReport report) {
        Scoreboard scoreboard = report.scoreboard();
        List<AchievementStatus> statuses = StatusMark.WORST_FIRST.stream()
                .filter(status -> scoreboard.targets().of(status) > 0)
                .toList();
        List<Text> labels = statuses.stream().map(report.policy()::label).toList();
        List<BoardView> boards = new ArrayList<>();
        for (Breakdown breakdown : scoreboard.breakdowns()) {
            if (breakdown.groups().size() > 1) {
                boards.add(new BoardView(
                        "board-" + breakdown.by().text(),
                        breakdown.by().label(),
                        labels,
                        Part.of(breakdown.groups(), ROWS).map(group -> row(group, statuses))));
            }
        }
        return boards;
    }

    private static BoardView.Row row(Group group, List<AchievementStatus> statuses) {
        StatusCounts counts = group.counts();
        String before = group.plan() == null || group.plan().equals(group.key()) ? "" : group.plan() + " ";
        return new BoardView.Row(
                Text.of(before + group.name().zh(), before + group.name().en()),
                counts.total(),
                counts.judged(),
                counts.asPlannedShare().map(share -> share + "%").orElse("—"),
                statuses.stream().map(counts::of).toList());
    }
}
