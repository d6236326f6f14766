package org.districtplan.rules.internal.page;

import java.util.List;
import org.districtplan.rules.achievement.AchievementStatus;

/** How the page shows a status: never by colour alone. */
final class StatusMark {

    static final List<AchievementStatus> WORST_FIRST = List.of(
            AchievementStatus.NOT_ACHIEVED,
            AchievementStatus.BEHIND,
            AchievementStatus.ON_TRACK,
            AchievementStatus.AHEAD,
            AchievementStatus.ACHIEVED,
            AchievementStatus.ACHIEVED_EARLY,
            AchievementStatus.ADJUSTED,
            AchievementStatus.NOT_DUE,
            AchievementStatus.NOT_ASSESSABLE);

    private StatusMark() {}

    /** The class of its colours. */
    static String tone(AchievementStatus status) {
        return switch (status) {
            case NOT_ACHIEVED -> "bad";
            case BEHIND -> "slow";
            case ON_TRACK, AHEAD, ACHIEVED, ACHIEVED_EARLY -> "good";
            case ADJUSTED, NOT_DUE, NOT_ASSESSABLE -> "open";
        };
    }

    static String symbol(AchievementStatus status) {
        return switch (status) {
            case NOT_ACHIEVED -> "✕";
            case BEHIND -> "▼";
            case ON_TRACK -> "●";
            case AHEAD -> "▲";
            case ACHIEVED -> "✓";
            case ACHIEVED_EARLY -> "★";
            case ADJUSTED -> "↻";
            case NOT_DUE -> "○";
            case NOT_ASSESSABLE -> "?";
        };
    }
}
