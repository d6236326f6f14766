package org.districtplan.rules.internal.rule.structure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Observation;
import org.districtplan.model.Outline;
import org.districtplan.model.Plan;
import org.districtplan.model.Progress;
import org.districtplan.model.Section;
import org.districtplan.model.SectionKind;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Place;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** The heads of a table's columns fit what the table says of itself and holds. */
final class TableHeaderMisfit {

    private static final Pattern TO_DO = Pattern.compile("(?i)任务|举措|工作安排|打算|\\b(?:tasks?|to do|actions planned)\\b");
    private static final Pattern DONE = Pattern.compile(
            "(?i)(?:推进|完成|落实|实施|执行|进展)情况|进展|成效|实际完成|\\b(?:progress|achieved|results?|achievements?)\\b");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern OTHER_TIME =
            Pattern.compile("(?i)上年|去年|本期|同期|累计|今年|当年|本年|基期|现状|\\b(?:base|current|last year)\\b");

    private static final Text MISFIT = Text.of(
            "列头“{head}”与表“{title}”不符：列头说的是{said}，表中是{held}",
            "the head \"{head}\" does not fit the table \"{title}\": it speaks of {said}, the table of {held}");
    private static final Text TWICE = Text.of("列头“{head}”出现两次", "the head \"{head}\" is there twice");
    private static final Text YEARS = Text.of(
            "“{title}”的列头只有{years}年，没有{period}", "the heads of \"{title}\" are of {years}; {period} is none of them");
    private static final Text HEADS = Text.of("列头", "the heads");

    private enum Time {
        TO_DO(Text.of("要做的事", "what is to be done")),
        DONE(Text.of("已做的事", "what was done"));

        private final Text label;

        Time(Text label) {
            this.label = label;
        }
    }

    private TableHeaderMisfit() {}

    static Rule rule() {
        return Rule.builder("table-header-misfit")
                .title("列头须与表相符", "The heads of a table fit the table")
                .rationale(
                        "任务表的列头写成“推进情况”（多半是套用上一张表），或列头只有2020年、2025年而所列数值是2023年，读者会把要做的当成已做的，把这一年当成那一年。"
                                + "表名看不出是任务还是进展时，看表中所列。列头不写年份的表不核对年份，增速等也不核对。",
                        "A table of tasks whose head says progress (mostly taken over from the table before), or heads of 2020 and 2025"
                                + " over a figure of 2023, make a reader take what is to be done for done, one year for another."
                                + " Where the title does not tell, what the table holds does. Heads without years, and growth, are"
                                + " left alone.")
                .bad("""
                        sections:
                          - {at: 表1, title: 城区治理主要任务, kind: table, columns: [重点工作, 主要推进情况], rows: 3}
                        """)
                .good("""
                        sections:
                          - {at: 表1, title: 城区治理主要任务, kind: table, columns: [重点工作, 主要任务], rows: 3}
                        """)
                .severity(Severity.WARNING)
                .since("0.1")
                .checkEachPlan(TableHeaderMisfit::check);
    }

    /** A table with heads, and what is to be held against them. */
    private record Table(Section section, ElementRef ref, Set<Integer> years, Set<Time> held) {

        private static Table of(Plan plan, int index) {
            Section section = plan.sections().get(index);
            ElementRef ref = new ElementRef(plan.id(), ElementKind.SECTION, index, null);
            return new Table(section, ref, TableHeaderMisfit.years(section.columns()), EnumSet.noneOf(Time.class));
        }
    }

    private static void check(RuleContext context, Plan plan) {
        Map<Place, Table> tables = new LinkedHashMap<>();
        for (int i = 0; i < plan.sections().size(); i++) {
            if (!plan.sections().get(i).columns().isEmpty()) {
                tables.putIfAbsent(plan.sections().get(i).at(), Table.of(plan, i));
            }
        }
        if (tables.isEmpty()) {
            return;
        }
        Outline outline = context.plans().outline(plan);
        for (Located<?> located : context.plans().all(plan)) {
            for (Place place : located.element().at()) {
                table(outline, place)
                        .map(table -> tables.get(table.at()))
                        .ifPresent(table -> hold(context, table, located));
            }
        }
        tables.values().forEach(table -> heads(context, table));
    }

    private static Optional<Section> table(Outline outline, Place place) {
        Optional<Section> section = outline.find(place);
        while (section.isPresent() && section.get().kind() == SectionKind.GROUP) {
            section = outline.parent(section.get());
        }
        return section;
    }

    private static void hold(RuleContext context, Table table, Located<?> located) {
        if (located.element() instanceof Observation figure) {
            year(context, located, figure, table);
        } else if (located.element() instanceof Measure) {
            table.held.add(Time.TO_DO);
        } else if (located.element() instanceof Progress) {
            table.held.add(Time.DONE);
        }
    }

    private static void heads(RuleContext context, Table table) {
        List<String> heads = table.section.columns();
        Time told = time(table.section.title());
        Time time = told != null || table.held.size() != 1
                ? told
                : table.held.iterator().next();
        boolean both = heads.stream()
                .map(TableHeaderMisfit::time)
                .collect(Collectors.toSet())
                .containsAll(Set.of(Time.values()));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < heads.size(); i++) {
            String head = heads.get(i);
            Judgement judgement = context.at(table.ref, "/columns/" + i);
            Time says = time(head);
            if (!head.isBlank() && !seen.add(head)) {
                judgement.contradicts(Message.of(TWICE, "head", head));
            } else if (time != null && says != null && says != time && !both) {
                judgement.contradicts(Message.of(
                        MISFIT, "head", head, "title", table.section.title(), "said", says.label, "held", time.label));
            } else {
                judgement.holds();
            }
        }
    }

    private static @Nullable Time time(String text) {
        boolean toDo = TO_DO.matcher(text).find();
        boolean done = DONE.matcher(text).find();
        if (toDo == done) {
            return null;
        }
        return toDo ? Time.TO_DO : Time.DONE;
    }

    private static void year(RuleContext context, Located<?> located, Observation figure, Table table) {
        Optional<Integer> year = figure.key().period().lastDay().map(LocalDate::getYear);
        if (table.years.isEmpty() || figure.key().transformation() != Transformation.LEVEL || year.isEmpty()) {
            return;
        }
        Judgement judgement = context.at(located, "/period");
        if (table.years.contains(year.get())) {
            judgement.holds();
        } else {
            judgement
                    .related(HEADS, table.ref, "/columns")
                    .contradicts(Message.of(
                            YEARS,
                            "title",
                            table.section.title(),
                            "years",
                            table.years.stream().sorted().map(String::valueOf).collect(Collectors.joining("、")),
                            "period",
                            figure.key().period()));
        }
    }

    // A head that is no year may be of any year: 本期, 上年同期, 累计.
    private static Set<Integer> years(List<String> columns) {
        Set<Integer> years = new HashSet<>();
        for (String head : columns) {
            Matcher matcher = YEAR.matcher(head);
            int last = 0;
            while (matcher.find()) {
                int year = Integer.parseInt(matcher.group(1));
                for (int between = last == 0 ? year : last; between <= year; between++) {
                    years.add(between);
                }
                last = year;
            }
            if (OTHER_TIME.matcher(head).find()) {
                return Set.of();
            }
        }
        return years;
    }
}
