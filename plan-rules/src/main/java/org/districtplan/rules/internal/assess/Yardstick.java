package org.districtplan.rules.internal.assess;

import java.util.Optional;
import org.districtplan.model.Criterion;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.words.FigureWords;
import org.jspecify.annotations.Nullable;

/** A criterion that figures can be held against. */
sealed interface Yardstick permits Yardstick.Unanswerable, Yardstick.Numbers, Comparing, Moving {

    /** Holds a figure against the criterion. */
    Finding hold(Figure figure);

    /** What is asked, for people. */
    Text asked();

    /**
     * No figure can tell.
     *
     * @param asked what is asked
     * @param reason why
     */
    record Unanswerable(Text asked, Message reason) implements Yardstick {
        @Override
        public Finding hold(Figure figure) {
            return Finding.open(reason);
        }
    }

    /**
     * Numbers that meet it.
     *
     * @param demand the numbers
     * @param asked what is asked
     * @param figure what it is asked of
     */
    record Numbers(Demand demand, Text asked, Text figure) implements Yardstick {
        @Override
        public Finding hold(Figure actual) {
            return hold(actual.reading());
        }

        Finding hold(Reading actual) {
            if (!actual.fits(demand.unit())) {
                return Finding.open(Reasons.unitsDiffer(actual, asked));
            }
            Finding finding = Finding.of(actual, demand.strict(), demand.wide(), demand.slack(), demand.policy());
            return demand.side() == null && !finding.isMet() ? Finding.open(Reasons.directionUnknown(figure)) : finding;
        }
    }

    static Yardstick of(Case of) {
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
            return new Unanswerable(of.asked(), Reasons.unassessable(of.asked()));
        }
        return criterion instanceof Criterion.Unstated
                ? new Unanswerable(of.asked(), Reasons.unstated(of.figure()))
                : numbers(of, criterion, of.asked());
    }

    private static Yardstick assigned(Case of, Criterion.Assigned assigned) {
        Optional<Assignments.Found> found = Assignments.find(of, assigned);
        return found.isPresent()
                ? numbers(of, found.get().criterion(), found.get().asked())
                : new Unanswerable(
                        of.asked(),
                        Reasons.assignedMissing(
                                of.figure(), FigureWords.name(of.vocabulary(), assigned.by()), of.period()));
    }

    private static Yardstick numbers(Case of, Criterion criterion, Text asked) {
        @Nullable
        Demand demand =
                Demand.of(criterion, of.direction(), of.policy().intervals()).orElse(null);
        return demand == null
                ? new Unanswerable(asked, Reasons.emptyRange(asked))
                : new Numbers(demand, asked, of.figure());
    }
}
