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
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.rule.structure.ItemContents.Item;
import org.districtplan.rules.internal.rule.structure.Repetitions.Likeness;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.districtplan.rules.rule.RuleParameter;
import org.jspecify.annotations.Nullable;

/** Reports rows of a table, items of a list and section titles that repeat others. */
final class RepeatedItem {

    // 编制三年计划 and 编制三年行动计划 have two thirds of their pairs in common, 编制 and 实施三年计划 less.
    private static final RuleParameter NEAR = RuleParameter.whole(
            "near-percent",
            65,
            1,
            100,
            Text.of(
                    "两个标题相邻两字的重合率至少达到百分之多少视为相近",
                    "the minimum percentage of shared pairs of neighbouring characters at which two titles are similar"));

    private RepeatedItem() {}

    static Rule rule() {
        return Rule.builder("repeated-item")
                .title("表中的行或条目重复", "Row or item repeated")
                .rationale(
                        "一张表中两行、一节之下两条所录内容完全相同，多半是排版重复，漏掉了本应列出的一条。比较举措、进展、目"
                                + "标和指标值（措辞、对象均相同才算）：同一表、同一节之内相同或被另一行包含的，列为警告；举措、进展被另"
                                + "一张表的行包含，或对象、阶段相同而标题相近（near-percent）的，只提示；同一数值列入两张表不算重复。同"
                                + "一项的多处重复合为一条。",
                        "Two rows of a table or two items below one heading with the same content are most likely "
                                + "a layout error that displaced something else. Equal or contained measures, progress, "
                                + "targets and figures within one table or heading are one warning for each repeated item; "
                                + "measures and progress repeated in another table, or with the same subjects and stages "
                                + "and a similar title (near-percent), are a note, and a figure in two tables is accepted.")
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
        Repetitions repeated = new Repetitions();
        titles(context, plan, context.plans().outline(plan), repeated);
        ItemContents rows = ItemContents.of(context.plans(), plan);
        rows.lists().forEach(items -> compare(context, rows, items, repeated));
        repeated.report(context);
    }

    private static void compare(RuleContext context, ItemContents rows, Iterable<Item> items, Repetitions repeated) {
        Map<Set<Object>, Item> same = new HashMap<>();
        Map<Set<Object>, Item> near = new HashMap<>();
        for (Item item : items) {
            Item twin = same.putIfAbsent(all(item), item);
            Item like = butForWords(item)
                    .map(words -> near.putIfAbsent(words, item))
                    .orElse(null);
            Item holder = twin == null ? rows.holder(item).orElse(null) : null;
            if (twin != null) {
                repeated.add(Likeness.SAME, Severity.WARNING, item, twin);
            } else if (holder != null) {
                Severity severity = item.isBeside(holder) ? Severity.WARNING : Severity.NOTE;
                repeated.add(Likeness.WITHIN, severity, item, holder);
            } else if (like != null
                    && ItemWording.isNear(
                            titles(item),
                            titles(like),
                            context.parameter(NEAR.name()).intValueExact())) {
                repeated.add(Likeness.NEARLY, Severity.NOTE, item, like);
            } else {
                context.at(item.first(), item.path()).holds();
            }
        }
    }

    private static Set<Object> all(Item item) {
        Set<Object> all = new HashSet<>();
        item.elements().forEach(located -> all.add(ItemWording.of(located.element())));
        return all;
    }

    /** What stands there but for the words of its titles; empty if something there names no subject. */
    private static Optional<Set<Object>> butForWords(Item item) {
        Set<Object> all = new HashSet<>();
        for (Located<?> located : item.elements()) {
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
        item.elements().forEach(located -> titles.append(ItemWording.title(located.element())));
        return titles.toString();
    }

    private static void titles(RuleContext context, Plan plan, Outline outline, Repetitions repeated) {
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
            ElementRef here = new ElementRef(plan.id(), ElementKind.SECTION, i, null);
            if (other == null) {
                context.at(here, "/title").holds();
            } else {
                repeated.addTitle(
                        here,
                        section.at().toString(),
                        new ElementRef(plan.id(), ElementKind.SECTION, other, null),
                        plan.sections().get(other).at().toString(),
                        section.title());
            }
        }
    }
}
