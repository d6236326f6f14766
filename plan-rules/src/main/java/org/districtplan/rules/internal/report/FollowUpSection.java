package org.districtplan.rules.internal.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.Progress;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.model.value.Period;
import org.districtplan.rules.achievement.PlanFollowUp;
import org.districtplan.rules.achievement.TargetFollowUp;
import org.districtplan.rules.achievement.TargetFollowUp.Outcome;

/** Writes which report answers which target. */
record FollowUpSection(ReportNames names, ReportWords words, SourceMap sources) {

    private static final int OBJECT = 46;

    void write(TextPage page, List<PlanFollowUp> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        page.heading(words.of("后续报告对各目标的交代", "Which report answers which target"));
        Set<ElementRef> answered = new HashSet<>();
        for (PlanFollowUp pair : pairs) {
            pair.of(Outcome.ANSWERED).forEach(one -> answered.add(one.target().ref()));
        }
        for (PlanFollowUp pair : pairs) {
            page.wrapped(
                    0,
                    title(pair.plan()) + " → " + title(pair.report()) + words.of("：", ": ")
                            + words.list(counts(pair, words)));
            // Of several reports on a plan, what one leaves open is listed only if no other answers it.
            page.table(
                    4,
                    pair.targets().stream()
                            .filter(one -> !isOpen(one)
                                    || !answered.contains(one.target().ref()))
                            .map(this::row)
                            .toList(),
                    List.of());
        }
    }

    private static boolean isOpen(TargetFollowUp one) {
        return one.outcome() == Outcome.UNANSWERED || one.outcome() == Outcome.UNSEEN;
    }

    private static String title(Plan plan) {
        return plan.header().title() + " [" + plan.id() + "]";
    }

    static List<String> counts(PlanFollowUp pair, ReportWords words) {
        List<String> counts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            int count = pair.of(outcome).size();
            if (count > 0) {
                counts.add(words.of(count + "个" + words.of(outcome), count + " " + words.of(outcome)));
            }
        }
        return counts;
    }

    private List<String> row(TargetFollowUp one) {
        Located<Target> target = one.target();
        return List.of(
                words.of(one.outcome()),
                Columns.cut(names.object(target.plan(), target.element()), OBJECT),
                names.when(target.element()),
                criterion(one) + (answer(one).isEmpty() ? "" : words.of("；", "; ") + answer(one)) + "  " + where(one));
    }

    private String criterion(TargetFollowUp one) {
        CriterionText text = new CriterionText(names, words);
        Located<Target> later = one.change() == null ? null : one.change().later();
        String before = text.of(one.target().plan(), one.target().element());
        String now = later == null ? before : text.of(later.plan(), later.element());
        return now.equals(before) ? before : before + " → " + now;
    }

    /** The latest figure and the verdict that the report states. */
    private String answer(TargetFollowUp one) {
        List<String> parts = new ArrayList<>();
        one.figures().stream()
                .findFirst()
                .map(figure -> words.of("报告", "reported ") + other(one, figure) + figure(figure))
                .ifPresent(parts::add);
        for (Located<Progress> claim : one.claims()) {
            Progress progress = claim.element();
            String said = progress.verdict() != null
                    ? words.of("自评：", "stated: ") + words.of(progress.verdict())
                    : progress.title();
            if (!parts.contains(said)) {
                parts.add(said);
            }
        }
        return words.list(parts);
    }

    /** What the figure is where it is not of the kind that the target asks, such as a level for a target of growth. */
    private String other(TargetFollowUp one, Located<Observation> figure) {
        FigureKey asked = one.target().element().key();
        Transformation stated = figure.element().key().transformation();
        return asked == null || asked.transformation() == stated ? "" : words.of(stated) + words.of("", " ");
    }

    /** The value with its period; one that is assumed says so. */
    private String figure(Located<Observation> figure) {
        String value = String.valueOf(figure.element().value());
        Period stated = figure.element().key().period();
        if (!stated.isUnstated()) {
            return value + words.bracketed(stated.toString());
        }
        return names.plans()
                .assumedPeriod(figure)
                .map(assumed -> value + words.bracketed(assumed.period() + words.of("，推定", ", assumed")))
                .orElse(value);
    }

    /** Where the answer is, or else the target. */
    private String where(TargetFollowUp one) {
        Located<?> place = !one.figures().isEmpty()
                ? one.figures().get(0)
                : !one.claims().isEmpty() ? one.claims().get(0) : one.target();
        return sources.place(place.ref()).map(SourcePlace::toString).orElseGet(() -> place.ref()
                .toString());
    }
}
