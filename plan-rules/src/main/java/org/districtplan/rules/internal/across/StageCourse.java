package org.districtplan.rules.internal.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Stage;
import org.districtplan.model.Verdict;
import org.districtplan.model.Vocabulary;
import org.districtplan.rules.achievement.SubjectLife.Station;
import org.districtplan.rules.internal.document.StageRange;
import org.jspecify.annotations.Nullable;

/** Compares the stages of one subject from document to document; of several in one document the furthest counts. */
final class StageCourse {

    /** The stages of one document, null where it states none. */
    private record Step(
            @Nullable LocalDate date,
            @Nullable StageRange planned,
            @Nullable StageRange reported,
            boolean achieved) {

        Optional<StageRange> current() {
            return Optional.ofNullable(reported == null ? planned : reported);
        }
    }

    private final List<Step> steps;
    private final int finished;

    private StageCourse(List<Step> steps, int finished) {
        this.steps = steps;
        this.finished = finished;
    }

    static StageCourse of(PlanSet plans, String subject, List<Station> stations) {
        List<Step> steps = new ArrayList<>();
        for (Station station : stations) {
            Vocabulary vocabulary = plans.vocabulary(station.plan());
            List<@Nullable String> planned = new ArrayList<>();
            for (Located<Measure> measure : station.measures()) {
                planned.add(measure.element().reach());
            }
            List<@Nullable String> reported = new ArrayList<>();
            for (Located<Progress> progress : station.progress()) {
                reported.add(progress.element().stage());
            }
            Verdict verdict = station.verdict().orElse(null);
            steps.add(new Step(
                    station.date(),
                    furthest(vocabulary, subject, planned),
                    furthest(vocabulary, subject, reported),
                    verdict == Verdict.ACHIEVED || verdict == Verdict.ACHIEVED_EARLY));
        }
        return new StageCourse(
                steps, finishedFrom(plans.vocabulary(stations.get(0).plan()), subject));
    }

    private static @Nullable StageRange furthest(Vocabulary vocabulary, String subject, List<@Nullable String> stages) {
        return stages.stream()
                .flatMap(stage -> StageRange.onTrack(vocabulary, subject, stage).stream())
                .max(Comparator.comparingInt(StageRange::low))
                .orElse(null);
    }

    // A track on which a thing can be under way names the stage that ends it; on others the second stage does.
    private static int finishedFrom(Vocabulary vocabulary, String subject) {
        Optional<Stage> open = vocabulary
                .subject(subject)
                .flatMap(vocabulary::track)
                .flatMap(track -> track.stages().stream()
                        .filter(stage -> stage.before() != null)
                        .findFirst());
        return open.flatMap(stage -> StageRange.onTrack(vocabulary, subject, stage.id()))
                .map(range -> range.high() + 1)
                .orElse(1);
    }

    /** Whether a later document reports or requires an earlier stage than one already reported. */
    boolean goesBack() {
        return anyPair((earlier, later) -> {
            StageRange reached = earlier.reported();
            return reached != null
                    && (isBefore(later.reported(), reached)
                            || (later.planned() != null
                                    && later.planned().isStep()
                                    && isBefore(later.planned(), reached)));
        });
    }

    /** Whether a later document reports a later stage, or the one that was planned. */
    boolean movesOn() {
        return anyPair((earlier, later) ->
                isBefore(earlier.reported(), later.reported()) || isReached(earlier.planned(), later));
    }

    /** Whether a later document requires a later stage. */
    boolean isPlannedFurther() {
        return anyPair((earlier, later) ->
                isBefore(earlier.reported(), later.planned()) || isBefore(earlier.planned(), later.planned()));
    }

    /** Whether any document reports a stage or that it is achieved. */
    boolean isReported() {
        return steps.stream().anyMatch(step -> step.reported() != null || step.achieved());
    }

    private static boolean isReached(@Nullable StageRange planned, Step later) {
        if (planned == null) {
            return false;
        }
        StageRange reported = later.reported();
        return later.achieved() || (planned.isStep() && reported != null && planned.high() <= reported.low());
    }

    /** Whether a later document reports an earlier stage than one that was planned. */
    boolean fallsShort() {
        return anyPair((earlier, later) -> isBefore(later.reported(), earlier.planned()));
    }

    /** Whether several documents state the same stage. */
    boolean standsStill() {
        List<StageRange> stages =
                steps.stream().flatMap(step -> step.current().stream()).toList();
        return stages.size() > 1
                && stages.stream()
                        .allMatch(stage -> stage.low() == stages.get(0).low()
                                && stage.high() == stages.get(0).high());
    }

    /** Whether the last stage reported is the end of the track, or the last verdict says that it is achieved. */
    boolean isFinished() {
        boolean done = false;
        for (Step step : steps) {
            StageRange reported = step.reported();
            done |= step.achieved() || (reported != null && reported.low() >= finished);
        }
        return done;
    }

    private boolean anyPair(BiPredicate<Step, Step> which) {
        for (int later = 1; later < steps.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                LocalDate before = steps.get(earlier).date();
                LocalDate after = steps.get(later).date();
                if (before != null
                        && after != null
                        && before.isBefore(after)
                        && which.test(steps.get(earlier), steps.get(later))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isBefore(@Nullable StageRange one, @Nullable StageRange other) {
        return one != null && other != null && one.isBefore(other);
    }
}
