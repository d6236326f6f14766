package org.districtplan.rules.internal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Stage;
import org.districtplan.model.StageTrack;
import org.districtplan.model.Subject;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** Follows each subject through the documents that say what is to be done with it or what was done. */
final class LifeMapping {

    private static final Comparator<Plan> IN_TIME = Comparator.comparing(
            plan -> date(plan.header()), Comparator.nullsLast(Comparator.naturalOrder()));

    private final PageIndex index;
    private final PlanSet plans;
    private final List<Plan> ordered = new ArrayList<>();
    private final Map<Subject, Map<Plan, List<LifeView.Mark>>> lives = new LinkedHashMap<>();

    LifeMapping(PlanSet plans, PageIndex index) {
        this.plans = plans;
        this.index = index;
    }

    /** Lists the subjects that several documents mention, those with stages first and then by kind. */
    Part<LifeView> views(Limits limits) {
        ordered.addAll(plans.plans());
        ordered.sort(IN_TIME);
        ordered.forEach(this::gather);
        List<Map.Entry<Subject, Map<Plan, List<LifeView.Mark>>>> shared = lives.entrySet().stream()
                .filter(life -> life.getValue().size() > 1)
                .sorted(Comparator.comparing((Map.Entry<Subject, Map<Plan, List<LifeView.Mark>>> life) ->
                                !hasStage(life.getValue()))
                        .thenComparing(life -> life.getKey().kind()))
                .toList();
        Part<Map.Entry<Subject, Map<Plan, List<LifeView.Mark>>>> part = Part.of(shared, limits.lives());
        List<LifeView> views = new ArrayList<>();
        for (Map.Entry<Subject, Map<Plan, List<LifeView.Mark>>> life : part.shown()) {
            LifeView view = view("p" + (views.size() + 1), life.getKey(), life.getValue());
            index.addLife(life.getKey(), new Link(view.anchor(), view.name()));
            views.add(view);
        }
        return new Part<>(views, part.more());
    }

    private static boolean hasStage(Map<Plan, List<LifeView.Mark>> life) {
        return life.values().stream()
                .anyMatch(marks -> marks.stream().anyMatch(mark -> mark.stage() != null));
    }

    private void gather(Plan plan) {
        Vocabulary vocabulary = plans.vocabulary(plan);
        for (Located<Progress> located : plans.progress(plan)) {
            Progress progress = located.element();
            for (String id : progress.subjects()) {
                vocabulary.subject(id).ifPresent(subject -> add(subject, plan, new LifeView.Mark(
                        true, reached(vocabulary, subject, progress), progress.title(), index.place(located), index.findingsOf(located.ref()))));
            }
        }
        for (Located<Measure> located : plans.measures(plan)) {
            Measure measure = located.element();
            for (String id : measure.subjects()) {
                vocabulary.subject(id).ifPresent(subject -> add(subject, plan, new LifeView.Mark(
                        false, stage(vocabulary, subject, measure.reach()), measure.title(), index.place(located), index.findingsOf(located.ref()))));
            }
        }
    }

    private void add(Subject subject, Plan plan, LifeView.Mark mark) {
        lives.computeIfAbsent(subject, added -> new LinkedHashMap<>())
                .computeIfAbsent(plan, added -> new ArrayList<>())
                .add(mark);
    }

    private static @Nullable Text reached(Vocabulary vocabulary, Subject subject, Progress progress) {
        return progress.stage() == null && progress.verdict() != null
                ? progress.verdict().label()
                : stage(vocabulary, subject, progress.stage());
    }

    private static @Nullable Text stage(Vocabulary vocabulary, Subject subject, @Nullable String id) {
        if (id == null) {
            return null;
        }
        return vocabulary
                .track(subject)
                .flatMap(track -> track.stage(id))
                .or(() -> anyTrack(vocabulary, id))
                .map(stage -> Text.of(stage.name().in(Language.CHINESE), stage.name().in(Language.ENGLISH)))
                .orElseGet(() -> Text.of(id));
    }

    private static Optional<Stage> anyTrack(Vocabulary vocabulary, String id) {
        return vocabulary.tracks().stream()
                .map((StageTrack track) -> track.stage(id))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private LifeView view(String anchor, Subject subject, Map<Plan, List<LifeView.Mark>> byPlan) {
        List<LifeView.Stop> stops = new ArrayList<>();
        LifeView.Mark required = null;
        LifeView.Mark reported = null;
        Plan requiredIn = null;
        Plan reportedIn = null;
        for (Map.Entry<Plan, List<LifeView.Mark>> entry : byPlan.entrySet()) {
            List<LifeView.Mark> marks = new ArrayList<>(entry.getValue());
            // What names a stage says most.
            marks.sort(Comparator.comparing(mark -> mark.stage() == null));
            stops.add(new LifeView.Stop(
                    index.document(entry.getKey()),
                    Objects.toString(date(entry.getKey().header()), ""),
                    Part.of(marks, Limits.WITHIN)));
            for (LifeView.Mark mark : entry.getValue()) {
                if (mark.stage() != null && mark.isReported()) {
                    reported = mark;
                    reportedIn = entry.getKey();
                } else if (mark.stage() != null) {
                    required = mark;
                    requiredIn = entry.getKey();
                }
            }
        }
        int after = ordered.size() - 1 - ordered.lastIndexOf(lastOf(byPlan));
        return new LifeView(
                anchor,
                Text.of(subject.name().in(Language.CHINESE), subject.name().in(Language.ENGLISH)),
                subject.kind().label(),
                last(reported, reportedIn, required, requiredIn),
                after == 0
                        ? Text.of("")
                        : Text.of(
                                "其后的" + after + "份文件未提及",
                                after == 1 ? "not mentioned in the document after" : "not mentioned in the " + after + " documents after"),
                stops);
    }

    private static @Nullable Plan lastOf(Map<Plan, ?> byPlan) {
        Plan last = null;
        for (Plan plan : byPlan.keySet()) {
            last = plan;
        }
        return last;
    }

    private static Text last(
            LifeView.@Nullable Mark reported,
            @Nullable Plan reportedIn,
            LifeView.@Nullable Mark required,
            @Nullable Plan requiredIn) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (reported != null && reported.stage() != null && reportedIn != null) {
            zh.add("最近报告：" + reported.stage().zh() + year(reportedIn, "（", "）"));
            en.add("last reported: " + reported.stage().en() + year(reportedIn, " (", ")"));
        }
        if (required != null && required.stage() != null && requiredIn != null) {
            zh.add("最近要求：" + required.stage().zh() + year(requiredIn, "（", "）"));
            en.add("last required: " + required.stage().en() + year(requiredIn, " (", ")"));
        }
        return Text.of(String.join("；", zh), String.join("; ", en));
    }

    private static String year(Plan plan, String before, String after) {
        LocalDate date = date(plan.header());
        return date == null ? "" : before + date.getYear() + after;
    }

    private static @Nullable LocalDate date(PlanHeader header) {
        return header.latestDate()
                .or(() -> header.written() == null
                        ? Optional.empty()
                        : header.written().period().lastDay())
                .or(() -> header.plansFor() == null
                        ? Optional.empty()
                        : header.plansFor().firstDay())
                .orElse(null);
    }
}
