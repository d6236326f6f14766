package org.districtplan.rules.internal.assess;

import java.util.Optional;
import org.districtplan.model.Criterion;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.words.FigureWords;
import org.jspecify.annotations.Nullable;

/** Checks figures against a criterion. */
sealed interface CriterionCheck permits CriterionCheck.Unanswerable, CriterionCheck.Numbers, Comparing, Moving {

    /** Evaluates a figure. */
    Evaluation evaluate(Evidence figure);

    /** What the target requires, in words. */
    Text requirement();

    /**
     * A criterion that no figure can decide.
     *
     * @param requirement what the target requires, in words
     * @param reason why
     * @param lasting whether no later document could change that
     */
    record Unanswerable(Text requirement, Message reason, boolean lasting) implements CriterionCheck {
        @Override
        public Evaluation evaluate(Evidence figure) {
            return Evaluation.open(reason);
        }
    }

    /**
     * A criterion that a range of numbers meets.
     *
     * @param accepted the range
     * @param requirement what the target requires, in words
     * @param figure the figure that has to meet it
     */
    record Numbers(AcceptedRange accepted, Text requirement, Text figure) implements CriterionCheck {
        @Override
        public Evaluation evaluate(Evidence actual) {
            return evaluate(actual.reading());
        }

        Evaluation evaluate(EvidenceValue actual) {
            EvidenceValue reading = actual.in(accepted.unit()).orElse(null);
            if (reading == null) {
                return Evaluation.open(AssessmentReasons.unitsDiffer(actual, requirement));
            }
            Evaluation evaluation =
                    Evaluation.of(reading, accepted.strict(), accepted.wide(), accepted.slack(), accepted.policy());
            return accepted.side() == null && !evaluation.isMet()
                    ? Evaluation.open(AssessmentReasons.directionUnknown(figure))
                    : evaluation;
        }
    }

    static CriterionCheck of(TargetContext context) {
        Criterion criterion = context.criterion();
        if (criterion instanceof Criterion.Relative relative) {
            return new Comparing(context, relative);
        }
        if (criterion instanceof Criterion.Movement movement) {
            return new Moving(context, movement);
        }
        if (criterion instanceof Criterion.Assigned assigned) {
            return assigned(context, assigned);
        }
        if (criterion instanceof Criterion.Qualitative) {
            return new Unanswerable(
                    context.requirement(), AssessmentReasons.unassessable(context.requirement()), false);
        }
        return criterion instanceof Criterion.Unstated
                ? new Unanswerable(context.requirement(), AssessmentReasons.unstated(context.figure()), true)
                : numbers(context, criterion, context.requirement());
    }

    private static CriterionCheck assigned(TargetContext context, Criterion.Assigned assigned) {
        Optional<Assignments.Found> found = Assignments.find(context, assigned);
        return found.isPresent()
                ? numbers(context, found.get().criterion(), found.get().requirement())
                : new Unanswerable(
                        context.requirement(),
                        AssessmentReasons.assignedMissing(
                                context.figure(),
                                FigureWords.name(context.vocabulary(), assigned.by()),
                                context.period()),
                        false);
    }

    private static CriterionCheck numbers(TargetContext context, Criterion criterion, Text requirement) {
        @Nullable
        AcceptedRange accepted = AcceptedRange.of(
                        criterion, context.direction(), context.policy().intervals())
                .orElse(null);
        return accepted == null
                ? new Unanswerable(requirement, AssessmentReasons.emptyRange(requirement), true)
                : new Numbers(accepted, requirement, context.figure());
    }
}
