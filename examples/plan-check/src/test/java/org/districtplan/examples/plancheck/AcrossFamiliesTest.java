package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.districtplan.model.Target;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.PlanDifference;
import org.districtplan.rules.RuleCatalogue;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.AnnualStep;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.PlanFollowUp;
import org.districtplan.rules.achievement.Scoreboard;
import org.districtplan.rules.achievement.Scoreboard.Grouping;
import org.districtplan.rules.achievement.SubjectLife;
import org.districtplan.rules.achievement.TargetFollowUp.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the views over several documents, whatever the plans. */
class AcrossFamiliesTest {

    private static final PlanChecker NO_RULES =
            PlanChecker.builder().catalogue(RuleCatalogue.of(List.of())).build();

    static Stream<Path> families() throws IOException {
        List<Path> families = new ArrayList<>(List.of(Path.of("data", "changning")));
        for (String kind : List.of("made-up", "real")) {
            try (Stream<Path> folders = Files.list(Path.of("data", kind))) {
                folders.filter(Files::isDirectory).sorted().forEach(families::add);
            }
        }
        return families.stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void every_breakdown_of_the_scoreboard_adds_up(Path family) throws IOException {
        CheckReport report = NO_RULES.check(family);
        Scoreboard board = report.scoreboard();

        assertThat(board.targets().total()).isEqualTo(report.assessments().size());
        for (Grouping by : Grouping.values()) {
            Map<AchievementStatus, Integer> expected = new EnumMap<>(AchievementStatus.class);
            for (Assessment one : report.assessments()) {
                expected.merge(one.status(), groups(by, one.target().element()), Integer::sum);
            }
            Map<AchievementStatus, Integer> found = new EnumMap<>(AchievementStatus.class);
            board.by(by).groups().forEach(group -> group.counts()
                    .counts()
                    .forEach((status, count) -> found.merge(status, count, Integer::sum)));
            assertThat(found).as("%s", by).isEqualTo(expected);
            assertThat(board.by(by).targets()).isEqualTo(report.assessments().size());
        }
    }

    private static int groups(Grouping by, Target target) {
        return switch (by) {
            case PARTY -> Math.max(1, target.responsible().size());
            case NATURE -> Math.max(1, target.natures().size());
            default -> 1;
        };
    }

    @ParameterizedTest
    @MethodSource("families")
    void every_target_of_a_plan_is_followed_into_each_report(Path family) throws IOException {
        CheckReport report = NO_RULES.check(family);

        for (PlanFollowUp pair : report.across().followUps()) {
            assertThat(pair.targets()).hasSameSizeAs(pair.plan().targets());
            assertThat(pair.targets()).allSatisfy(one -> assertThat(one.outcome() == Outcome.ANSWERED)
                    .isEqualTo(!one.figures().isEmpty() || !one.claims().isEmpty()));
            assertThat(pair.targets()).allSatisfy(one -> {
                assertThat(one.figures())
                        .allMatch(figure ->
                                figure.plan().id().equals(pair.report().id()));
                assertThat(one.claims())
                        .allMatch(
                                claim -> claim.plan().id().equals(pair.report().id()));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void steps_and_lives_say_why_or_where(Path family) throws IOException {
        CheckReport report = NO_RULES.check(family);

        for (AnnualStep step : report.across().annualSteps()) {
            boolean open = step.position() == AnnualStep.Position.NOT_CHECKABLE;
            assertThat(step.reached() == null).as("%s", step.summary()).isEqualTo(open);
            assertThat(step.summary().toString()).doesNotContain("{", "null");
        }
        for (SubjectLife life : report.across().subjectLives()) {
            assertThat(life.stations()).isNotEmpty();
            assertThat(life.course() == SubjectLife.Course.SINGLE)
                    .isEqualTo(life.stations().size() == 1
                            && life.course() != SubjectLife.Course.VANISHED
                            && life.course() != SubjectLife.Course.UNSEEN);
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void a_plan_is_not_different_from_itself(Path family) throws IOException {
        CheckReport report = NO_RULES.check(family);

        report.plans().plans().forEach(plan -> assertThat(
                        PlanDifference.of(report.plans(), plan.id(), plan.id()).isEmpty())
                .as(plan.id())
                .isTrue());
    }
}
