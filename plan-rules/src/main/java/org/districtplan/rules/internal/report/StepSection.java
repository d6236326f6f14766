package org.districtplan.rules.internal.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.rules.achievement.AnnualStep;
import org.districtplan.rules.achievement.AnnualStep.Position;

/** Writes which annual targets keep up with the targets of several years, the slowest first. */
record StepSection(ReportWords words, SourceMap sources) {

    private static final List<Position> ORDER =
            List.of(Position.BELOW, Position.ON, Position.ABOVE, Position.NOT_CHECKABLE);

    void write(TextPage page, List<AnnualStep> steps) {
        if (steps.isEmpty()) {
            return;
        }
        page.heading(words.of("年度目标与多年目标", "Annual targets and those of several years"));
        page.wrapped(0, words.list(counts(steps)));
        for (Position position : ORDER) {
            for (AnnualStep step : steps) {
                if (step.position() == position) {
                    page.wrapped(4, step.summary().in(words.language()) + "  " + where(step));
                }
            }
        }
    }

    private List<String> counts(List<AnnualStep> steps) {
        Map<Position, Integer> counts = new EnumMap<>(Position.class);
        steps.forEach(step -> counts.merge(step.position(), 1, Integer::sum));
        List<String> shown = new ArrayList<>();
        for (Position position : ORDER) {
            int count = counts.getOrDefault(position, 0);
            if (count > 0) {
                shown.add(words.of(count + "个" + words.of(position), count + " " + words.of(position)));
            }
        }
        return shown;
    }

    private String where(AnnualStep step) {
        return sources.place(step.annual().ref())
                .map(SourcePlace::toString)
                .orElseGet(() -> step.annual().ref().toString());
    }
}
