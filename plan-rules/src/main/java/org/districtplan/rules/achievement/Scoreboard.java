package org.districtplan.rules.achievement;

import java.util.List;
import java.util.Objects;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * The targets by status: in all, and by plan, section, responsible party, indicator and nature.
 *
 * <p>Every breakdown covers every target. A target of several groups, such as one with two responsible parties, counts in each
 * of them: {@link Breakdown#entries()} is then larger than {@link Breakdown#targets()}.
 *
 * <p>The canonical constructor is not part of the promise: it gains parameters. This class is immutable and thread-safe.
 *
 * @param targets all targets, each once
 * @param breakdowns one for each {@link Grouping}, in its order
 */
public record Scoreboard(StatusCounts targets, List<Breakdown> breakdowns) {

    /** What the targets are grouped by. */
    public enum Grouping implements Term {
        /** The plan that sets the target. */
        PLAN(Text.of("文件", "document")),
        /** The section on the top level of the plan's outline. */
        SECTION(Text.of("章节", "section")),
        /** The responsible party; a target without one is in a group of its own. */
        PARTY(Text.of("责任单位", "responsible party")),
        /** The indicator, or the widest one that it narrows in the registry; a target of a subject is in a group of its own. */
        INDICATOR(Text.of("指标", "indicator")),
        /** The nature: binding, expected, guiding or unstated. */
        NATURE(Text.of("性质", "nature"));

        private final Text label;

        Grouping(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /**
     * The targets of one group.
     *
     * @param plan the id of the plan, of a plan or section only
     * @param key the plan's id, the place of the section, the id of the party or indicator, or the nature; null for the targets
     *     that have none
     * @param name the name of the group
     * @param counts its targets by status
     */
    public record Group(@Nullable String plan, @Nullable String key, Text name, StatusCounts counts) {

        /**
         * Refuses null.
         *
         * @throws NullPointerException if the name or the counts are null
         */
        public Group {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(counts, "counts");
        }
    }

    /**
     * The targets by one property.
     *
     * @param by the property
     * @param targets how many different targets there are
     * @param groups the groups: of a plan or section in the order of the plans, else in the order they first occur; the one of
     *     targets without the property is last
     */
    public record Breakdown(Grouping by, int targets, List<Group> groups) {

        /**
         * Refuses null and copies the list.
         *
         * @throws NullPointerException if the property, the list or an entry is null
         */
        public Breakdown {
            Objects.requireNonNull(by, "by");
            groups = List.copyOf(groups);
        }

        /**
         * Counts the targets of all groups, one of several groups in each.
         *
         * @return the sum of the groups' totals
         */
        public int entries() {
            return groups.stream().mapToInt(group -> group.counts().total()).sum();
        }

        /**
         * Says whether a target is in several groups.
         *
         * @return true if the groups add up to more than the targets
         */
        public boolean isOverlapping() {
            return entries() > targets;
        }
    }

    /**
     * Refuses null and copies the list.
     *
     * @throws NullPointerException if a component or an entry is null
     */
    public Scoreboard {
        Objects.requireNonNull(targets, "targets");
        breakdowns = List.copyOf(breakdowns);
    }

    /**
     * Counts assessments.
     *
     * @param plans the plans of the targets
     * @param assessments one for each target
     * @return the counts
     */
    public static Scoreboard of(PlanSet plans, List<Assessment> assessments) {
        return new ScoreGroups(Objects.requireNonNull(plans, "plans"), assessments).scoreboard();
    }

    /**
     * Gives one breakdown.
     *
     * @param by the property
     * @return the breakdown
     */
    public Breakdown by(Grouping by) {
        return breakdowns.stream()
                .filter(breakdown -> breakdown.by() == by)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no breakdown by " + by.text()));
    }
}
