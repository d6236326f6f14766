package org.districtplan.rules.internal.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Subject;
import org.districtplan.model.Target;
import org.districtplan.model.TaxonomyNode;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.internal.assess.Succession;

/** What became of measures in later documents. */
final class Followed {

    private Followed() {}

    /** Whether a document that came out no earlier, other than its own plan, reports on the measure or a subject of it. */
    static boolean isReported(PlanSet plans, Located<Measure> measure) {
        return isLater(plans.referring(Progress.class, measure), measure)
                || measure.element().subjects().stream()
                        .anyMatch(subject -> isLater(plans.mentions(Progress.class, subject), measure));
    }

    private static boolean isLater(List<? extends Located<?>> found, Located<Measure> measure) {
        return found.stream()
                .map(Located::plan)
                .anyMatch(plan -> !plan.id().equals(measure.plan().id()) && Succession.isSince(plan, measure.plan()));
    }

    /** Whether a plan tells a figure of what the measure's targets are about. */
    static boolean isToldInFigures(PlanSet plans, Located<Measure> measure, Plan later) {
        return measure.element().targets().stream()
                .flatMap(ref -> plans.find(Target.class, measure.plan(), ref).stream())
                .flatMap(target -> plans.resolvedKey(target).stream())
                .flatMap(key -> plans.figures(key.area(), key.indicator()).stream())
                .anyMatch(figure -> figure.plan().id().equals(later.id()));
    }

    /** The subjects a plan names anywhere, with all they are part of. */
    static Set<String> subjects(PlanSet plans, Plan plan) {
        Vocabulary vocabulary = plans.vocabulary(plan);
        Set<String> subjects = new HashSet<>();
        plan.measures().forEach(measure -> addAll(vocabulary, measure.subjects(), subjects));
        plan.progress().forEach(progress -> addAll(vocabulary, progress.subjects(), subjects));
        plan.targets().stream()
                .filter(target -> target.subject() != null)
                .forEach(target -> add(vocabulary, target.subject(), subjects));
        plan.taxonomies().forEach(taxonomy -> taxonomy.nodes().forEach(node -> add(vocabulary, node, subjects)));
        return subjects;
    }

    private static void addAll(Vocabulary vocabulary, List<String> named, Set<String> subjects) {
        named.forEach(subject -> add(vocabulary, subject, subjects));
    }

    private static void add(Vocabulary vocabulary, TaxonomyNode node, Set<String> subjects) {
        add(vocabulary, node.subject(), subjects);
        node.nodes().forEach(child -> add(vocabulary, child, subjects));
    }

    // A part of it named is the whole named, and a name that may be another's counts for both.
    private static void add(Vocabulary vocabulary, String named, Set<String> subjects) {
        String id = named;
        while (id != null) {
            Subject subject = vocabulary.subject(id).orElse(null);
            if (!subjects.add(subject == null ? id : subject.id())) {
                return;
            }
            if (subject != null && subject.perhaps() != null) {
                add(vocabulary, subject.perhaps(), subjects);
            }
            id = subject == null ? null : subject.parent();
        }
    }

    /** Whether one of its subjects, or what it is part of, is among those named. */
    static boolean isNamed(PlanSet plans, Located<Measure> measure, Set<String> named) {
        Set<String> own = new HashSet<>();
        addAll(plans.vocabulary(measure.plan()), measure.element().subjects(), own);
        return own.stream().anyMatch(named::contains);
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
