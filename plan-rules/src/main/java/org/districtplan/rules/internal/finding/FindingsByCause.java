package org.districtplan.rules.internal.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.RuleContext;

/**
 * Reports several locations with one cause as one finding: at the first location, with the others as related places. Causes
 * are reported in the order in which they were first added.
 *
 * @param <C> what the locations have in common; equal causes make one finding
 */
public final class FindingsByCause<C> {

    private final Map<C, List<Found>> found = new LinkedHashMap<>();

    private record Found(ElementRef element, String path, Text label) {}

    /** Reports one cause. */
    @FunctionalInterface
    public interface Report<C> {
        /**
         * Answers the judgement.
         *
         * @param cause the cause
         * @param count the number of locations, at least 1
         * @param first the name of the first location, where the finding is
         * @param judgement at the first location, with the others as related places
         */
        void accept(C cause, int count, Text first, Judgement judgement);
    }

    /**
     * Adds a location.
     *
     * @param cause what is wrong there
     * @param element the element
     * @param path the field as a JSON Pointer relative to the element
     * @param label the name of the location, shown where another one of the cause comes first
     */
    public void add(C cause, ElementRef element, String path, Text label) {
        found.computeIfAbsent(cause, added -> new ArrayList<>()).add(new Found(element, path, label));
    }

    /** Calls the report once for each cause. */
    public void report(RuleContext context, Report<? super C> report) {
        found.forEach((cause, all) -> {
            Judgement judgement = context.at(all.get(0).element(), all.get(0).path());
            all.stream().skip(1).forEach(other -> judgement.related(other.label(), other.element(), other.path()));
            report.accept(cause, all.size(), all.get(0).label(), judgement);
        });
    }
}
