package org.districtplan.examples.planbench;

import java.util.AbstractList;
import java.util.List;
import java.util.SplittableRandom;
import org.districtplan.io.source.Source;

/**
 * A made-up set of targets of any size with the figures that answer them: ten yearly reports of many districts, each with a hundred
 * figures of its year and a hundred targets.
 *
 * <p>About half of the targets are met. The same size always gives the same set.
 */
public final class MadeUpTargets {

    /** How many targets, and how many figures, a plan holds. */
    public static final int PER_PLAN = 100;

    /** How many reports a district has. */
    public static final int YEARS = 10;

    /** The year of the first report. */
    public static final int FIRST_YEAR = 2015;

    /** When the targets of a set are due. */
    public enum Due {
        /** In the year after that of their report. */
        NEXT_YEAR,
        /** In 2030, so that each is on its way. */
        LATER
    }

    private static final int LATER = 2030;

    private MadeUpTargets() {}

    /**
     * Gives the documents of a set: a registry, then the plans, each made only when it is read.
     *
     * @param targets how many targets; a multiple of a hundred
     * @param due when they are due
     * @return the documents
     */
    public static List<Source> sources(int targets, Due due) {
        int plans = targets / PER_PLAN;
        return new AbstractList<>() {
            @Override
            public Source get(int index) {
                return index == 0 ? Source.of("registry.yaml", registry()) : plan(index - 1, due);
            }

            @Override
            public int size() {
                return plans + 1;
            }
        };
    }

    /**
     * Gives the figure of a year.
     *
     * @param district the number of the district
     * @param indicator the number of the indicator
     * @param year the year
     * @return the figure
     */
    public static int figure(int district, int indicator, int year) {
        SplittableRandom random = random(district, indicator, year);
        return 1000 + 100 * (year - FIRST_YEAR) + random.nextInt(100);
    }

    /**
     * Gives the number that a target of a plan requires.
     *
     * @param district the number of the district
     * @param indicator the number of the indicator
     * @param year the year that the plan reports on
     * @param due when its targets are due
     * @return the number
     */
    public static int required(int district, int indicator, int year, Due due) {
        // Of one time every plan requires the same, so that none adjusts another.
        int end = due == Due.LATER ? LATER : year + 1;
        return 1000
                + 100 * (end - FIRST_YEAR)
                + random(district, indicator, end + 100).nextInt(100);
    }

    private static SplittableRandom random(int district, int indicator, int year) {
        return new SplittableRandom((district * 1000L + indicator) * 10_000L + year);
    }

    private static String registry() {
        StringBuilder text = new StringBuilder("format: districtplan/1\n"
                + "registry: {id: made-up, version: \"1\", extends: [core@1]}\n"
                + "indicators:\n");
        for (int indicator = 0; indicator < PER_PLAN; indicator++) {
            text.append("  - {id: count-")
                    .append(indicator)
                    .append(", name: 数量")
                    .append(indicator);
            text.append("之数, unit: 家, accumulation: stock, direction: up}\n");
        }
        return text.toString();
    }

    private static Source plan(int plan, Due due) {
        int district = plan / YEARS;
        int year = FIRST_YEAR + plan % YEARS;
        StringBuilder text = new StringBuilder("format: districtplan/1\nplan:\n  id: plan-" + plan);
        text.append("\n  kind: annual-plan-report\n  title: 第")
                .append(plan)
                .append("份计划报告\n  jurisdiction: \"")
                .append(MadeUpSet.code(district))
                .append("\"\n  published: ")
                .append(year + 1)
                .append("-02-01\n  plans-for: ")
                .append(year + 1)
                .append("\n  reports-on: ")
                .append(year)
                .append("\nobservations:\n");
        for (int i = 0; i < PER_PLAN; i++) {
            text.append("  - {indicator: count-").append(i).append(", period: ").append(year);
            text.append(", value: ").append(figure(district, i, year)).append("家, at: 一 p1}\n");
        }
        text.append("targets:\n");
        int end = due == Due.LATER ? LATER : year + 1;
        for (int i = 0; i < PER_PLAN; i++) {
            text.append("  - {indicator: count-").append(i).append(", period: ").append(end);
            text.append(", criterion: {value: ")
                    .append(required(district, i, year, due))
                    .append("家}, at: 二 p1}\n");
        }
        return Source.of("plan-" + plan + ".yaml", text.toString());
    }
}
