package org.districtplan.rules.internal.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.districtplan.model.Element;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.value.Place;
import org.districtplan.rules.internal.tables.ElementIds;
import org.jspecify.annotations.Nullable;

/** Locates elements without lines and columns: by their name and their places in the document. */
public final class ElementLocation {

    private final PlanSet plans;
    private final Map<String, ElementIds> ids = new HashMap<>();

    /** Starts with the plans the elements stand in. */
    public ElementLocation(PlanSet plans) {
        this.plans = plans;
    }

    /** Names an element within its plan or registry, null for a header and a section. */
    public @Nullable String element(ElementRef ref) {
        if (ref.id() != null) {
            return ref.id();
        }
        Optional<Plan> plan = plans.plan(ref.owner());
        if (plan.isPresent()
                && ref.index() < ElementIds.elements(plan.get(), ref.kind()).size()) {
            return ids.computeIfAbsent(ref.owner(), owner -> new ElementIds(plans, List.of(plan.get())))
                    .of(plan.get(), ref.kind(), ref.index());
        }
        return switch (ref.kind()) {
            case PLAN, REGISTRY, SECTION -> null;
            default -> ref.kind().key() + "[" + ref.index() + "]";
        };
    }

    /** Whether this is the header of a plan or registry. */
    public static boolean isHeader(ElementRef ref) {
        return ref.kind() == ElementKind.PLAN || ref.kind() == ElementKind.REGISTRY;
    }

    /** Lists the places of an element in the document. */
    public List<Place> at(ElementRef ref) {
        Optional<Plan> plan = plans.plan(ref.owner());
        if (plan.isEmpty()) {
            return List.of();
        }
        if (ref.kind() == ElementKind.SECTION) {
            return ref.index() < plan.get().sections().size()
                    ? List.of(plan.get().sections().get(ref.index()).at())
                    : List.of();
        }
        List<? extends Element> elements = ElementIds.elements(plan.get(), ref.kind());
        return ref.index() < elements.size() ? elements.get(ref.index()).at() : List.of();
    }
}
