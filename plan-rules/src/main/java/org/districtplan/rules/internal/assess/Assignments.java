package org.districtplan.rules.internal.assess;

import java.util.Optional;
import java.util.stream.Stream;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.words.CriterionWords;
import org.districtplan.rules.internal.words.FigureWords;

/** Finds the number that a higher authority assigned, where its document is in the set. */
final class Assignments {

    private static final Text ASKED =
            Text.of("{bound}{party}下达的{number}（{plan}）", "{bound} {number}, assigned by {party} ({plan})");

    private Assignments() {}

    /**
     * An assigned number.
     *
     * @param criterion the resulting criterion
     * @param requirement the criterion in words
     */
    record Found(Criterion criterion, Text requirement) {}

    static Optional<Found> find(TargetContext context, Criterion.Assigned assigned) {
        Stream<Found> targets = context.targets().of(context.resolved()).stream()
                .filter(target -> !target.ref().equals(context.target().ref()) && isBy(context, target, assigned.by()))
                .flatMap(target ->
                        found(context, assigned, target.plan(), target.element().criterion()));
        // A forecast in the authority's own plan is the value it plans; its other figures are outcomes.
        Stream<Found> forecasts = context.plans().figures(context.resolved()).stream()
                .filter(figure -> figure.element().status() == FigureStatus.FORECAST
                        && isIssuedBy(figure.plan(), context, assigned.by()))
                .flatMap(figure -> value(figure).stream()
                        .flatMap(criterion -> found(context, assigned, figure.plan(), criterion)));
        return Stream.concat(targets, forecasts).findFirst();
    }

    private static Optional<Criterion> value(Located<Observation> figure) {
        return Optional.ofNullable(figure.element().value()).map(Criterion.Value::new);
    }

    private static boolean isBy(TargetContext context, Located<Target> target, String party) {
        return isIssuedBy(target.plan(), context, party)
                || party.equals(target.element().setBy());
    }

    private static boolean isIssuedBy(Plan plan, TargetContext context, String party) {
        return party.equals(plan.header().issuer()) && EvidenceIndex.isPublic(plan, context.date());
    }

    private static Stream<Found> found(
            TargetContext context, Criterion.Assigned assigned, Plan plan, Criterion number) {
        return bounded(assigned, number).stream()
                .map(criterion -> new Found(
                        criterion,
                        Message.of(
                                        ASKED,
                                        "bound",
                                        assigned.bound().label(),
                                        "party",
                                        FigureWords.name(context.vocabulary(), assigned.by()),
                                        "number",
                                        CriterionWords.criterion(context.vocabulary(), number),
                                        "plan",
                                        plan.id())
                                .toText()));
    }

    private static Optional<Criterion> bounded(Criterion.Assigned assigned, Criterion number) {
        if (number instanceof Criterion.Value value) {
            return Optional.of(
                    switch (assigned.bound()) {
                        case AT_MOST -> new Criterion.AtMost(value.quantity());
                        case AT_LEAST -> new Criterion.AtLeast(value.quantity());
                        case MEET -> value;
                    });
        }
        return number instanceof Criterion.Bound || number instanceof Criterion.Between
                ? Optional.of(number)
                : Optional.empty();
    }
}
