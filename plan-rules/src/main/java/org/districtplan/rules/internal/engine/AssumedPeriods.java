package org.districtplan.rules.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.districtplan.model.AssumedPeriod;
import org.districtplan.model.Located;
import org.districtplan.model.Operand;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Relation;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleFamily;

/**
 * The assumed periods that an answer rests on. An answer rests on the time of the figures and targets it compares, unless its
 * rule is about something else, or a plan names the figures that belong together itself.
 */
final class AssumedPeriods {

    private static final Set<RuleFamily> WITHOUT_TIME =
            Set.of(RuleFamily.STRUCTURE, RuleFamily.IDENTITY, RuleFamily.MEASURES, RuleFamily.TAXONOMY);

    private final PlanSet plans;
    private final SourceMap sources;
    private final Map<Given, Plan> found = new LinkedHashMap<>();

    /** A period with the plan that gives it. */
    private record Given(String plan, AssumedPeriod assumed) {}

    private AssumedPeriods(PlanSet plans, SourceMap sources) {
        this.plans = plans;
        this.sources = sources;
    }

    /** Finds what an answer at an element, with related places, rests on. */
    static AssumedPeriods of(
            PlanSet plans, SourceMap sources, Rule rule, ElementRef element, List<Diagnostic.Related> related) {
        AssumedPeriods all = new AssumedPeriods(plans, sources);
        if (related.isEmpty() || WITHOUT_TIME.contains(rule.family())) {
            return all;
        }
        Set<ElementRef> compared = new LinkedHashSet<>();
        compared.add(element);
        related.forEach(other -> compared.add(other.element()));
        compared.removeIf(one -> one.kind() != ElementKind.OBSERVATION && one.kind() != ElementKind.TARGET);
        if (all.isComparison(element, compared)) {
            compared.forEach(all::add);
        }
        return all;
    }

    private boolean isComparison(ElementRef element, Set<ElementRef> compared) {
        return switch (element.kind()) {
            case RELATION ->
                located(element)
                        .filter(relation -> ((Relation) relation.element())
                                .claim().operands().stream().anyMatch(Operand.Keyed.class::isInstance))
                        .isPresent();
            // One finding for several targets of a plan only lists them, unless it names the figures they were compared
            // with.
            case PLAN -> compared.stream().anyMatch(one -> one.kind() == ElementKind.OBSERVATION);
            default -> compared.size() > 1;
        };
    }

    private void add(ElementRef element) {
        located(element).ifPresent(located -> plans.assumedPeriod(located)
                .ifPresent(assumed -> found.putIfAbsent(new Given(located.plan().id(), assumed), located.plan())));
    }

    private Optional<Located<?>> located(ElementRef element) {
        return plans.plan(element.owner()).map(plan -> located(plan, element));
    }

    private Located<?> located(Plan plan, ElementRef element) {
        return switch (element.kind()) {
            case OBSERVATION -> plans.observations(plan).get(element.index());
            case TARGET -> plans.targets(plan).get(element.index());
            case RELATION -> plans.relations(plan).get(element.index());
            default -> throw new IllegalArgumentException(element.toString());
        };
    }

    /** Whether there are none. */
    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Lowers a severity: what rests on an assumption is never an error. */
    Severity atMostWarning(Severity severity) {
        return !isEmpty() && severity == Severity.ERROR ? Severity.WARNING : severity;
    }

    /** Adds the periods to what a message says by name. */
    Message in(Message message) {
        return isEmpty()
                ? message
                : message.with(
                        "assumed-period",
                        String.join(
                                ", ",
                                found.keySet().stream()
                                        .map(given -> given.assumed().period().toString())
                                        .distinct()
                                        .toList()));
    }

    /** Puts what gives each period before the related places, since long lists are cut at their end. */
    List<Diagnostic.Related> with(List<Diagnostic.Related> related) {
        if (isEmpty()) {
            return related;
        }
        List<Diagnostic.Related> all = new ArrayList<>(related.size() + found.size());
        found.forEach((given, plan) -> all.add(related(given.assumed(), plan)));
        all.addAll(related);
        return all;
    }

    private Diagnostic.Related related(AssumedPeriod assumed, Plan plan) {
        Text text = assumed.text();
        ElementRef giver;
        String path;
        if (assumed.section() != null) {
            int index = plan.sections().indexOf(assumed.section());
            giver = new ElementRef(plan.id(), ElementKind.SECTION, index, null);
            path = "/period";
        } else {
            giver = ElementRef.plan(plan.id());
            path = assumed.source() == AssumedPeriod.Source.PLANS_FOR ? "/plans-for" : "/reports-on";
        }
        return new Diagnostic.Related(text, giver, sources.place(giver, path).orElse(null));
    }
}
