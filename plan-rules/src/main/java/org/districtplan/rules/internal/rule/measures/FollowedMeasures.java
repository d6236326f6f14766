package org.districtplan.rules.internal.rule.measures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Target;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.internal.assess.Succession;
import org.districtplan.rules.internal.document.NamedSubjects;

/** What became of measures in later documents. */
final class FollowedMeasures {

    private FollowedMeasures() {}

    /** Whether a document that came out no earlier, other than its own plan, reports on the measure or a subject of it. */
    static boolean isReported(PlanSet plans, Located<Measure> measure) {
        return isReportedItself(plans, measure)
                || measure.element().subjects().stream().anyMatch(subject -> isReported(plans, measure, subject));
    }

    /** Whether such a document reports on the measure itself. */
    static boolean isReportedItself(PlanSet plans, Located<Measure> measure) {
        return isLater(plans.referring(Progress.class, measure), measure);
    }

    private static boolean isReported(PlanSet plans, Located<Measure> measure, String subject) {
        return isLater(plans.mentions(Progress.class, subject), measure);
    }

    private static boolean isLater(List<? extends Located<?>> found, Located<Measure> measure) {
        return found.stream()
                .map(Located::plan)
                .anyMatch(plan -> !plan.id().equals(measure.plan().id()) && Succession.isSince(plan, measure.plan()));
    }

    /** Whether a plan states a figure for the indicators of the measure's targets. */
    static boolean isReportedInFigures(PlanSet plans, Located<Measure> measure, Plan later) {
        return measure.element().targets().stream()
                .flatMap(ref -> plans.find(Target.class, measure.plan(), ref).stream())
                .flatMap(target -> plans.resolvedKey(target).stream())
                .flatMap(key -> plans.figures(key.area(), key.indicator()).stream())
                .anyMatch(figure -> figure.plan().id().equals(later.id()));
    }

    /** The subjects of a measure that are neither among those named later nor reported on. */
    static List<String> notMentionedAgain(PlanSet plans, Located<Measure> measure, NamedSubjects later) {
        Vocabulary vocabulary = plans.vocabulary(measure.plan());
        return measure.element().subjects().stream()
                .filter(subject ->
                        !NamedSubjects.of(vocabulary, subject).meet(later) && !isReported(plans, measure, subject))
                .toList();
    }

    /** The measure of an earlier plan that this one asks again: the one it continues, or one of the same subjects and stage. */
    static Optional<Located<Measure>> before(
            PlanSet plans, Located<Measure> measure, Plan earlier, Map<List<Object>, Located<Measure>> byObject) {
        Ref continues = measure.element().continues();
        return continues == null
                ? Optional.ofNullable(byObject.get(object(measure.element())))
                : plans.find(Measure.class, measure.plan(), continues)
                        .filter(found -> found.plan().id().equals(earlier.id()));
    }

    /** The measures of a plan by their subjects and stage. */
    static Map<List<Object>, Located<Measure>> byObject(PlanSet plans, Plan plan) {
        Map<List<Object>, Located<Measure>> measures = new HashMap<>();
        plans.measures(plan).stream()
                .filter(measure -> !measure.element().subjects().isEmpty())
                .forEach(measure -> measures.putIfAbsent(object(measure.element()), measure));
        return measures;
    }

    private static List<Object> object(Measure measure) {
        return List.of(new HashSet<>(measure.subjects()), measure.reach() == null ? "" : measure.reach());
    }
}
