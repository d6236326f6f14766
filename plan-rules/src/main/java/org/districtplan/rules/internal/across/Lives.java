package org.districtplan.rules.internal.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.districtplan.model.Content;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Subject;
import org.districtplan.model.SubjectKind;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.SubjectLife;
import org.districtplan.rules.achievement.SubjectLife.Course;
import org.districtplan.rules.achievement.SubjectLife.Station;
import org.districtplan.rules.internal.assess.Succession;
import org.districtplan.rules.internal.document.DocumentDates;
import org.districtplan.rules.internal.document.NamedSubjects;
import org.districtplan.rules.internal.document.StageRange;
import org.districtplan.rules.internal.words.FigureWords;
import org.jspecify.annotations.Nullable;

/** Puts together what the documents of a set say of each subject. */
public final class Lives {

    private final PlanSet plans;
    private final Map<String, Plan> nextPlan = new HashMap<>();
    private final Map<String, NamedSubjects> named = new HashMap<>();

    /** Looks in a set. */
    public Lives(PlanSet plans) {
        this.plans = plans;
        for (Plan later : plans.plans()) {
            Succession.before(plans, later).ifPresent(earlier -> nextPlan.putIfAbsent(earlier.id(), later));
        }
    }

    /** What one document says, while it is gathered. */
    private static final class Mentions {
        private final List<Located<Measure>> measures = new ArrayList<>();
        private final List<Located<Progress>> progress = new ArrayList<>();
    }

    /** Lists the subjects of measures and progress items in the order they first occur. */
    public List<SubjectLife> all() {
        Map<String, Map<String, Mentions>> subjects = new LinkedHashMap<>();
        for (Plan plan : plans.plans()) {
            Vocabulary vocabulary = plans.vocabulary(plan);
            for (Located<Measure> measure : plans.measures(plan)) {
                for (String id : ids(vocabulary, measure.element().subjects())) {
                    mentions(subjects, id, plan).measures.add(measure);
                }
            }
            for (Located<Progress> progress : plans.progress(plan)) {
                for (String id : ids(vocabulary, progress.element().subjects())) {
                    mentions(subjects, id, plan).progress.add(progress);
                }
            }
        }
        List<SubjectLife> lives = new ArrayList<>();
        subjects.forEach((id, documents) -> lives.add(life(id, documents)));
        return List.copyOf(lives);
    }

    private static Mentions mentions(Map<String, Map<String, Mentions>> subjects, String id, Plan plan) {
        return subjects.computeIfAbsent(id, added -> new LinkedHashMap<>())
                .computeIfAbsent(plan.id(), added -> new Mentions());
    }

    private static Set<String> ids(Vocabulary vocabulary, List<String> subjects) {
        Set<String> ids = new LinkedHashSet<>();
        subjects.forEach(one -> ids.add(vocabulary.subject(one).map(Subject::id).orElse(one)));
        return ids;
    }

    private SubjectLife life(String id, Map<String, Mentions> documents) {
        List<Station> stations = new ArrayList<>();
        documents.values().forEach(mentions -> stations.add(station(id, mentions)));
        stations.sort(Comparator.comparing(Station::date, Comparator.nullsLast(Comparator.naturalOrder())));
        Plan first = stations.get(0).plan();
        Optional<Subject> subject = plans.vocabulary(first).subject(id);
        return new SubjectLife(
                id,
                FigureWords.name(plans.vocabulary(first), id),
                subject.map(Subject::kind).orElse(null),
                stations,
                course(id, subject, stations));
    }

    private Station station(String id, Mentions mentions) {
        Located<?> any = mentions.measures.isEmpty() ? mentions.progress.get(0) : mentions.measures.get(0);
        Plan plan = any.plan();
        Set<Text> planned = new LinkedHashSet<>();
        Set<Text> reported = new LinkedHashSet<>();
        Vocabulary vocabulary = plans.vocabulary(plan);
        mentions.measures.forEach(
                measure -> add(planned, vocabulary, id, measure.element().reach()));
        mentions.progress.forEach(
                one -> add(reported, vocabulary, id, one.element().stage()));
        return new Station(
                plan,
                DocumentDates.spokenOn(plan.header()).orElse(null),
                List.copyOf(planned),
                List.copyOf(reported),
                mentions.measures,
                mentions.progress);
    }

    private static void add(Set<Text> names, Vocabulary vocabulary, String subject, @Nullable String stage) {
        if (stage != null) {
            names.add(StageRange.onTrack(vocabulary, subject, stage)
                    .map(StageRange::stage)
                    .or(() -> named(vocabulary, stage))
                    .orElseGet(() -> Text.of(stage)));
        }
    }

    // A stage of another track is shown by its name there.
    private static Optional<Text> named(Vocabulary vocabulary, String stage) {
        return vocabulary.tracks().stream()
                .flatMap(track -> track.stage(stage).stream())
                .findFirst()
                .map(found ->
                        Text.of(found.name().in(Language.CHINESE), found.name().in(Language.ENGLISH)));
    }

    private Course course(String id, Optional<Subject> subject, List<Station> stations) {
        StageCourse course = StageCourse.of(plans, id, stations);
        if (subject.filter(StageRange::isBuiltOnce).isPresent() && course.goesBack()) {
            return Course.WENT_BACK;
        }
        Optional<Plan> silent = course.isFinished() ? Optional.empty() : silent(id, stations);
        boolean whole = silent.filter(
                        plan -> Succession.hasAll(plan, Content.MEASURES) && Succession.hasAll(plan, Content.PROGRESS))
                .isPresent();
        if (whole) {
            return Course.VANISHED;
        }
        if (course.movesOn()) {
            return Course.MOVED_ON;
        }
        if (course.fallsShort()) {
            return Course.NOT_REACHED;
        }
        if (course.isPlannedFurther()) {
            return Course.PLANNED_FURTHER;
        }
        // An event is held again and again.
        boolean again = subject.filter(one -> one.kind() == SubjectKind.EVENT).isPresent();
        if (!again && course.standsStill()) {
            return course.isReported() ? Course.STOOD_STILL : Course.REQUIRED_AGAIN;
        }
        if (silent.isPresent()) {
            return Course.UNSEEN;
        }
        return stations.size() > 1 ? Course.MENTIONED : Course.SINGLE;
    }

    /** The next plan after the last one that planned something for a subject, if it does not mention it, its whole or a part. */
    private Optional<Plan> silent(String id, List<Station> stations) {
        Station last = stations.get(stations.size() - 1);
        Plan next = last.measures().isEmpty() ? null : nextPlan.get(last.plan().id());
        if (next == null) {
            return Optional.empty();
        }
        NamedSubjects there = named.computeIfAbsent(next.id(), added -> NamedSubjects.of(plans.vocabulary(next), next));
        boolean mentioned = NamedSubjects.of(plans.vocabulary(last.plan()), id).meet(there);
        return mentioned ? Optional.empty() : Optional.of(next);
    }
}
