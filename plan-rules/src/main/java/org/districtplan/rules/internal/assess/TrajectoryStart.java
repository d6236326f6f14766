package org.districtplan.rules.internal.assess;

import java.util.Optional;
import java.util.stream.Stream;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;

/** Where the trajectory to a target starts: at its baseline, else before its plan. */
public final class TrajectoryStart {

    private TrajectoryStart() {}

    /** The baseline that a target refers to, empty if it states none or the set does not have it. */
    public static Optional<Located<Observation>> baseline(PlanSet plans, Located<Target> target) {
        Ref ref = target.element().baseline();
        return ref == null ? Optional.empty() : plans.find(Observation.class, target.plan(), ref);
    }

    /** The periods before a plan, the preferred one first: its base period, then the year before it starts. */
    public static Stream<Period> periods(PlanHeader header) {
        return Stream.concat(
                Stream.ofNullable(header.basePeriod()),
                Stream.ofNullable(header.plansFor()).flatMap(period -> period.yearBeforeStart().stream()));
    }
}
