package org.districtplan.rules.internal.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.Taxonomy;
import org.districtplan.model.TaxonomyNode;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.Judgement;
import org.districtplan.rules.Rule;
import org.districtplan.rules.RuleContext;
import org.districtplan.rules.internal.words.FigureWords;

/** What came into a taxonomy, went out of it and moved in it from one plan to the next. */
final class TaxonomyChanged {

    private static final int SHOWN = 8;

    private static final Text CHANGED = Text.of(
            "“{title}”与{plan}的相比：新增{came}；不再有{went}；移动{moved}；改列{classed}",
            "\"{title}\" against that of {plan}: came {came}; went {went}; moved {moved}; classed anew {classed}");
    private static final Text NOTHING = Text.of("无", "none");
    private static final Text EARLIER = Text.of("较早的体系", "the earlier one");
    private static final Text SAME = Text.of("“{title}”与{plan}的相同", "\"{title}\" is that of {plan}");

    private TaxonomyChanged() {}

    static Rule rule() {
        return Rule.builder("taxonomy-changed")
                .title("体系有变应当知道", "A taxonomy that changes is told of")
                .rationale(
                        "产业体系、集群名单、空间布局从一个规划到下一个规划增减、移动、改列（优先发展、重点发展），往往不加说明，却改变了目标的口径。"
                                + "这不是错误，只提示一次：来了什么、去了什么、移到哪里。比较的是 continues 指明的体系，没有指明的，是同一地方较早的文件里的同名体系。"
                                + "项目（items）是列举，不比较。",
                        "Industry systems, lists of clusters and layouts gain, lose, move and reclass (优先发展, 重点发展) from plan to plan"
                                + " mostly without a word, and with them what targets are about. No fault, one note: what came,"
                                + " went and moved. Compared is the one named by continues, else the last of the same title in an"
                                + " earlier document for the same place. Items are examples and not compared.")
                .bad("""
                        plan: {id: earlier, kind: other, title: 前一年, published: 2023-01-10}
                        taxonomies:
                          - {title: 重点产业, nodes: [{subject: office}, {subject: tower}], at: 一 p1}
                        ---
                        plan: {id: later, kind: other, title: 后一年, published: 2024-01-10}
                        taxonomies:
                          - {title: 重点产业, nodes: [{subject: office}], at: 一 p1}
                        """)
                .good("""
                        plan: {id: earlier, kind: other, title: 前一年, published: 2023-01-10}
                        taxonomies:
                          - {title: 重点产业, nodes: [{subject: office}, {subject: tower}], at: 一 p1}
                        ---
                        plan: {id: later, kind: other, title: 后一年, published: 2024-01-10}
                        taxonomies:
                          - {title: 重点产业, nodes: [{subject: office}, {subject: tower}], at: 一 p1}
                        """)
                .severity(Severity.NOTE)
                .since("0.1")
                .checkEachPlan((context, plan) ->
                        context.plans().taxonomies(plan).forEach(taxonomy -> check(context, plan, taxonomy)));
    }

    /** Where a subject stands, wherever it stands, and how it is classed. */
    private record Listed(Set<String> above, Set<String> classes) {

        private static Listed nowhere() {
            return new Listed(new TreeSet<>(), new TreeSet<>());
        }
    }

    private static void check(RuleContext context, Plan plan, Located<Taxonomy> later) {
        Optional<Located<Taxonomy>> earlier = later.element().continues() != null
                ? context.plans().find(Taxonomy.class, plan, later.element().continues())
                : ofSameTitle(context, plan, later);
        earlier.ifPresent(before -> compare(context, before, later));
    }

    private static Optional<Located<Taxonomy>> ofSameTitle(RuleContext context, Plan plan, Located<Taxonomy> later) {
        PlanHeader header = plan.header();
        LocalDate day = DocumentDates.spokenOn(header).orElse(LocalDate.MIN);
        List<PlanHeader> before = context.plans().headers(header.jurisdiction()).stream()
                .filter(other -> !other.id().equals(header.id()) && Objects.equals(other.area(), header.area()))
                .filter(other ->
                        DocumentDates.spokenOn(other).filter(day::isAfter).isPresent())
                .sorted(Comparator.comparing((PlanHeader other) ->
                                DocumentDates.spokenOn(other).orElseThrow())
                        .reversed())
                .toList();
        for (PlanHeader other : before) {
            Optional<Located<Taxonomy>> found = context.plans().plan(other.id()).stream()
                    .flatMap(one -> context.plans().taxonomies(one).stream())
                    .filter(one -> one.element().title().equals(later.element().title()))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static void compare(RuleContext context, Located<Taxonomy> earlier, Located<Taxonomy> later) {
        Map<String, Listed> old = listed(context, earlier);
        Map<String, Listed> now = listed(context, later);
        Text came = names(context, later, now, (id, listed) -> !old.containsKey(id));
        Text went = names(context, earlier, old, (id, listed) -> !now.containsKey(id));
        Text moved = names(
                context,
                later,
                now,
                (id, listed) -> old.containsKey(id) && !old.get(id).above.equals(listed.above));
        Text classed = names(
                context,
                later,
                now,
                (id, listed) -> old.containsKey(id) && !old.get(id).classes.equals(listed.classes));
        Judgement judgement = context.at(later, "/nodes").related(EARLIER, earlier, "/nodes");
        String title = later.element().title();
        String plan = earlier.plan().header().title();
        if (List.of(came, went, moved, classed).stream().allMatch(NOTHING::equals)) {
            judgement.holds(Message.of(SAME, "title", title, "plan", plan));
        } else {
            judgement.contradicts(Message.of(
                    CHANGED, "title", title, "plan", plan, "came", came, "went", went, "moved", moved, "classed",
                    classed));
        }
    }

    private static Map<String, Listed> listed(RuleContext context, Located<Taxonomy> taxonomy) {
        Map<String, Listed> all = new LinkedHashMap<>();
        list(context.plans().vocabulary(taxonomy.plan()), "", taxonomy.element().nodes(), all);
        return all;
    }

    private static void list(Vocabulary vocabulary, String above, List<TaxonomyNode> nodes, Map<String, Listed> all) {
        for (TaxonomyNode node : nodes) {
            String id = vocabulary
                    .subject(node.subject())
                    .map(subject -> subject.id())
                    .orElse(node.subject());
            Listed listed = all.computeIfAbsent(id, added -> Listed.nowhere());
            listed.above.add(above);
            if (node.priority() != null) {
                listed.classes.add(node.priority().text());
            }
            list(vocabulary, id, node.nodes(), all);
        }
    }

    private static Text names(
            RuleContext context,
            Located<Taxonomy> taxonomy,
            Map<String, Listed> listed,
            BiPredicate<String, Listed> which) {
        Vocabulary vocabulary = context.plans().vocabulary(taxonomy.plan());
        List<Text> names = listed.entrySet().stream()
                .filter(entry -> which.test(entry.getKey(), entry.getValue()))
                .map(entry -> FigureWords.name(vocabulary, entry.getKey()))
                .toList();
        if (names.isEmpty()) {
            return NOTHING;
        }
        String zhMore = names.size() > SHOWN ? "等" + names.size() + "个" : "";
        String enMore = names.size() > SHOWN ? " and others, " + names.size() + " in all" : "";
        return Text.of(
                names.stream().limit(SHOWN).map(Text::zh).collect(Collectors.joining("、")) + zhMore,
                names.stream().limit(SHOWN).map(Text::en).collect(Collectors.joining(", ")) + enMore);
    }
}
