package org.districtplan.rules.internal.assess;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Located;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Target;
import org.districtplan.model.Verdict;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.internal.words.CriterionWords;

/** The verdicts that reports state in words. */
final class ReportedVerdicts {

    private static final Text CLAIMED = Text.of(
            "{plan}称“{verdict}”；要求{required}没有数值，以报告自述为准",
            "{plan} states “{verdict}”; the criterion {required} has no number, so only the report itself supports this");
    private static final Text STAGE = Text.of(
            "{plan}只说明已到“{stage}”阶段，未说明是否达到要求（{required}）",
            "{plan} states only the stage “{stage}”, not whether {required} was met");

    private final PlanSet plans;
    private final LocalDate date;

    ReportedVerdicts(PlanSet plans, LocalDate date) {
        this.plans = plans;
        this.date = date;
    }

    List<Located<Progress>> of(Located<Target> target) {
        return plans.referring(Progress.class, target).stream()
                .filter(progress -> EvidenceIndex.isPublic(progress.plan(), date))
                .toList();
    }

    /** The latest stated verdict decides where no figure can. */
    Decision decide(Located<Target> target, Message otherwise) {
        Text requirement = CriterionWords.criterion(
                plans.vocabulary(target.plan()), target.element().criterion());
        return latest(of(target).stream()
                        .filter(claim -> claim.element().verdict() != null)
                        .toList())
                .flatMap(claim -> Optional.ofNullable(claim.element().verdict())
                        .map(verdict -> Decision.without(
                                status(verdict),
                                Message.of(
                                        CLAIMED,
                                        "plan",
                                        claim.plan().id(),
                                        "verdict",
                                        verdict.label(),
                                        "required",
                                        requirement))))
                .or(() -> stage(target, requirement))
                .orElseGet(() -> Decision.without(AchievementStatus.NOT_ASSESSABLE, otherwise));
    }

    private Optional<Decision> stage(Located<Target> target, Text requirement) {
        return latest(of(target))
                .flatMap(claim -> Optional.ofNullable(claim.element().stage())
                        .map(stage -> Decision.without(
                                AchievementStatus.NOT_ASSESSABLE,
                                Message.of(
                                        STAGE,
                                        "plan",
                                        claim.plan().id(),
                                        "stage",
                                        stageName(stage),
                                        "required",
                                        requirement))));
    }

    private Text stageName(String id) {
        return plans.vocabulary().tracks().stream()
                .flatMap(track -> track.stages().stream())
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .map(stage ->
                        Text.of(stage.name().in(Language.CHINESE), stage.name().in(Language.ENGLISH)))
                .orElseGet(() -> Text.of(id));
    }

    private static Optional<Located<Progress>> latest(List<Located<Progress>> claims) {
        return claims.stream()
                .reduce((one, other) ->
                        Comparator.<LocalDate>naturalOrder().compare(date(one), date(other)) > 0 ? one : other);
    }

    private static LocalDate date(Located<Progress> claim) {
        return claim.plan().header().publicSince().orElse(LocalDate.MIN);
    }

    private static AchievementStatus status(Verdict verdict) {
        return switch (verdict) {
            case ACHIEVED -> AchievementStatus.ACHIEVED;
            case ACHIEVED_EARLY -> AchievementStatus.ACHIEVED_EARLY;
            case AHEAD -> AchievementStatus.AHEAD;
            case ON_TRACK -> AchievementStatus.ON_TRACK;
            case BEHIND -> AchievementStatus.BEHIND;
            case NOT_ACHIEVED -> AchievementStatus.NOT_ACHIEVED;
            case ADJUSTED -> AchievementStatus.ADJUSTED;
        };
    }
}
