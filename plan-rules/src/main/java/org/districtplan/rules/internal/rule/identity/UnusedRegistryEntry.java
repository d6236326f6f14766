package org.districtplan.rules.internal.rule.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Registry;
import org.districtplan.model.RegistryEntry;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.walk.Entries;
import org.districtplan.rules.internal.walk.Entries.Named;
import org.districtplan.rules.internal.walk.UsedIds;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** What a registry lists is used. */
final class UnusedRegistryEntry {

    private static final String CORE = "core";
    private static final int SHOWN = 5;

    private static final Text LOCAL = Text.of(
            "规划自带的“{id}”未使用；请删去，或检查是否有编号写错",
            "the plan's own \"{id}\" is not used: remove it, or check whether an id is mistyped");
    private static final Text SHARED = Text.of(
            "名录“{registry}”共{all}条，其中{count}条在已读取的规划中未使用：{ids}",
            "No plan that was read uses {count} of the entries of \"{registry}\" ({all} in all): {ids}");
    private static final Text UNUSED = Text.of("未使用", "not used");
    private static final Text NO_PLANS = Text.of("没有读到规划", "no plan was read");
    private static final Message NOTHING = Message.of("没有读到规划", "there is no plan that could use them");

    private UnusedRegistryEntry() {}

    static Rule rule() {
        return Rule.builder("unused-registry-entry")
                .title("名录条目未使用", "Registry entry is never used")
                .rationale(
                        "规划自带（local）的条目未被引用，或是多余，或是某处编号写错，列为警告。名录供多个规划共用，未使用的"
                                + "条目每个名录合并提示一次，核心名录不报；被其他条目引用（公式、上级、同义）也算使用，核对范围为整组规"
                                + "划。",
                        "A local entry that nothing refers to is superfluous, or an id is mistyped elsewhere: a warning. "
                                + "A registry serves other plans too, so its unused entries are one note with a count, and the "
                                + "core registry is never reported; a reference by another entry (formula, parent, same-as) is a "
                                + "use, and the whole set of plans is searched.")
                .bad("""
                        local:
                          indicators:
                            - {id: wetland, name: 湿地面积, unit: 亩, accumulation: stock}
                            - {id: woodland, name: 林地面积, unit: 亩, accumulation: stock}
                        observations:
                          - {indicator: woodland, period: 2022, value: 500亩, at: 一 p1}
                        """)
                .good("""
                        local:
                          indicators:
                            - {id: wetland, name: 湿地面积, unit: 亩, accumulation: stock}
                            - {id: woodland, name: 林地面积, unit: 亩, accumulation: stock}
                        observations:
                          - {indicator: wetland, period: 2022, value: 300亩, at: 一 p1}
                          - {indicator: woodland, period: 2022, value: 500亩, at: 一 p1}
                        """)
                .severity(Severity.WARNING)
                .since("0.1")
                .checkRegistries(UnusedRegistryEntry::shared)
                .checkEachPlan(UnusedRegistryEntry::local);
    }

    private static void local(RuleContext context, Plan plan) {
        if (plan.local().isEmpty()) {
            return;
        }
        Entries entries = Entries.of(context.plans(), plan);
        Set<String> unused = UsedIds.unused(ids(entries), List.of(usedIds(context, plan)), entries.vocabulary());
        for (Named<? extends RegistryEntry> entry : entries.all()) {
            Judgement judgement = context.at(entry.ref());
            if (unused.contains(entry.value().id())) {
                judgement.contradicts(Message.of(LOCAL, "id", entry.value().id()));
            } else {
                judgement.holds();
            }
        }
    }

    private static void shared(RuleContext context) {
        Shared shared =
                context.derived(context.plans().vocabulary(), Shared.class, vocabulary -> Shared.of(context.plans()));
        if (shared.registries().isEmpty()) {
            return;
        }
        List<Plan> plans = context.plans().plans();
        List<UsedIds> users = new ArrayList<>(shared.users());
        plans.forEach(plan -> users.add(usedIds(context, plan)));
        Set<String> unused = UsedIds.unused(shared.ids(), users, context.plans().vocabulary());
        unused.removeAll(jurisdictions(context));
        shared.registries().forEach(entries -> report(context, entries, unused, plans.isEmpty()));
    }

    /** What the registries give, and what they use of it themselves. */
    private record Shared(List<Entries> registries, Set<String> ids, List<UsedIds> users) {
        static Shared of(PlanSet plans) {
            List<Entries> registries = Entries.ofRegistries(plans).stream()
                    .filter(entries -> !entries.owner().equals(CORE))
                    .toList();
            Set<String> ids = new HashSet<>();
            registries.forEach(entries -> ids.addAll(UnusedRegistryEntry.ids(entries)));
            return new Shared(
                    registries, ids, registries.stream().map(UsedIds::of).toList());
        }
    }

    // The area of a plan is named by its code.
    private static Set<String> jurisdictions(RuleContext context) {
        Set<String> codes = new HashSet<>();
        context.plans().headers().stream()
                .map(PlanHeader::jurisdiction)
                .filter(Objects::nonNull)
                .forEach(codes::add);
        Set<String> ids = new HashSet<>();
        for (Registry registry : context.plans().registries()) {
            registry.entries().members().stream()
                    .filter(member -> member.code() != null && codes.contains(member.code()))
                    .forEach(member -> ids.add(member.id()));
        }
        return ids;
    }

    private static void report(RuleContext context, Entries entries, Set<String> unused, boolean noPlans) {
        List<? extends Named<? extends RegistryEntry>> all = entries.all();
        List<? extends Named<? extends RegistryEntry>> left = all.stream()
                .filter(entry -> unused.contains(entry.value().id()))
                .toList();
        Judgement judgement = context.at(ElementRef.registry(entries.owner()));
        if (noPlans) {
            judgement.notCheckable(NO_PLANS, NOTHING);
        } else if (left.isEmpty()) {
            judgement.holds();
        } else {
            left.stream().limit(SHOWN).forEach(entry -> judgement.related(UNUSED, entry.ref(), ""));
            List<String> shown =
                    left.stream().limit(SHOWN).map(entry -> entry.value().id()).toList();
            judgement.contradicts(
                    Severity.NOTE,
                    Message.of(
                            SHARED,
                            "registry",
                            entries.owner(),
                            "all",
                            all.size(),
                            "count",
                            left.size(),
                            "ids",
                            String.join(", ", shown) + (left.size() > SHOWN ? " …" : "")));
        }
    }

    private static Set<String> ids(Entries entries) {
        Set<String> ids = new HashSet<>();
        entries.all().forEach(entry -> ids.add(entry.value().id()));
        return ids;
    }

    private static UsedIds usedIds(RuleContext context, Plan plan) {
        return context.derived(plan, UsedIds.class, of -> UsedIds.of(context.plans(), of));
    }
}
