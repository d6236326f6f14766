package org.districtplan.rules.internal.rule.taxonomy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import org.districtplan.rules.internal.document.DocumentDates;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.internal.words.PlainNames;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** What came into a taxonomy, went out of it and moved in it from one plan to the next. */
final class TaxonomyChanged {

    private static final int SHOWN = 8;

    private static final Text CHANGED =
            Text.of("“{title}”与{plan}的“{earlier}”相比", "\"{title}\" compared with \"{earlier}\" of {plan}");
    private static final Text LEVELS = Text.of("（只比较前{levels}层）", " (down to level {levels} only)");
    private static final Text EARLIER = Text.of("较早的体系", "the earlier one");
    private static final Text SAME =
            Text.of("“{title}”与{plan}的“{earlier}”相同", "\"{title}\" is \"{earlier}\" of {plan}");

    /** What can become of a subject. */
    private enum Change {
        CAME("came", "新增{came}", "newly listed {came}"),
        WENT("went", "不再列入{went}", "no longer listed {went}"),
        MOVED("moved", "位置调整{moved}", "moved {moved}"),
        CLASSED("classed", "类别调整{classed}", "reclassified {classed}");

        private final String key;
        private final Text text;

        Change(String key, String zh, String en) {
            this.key = key;
            this.text = Text.of(zh, en);
        }
    }

    private TaxonomyChanged() {}

    static Rule rule() {
        return Rule.builder("taxonomy-changed")
                .title("体系分类前后有调整", "Taxonomy changed between plans")
                .rationale(
                        "产业体系、集群名单、空间布局在前后规划之间增减、移动、改列（优先发展、重点发展），往往不加说明，目标"
                                + "口径却随之改变；这不是错误，合并提示一次。比较 continues 指明的体系，没有指明的取同一地方较早文件中"
                                + "的同名体系（没有日期的按规划期首日）；详略不同的只比较到较浅一份的层级，分组与不分组的略去组名，名称"
                                + "或别名相同的视为同一对象，项目（items）不比较。",
                        "Industry systems, lists of clusters and layouts gain, lose, move and reclassify entries "
                                + "(优先发展, 重点发展) between plans, mostly without notice, and the scope of targets changes with "
                                + "them, which is one note and no fault. A taxonomy is compared with the one named by "
                                + "continues, or else with the last one of the same title for the same place (undated "
                                + "documents in the order of their plan periods), at the levels that both have; headings of "
                                + "groups and items are not compared.")
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
        String title = PlainNames.of(later.element().title());
        for (PlanHeader other : before) {
            Optional<Located<Taxonomy>> found = context.plans().plan(other.id()).stream()
                    .flatMap(one -> context.plans().taxonomies(one).stream())
                    .filter(one -> PlainNames.of(one.element().title()).equals(title))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static void compare(RuleContext context, Located<Taxonomy> earlier, Located<Taxonomy> later) {
        Vocabulary old = context.plans().vocabulary(earlier.plan());
        Vocabulary own = context.plans().vocabulary(later.plan());
        UnaryOperator<String> oldId = subject -> TaxonomyTree.id(old, subject);
        UnaryOperator<String> newId = TaxonomyTree.inTermsOf(earlier.element().nodes(), old, own);
        List<TaxonomyNode> before = TaxonomyTree.withoutHeadings(
                earlier.element().nodes(), TaxonomyTree.flat(later.element().nodes(), newId), oldId);
        List<TaxonomyNode> after = TaxonomyTree.withoutHeadings(
                later.element().nodes(), TaxonomyTree.flat(earlier.element().nodes(), oldId), newId);
        int levels = Math.min(TaxonomyTree.depth(before), TaxonomyTree.depth(after));
        TaxonomyTree was = TaxonomyTree.of(before, levels, oldId);
        TaxonomyTree is = TaxonomyTree.of(after, levels, newId);
        Set<String> all = new LinkedHashSet<>(is.shown());
        all.addAll(was.shown());
        Map<Change, List<String>> changes = new EnumMap<>(Change.class);
        for (String id : all) {
            Optional<TaxonomyTree.Listed> one = was.find(id);
            Optional<TaxonomyTree.Listed> other = is.find(id);
            if (one.isEmpty()) {
                add(changes, Change.CAME, id);
            } else if (other.isEmpty()) {
                add(changes, Change.WENT, id);
            } else {
                if (!one.get().above().equals(other.get().above()) && !isUnderNewHeading(was, is, id)) {
                    add(changes, Change.MOVED, id);
                }
                if (!one.get().classes().equals(other.get().classes())) {
                    add(changes, Change.CLASSED, id);
                }
            }
        }
        boolean isCut = TaxonomyTree.depth(before) != TaxonomyTree.depth(after);
        Message about = Message.of(
                isCut ? joined(CHANGED, LEVELS) : CHANGED,
                "title",
                quotable(later.element().title()),
                "earlier",
                quotable(earlier.element().title()),
                "plan",
                earlier.plan().header().title());
        Judgement judgement = context.at(later, "/nodes").related(EARLIER, earlier, "/nodes");
        if (changes.isEmpty()) {
            judgement.holds(new Message(SAME, about.attributes()));
        } else {
            judgement.contradicts(message(isCut ? about.with("levels", levels) : about, changes, old, own));
        }
    }

    // Where a heading went and another came, what stands below was not moved by itself.
    private static boolean isUnderNewHeading(TaxonomyTree was, TaxonomyTree is, String id) {
        return was.isBelowNoneOf(is, id) && is.isBelowNoneOf(was, id);
    }

    private static void add(Map<Change, List<String>> changes, Change kind, String id) {
        changes.computeIfAbsent(kind, added -> new ArrayList<>()).add(id);
    }

    private static Message message(Message about, Map<Change, List<String>> changes, Vocabulary old, Vocabulary own) {
        Message message = about;
        Text separator = Text.of("：", ": ");
        for (Map.Entry<Change, List<String>> change : changes.entrySet()) {
            Text template = joined(joined(message.template(), separator), change.getKey().text);
            message = new Message(template, message.attributes())
                    .with(change.getKey().key, names(change.getValue(), old, own));
            separator = Text.of("；", "; ");
        }
        return message;
    }

    private static String quotable(String title) {
        return title.replace('“', '‘').replace('”', '’');
    }

    private static Text joined(Text one, Text other) {
        return Text.of(one.zh() + other.zh(), one.en() + other.en());
    }

    private static Text names(List<String> ids, Vocabulary old, Vocabulary own) {
        List<Text> names = ids.stream()
                .limit(SHOWN)
                .map(id -> FigureWords.name(own.entry(id).isPresent() ? own : old, id))
                .toList();
        String zhMore = ids.size() > SHOWN ? "等" + ids.size() + "个" : "";
        String enMore = ids.size() > SHOWN ? " and others, " + ids.size() + " in all" : "";
        return Text.of(
                names.stream().map(Text::zh).collect(Collectors.joining("、")) + zhMore,
                names.stream().map(Text::en).collect(Collectors.joining(", ")) + enMore);
    }
}
