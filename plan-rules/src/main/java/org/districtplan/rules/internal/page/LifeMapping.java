package org.districtplan.rules.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Progress;
import org.districtplan.model.Stage;
import org.districtplan.model.Subject;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.achievement.SubjectLife;
import org.districtplan.rules.achievement.SubjectLife.Course;
import org.districtplan.rules.achievement.SubjectLife.Station;
import org.jspecify.annotations.Nullable;

/** Brings what became of each subject onto the page; what one document mentions, and no other has to, is left to the outline. */
final class LifeMapping {

    private final CheckReport report;
    private final PageIndex index;
    private final List<SubjectLife> lives = new ArrayList<>();

    LifeMapping(CheckReport report, PageIndex index) {
        this.report = report;
        this.index = index;
        for (SubjectLife life : report.across().subjectLives()) {
            if (life.course() != Course.SINGLE) {
                lives.add(life);
            }
        }
        lives.sort(Comparator.comparing(SubjectLife::course)
                .thenComparing(SubjectLife::kind, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** Counts the subjects by what became of them. */
    List<FindingList.Choice> courses() {
        Map<Course, Integer> counts = new EnumMap<>(Course.class);
        lives.forEach(life -> counts.merge(life.course(), 1, Integer::sum));
        List<FindingList.Choice> courses = new ArrayList<>();
        counts.forEach((course, count) -> courses.add(new FindingList.Choice(
                course.text(),
                Text.of(course.label().zh() + "（" + count + "）", course.label().en() + " (" + count + ")"))));
        return courses;
    }

    Part<LifeView> views(Limits limits) {
        Part<SubjectLife> part = Part.of(lives, limits.lives());
        List<LifeView> views = new ArrayList<>();
        for (SubjectLife life : part.shown()) {
            String anchor = "p" + (views.size() + 1);
            for (Station station : life.stations()) {
                index.addLife(station.plan(), life.subject(), new Link(anchor, life.name()));
            }
            views.add(view(anchor, life));
        }
        return new Part<>(views, part.more());
    }

    private LifeView view(String anchor, SubjectLife life) {
        return new LifeView(
                anchor,
                life.name(),
                life.kind() == null ? Text.of("") : life.kind().label(),
                life.course().text(),
                life.course().label(),
                tone(life.course()),
                symbol(life.course()),
                last(life),
                latest(life).map(station -> stop(life, station)));
    }

    private static String tone(Course course) {
        return switch (course) {
            case WENT_BACK -> "bad";
            case VANISHED, NOT_REACHED -> "slow";
            case MOVED_ON -> "good";
            case STOOD_STILL, PLANNED_FURTHER, REQUIRED_AGAIN, UNSEEN, MENTIONED, SINGLE -> "open";
        };
    }

    private static String symbol(Course course) {
        return switch (course) {
            case WENT_BACK -> "✕";
            case VANISHED -> "－";
            case NOT_REACHED -> "▼";
            case MOVED_ON -> "▲";
            case STOOD_STILL -> "＝";
            case PLANNED_FURTHER, REQUIRED_AGAIN -> "○";
            case UNSEEN -> "?";
            case MENTIONED, SINGLE -> "●";
        };
    }

    /** The last stage that was reported, and the last one that was required. */
    private static Text last(SubjectLife life) {
        Text reported = null;
        Text required = null;
        for (Station station : life.stations()) {
            String year =
                    station.date() == null ? "" : String.valueOf(station.date().getYear());
            for (Text stage : station.reported()) {
                reported = dated("最近报告：", "last reported: ", stage, year);
            }
            for (Text stage : station.planned()) {
                required = dated("最近要求：", "last required: ", stage, year);
            }
        }
        if (reported == null || required == null) {
            Text only = reported == null ? required : reported;
            return only == null ? Text.of("") : only;
        }
        return Text.of(reported.zh() + "；" + required.zh(), reported.en() + "; " + required.en());
    }

    private static Text dated(String zh, String en, Text stage, String year) {
        return year.isEmpty()
                ? Text.of(zh + stage.zh(), en + stage.en())
                : Text.of(zh + stage.zh() + "（" + year + "）", en + stage.en() + " (" + year + ")");
    }

    /** The latest documents: they say what became of it. */
    private static Part<Station> latest(SubjectLife life) {
        int earlier = Math.max(0, life.stations().size() - Limits.WITHIN);
        return new Part<>(life.stations().subList(earlier, life.stations().size()), earlier);
    }

    private LifeView.Stop stop(SubjectLife life, Station station) {
        Vocabulary vocabulary = report.plans().vocabulary(station.plan());
        Subject subject = vocabulary.subject(life.subject()).orElse(null);
        List<LifeView.Mark> marks = new ArrayList<>();
        for (Located<Progress> one : station.progress()) {
            Progress progress = one.element();
            Text stage = progress.stage() == null && progress.verdict() != null
                    ? progress.verdict().label()
                    : stage(vocabulary, subject, progress.stage());
            marks.add(new LifeView.Mark(true, stage, progress.title(), index.place(one), index.findingsOf(one.ref())));
        }
        for (Located<Measure> one : station.measures()) {
            Text stage = stage(vocabulary, subject, one.element().reach());
            marks.add(new LifeView.Mark(
                    false, stage, one.element().title(), index.place(one), index.findingsOf(one.ref())));
        }
        // What names a stage says most.
        marks.sort(Comparator.comparing(mark -> mark.stage() == null));
        return new LifeView.Stop(
                index.document(station.plan()), Objects.toString(station.date(), ""), Part.of(marks, Limits.WITHIN));
    }

    private static @Nullable Text stage(Vocabulary vocabulary, @Nullable Subject subject, @Nullable String id) {
        if (id == null) {
            return null;
        }
        Optional<Stage> own =
                subject == null ? Optional.empty() : vocabulary.track(subject).flatMap(track -> track.stage(id));
        return own.or(() -> vocabulary.tracks().stream()
                        .flatMap(track -> track.stage(id).stream())
                        .findFirst())
                .map(stage ->
                        Text.of(stage.name().in(Language.CHINESE), stage.name().in(Language.ENGLISH)))
                .orElseGet(() -> Text.of(id));
    }
}
