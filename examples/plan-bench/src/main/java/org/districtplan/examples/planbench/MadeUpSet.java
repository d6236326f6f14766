package org.districtplan.examples.planbench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.AbstractList;
import java.util.List;
import java.util.SplittableRandom;
import org.districtplan.io.source.Source;

/**
 * A made-up set of plans of any size in which every number agrees with every other: yearly reports of many districts, a
 * thousand figures each.
 *
 * <p>Of ten figures, three are checked against others: a share by the formula of its indicator, a growth against the report of
 * the year before, and the parts of a declared sum. The same size always gives the same set.
 */
public final class MadeUpSet {

    /** How many figures a plan holds. */
    public static final int FIGURES_PER_PLAN = 1000;

    private static final int GROUP = 10;
    private static final int YEARS = 20;
    private static final int FIRST_YEAR = 2001;

    private MadeUpSet() {}

    /**
     * Gives the documents of a set: a registry, then the plans, each made only when it is read.
     *
     * @param figures how many figures; a multiple of ten
     * @return the documents
     */
    public static List<Source> sources(int figures) {
        int plans = (figures + FIGURES_PER_PLAN - 1) / FIGURES_PER_PLAN;
        return new AbstractList<>() {
            @Override
            public Source get(int index) {
                return index == 0
                        ? Source.of("registry.yaml", registry())
                        : plan(index - 1, Math.min(FIGURES_PER_PLAN, figures - (index - 1) * FIGURES_PER_PLAN));
            }

            @Override
            public int size() {
                return plans + 1;
            }
        };
    }

    /**
     * Gives one plan of a set.
     *
     * @param plan its number, from 0
     * @param figures how many figures it holds; a multiple of ten
     * @return the document
     */
    public static Source plan(int plan, int figures) {
        return Source.of("plan-" + plan + ".yaml", text(plan, figures));
    }

    private static String registry() {
        StringBuilder text = new StringBuilder("format: districtplan/1\n"
                + "registry: {id: made-up, version: \"1\", extends: [core@1]}\n"
                + "indicators:\n");
        for (int group = 0; group < FIGURES_PER_PLAN / GROUP; group++) {
            flow(text, "whole", group, "全部收入");
            flow(text, "part", group, "重点收入");
            text.append("  - {id: share-")
                    .append(group)
                    .append(", name: 重点收入比重")
                    .append(group);
            text.append(", unit: \"%\", accumulation: rate, direction: up, formula: part-")
                    .append(group);
            text.append(" / whole-").append(group).append("}\n");
            for (int i = 0; i < 3; i++) {
                flow(text, "item-" + i, group, "分项收入" + i + "之");
            }
            for (int i = 0; i < 3; i++) {
                text.append("  - {id: count-")
                        .append(i)
                        .append("-")
                        .append(group)
                        .append(", name: 数量")
                        .append(i);
                text.append("之").append(group).append(", unit: 家, accumulation: stock, direction: up}\n");
            }
        }
        return text.toString();
    }

    private static void flow(StringBuilder text, String id, int group, String name) {
        text.append("  - {id: ")
                .append(id)
                .append("-")
                .append(group)
                .append(", name: ")
                .append(name)
                .append(group);
        text.append(", unit: 亿元, accumulation: flow, direction: up, basis: nominal}\n");
    }

    private static String text(int plan, int figures) {
        int district = plan / YEARS;
        int year = FIRST_YEAR + plan % YEARS;
        StringBuilder text = new StringBuilder("format: districtplan/1\nplan:\n");
        text.append("  id: plan-")
                .append(plan)
                .append("\n  kind: annual-plan-report\n  title: 第")
                .append(plan);
        text.append("份计划报告\n  jurisdiction: \"").append(code(district)).append("\"\n  published: ");
        text.append(year + 1)
                .append("-02-01\n  plans-for: ")
                .append(year + 1)
                .append("\n  reports-on: ")
                .append(year);
        text.append("\nsections:\n  - {at: 一, title: 执行情况, kind: heading, paragraphs: {count: ");
        text.append(figures / GROUP).append("}}\nobservations:\n");
        StringBuilder relations = new StringBuilder("relations:\n");
        for (int group = 0; group < figures / GROUP; group++) {
            group(text, relations, district, year, group);
        }
        return text.append(relations).toString();
    }

    private static void group(StringBuilder text, StringBuilder relations, int district, int year, int group) {
        SplittableRandom random = new SplittableRandom(district * 1000L + group);
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.valueOf(random.nextInt(10_000, 99_999), 2);
        int percent = random.nextInt(-8, 13);
        for (int past = FIRST_YEAR; past < year; past++) {
            before = whole;
            whole = grown(whole, percent);
        }
        BigDecimal part =
                whole.multiply(BigDecimal.valueOf(random.nextInt(10, 90), 2)).setScale(2, RoundingMode.HALF_UP);
        BigDecimal share = part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
        String at = "一 p" + (group + 1);
        line(text, "w" + group, "whole-" + group, "", year, whole + "亿元", at);
        line(text, "", "part-" + group, "", year, part + "亿元", at);
        line(text, "", "share-" + group, "", year, share + "%", at);
        String growth = year == FIRST_YEAR
                ? percent + ".0"
                : whole.subtract(before)
                        .movePointRight(2)
                        .divide(before, 1, RoundingMode.HALF_UP)
                        .toPlainString();
        line(text, "", "whole-" + group, "transformation: growth, ", year, growth + "%", at);
        BigDecimal rest = whole;
        for (int i = 0; i < 3; i++) {
            BigDecimal item =
                    i == 2 ? rest : rest.multiply(new BigDecimal("0.4")).setScale(2, RoundingMode.DOWN);
            rest = rest.subtract(item);
            line(text, "i" + i + "-" + group, "item-" + i + "-" + group, "", year, item + "亿元", at);
        }
        for (int i = 0; i < 3; i++) {
            line(text, "", "count-" + i + "-" + group, "", year, random.nextInt(10, 5000) + "家", at);
        }
        relations
                .append("  - {parts: {whole: w")
                .append(group)
                .append(", parts: [i0-")
                .append(group)
                .append(", i1-");
        relations
                .append(group)
                .append(", i2-")
                .append(group)
                .append("], covers: all}, at: ")
                .append(at)
                .append("}\n");
    }

    private static BigDecimal grown(BigDecimal value, int percent) {
        return value.multiply(BigDecimal.valueOf(100L + percent, 2)).setScale(2, RoundingMode.HALF_UP);
    }

    private static void line(
            StringBuilder text, String id, String indicator, String more, int year, String value, String at) {
        text.append("  - {")
                .append(id.isEmpty() ? "" : "id: " + id + ", ")
                .append("indicator: ")
                .append(indicator);
        text.append(", ")
                .append(more)
                .append("period: ")
                .append(year)
                .append(", value: ")
                .append(value);
        text.append(", at: ").append(at).append("}\n");
    }

    /** The code of a district: of 99 below each of some 200 prefectures that are made up after the real ones. */
    static String code(int district) {
        int prefecture = 1 + district / 98;
        return "31" + two(prefecture) + two(1 + district % 98);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
