package org.districtplan.rules.internal.rule.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.Registry;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.walk.Entries;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** An id names one thing: one plan, one element of a plan, one registry entry. */
final class DuplicateId {

    private static final Text TWICE = Text.of("编号“{id}”已被占用", "the id \"{id}\" is already taken");
    private static final Text SHARED = Text.of(
            "名录“{registry}”已有“{id}”（{name}）；请直接引用，删去本条，含义不同的请改用其他编号",
            "the registry \"{registry}\" already has \"{id}\" ({name}): refer to it and remove this entry, or choose another id if it"
                    + " means something else");
    private static final Text FIRST = Text.of("首次使用处", "first used here");

    private DuplicateId() {}

    static Rule rule() {
        return Rule.builder("duplicate-id")
                .title("编号重复", "Id used more than once")
                .rationale(
                        "编号重复时，无法确定引用所指。规划内各元素的编号、全部名录条目（含规划自带条目）的编号、各规划和各名录的编号，均不得重复。",
                        "Where an id occurs twice, nobody knows which element a reference means. Ids have to be unique "
                                + "among the elements of a plan, among all registry entries (local ones included), among plans and "
                                + "among registries.")
                .bad("""
                        observations:
                          - {id: firms, indicator: high-tech-firms, period: 2020, value: 300家, at: 一 p1}
                          - {id: firms, indicator: high-tech-firms, period: 2021, value: 340家, at: 一 p1}
                        """)
                .good("""
                        observations:
                          - {id: firms-2020, indicator: high-tech-firms, period: 2020, value: 300家, at: 一 p1}
                          - {id: firms-2021, indicator: high-tech-firms, period: 2021, value: 340家, at: 一 p1}
                        """)
                .since("0.1")
                .checkRegistries(DuplicateId::registries)
                .checkEachPlan(DuplicateId::check);
    }

    private static void registries(RuleContext context) {
        headers(
                context,
                ElementKind.REGISTRY,
                context.plans().registries().stream().map(Registry::id).toList());
        headers(
                context,
                ElementKind.PLAN,
                context.plans().headers().stream().map(PlanHeader::id).toList());
        Map<String, ElementRef> entries = new HashMap<>();
        for (Entries owner : Entries.ofRegistries(context.plans())) {
            owner.all()
                    .forEach(named ->
                            claim(context, entries, named.ref(), named.value().id()));
        }
    }

    private static void check(RuleContext context, Plan plan) {
        if (!plan.local().isEmpty()) {
            Map<String, ElementRef> entries = new HashMap<>();
            Entries.ofRegistries(context.plans()).forEach(owner -> owner.all()
                    .forEach(named -> entries.putIfAbsent(named.value().id(), named.ref())));
            Entries.of(context.plans(), plan)
                    .all()
                    .forEach(named ->
                            claim(context, entries, named.ref(), named.value().id()));
        }
        Map<String, ElementRef> elements = new HashMap<>();
        for (Located<?> located : context.plans().all(plan)) {
            String id = located.element().id();
            if (id != null) {
                claim(context, elements, located.ref(), id);
            }
        }
    }

    // Headers of one id are distinguished by their index, as in the source map.
    private static void headers(RuleContext context, ElementKind kind, List<String> ids) {
        Map<String, Integer> seen = new HashMap<>();
        for (String id : ids) {
            int index = seen.merge(id, 1, Integer::sum) - 1;
            ElementRef header = new ElementRef(id, kind, index, null);
            if (index == 0) {
                context.at(header, "/id").holds();
            } else {
                context.at(header, "/id")
                        .related(FIRST, new ElementRef(id, kind, 0, null), "/id")
                        .contradicts(Message.of(TWICE, "id", id));
            }
        }
    }

    private static void claim(RuleContext context, Map<String, ElementRef> taken, ElementRef ref, String id) {
        ElementRef first = taken.putIfAbsent(id, ref);
        if (first == null) {
            context.at(ref, "/id").holds();
            return;
        }
        // What another owner has taken is an entry of a registry, which plans and other registries can refer to.
        Message message = first.owner().equals(ref.owner())
                ? Message.of(TWICE, "id", id)
                : Message.of(
                        SHARED,
                        "registry",
                        first.owner(),
                        "id",
                        id,
                        "name",
                        FigureWords.name(context.plans().vocabulary(), id));
        context.at(ref, "/id").related(FIRST, first, "/id").contradicts(message);
    }
}
