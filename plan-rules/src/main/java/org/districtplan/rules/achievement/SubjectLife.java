package org.districtplan.rules.achievement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Plan;
import org.districtplan.model.Progress;
import org.districtplan.model.SubjectKind;
import org.districtplan.model.Term;
import org.districtplan.model.Verdict;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of a set say of one subject, such as a project or a platform, in the order of their dates.
 *
 * <p>Read it by its accessors. The canonical constructor is not part of the promise: it gains parameters. This class is
 * immutable and thread-safe.
 *
 * @param subject the id of the subject, followed to the entry it is the same as
 * @param name the name of the subject
 * @param kind the kind of the subject, null if no registry has it
 * @param stations the documents with a measure or progress item of the subject, the earliest first; those without a date last
 * @param course what became of it
 */
public record SubjectLife(
        String subject, Text name, @Nullable SubjectKind kind, List<Station> stations, Course course) {

    /** What became of a subject. */
    public enum Course implements Term {
        /** A later document reports or requires an earlier stage than the one already reported. */
        WENT_BACK(Text.of("前后不一致", "went back")),
        /** It is not finished, and the next plan of the kind does not mention it. */
        VANISHED(Text.of("未再提及", "not mentioned again")),
        /** A later document reports an earlier stage than the one that was planned. */
        NOT_REACHED(Text.of("未达到计划阶段", "planned stage not reached")),
        /** Several documents report the same stage, or one reports what others require. */
        STOOD_STILL(Text.of("阶段未变", "stood still")),
        /** A later document requires a later stage, and none reports that it moved on. */
        PLANNED_FURTHER(Text.of("计划有推进，未见进展报告", "planned further, no progress reported")),
        /** Several documents require the same stage, and none reports on it. */
        REQUIRED_AGAIN(Text.of("再次提出，未见进展报告", "required again, no progress reported")),
        /** A later document reports a later stage, or the stage that was planned. */
        MOVED_ON(Text.of("有进展", "moved on")),
        /** The available excerpt of the next plan of the kind does not mention it. */
        UNSEEN(Text.of("后一份节选中未见", "not in the later excerpt")),
        /** Several documents mention it, without stages that can be compared. */
        MENTIONED(Text.of("多次提及", "mentioned again")),
        /** One document mentions it, and no other has to. */
        SINGLE(Text.of("一份文件提及", "in one document"));

        private final Text label;

        Course(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /**
     * What one document says of a subject.
     *
     * @param plan the document
     * @param date the day it speaks from: its first date, or the start of the time it plans for; null if it has none
     * @param planned the names of the stages that its measures require, each once
     * @param reported the names of the stages that its progress items report, each once
     * @param measures its measures of the subject
     * @param progress its progress items of the subject
     */
    public record Station(
            Plan plan,
            @Nullable LocalDate date,
            List<Text> planned,
            List<Text> reported,
            List<Located<Measure>> measures,
            List<Located<Progress>> progress) {

        /**
         * Refuses null and copies the lists.
         *
         * @throws NullPointerException if a component other than the date is null
         */
        public Station {
            Objects.requireNonNull(plan, "plan");
            planned = List.copyOf(planned);
            reported = List.copyOf(reported);
            measures = List.copyOf(measures);
            progress = List.copyOf(progress);
        }

        /**
         * Gives the verdict that the document states.
         *
         * @return the last verdict of its progress items, empty if none has one
         */
        public Optional<Verdict> verdict() {
            Verdict last = null;
            for (Located<Progress> one : progress) {
                Verdict verdict = one.element().verdict();
                last = verdict == null ? last : verdict;
            }
            return Optional.ofNullable(last);
        }
    }

    /**
     * Refuses null and copies the list.
     *
     * @throws NullPointerException if a component other than the kind is null
     */
    public SubjectLife {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(name, "name");
        stations = List.copyOf(stations);
        Objects.requireNonNull(course, "course");
    }
}
