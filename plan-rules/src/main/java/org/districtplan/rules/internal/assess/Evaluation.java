package org.districtplan.rules.internal.assess;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.rules.achievement.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * What comes of holding a figure against a criterion.
 *
 * @param standing whether it meets it
 * @param certainty how sure that is
 * @param required the values that meet it, null if there are none to name
 * @param against the other figure it was held against in words, null if none
 * @param more further evidence
 * @param policy the lines of policy it rests on
 * @param trouble why it stays open, null if it does not
 */
record Evaluation(
        Standing standing,
        Certainty certainty,
        @Nullable Interval required,
        @Nullable Text against,
        List<Located<Observation>> more,
        List<Text> policy,
        @Nullable Message trouble) {

    /** Whether a criterion is met. */
    enum Standing {
        MET,
        MISSED,
        OPEN
    }

    static Evaluation open(Message trouble) {
        return new Evaluation(Standing.OPEN, Certainty.DEFINITE, null, null, List.of(), List.of(), trouble);
    }

    boolean isMet() {
        return standing == Standing.MET;
    }

    /** Compares a reading: all values in or out is definite; in between the printed number decides, where it is a best guess. */
    static Evaluation of(EvidenceValue reading, Interval strict, Interval wide, Certainty slack, List<Text> policy) {
        Interval actual = reading.interval();
        if (strict.contains(actual)) {
            return new Evaluation(Standing.MET, Certainty.DEFINITE, wide, null, List.of(), policy, null);
        }
        if (!actual.overlaps(wide)) {
            return new Evaluation(Standing.MISSED, Certainty.DEFINITE, wide, null, List.of(), policy, null);
        }
        List<Text> lines = new ArrayList<>(policy);
        if (reading.number() == null || reading.grade() == EvidenceValue.Grade.COARSE) {
            lines.add(reading.policy());
            return wide.contains(actual)
                    ? new Evaluation(Standing.MET, slack, wide, null, List.of(), lines, null)
                    : new Evaluation(
                            Standing.OPEN,
                            Certainty.DEFINITE,
                            wide,
                            null,
                            List.of(),
                            lines,
                            AssessmentReasons.coarse(reading));
        }
        Certainty rounding =
                reading.grade() == EvidenceValue.Grade.ABOUT ? Certainty.WITHIN_TOLERANCE : Certainty.WITHIN_ROUNDING;
        if (!strict.contains(reading.number()) && wide.contains(reading.number())) {
            return new Evaluation(Standing.MET, slack.and(rounding), wide, null, List.of(), lines, null);
        }
        lines.add(reading.policy());
        Standing standing = strict.contains(reading.number()) ? Standing.MET : Standing.MISSED;
        return new Evaluation(standing, rounding, wide, null, List.of(), lines, null);
    }
}
