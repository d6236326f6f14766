package org.districtplan.rules.achievement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.districtplan.rules.achievement.AchievementStatus.ACHIEVED;
import static org.districtplan.rules.achievement.AchievementStatus.BEHIND;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_ACHIEVED;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_ASSESSABLE;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_DUE;
import static org.districtplan.rules.achievement.AchievementStatus.ON_TRACK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.io.source.Source;
import org.districtplan.model.Located;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.rules.achievement.Scoreboard.Breakdown;
import org.districtplan.rules.achievement.Scoreboard.Group;
import org.districtplan.rules.achievement.Scoreboard.Grouping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreboardTest {

    private static final String REGISTRY = """
            format: districtplan/1
            registry: {id: town, version: 1, extends: [core@1]}
            subjects:
              - {id: labour, name: 人社局, kind: institution}
              - {id: civil, name: 民政局, kind: institution}
              - {id: tower, name: 一号楼, kind: building}
            indicators:
              - {id: beds, name: 床位, unit: 张, accumulation: stock, direction: up}
              - {id: care-beds-of-town, name: 养老床位, unit: 张, accumulation: stock, direction: up, narrows: beds}
              - {id: day-beds, name: 日间床位, unit: 张, accumulation: stock, direction: up, narrows: care-beds-of-town}
            """;

    private static final String PLAN = """
            format: districtplan/1
            plan: {id: first, kind: work-report, title: 某镇计划, plans-for: 2024, published: 2024-01-10}
            sections:
              - {at: p, kind: preamble, title: "", paragraphs: {count: 1}}
              - {at: 一, kind: heading, title: 目标}
              - {at: 一(一), kind: heading, title: 就业, paragraphs: {count: 1}}
              - {at: 二, kind: heading, title: 民生, paragraphs: {count: 2}}
            targets:
              - {indicator: day-beds, period: 2024, criterion: {value: 20张}, nature: expected, responsible: [civil], at: 二 p1}
              - {indicator: beds, period: 2024, criterion: {value: 90张}, nature: binding, responsible: [civil, labour], at: 二 p2}
              - {indicator: new-jobs, period: 2024, criterion: {value: 900人}, nature: expected, responsible: [labour], at: 一(一) p1}
              - {subject: tower, by: 2024, criterion: {qualitative: 建成}, at: p1}
            """;

    private static final String OTHER = """
            format: districtplan/1
            plan: {id: second, kind: work-report, title: 某镇下一年计划, plans-for: 2025, published: 2025-01-10}
            targets:
              - {indicator: beds, period: 2025, criterion: {value: 95张}, nature: binding, at: 一 p1}
            """;

    private static PlanSet plans() {
        try {
            ReadResult read = PlanReader.standard()
                    .read(List.of(
                            Source.of("registry.yaml", REGISTRY),
                            Source.of("first.yaml", PLAN),
                            Source.of("second.yaml", OTHER)));
            assertThat(read.diagnostics()).isEmpty();
            return read.plans();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scoreboard board(AchievementStatus... statuses) {
        PlanSet plans = plans();
        List<Assessment> assessments = new ArrayList<>();
        for (Located<Target> target : plans.targets()) {
            assessments.add(assessment(target, statuses[assessments.size()]));
        }
        return Scoreboard.of(plans, assessments);
    }

    private static Assessment assessment(Located<Target> target, AchievementStatus status) {
        return Assessment.builder()
                .target(target)
                .status(status)
                .reason(Message.of("理由", "reason"))
                .build();
    }

    private static Scoreboard board() {
        return board(ACHIEVED, NOT_ACHIEVED, ON_TRACK, NOT_ASSESSABLE, BEHIND);
    }

    private static List<String> groups(Grouping by) {
        return board().by(by).groups().stream()
                .map(group -> group.plan() + "|" + group.key() + "|"
                        + group.name().zh() + "|" + group.counts().counts())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void every_target_is_in_a_group_and_the_counts_add_up(Grouping by) {
        Breakdown breakdown = board().by(by);

        assertThat(breakdown.targets()).isEqualTo(5);
        assertThat(breakdown.entries())
                .isEqualTo(breakdown.groups().stream()
                        .flatMap(group -> group.counts().counts().values().stream())
                        .mapToInt(Integer::intValue)
                        .sum());
        for (AchievementStatus status : AchievementStatus.values()) {
            int inGroups = breakdown.groups().stream()
                    .mapToInt(group -> group.counts().of(status))
                    .sum();
            int twice = by == Grouping.PARTY && status == NOT_ACHIEVED ? 1 : 0;
            assertThat(inGroups).as("%s", status).isEqualTo(board().targets().of(status) + twice);
        }
    }

    @Test
    void a_target_of_two_parties_counts_in_both_and_is_one_target() {
        Breakdown parties = board().by(Grouping.PARTY);

        assertThat(groups(Grouping.PARTY))
                .containsExactly(
                        "null|civil|民政局|{ACHIEVED=1, NOT_ACHIEVED=1}",
                        "null|labour|人社局|{ON_TRACK=1, NOT_ACHIEVED=1}",
                        "null|null|（未明确责任单位）|{BEHIND=1, NOT_ASSESSABLE=1}");
        assertThat(parties.entries()).isEqualTo(6);
        assertThat(parties.isOverlapping()).isTrue();
        assertThat(board().by(Grouping.NATURE).isOverlapping()).isFalse();
    }

    @Test
    void sections_are_those_of_the_top_level_in_the_order_of_the_outline() {
        assertThat(groups(Grouping.SECTION))
                .containsExactly(
                        "first|p|引言|{NOT_ASSESSABLE=1}",
                        "first|一|目标|{ON_TRACK=1}",
                        "first|二|民生|{ACHIEVED=1, NOT_ACHIEVED=1}",
                        "second|null|（文件未列章节）|{BEHIND=1}");
    }

    @Test
    void an_indicator_counts_with_the_widest_one_that_it_narrows() {
        assertThat(groups(Grouping.INDICATOR))
                .containsExactly(
                        "null|beds|床位|{ACHIEVED=1, BEHIND=1, NOT_ACHIEVED=1}",
                        "null|new-jobs|城镇新增就业|{ON_TRACK=1}",
                        "null|null|（对象的目标）|{NOT_ASSESSABLE=1}");
    }

    @Test
    void plans_and_natures_have_their_names() {
        assertThat(groups(Grouping.PLAN))
                .containsExactly(
                        "first|first|某镇计划|{ACHIEVED=1, ON_TRACK=1, NOT_ACHIEVED=1, NOT_ASSESSABLE=1}",
                        "second|second|某镇下一年计划|{BEHIND=1}");
        assertThat(board().by(Grouping.NATURE).groups())
                .extracting(Group::key)
                .containsExactly("expected", "binding", "unstated");
    }

    @Test
    void a_target_of_two_natures_counts_in_both() throws IOException {
        PlanSet plans = PlanReader.standard()
                .read(List.of(
                        Source.of("registry.yaml", REGISTRY),
                        Source.of("first.yaml", PLAN.replaceFirst("nature: expected", "nature: [expected, guiding]"))))
                .plans();
        Breakdown natures = Scoreboard.of(
                        plans, List.of(assessment(plans.targets().get(0), ACHIEVED)))
                .by(Grouping.NATURE);

        assertThat(natures.groups()).extracting(Group::key).containsExactly("expected", "guiding");
        assertThat(natures.targets()).isEqualTo(1);
        assertThat(natures.entries()).isEqualTo(2);
    }

    @Test
    void what_is_as_planned_is_a_share_of_what_was_judged() {
        StatusCounts counts = board().targets();

        assertThat(counts.total()).isEqualTo(5);
        assertThat(counts.judged()).isEqualTo(4);
        assertThat(counts.asPlanned()).isEqualTo(2);
        assertThat(counts.asPlannedShare()).contains(new BigDecimal("50.0"));
        assertThat(board(NOT_DUE, NOT_DUE, NOT_DUE, NOT_DUE, NOT_ASSESSABLE)
                        .targets()
                        .asPlannedShare())
                .isEmpty();
    }

    @Test
    void shares_add_up_to_exactly_a_hundred() {
        StatusCounts thirds = new StatusCounts(Map.of(ACHIEVED, 1, BEHIND, 1, NOT_DUE, 1, ON_TRACK, 0));
        StatusCounts sevenths = new StatusCounts(Map.of(ACHIEVED, 1, BEHIND, 1, NOT_DUE, 5));

        assertThat(thirds.shares())
                .containsExactly(
                        Map.entry(ACHIEVED, new BigDecimal("33.4")),
                        Map.entry(BEHIND, new BigDecimal("33.3")),
                        Map.entry(NOT_DUE, new BigDecimal("33.3")));
        assertThat(sevenths.shares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(new BigDecimal("100.0"));
        assertThat(sevenths.shares()).containsEntry(NOT_DUE, new BigDecimal("71.4"));
    }

    @Test
    void nothing_to_count_has_no_groups_and_no_shares() {
        Scoreboard empty = Scoreboard.of(PlanSet.of(List.of(), List.of()), List.of());

        assertThat(empty.targets().total()).isZero();
        assertThat(empty.targets().shares()).isEmpty();
        assertThat(empty.breakdowns())
                .hasSize(Grouping.values().length)
                .allSatisfy(breakdown -> assertThat(breakdown.groups()).isEmpty());
    }

    @Test
    void a_count_is_never_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StatusCounts(Map.of(ACHIEVED, -1)));
    }
}
