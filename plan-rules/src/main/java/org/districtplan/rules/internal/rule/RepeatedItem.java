package org.districtplan.rules.internal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import org.districtplan.model.value.Place;
import org.districtplan.rules.Judgement;
import org.districtplan.rules.Rule;
import org.districtplan.rules.RuleContext;
import org.districtplan.rules.RuleParameter;
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
    private static final Text TITLE =
            Text.of("“{item}”与“{other}”标题相同：{first}", "\"{item}\" has the same title as \"{other}\": {first}");
    private static final Text OTHER = Text.of("另一项", "the other");

    private RepeatedItem() {}

    static Rule rule() {
        return Rule.builder("repeated-item")
                .title("表中各行、各条不得重复", "No row or item is there twice")
                .rationale(
                        "一张表里两行、一节之下两条所写完全相同，多半是排版时重复了，少了本来要写的一条：提警告。比较的是所录的举措、进展、目标和数值，措辞相同、对象相同才算；"
                                + "对象和阶段相同而标题用词相近（near-percent）的，只提示。同一数值在不同的表里各写一次不是重复。",
                        "Two rows of a table or two items below one heading that say exactly the same are most likely a slip of layout"
                                + " that took the place of something else: a warning. What is compared is what was encoded:"
                                + " measures, progress, targets and figures, all of them. Alike in subjects and stages and nearly"
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

    /** A row or item with what stands there. */
    private record Item(String label, List<Located<?>> told, List<String> paths) {

        private static Item at(String label) {
            return new Item(label, new ArrayList<>(), new ArrayList<>());
        }

        private Set<Object> all() {
            Set<Object> all = new HashSet<>();
            told.forEach(located -> all.add(Wording.of(located.element())));
            return all;
        }

        /** What stands there but for the words of its titles; empty if something there names no subject. */
        private Optional<Set<Object>> butForWords() {
            Set<Object> all = new HashSet<>();
            for (Located<?> located : told) {
                Optional<Object> wordless = Wording.withoutTitle(located.element());
                if (wordless.isEmpty()) {
                    return Optional.empty();
                }
                all.add(wordless.get());
            }
            return Optional.of(all);
        }

        private String titles() {
            StringBuilder titles = new StringBuilder();
            told.forEach(located -> titles.append(Wording.title(located.element())));
            return titles.toString();
        }
    }

    private static void check(RuleContext context, Plan plan) {
        if (plan.sections().isEmpty()) {
            return;
        }
        Outline outline = context.plans().outline(plan);
        titles(context, plan, outline);
        Map<String, Map<String, Item>> lists = new LinkedHashMap<>();
        for (Located<?> located : context.plans().all(plan)) {
            if (Wording.isTold(located.element())) {
                List<Place> places = located.element().at();
                for (int i = 0; i < places.size(); i++) {
                    enter(lists, outline, located, places.get(i), "/at/" + i);
                }
            }
        }
        lists.values().forEach(items -> compare(context, items.values()));
    }

    private static void enter(
            Map<String, Map<String, Item>> lists, Outline outline, Located<?> located, Place place, String path) {
        Section section = outline.find(place).orElse(null);
        if (section == null) {
            return;
        }
        boolean row = place.isSection() && !place.equals(section.at());
        if (!row && section.kind() != SectionKind.ITEM) {
            return;
        }
        String label = (row ? place : section.at()).toString();
        Item item = lists.computeIfAbsent(list(outline, section, row), added -> new LinkedHashMap<>())
                .computeIfAbsent(label, Item::at);
        item.told.add(located);
        item.paths.add(path);
    }

    /** The table of a row, with all its groups; the section above an item. */
    private static String list(Outline outline, Section section, boolean row) {
        Optional<Section> list = row ? Optional.of(section) : outline.parent(section);
        while (row && list.isPresent() && list.get().kind() == SectionKind.GROUP) {
            list = outline.parent(list.get());
        }
        return list.map(Section::at).map(Place::toString).orElse("");
    }

    private static void compare(RuleContext context, Iterable<Item> items) {
        Map<Set<Object>, Item> same = new HashMap<>();
        Map<Set<Object>, Item> near = new HashMap<>();
        for (Item item : items) {
            Judgement judgement = context.at(item.told.get(0), item.paths.get(0));
            Item twin = same.putIfAbsent(item.all(), item);
            Item like = item.butForWords()
                    .map(words -> near.putIfAbsent(words, item))
                    .orElse(null);
            if (twin != null) {
                report(judgement, SAME, Severity.WARNING, item, twin);
            } else if (like != null
                    && Wording.isNear(
                            item.titles(),
                            like.titles(),
                            context.parameter(NEAR.name()).intValueExact())) {
                report(judgement, NEARLY, Severity.NOTE, item, like);
            } else {
                judgement.holds();
            }
        }
    }

    private static void report(Judgement judgement, Text template, Severity severity, Item item, Item other) {
        judgement
                .related(OTHER, other.told.get(0), other.paths.get(0))
                .contradicts(
                        severity,
                        Message.of(
                                template,
                                "item",
                                item.label,
                                "other",
                                other.label,
                                "count",
                                item.told.size(),
                                "first",
                                Wording.title(item.told.get(0).element())));
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
