package org.districtplan.model;

import java.util.List;
import java.util.Optional;
import org.districtplan.model.AssumedPeriod.Source;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Place;
import org.jspecify.annotations.Nullable;

/** The periods that figures and targets of one plan are assumed to be of where they state none. */
final class DefaultPeriods {

    private final PlanHeader header;
    private final Outline outline;

    DefaultPeriods(PlanHeader header, Outline outline) {
        this.header = header;
        this.outline = outline;
    }

    /** Gives the period of an element that states none; a target, a figure, or a relation, whose figures are reached ones. */
    Optional<AssumedPeriod> of(Element element) {
        boolean reached = isReached(element);
        Section section = around(element.at());
        Period period = section == null ? null : section.period();
        if (period != null) {
            return period.isUnstated() || (reached && isToCome(period))
                    ? Optional.empty()
                    : Optional.of(assumed(period, Source.SECTION, section));
        }
        boolean planned = element instanceof Target
                || (element instanceof Observation figure && figure.status() == FigureStatus.FORECAST);
        Source source = planned ? Source.PLANS_FOR : Source.REPORTS_ON;
        Period ofDocument = planned ? header.plansFor() : header.reportsOn();
        return ofDocument == null || ofDocument.isUnstated()
                ? Optional.empty()
                : Optional.of(assumed(ofDocument, source, null));
    }

    // Of several places the first decides.
    private @Nullable Section around(List<Place> places) {
        return places.isEmpty() ? null : outline.dated(places.get(0)).orElse(null);
    }

    private AssumedPeriod assumed(Period period, Source source, @Nullable Section section) {
        boolean over = header.latestDate()
                .flatMap(date -> period.lastDay().map(end -> !end.isAfter(date)))
                .orElse(false);
        return new AssumedPeriod(period, source, section, over);
    }

    private static boolean isReached(Element element) {
        return element instanceof Observation figure
                ? figure.status() != FigureStatus.FORECAST
                : !(element instanceof Target);
    }

    // Among the tasks of next year, "2231 firms" is a number of today.
    private boolean isToCome(Period period) {
        Period planned = header.plansFor();
        Period reported = header.reportsOn();
        return planned != null && planned.contains(period) && (reported == null || !reported.contains(period));
    }
}
