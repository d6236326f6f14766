package org.districtplan.rules.internal.assess;

import java.util.Optional;
import org.districtplan.model.Criterion;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.words.FigureWords;
import org.jspecify.annotations.Nullable;

/** A criterion that figures can be held against. */
sealed interface CriterionCheck permits CriterionCheck.Unanswerable, CriterionCheck.Numbers, Comparing, Moving {

    /** Holds a figure against the criterion. */
    Evaluation hold(Evidence figure);

    /** What is asked, for people. */
    Text asked();

    /**
     * No figure can tell.
     *
     * @param asked what is asked
     * @param reason why
     */
    record Unanswerable(Text asked, Message reason) implements CriterionCheck {
        @Override
        public Evaluation hold(Evidence figure) {
            return Evaluation.open(reason);
        }
    }

    /**
     * Numbers that meet it.
     *
     * @param demand the numbers
     * @param asked what is asked
     * @param figure what it is asked of
     */
    record Numbers(AcceptedRange demand, Text asked, Text figure) implements CriterionCheck {
        @Override
        public Evaluation hold(Evidence actual) {
            return hold(actual.reading());
        }

        Evaluation hold(EvidenceValue actual) {
            if (!actual.fits(demand.unit())) {
                return Evaluation.open(AssessmentReasons.unitsDiffer(actual, asked));
            }
            Evaluation finding = Evaluation.of(actual, demand.strict(), demand.wide(), demand.slack(), demand.policy());
            return demand.side() == null && !finding.isMet()
                    ? Evaluation.open(AssessmentReasons.directionUnknown(figure))
                    : finding;
        }
    }

    static CriterionCheck of(TargetContext of) {
        Criterion criterion = of.criterion();
        if (criterion instanceof Criterion.Relative relative) {
            return new Comparing(of, relative);
        }
        if (criterion instanceof Criterion.Movement movement) {
            return new Moving(of, movement);
        }
        if (criterion instanceof Criterion.Assigned assigned) {
            return assigned(of, assigned);
        }
        if (criterion instanceof Criterion.Qualitative) {
            return new Unanswerable(of.asked(), AssessmentReasons.unassessable(of.asked()));
        }
        return criterion instanceof Criterion.Unstated
                ? new Unanswerable(of.asked(), AssessmentReasons.unstated(of.figure()))
                : numbers(of, criterion, of.asked());
    }

    private static CriterionCheck assigned(TargetContext of, Criterion.Assigned assigned) {
        Optional<Assignments.Found> found = Assignments.find(of, assigned);
        return found.isPresent()
                ? numbers(of, found.get().criterion(), found.get().asked())
                : new Unanswerable(
                        of.asked(),
                        AssessmentReasons.assignedMissing(
                                of.figure(), FigureWords.name(of.vocabulary(), assigned.by()), of.period()));
    }

    private static CriterionCheck numbers(TargetContext of, Criterion criterion, Text asked) {
        @Nullable
        AcceptedRange demand = AcceptedRange.of(
                        criterion, of.direction(), of.policy().intervals())
                .orElse(null);
        return demand == null
                ? new Unanswerable(asked, AssessmentReasons.emptyRange(asked))
                : new Numbers(demand, asked, of.figure());
    }
}
