package org.districtplan.rules.internal.rule.structure;

import org.districtplan.model.Plan;
import org.districtplan.model.Registry;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.rules.internal.walk.Entries;
import org.districtplan.rules.internal.walk.PlanUses;
import org.districtplan.rules.internal.walk.RegistryUses;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Reports references to ids that do not exist or are of another kind. */
final class UnresolvedReference {

    private UnresolvedReference() {}

    static Rule rule() {
        return Rule.builder("unresolved-reference")
                .title("引用的编号不存在", "Reference to an unknown id")
                .rationale(
                        "指标、对象、单位、范围、阶段以及目标、举措等均靠编号关联，编号写错，相关核对和评估都会落空。编号须存" + "在且类型相符；引用的规划未读取的只列为警告，因为可能只是没有一并读入。",
                        "Indicators, subjects, parties, scopes, stages, targets and measures refer to each other by id, "
                                + "so one wrong letter disables every check that depends on it. The id has to exist and be of the "
                                + "required kind; a plan that was not read is only a warning, since it may simply not be "
                                + "available.")
                .bad("""
                        observations:
                          - {indicator: gpd, period: 2022, value: 1850亿元, at: 一 p1}
                        """)
                .good("""
                        observations:
                          - {indicator: gdp, period: 2022, value: 1850亿元, at: 一 p1}
                        """)
                .since("0.1")
                .checkRegistries(UnresolvedReference::registries)
                .checkEachPlan(UnresolvedReference::check);
    }

    private static void registries(RuleContext context) {
        for (Registry registry : context.plans().registries()) {
            var resolving = new ReferenceResolution(context, context.plans().vocabulary(), null);
            for (int i = 0; i < registry.parents().size(); i++) {
                resolving.registry(
                        ElementRef.registry(registry.id()),
                        "/extends/" + i,
                        registry.parents().get(i));
            }
        }
        for (Entries entries : Entries.ofRegistries(context.plans())) {
            RegistryUses.of(entries, new ReferenceResolution(context, entries.vocabulary(), null));
        }
    }

    private static void check(RuleContext context, Plan plan) {
        Entries local = Entries.of(context.plans(), plan);
        RegistryUses.of(local, new ReferenceResolution(context, local.vocabulary(), null));
        PlanUses.of(context.plans(), plan, new ReferenceResolution(context, local.vocabulary(), plan));
    }
}
