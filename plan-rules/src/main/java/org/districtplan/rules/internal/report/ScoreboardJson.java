package org.districtplan.rules.internal.report;

import org.districtplan.rules.achievement.Scoreboard;
import org.districtplan.rules.achievement.StatusCounts;

/** Writes the targets by status as JSON. */
record ScoreboardJson(JsonPage json) {

    void write(Scoreboard board) {
        counts(board.targets());
        json.list("breakdowns", board.breakdowns(), breakdown -> {
            json.optional("by", breakdown.by().text());
            json.number("targets", breakdown.targets());
            json.number("entries", breakdown.entries());
            json.list("groups", breakdown.groups(), group -> {
                json.optional("plan", group.plan());
                json.optional("key", group.key());
                json.text("name", group.name());
                counts(group.counts());
            });
        });
    }

    private void counts(StatusCounts counts) {
        json.number("total", counts.total());
        json.number("judged", counts.judged());
        json.number("asPlanned", counts.asPlanned());
        json.optional("asPlannedShare", counts.asPlannedShare().orElse(null));
        json.object("statuses", () -> counts.counts().forEach((status, count) -> json.number(status.text(), count)));
        json.object("shares", () -> counts.shares().forEach((status, share) -> json.optional(status.text(), share)));
    }
}
