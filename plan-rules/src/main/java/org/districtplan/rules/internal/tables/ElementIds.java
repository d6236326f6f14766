package org.districtplan.rules.internal.tables;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.Element;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;

/**
 * Names every element of a set: by its own id, or by its kind, its first place and its number among the elements of that kind
 * there, {@code observation2@一(三) p1}. Elements at other places do not change it, nor does an id given to a neighbour.
 */
public final class ElementIds {

    private final PlanSet plans;
    private final IdentityHashMap<Plan, Map<ElementKind, int[]>> ordinals = new IdentityHashMap<>();

    ElementIds(PlanSet plans) {
        this(plans, plans.plans());
    }

    /** Starts with those plans of a set whose elements are to be named. */
    public ElementIds(PlanSet plans, List<Plan> named) {
        this.plans = plans;
        for (Plan plan : named) {
            Map<ElementKind, int[]> kinds = new EnumMap<>(ElementKind.class);
            for (ElementKind kind : ElementKind.values()) {
                kinds.put(kind, ordinals(elements(plan, kind)));
            }
            ordinals.put(plan, kinds);
        }
    }

    private static int[] ordinals(List<? extends Element> elements) {
        Map<String, Integer> counts = new HashMap<>();
        return elements.stream()
                .mapToInt(element -> counts.merge(place(element), 1, Integer::sum))
                .toArray();
    }

    /** Lists the elements of a kind; none for what is no element. */
    public static List<? extends Element> elements(Plan plan, ElementKind kind) {
        return switch (kind) {
            case OBSERVATION -> plan.observations();
            case TARGET -> plan.targets();
            case MEASURE -> plan.measures();
            case PROGRESS -> plan.progress();
            case TAXONOMY -> plan.taxonomies();
            case RELATION -> plan.relations();
            default -> List.of();
        };
    }

    /** Names an element within its plan. */
    public String of(Plan plan, ElementKind kind, int index) {
        Element element = elements(plan, kind).get(index);
        String id = element.id();
        if (id != null) {
            return id;
        }
        int ordinal = Objects.requireNonNull(
                Objects.requireNonNull(ordinals.get(plan)).get(kind))[index];
        return kind.label().en().toLowerCase(Locale.ROOT) + ordinal + "@" + place(element);
    }

    /** Names an element as a plan refers to it: with the other plan's id where it stands in another. */
    String from(Plan plan, ElementRef ref) {
        boolean own = ref.owner().equals(plan.id());
        Plan owner = own ? plan : plans.plan(ref.owner()).orElse(plan);
        // Of two plans with one id, which is reported, the other may be meant.
        String id = ref.index() < elements(owner, ref.kind()).size()
                ? of(owner, ref.kind(), ref.index())
                : ref.kind().key() + "[" + ref.index() + "]";
        return own ? id : ref.owner() + "#" + id;
    }

    private static String place(Element element) {
        return element.at().isEmpty() ? "" : element.at().get(0).toString();
    }
}
