package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.districtplan.model.Criterion;
import org.districtplan.model.Located;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Stage;
import org.districtplan.model.StageTrack;
import org.districtplan.model.Subject;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.internal.words.FigureWords;

/** Decides a target that a subject reaches a stage (开工, 竣工) by the stage that reports state of it. */
final class Milestones {

    private static final Text REACHED = Text.of(
            "{plan}称{subject}已{stage}，要求{required}：{status}",
            "{plan} states the stage “{stage}” for {subject}; the target requires {required}: {status}");

    private final PlanSet plans;
    private final LocalDate date;

    Milestones(PlanSet plans, LocalDate date) {
        this.plans = plans;
        this.date = date;
    }

    Optional<Decision> decide(Located<Target> target) {
        String subject = target.element().subject();
        if (subject == null || !(target.element().criterion() instanceof Criterion.Qualitative qualitative)) {
            return Optional.empty();
        }
        Subject entry = plans.vocabulary(target.plan()).subject(subject).orElse(null);
        StageTrack track = entry == null
                ? null
                : plans.vocabulary(target.plan()).track(entry).orElse(null);
        Stage wanted = track == null ? null : named(track, qualitative.words()).orElse(null);
        if (entry == null || track == null || wanted == null) {
            return Optional.empty();
        }
        LocalDate end = due(target);
        return plans.mentions(Progress.class, entry.id()).stream()
                .filter(report -> EvidenceIndex.isPublic(report.plan(), date)
                        && report.element().stage() != null)
                .max(Comparator.comparing(Milestones::asOf))
                .flatMap(report -> decide(target, entry, track, wanted, report, end));
    }

    private static Optional<Stage> named(StageTrack track, String words) {
        return track.stages().stream()
                .filter(stage -> stage.id().equals(words)
                        || words.equals(stage.name().in(Language.CHINESE))
                        || words.equalsIgnoreCase(stage.name().in(Language.ENGLISH)))
                .findFirst();
    }

    private LocalDate due(Located<Target> target) {
        Period by = target.element().by();
        Period horizon = by == null ? target.plan().header().plansFor() : by;
        return horizon == null ? LocalDate.MAX : horizon.lastDay().orElse(LocalDate.MAX);
    }

    private static LocalDate asOf(Located<Progress> report) {
        Period asOf = report.element().asOf();
        Optional<LocalDate> stated = asOf == null ? Optional.empty() : asOf.lastDay();
        return stated.or(() -> report.plan().header().publicSince()).orElse(LocalDate.MIN);
    }

    private Optional<Decision> decide(
            Located<Target> target,
            Subject subject,
            StageTrack track,
            Stage wanted,
            Located<Progress> report,
            LocalDate end) {
        Stage reached = track.stages().stream()
                .filter(stage -> stage.id().equals(report.element().stage()))
                .findFirst()
                .orElse(null);
        if (reached == null) {
            return Optional.empty();
        }
        boolean due = !end.isAfter(date);
        boolean met = place(track, reached) >= place(track, wanted) && reached.after() == null;
        if (!met && !(due && !asOf(report).isBefore(end))) {
            return Optional.empty();
        }
        AchievementStatus status = !met
                ? AchievementStatus.NOT_ACHIEVED
                : due ? AchievementStatus.ACHIEVED : AchievementStatus.ACHIEVED_EARLY;
        Text requirement = AssessmentWords.requirement(plans.vocabulary(target.plan()), target.element());
        return Optional.of(Decision.without(
                status,
                Message.of(
                        REACHED,
                        "plan",
                        report.plan().id(),
                        "subject",
                        FigureWords.name(plans.vocabulary(target.plan()), subject.id()),
                        "stage",
                        Text.of(
                                reached.name().in(Language.CHINESE),
                                reached.name().in(Language.ENGLISH)),
                        "required",
                        requirement,
                        "status",
                        status.label())));
    }

    /** The place of a stage in its track; one without a place of its own lies before what it precedes. */
    private static int place(StageTrack track, Stage stage) {
        return track.stages().indexOf(stage);
    }
}
