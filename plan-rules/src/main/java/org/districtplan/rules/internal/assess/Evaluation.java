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
 * The result of comparing a figure with a criterion.
 *
 * @param answer whether the figure meets the criterion
 * @param certainty how certain the answer is
 * @param against the other figure of a comparison in words, null if there is none
 * @param more further evidence
 * @param policy the assumptions of the policy that it depends on
 * @param openReason why there is no answer, null if there is one
 */
record Evaluation(
        Answer answer,
        Certainty certainty,
        @Nullable Text against,
        List<Located<Observation>> more,
        List<Text> policy,
        @Nullable Message openReason) {

    /** Whether a criterion is met. */
    enum Answer {
        MET,
        MISSED,
        OPEN
    }

    static Evaluation open(Message openReason) {
        return new Evaluation(Answer.OPEN, Certainty.DEFINITE, null, List.of(), List.of(), openReason);
    }

    boolean isMet() {
        return answer == Answer.MET;
    }

    /** Compares a value: definite if all its values are inside or outside; otherwise the stated number decides, if it is a best guess. */
    static Evaluation of(EvidenceValue reading, Interval strict, Interval wide, Certainty slack, List<Text> policy) {
        Interval actual = reading.interval();
        if (strict.contains(actual)) {
            return new Evaluation(Answer.MET, Certainty.DEFINITE, null, List.of(), policy, null);
        }
        if (!actual.overlaps(wide)) {
            return new Evaluation(Answer.MISSED, Certainty.DEFINITE, null, List.of(), policy, null);
        }
        List<Text> lines = new ArrayList<>(policy);
        if (reading.number() == null || reading.grade() == EvidenceValue.Grade.COARSE) {
            lines.add(reading.policy());
            return wide.contains(actual)
                    ? new Evaluation(Answer.MET, slack, null, List.of(), lines, null)
                    : new Evaluation(
                            Answer.OPEN, Certainty.DEFINITE, null, List.of(), lines, AssessmentReasons.coarse(reading));
        }
        Certainty rounding =
                reading.grade() == EvidenceValue.Grade.ABOUT ? Certainty.WITHIN_TOLERANCE : Certainty.WITHIN_ROUNDING;
        if (!strict.contains(reading.number()) && wide.contains(reading.number())) {
            return new Evaluation(Answer.MET, slack.and(rounding), null, List.of(), lines, null);
        }
        lines.add(reading.policy());
        Answer answer = strict.contains(reading.number()) ? Answer.MET : Answer.MISSED;
        return new Evaluation(answer, rounding, null, List.of(), lines, null);
    }
}
