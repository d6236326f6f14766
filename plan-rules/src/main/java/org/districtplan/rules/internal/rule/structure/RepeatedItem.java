package org.districtplan.rules.internal.rule.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.districtplan.model.Located;
import org.districtplan.model.Outline;
import org.districtplan.model.Plan;
import org.districtplan.model.Section;
import org.districtplan.model.SectionKind;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.rule.structure.ItemContents.Item;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.districtplan.rules.rule.RuleParameter;
import org.jspecify.annotations.Nullable;

/** No row of a table and no item of a list is there twice. */
final class RepeatedItem {

    // 编制三年计划 and 编制三年行动计划 have two thirds of their pairs in common, 编制 and 实施三年计划 less.
    private static final RuleParameter NEAR = RuleParameter.whole(
            "near-percent",
            65,
            1,
            100,
            Text.of(
                    "两个标题至少有百分之多少的相邻两字相同，才算相近",
                    "the percentage of pairs of neighbouring characters that two titles share to be nearly the same"));

    private static final Text SAME = Text.of(
            "“{item}”与“{other}”所写相同（{count}项：{first}）",
            "\"{item}\" says the same as \"{other}\" ({count} things: {first})");
    private static final Text NEARLY = Text.of(
            "“{item}”与“{other}”所写几乎相同（{count}项：{first}）",
            "\"{item}\" says nearly the same as \"{other}\" ({count} things: {first})");
    private static final Text WITHIN = Text.of(
            "“{item}”所写的都已写在“{other}”（{count}项：{first}）",
            "all that \"{item}\" says stands in \"{other}\" too ({count} things: {first})");
    private static final Text TITLE =
            Text.of("“{item}”与“{other}”标题相同：{first}", "\"{item}\" has the same title as \"{other}\": {first}");
    private static final Text OTHER = Text.of("另一项", "the other");

    private RepeatedItem() {}

    static Rule rule() {
        return Rule.builder("repeated-item")
                .title("表中各行、各条不得重复", "No row or item is there twice")
                .rationale(
                        "一张表里两行、一节之下两条所写完全相同，多半是排版时重复了，少了本来要写的一条：提警告。比较的是所录的举措、进展、目标和数值，措辞相同、对象相同才算；"
                                + "一行所写的全在另一行之中，这一行等于没写：同表的提警告，另一张表里的（举措、进展）只提示。对象和阶段相同而标题用词相近（near-percent）的，也只提示。同一数值在不同的表里各写一次不是重复。",
                        "Two rows of a table or two items below one heading that say exactly the same are most likely a slip of layout"
                                + " that took the place of something else: a warning. What is compared is what was encoded:"
                                + " measures, progress, targets and figures, all of them. A row of which everything stands in"
                                + " another says nothing of its own: a warning within a table, of measures and progress a note"
                                + " where it is another table. Alike in subjects and stages and nearly"
                                + " in title (near-percent) is a note. A figure that stands in two tables is no repetition.")
                .bad("""
                        sections:
                          - {at: 表1, title: 社区工作, kind: table, rows: 2}
                        progress:
                          - {title: 建设社区营造中心, stage: under-way, at: 表1/1}
                          - {title: 建设社区营造中心, stage: under-way, at: 表1/2}
                        """)
                .good("""
                        sections:
                          - {at: 表1, title: 社区工作, kind: table, rows: 2}
                        progress:
                          - {title: 建设社区营造中心, stage: under-way, at: 表1/1}
                          - {title: 开设常设展览, stage: opened, at: 表1/2}
                        """)
                .severity(Severity.WARNING)
                .since("0.1")
                .parameter(NEAR)
                .checkEachPlan(RepeatedItem::check);
    }

    private static void check(RuleContext context, Plan plan) {
        if (plan.sections().isEmpty()) {
            return;
        }
        titles(context, plan, context.plans().outline(plan));
        ItemContents rows = ItemContents.of(context.plans(), plan);
        rows.lists().forEach(items -> compare(context, rows, items));
    }

    private static void compare(RuleContext context, ItemContents rows, Iterable<Item> items) {
        Map<Set<Object>, Item> same = new HashMap<>();
        Map<Set<Object>, Item> near = new HashMap<>();
        for (Item item : items) {
            Judgement judgement = context.at(item.first(), item.path());
            Item twin = same.putIfAbsent(all(item), item);
            Item like = butForWords(item)
                    .map(words -> near.putIfAbsent(words, item))
                    .orElse(null);
            Item holder = twin == null ? rows.holder(item).orElse(null) : null;
            if (twin != null) {
                report(judgement, SAME, Severity.WARNING, item, twin);
            } else if (holder != null) {
                report(judgement, WITHIN, item.isBeside(holder) ? Severity.WARNING : Severity.NOTE, item, holder);
            } else if (like != null
                    && ItemWording.isNear(
                            titles(item),
                            titles(like),
                            context.parameter(NEAR.name()).intValueExact())) {
                report(judgement, NEARLY, Severity.NOTE, item, like);
            } else {
                judgement.holds();
            }
        }
    }

    private static Set<Object> all(Item item) {
        Set<Object> all = new HashSet<>();
        item.told().forEach(located -> all.add(ItemWording.of(located.element())));
        return all;
    }

    /** What stands there but for the words of its titles; empty if something there names no subject. */
    private static Optional<Set<Object>> butForWords(Item item) {
        Set<Object> all = new HashSet<>();
        for (Located<?> located : item.told()) {
            Optional<Object> wordless = ItemWording.withoutTitle(located.element());
            if (wordless.isEmpty()) {
                return Optional.empty();
            }
            all.add(wordless.get());
        }
        return Optional.of(all);
    }

    private static String titles(Item item) {
        StringBuilder titles = new StringBuilder();
        item.told().forEach(located -> titles.append(ItemWording.title(located.element())));
        return titles.toString();
    }

    private static void report(Judgement judgement, Text template, Severity severity, Item item, Item other) {
        judgement
                .related(OTHER, other.first(), other.path())
                .contradicts(
                        severity,
                        Message.of(
                                template,
                                "item",
                                item.label(),
                                "other",
                                other.label(),
                                "count",
                                item.told().size(),
                                "first",
                                item.title()));
    }

    private static void titles(RuleContext context, Plan plan, Outline outline) {
        Map<List<@Nullable Object>, Integer> first = new HashMap<>();
        for (int i = 0; i < plan.sections().size(); i++) {
            Section section = plan.sections().get(i);
            if (section.title().isBlank() || section.kind() == SectionKind.NOTICE) {
                continue;
            }
            List<@Nullable Object> key = new ArrayList<>();
            key.add(outline.parent(section).orElse(null));
            key.add(section.at().part());
            key.add(section.title());
            Integer other = first.putIfAbsent(key, i);
            Judgement judgement = context.at(new ElementRef(plan.id(), ElementKind.SECTION, i, null), "/title");
            if (other == null) {
                judgement.holds();
            } else {
                judgement
                        .related(OTHER, new ElementRef(plan.id(), ElementKind.SECTION, other, null), "/title")
                        .contradicts(Message.of(
                                TITLE,
                                "item",
                                section.at(),
                                "other",
                                plan.sections().get(other).at(),
                                "first",
                                section.title()));
            }
        }
    }
}
