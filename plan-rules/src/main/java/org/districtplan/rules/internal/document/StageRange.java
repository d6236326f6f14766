package org.districtplan.rules.internal.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.districtplan.model.Stage;
import org.districtplan.model.StageTrack;
import org.districtplan.model.Subject;
import org.districtplan.model.SubjectKind;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * How far along its track a thing stands that goes that way once.
 *
 * <p>A stage with a place of its own is one step; one without (推进) lies anywhere between two.
 *
 * @param subject the id of the thing, followed to the entry it is the same as
 * @param stage the name of the stage
 * @param low the first step it can be, from 0
 * @param high the last step it can be
 */
public record StageRange(String subject, Text stage, int low, int high) {

    /** A fair is held every year, a platform or park is extended, a policy revised: only these are built and then stand. */
    private static final Set<SubjectKind> ONCE =
            EnumSet.of(SubjectKind.PROJECT, SubjectKind.BUILDING, SubjectKind.FACILITY, SubjectKind.INSTITUTION);

    /** Finds it; empty where the subject is none that is built once, or its track has no such stage. */
    public static Optional<StageRange> of(Vocabulary vocabulary, String subject, @Nullable String stage) {
        return onTrack(vocabulary, subject, stage).filter(found -> vocabulary
                .subject(subject)
                .filter(StageRange::isBuiltOnce)
                .isPresent());
    }

    /** Finds it for a thing of any kind; empty where its track has no such stage. */
    public static Optional<StageRange> onTrack(Vocabulary vocabulary, String subject, @Nullable String stage) {
        Optional<Subject> found = stage == null ? Optional.empty() : vocabulary.subject(subject);
        return found.flatMap(vocabulary::track).flatMap(track -> at(found.get().id(), track, stage));
    }

    /** Whether a thing goes along its track once. */
    public static boolean isBuiltOnce(Subject subject) {
        return ONCE.contains(subject.kind());
    }

    private static Optional<StageRange> at(String subject, StageTrack track, @Nullable String stage) {
        Optional<Stage> found = stage == null ? Optional.empty() : track.stage(stage);
        List<String> steps = track.stages().stream()
                .filter(one -> one.after() == null && one.before() == null)
                .map(Stage::id)
                .toList();
        return found.map(one -> {
            int step = steps.indexOf(one.id());
            int after = one.after() == null ? -1 : steps.indexOf(one.after());
            int before = one.before() == null ? -1 : steps.indexOf(one.before());
            Text name = Text.of(one.name().in(Language.CHINESE), one.name().in(Language.ENGLISH));
            return step >= 0
                    ? new StageRange(subject, name, step, step)
                    : new StageRange(subject, name, after + 1, before < 0 ? steps.size() - 1 : before - 1);
        });
    }

    /** Whether this comes wholly before another. */
    public boolean isBefore(StageRange other) {
        return high < other.low;
    }

    /** Whether it is one step of the track. */
    public boolean isStep() {
        return low == high;
    }

    /** Whether at least one step lies between this and another. */
    public boolean isFarFrom(StageRange other) {
        return high + 1 < other.low || other.high + 1 < low;
    }

    /** Whether both are the same one step. */
    public boolean isSameStep(StageRange other) {
        return isStep() && low == other.low && low == other.high;
    }
}
