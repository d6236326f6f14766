package org.districtplan.examples.plancheck;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.Certainty;

/**
 * One target of a real plan: our assessment beside the verdict decided by hand and the official one.
 *
 * @param family the folder
 * @param name the target as the family names it
 * @param stated the target value and the outcome, as stated
 * @param official the official verdict as stated, empty if there is none
 * @param hand the verdict decided by hand
 * @param date the date of the assessment
 * @param ours the assessment
 * @param label what the policy of the family calls it
 */
record RealTarget(
        String family,
        String name,
        String stated,
        String official,
        AchievementStatus hand,
        LocalDate date,
        Assessment ours,
        Text label) {

    /** Half or more at half-year, and the sun, are one answer however far beyond. */
    private static final Set<String> WITHOUT_AHEAD = Set.of("chongxin", "germany");

    private static final Set<AchievementStatus> ON_THE_WAY =
            EnumSet.of(AchievementStatus.AHEAD, AchievementStatus.ON_TRACK, AchievementStatus.BEHIND);

    /** What a comparison comes to. */
    enum Match {
        AGREES,
        DIFFERS,
        /** There is no official verdict on this very target. */
        NOTHING_SAID,
        /** No figure decides, so that there is nothing of our own to compare. */
        NO_FIGURE,
        /** The official word is about the way to the target, ours about its end. */
        OTHER_TIME
    }

    static RealTarget of(String family, NamedCsvRecord row, LocalDate date, Assessment ours, Text label) {
        String outcome = row.getField("outcome_as_stated");
        return new RealTarget(
                family,
                row.getField("target"),
                row.getField("target_as_stated") + " → " + (outcome.isEmpty() ? "—" : outcome),
                row.getField("official_verdict"),
                status(row.getField("right_verdict")),
                date,
                ours,
                label);
    }

    static AchievementStatus status(String text) {
        for (AchievementStatus status : AchievementStatus.values()) {
            if (status.text().equals(text)) {
                return status;
            }
        }
        throw new IllegalArgumentException("no status: " + text);
    }

    /** Whether figures decide, and not only what a report states of the target. */
    boolean isJudgedByFigures() {
        return ours.isJudged() && ours.certainty() != Certainty.ON_CLAIM;
    }

    boolean isOnClaim() {
        return ours.isJudged() && !isJudgedByFigures();
    }

    /** The verdicts by hand rest on figures: where only a report's statement is known, they say that it cannot be assessed. */
    boolean agreesWithHand() {
        if (hand == AchievementStatus.ADJUSTED) {
            return ours.isAdjusted();
        }
        boolean open = hand == AchievementStatus.NOT_ASSESSABLE || hand == AchievementStatus.NOT_DUE;
        boolean ahead = WITHOUT_AHEAD.contains(family)
                && hand == AchievementStatus.ON_TRACK
                && ours.status() == AchievementStatus.AHEAD;
        return ahead || (isOnClaim() && open) || group(ours.status()) == group(hand);
    }

    /** Compares with the official verdict. */
    Match official(OfficialVerdicts words) {
        Set<AchievementStatus> same = words.of(official);
        if (same.isEmpty()) {
            return Match.NOTHING_SAID;
        }
        if (same.contains(AchievementStatus.ADJUSTED)) {
            return ours.isAdjusted() ? Match.AGREES : Match.DIFFERS;
        }
        if (!isJudgedByFigures()) {
            return Match.NO_FIGURE;
        }
        if (same.contains(ours.status())) {
            return Match.AGREES;
        }
        boolean isOver = ours.status() == AchievementStatus.ACHIEVED || ours.status() == AchievementStatus.NOT_ACHIEVED;
        boolean onTheWay = !same.contains(AchievementStatus.ACHIEVED)
                && !same.contains(AchievementStatus.NOT_ACHIEVED)
                && same.stream().anyMatch(ON_THE_WAY::contains);
        return isOver && onTheWay ? Match.OTHER_TIME : Match.DIFFERS;
    }

    /** Achieved and achieved early are one answer. */
    private static AchievementStatus group(AchievementStatus status) {
        return status == AchievementStatus.ACHIEVED_EARLY ? AchievementStatus.ACHIEVED : status;
    }
}
