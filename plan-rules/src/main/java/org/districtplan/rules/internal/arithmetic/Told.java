package org.districtplan.rules.internal.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.districtplan.model.FigureKey;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.diagnostic.Text;

/**
 * One figure as one plan tells it: every observation with a value that has the same resolved key and status there.
 *
 * @param plan the plan
 * @param key the resolved key
 * @param status how sure the plan is
 * @param observations the observations, never empty
 * @param figure the figure they print together
 */
public record Told(
        Plan plan, ResolvedKey key, FigureStatus status, List<Located<Observation>> observations, Figure figure) {

    /** Copies the list. */
    public Told {
        observations = List.copyOf(observations);
    }

    static Told of(ResolvedKey key, List<Located<Observation>> observations, Supplier<Text> name) {
        Located<Observation> first = observations.get(0);
        List<Figure.Print> prints = new ArrayList<>();
        for (Located<Observation> one : observations) {
            prints.add(new Figure.Print(
                    one.ref(), "/value", Objects.requireNonNull(one.element().value())));
        }
        return new Told(first.plan(), key, first.element().status(), observations, Figure.of(name, prints));
    }

    /** Gives the key as the first observation prints it. */
    public FigureKey printedKey() {
        return observations.get(0).element().key();
    }
}
