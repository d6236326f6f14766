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
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Place;
import org.districtplan.rules.internal.finding.FindingsByCause;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Reports column headers that contradict the title or the content of their table. */
final class TableHeaderMisfit {

    private static final Pattern TO_DO = Pattern.compile("(?i)任务|举措|工作安排|打算|\\b(?:tasks?|to do|actions planned)\\b");
    private static final Pattern DONE = Pattern.compile(
            "(?i)(?:推进|完成|落实|实施|执行|进展)情况|进展|成效|实际完成|\\b(?:progress|achieved|results?|achievements?)\\b");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern OTHER_TIME =
            Pattern.compile("(?i)上年|去年|本期|同期|累计|今年|当年|本年|基期|现状|\\b(?:base|current|last year)\\b");

    private static final Text MISFIT = Text.of(
            "表头“{header}”为{stated}，而表“{title}”所列为{found}。请核对表头是否误用其他表的表头。",
            "The column header \"{header}\" announces {stated}, but the table \"{title}\" holds {found}. Check whether the header"
                    + " was copied from another table.");
    private static final Text MISFITS = Text.of(
            "{count}张表的表头“{header}”为{stated}，而表中所列为{found}，首先是表“{title}”。请核对表头是否误用其" + "他表的表头。",
            "The column header \"{header}\" of {count} tables announces {stated}, but the tables hold {found}; the first is"
                    + " \"{title}\". Check whether the header was copied from another table.");
    private static final Text TWICE = Text.of(
            "表头“{header}”出现两次。同一张表的各栏表头应不相同。",
            "The column header \"{header}\" occurs twice. The headers of a table should differ.");
    private static final Text YEARS = Text.of(
            "表“{title}”的表头只有{years}年，没有该指标值的时期{period}。请核对时期或表头。",
            "The column headers of the table \"{title}\" name {years}, but the figure is for {period}. Check the period or the"
                    + " headers.");
    private static final Text YEARS_OF_SEVERAL = Text.of(
            "表“{title}”的表头只有{years}年，没有{count}个指标值的时期{period}。请核对时期或表头。",
            "The column headers of the table \"{title}\" name {years}, but {count} figures are for {period}. Check the periods or"
                    + " the headers.");
    private static final Text HEADERS = Text.of("表头", "the column headers");

    private enum Time {
        TO_DO(Text.of("待办任务", "work to be done")),
        DONE(Text.of("完成情况", "work done"));

        private final Text label;

        Time(Text label) {
            this.label = label;
        }
    }

    private TableHeaderMisfit() {}

    static Rule rule() {
        return Rule.builder("table-header-misfit")
                .title("表头与表中内容不符", "Column header does not match the table")
                .rationale(
                        "任务表的表头误写成“推进情况”，或表头只有2020年、2025年而表中有2023年的数，读者会把任务当成进展、把年"
                                + "份看错。表中是任务还是进展，先看表名，表名看不出的看所列内容；表头未注明年份的不核对年份，增速等也不"
                                + "核对。表头相同、问题相同的几张表合为一条。",
                        "A task table whose header says progress, or a 2023 figure below headers of 2020 and "
                                + "2025, makes readers take tasks for results or one year for another. The title, or else "
                                + "the content, decides whether a table holds tasks or results; headers without years and "
                                + "growth figures are not compared, and tables with the same wrong header make one finding.")
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

    /** A table with column headers, and what it holds. */
    private record Table(Section section, ElementRef ref, Set<Integer> years, Set<Time> found) {

        private static Table of(Plan plan, int index) {
            Section section = plan.sections().get(index);
            ElementRef ref = new ElementRef(plan.id(), ElementKind.SECTION, index, null);
            return new Table(section, ref, TableHeaderMisfit.years(section.columns()), EnumSet.noneOf(Time.class));
        }
    }

    /** The same header with the same fault, in one table or several. */
    private record WrongHeader(String header, Time stated, Time found) {}

    /** A period that none of a table's headers names. */
    private record WrongYear(Table table, Period period) {}

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
        FindingsByCause<WrongYear> years = new FindingsByCause<>();
        for (Located<?> located : context.plans().all(plan)) {
            for (Place place : located.element().at()) {
                table(outline, place)
                        .map(table -> tables.get(table.at()))
                        .ifPresent(table -> enter(context, table, located, years));
            }
        }
        years.report(context, TableHeaderMisfit::report);
        FindingsByCause<WrongHeader> headers = new FindingsByCause<>();
        tables.values().forEach(table -> headers(context, table, headers));
        headers.report(context, TableHeaderMisfit::report);
    }

    private static Optional<Section> table(Outline outline, Place place) {
        Optional<Section> section = outline.find(place);
        while (section.isPresent() && section.get().kind() == SectionKind.GROUP) {
            section = outline.parent(section.get());
        }
        return section;
    }

    private static void enter(RuleContext context, Table table, Located<?> located, FindingsByCause<WrongYear> years) {
        if (located.element() instanceof Observation figure) {
            year(context, located, figure, table, years);
        } else if (located.element() instanceof Measure) {
            table.found.add(Time.TO_DO);
        } else if (located.element() instanceof Progress) {
            table.found.add(Time.DONE);
        }
    }

    private static void headers(RuleContext context, Table table, FindingsByCause<WrongHeader> wrong) {
        List<String> headers = table.section.columns();
        Time titled = time(table.section.title());
        Time time = titled != null || table.found.size() != 1
                ? titled
                : table.found.iterator().next();
        boolean both = headers.stream()
                .map(TableHeaderMisfit::time)
                .collect(Collectors.toSet())
                .containsAll(Set.of(Time.values()));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            Judgement judgement = context.at(table.ref, "/columns/" + i);
            Time stated = time(header);
            if (!header.isBlank() && !seen.add(header)) {
                judgement.contradicts(Message.of(TWICE, "header", header));
            } else if (time != null && stated != null && stated != time && !both) {
                Text title = Text.of(table.section.title());
                wrong.add(new WrongHeader(header, stated, time), table.ref, "/columns/" + i, title);
            } else {
                judgement.holds();
            }
        }
    }

    private static void report(WrongHeader wrong, int count, Text title, Judgement judgement) {
        Message message = Message.of(
                count == 1 ? MISFIT : MISFITS,
                "header",
                wrong.header,
                "title",
                title,
                "stated",
                wrong.stated.label,
                "found",
                wrong.found.label);
        judgement.contradicts(count == 1 ? message : message.with("count", count));
    }

    private static @Nullable Time time(String text) {
        boolean toDo = TO_DO.matcher(text).find();
        boolean done = DONE.matcher(text).find();
        if (toDo == done) {
            return null;
        }
        return toDo ? Time.TO_DO : Time.DONE;
    }

    private static void year(
            RuleContext context,
            Located<?> located,
            Observation figure,
            Table table,
            FindingsByCause<WrongYear> wrong) {
        Period period = figure.key().period();
        Optional<Integer> year = period.lastDay().map(LocalDate::getYear);
        if (table.years.isEmpty() || figure.key().transformation() != Transformation.LEVEL || year.isEmpty()) {
            return;
        }
        if (table.years.contains(year.get())) {
            context.at(located, "/period").holds();
        } else {
            Text name = FigureWords.figure(context.plans().vocabulary(located.plan()), figure.key());
            wrong.add(new WrongYear(table, period), located.ref(), "/period", name);
        }
    }

    private static void report(WrongYear wrong, int count, Text first, Judgement judgement) {
        Message message = Message.of(
                count == 1 ? YEARS : YEARS_OF_SEVERAL,
                "title",
                wrong.table.section.title(),
                "years",
                wrong.table.years.stream().sorted().map(String::valueOf).collect(Collectors.joining("、")),
                "period",
                wrong.period);
        judgement
                .related(HEADERS, wrong.table.ref, "/columns")
                .contradicts(count == 1 ? message : message.with("count", count));
    }

    // A header without a year may cover any year: 本期, 上年同期, 累计.
    private static Set<Integer> years(List<String> columns) {
        Set<Integer> years = new HashSet<>();
        for (String header : columns) {
            Matcher matcher = YEAR.matcher(header);
            int last = 0;
            while (matcher.find()) {
                int year = Integer.parseInt(matcher.group(1));
                for (int between = last == 0 ? year : last; between <= year; between++) {
                    years.add(between);
                }
                last = year;
            }
            if (OTHER_TIME.matcher(header).find()) {
                return Set.of();
            }
        }
        return years;
    }
}
