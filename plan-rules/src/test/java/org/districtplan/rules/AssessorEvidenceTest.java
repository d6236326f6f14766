package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.Papers.atLeast;
import static org.districtplan.rules.Papers.figureOf;
import static org.districtplan.rules.Papers.first;
import static org.districtplan.rules.Papers.plan;
import static org.districtplan.rules.Papers.targetOf;
import static org.districtplan.rules.Papers.value;
import static org.districtplan.rules.achievement.AchievementStatus.ACHIEVED;
import static org.districtplan.rules.achievement.AchievementStatus.ADJUSTED;
import static org.districtplan.rules.achievement.AchievementStatus.BEHIND;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_ACHIEVED;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_ASSESSABLE;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_DUE;
import static org.districtplan.rules.achievement.AchievementStatus.ON_TRACK;
import static org.districtplan.rules.achievement.TargetAdjustment.Kind.REQUIRED_OTHERWISE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.districtplan.model.Base;
import org.districtplan.model.Basis;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Hedge;
import org.districtplan.model.Missing;
import org.districtplan.model.Nature;
import org.districtplan.model.Observation;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Recurrence;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.Trend;
import org.districtplan.model.Verdict;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.TargetAdjustment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorEvidenceTest {

    private static final String AFTER = "2026-06-20";

    private static Papers jobs() {
        return plan("p", "2025-01-10")
                .target(targetOf("jobs", "2025", value("3000人")).id("jobs"));
    }

    @Test
    void one_more_plan_turns_the_verdict() {
        Papers report = plan("r", "2026-01-10").figure("jobs", "2025", "3100人");
        Papers bulletin = plan("s", "2026-03-10").figure("jobs", "2025", "2900人");

        assertThat(first(AFTER, jobs()).status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(first(AFTER, jobs(), report).status()).isEqualTo(ACHIEVED);
        Assessment turned = first(AFTER, jobs(), report, bulletin);
        assertThat(turned.status()).isEqualTo(NOT_ACHIEVED);
        assertThat(turned.reason().toString()).contains("2900人", "also stated as 3100人 (r)");
        assertThat(turned.evidence()).extracting(figure -> figure.plan().id()).containsExactly("s", "r");
        assertThat(first(AFTER, jobs(), bulletin, report).status()).isEqualTo(NOT_ACHIEVED);
    }

    @Test
    void what_was_published_later_or_is_of_another_place_scope_or_time_is_no_evidence() {
        Papers report = plan("r", "2026-01-10").figure("jobs", "2025", "3100人");

        assertThat(first("2026-01-09", jobs(), report).status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(first("2026-01-10", jobs(), report).status()).isEqualTo(ACHIEVED);
        assertThat(first("2026-01-09", jobs(), plan("r", "").figure("jobs", "2025", "3100人"))
                        .status())
                .isEqualTo(ACHIEVED);
        assertThat(first(
                                AFTER,
                                jobs(),
                                plan("r", "2026-01-10")
                                        .issuer("other", "310101")
                                        .figure("jobs", "2025", "3100人"))
                        .status())
                .isEqualTo(NOT_ASSESSABLE);
        assertThat(first(
                                AFTER,
                                jobs(),
                                plan("r", "2026-01-10")
                                        .figure(figureOf("jobs", "2025", "3100人")
                                                .scope(Map.of("population", "graduates"))))
                        .status())
                .isEqualTo(NOT_ASSESSABLE);
        assertThat(first(AFTER, jobs(), plan("r", "2026-01-10").figure("jobs", "2024", "3100人"))
                        .status())
                .isEqualTo(NOT_ASSESSABLE);
    }

    @Test
    void plans_published_later_are_not_judged_themselves() {
        PlanSet set = Papers.set(jobs(), plan("q", "2026-01-10").target(targetOf("jobs", "2026", value("3000人"))));

        assertThat(Assessor.standard().assess(set, LocalDate.parse("2025-07-01")))
                .hasSize(1);
        assertThat(Assessor.standard().assess(set, LocalDate.parse("2026-01-10")))
                .hasSize(2);
        assertThat(Assessor.latestDate(set)).contains(LocalDate.parse("2026-01-10"));
    }

    @Test
    void an_actual_figure_comes_before_an_estimate_and_a_forecast_is_none() {
        Papers estimate =
                plan("e", "2026-05-10").figure(figureOf("jobs", "2025", "2900人").status(FigureStatus.ESTIMATE));
        Papers forecast =
                plan("f", "2026-05-10").figure(figureOf("jobs", "2025", "3300人").status(FigureStatus.FORECAST));
        Papers report = plan("r", "2026-01-10").figure("jobs", "2025", "3100人");

        assertThat(first(AFTER, jobs(), report, estimate, forecast).status()).isEqualTo(ACHIEVED);
        Assessment estimated = first(AFTER, jobs(), estimate, forecast);
        assertThat(estimated.status()).isEqualTo(NOT_ACHIEVED);
        assertThat(estimated.reason().toString()).contains("an estimate");
        assertThat(first(AFTER, jobs(), forecast).status()).isEqualTo(NOT_ASSESSABLE);
    }

    @Test
    void before_the_end_an_estimate_of_the_whole_judges_only_where_no_figure_so_far_does() {
        Papers estimate =
                plan("e", "2025-10-10").figure(figureOf("jobs", "2025", "2900人").status(FigureStatus.ESTIMATE));
        Papers soFar = plan("h", "2025-10-10").figure("jobs", "2025-01/2025-09", "2250人");

        assertThat(first("2025-10-20", jobs(), estimate).status()).isEqualTo(BEHIND);
        assertThat(first("2025-10-20", jobs(), estimate, soFar).status()).isEqualTo(ON_TRACK);
    }

    @Test
    void a_missing_or_replaced_figure_is_no_evidence() {
        Papers missing = plan("r", "2026-01-10")
                .figure(Observation.builder()
                        .at("一")
                        .indicator("jobs")
                        .period("2025")
                        .missing(Missing.NOT_YET));
        assertThat(first(AFTER, jobs(), missing).status()).isEqualTo(NOT_ASSESSABLE);

        Papers report =
                plan("r", "2026-03-10").figure(figureOf("jobs", "2025", "3100人").id("stated"));
        Papers correction =
                plan("c", "").figure(figureOf("jobs", "2025", "2900人").replaces(Ref.of("r", "stated")));
        Assessment corrected = first(AFTER, jobs(), report, correction);
        assertThat(corrected.status()).isEqualTo(NOT_ACHIEVED);
        assertThat(corrected.evidence()).hasSize(1);
    }

    @Test
    void nominal_growth_is_computed_from_two_levels_and_no_other_growth_is() {
        Papers levels = plan("r", "2026-01-10")
                .figure("revenue", "2024", "100.0亿元")
                .figure("revenue", "2025", "106.0亿元")
                .figure("gdp", "2024", "100.0亿元")
                .figure("gdp", "2025", "106.0亿元")
                .figure("income", "2024", "10000元")
                .figure("income", "2025", "10600元");

        Assessment nominal = first(AFTER, growth("revenue", null), levels);
        assertThat(nominal.status()).isEqualTo(ACHIEVED);
        assertThat(nominal.reason().toString()).contains("6%", "computed");
        assertThat(nominal.evidence()).hasSize(2);
        assertThat(nominal.components().actual().toString()).startsWith("[5.89").contains("6.10");
        assertThat(first(AFTER, growth("gdp", null), levels).status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(first(AFTER, growth("income", null), levels).status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(first(AFTER, growth("revenue", Basis.COMPARABLE_SCOPE), levels)
                        .status())
                .isEqualTo(NOT_ASSESSABLE);
        Assessment stated =
                first(AFTER, growth("revenue", null), levels, plan("s", "").growth("revenue", "2025", "4%"));
        assertThat(stated.status()).isEqualTo(NOT_ACHIEVED);
    }

    private static Papers growth(String indicator, Basis basis) {
        return plan("p", "2025-01-10")
                .target(targetOf(indicator, "2025", value("5%"))
                        .transformation(Transformation.GROWTH)
                        .basis(basis));
    }

    @Test
    void a_level_never_follows_from_growth_and_zero_never_divides() {
        Papers report = plan("r", "2026-01-10").figure("jobs", "2024", "3000人").growth("jobs", "2025", "10%");
        assertThat(first(AFTER, jobs(), report).status()).isEqualTo(NOT_ASSESSABLE);

        Papers fromZero =
                plan("r", "2026-01-10").figure("revenue", "2024", "0亿元").figure("revenue", "2025", "106.0亿元");
        assertThat(first(AFTER, growth("revenue", null), fromZero).status()).isEqualTo(NOT_ASSESSABLE);
    }

    @Test
    void average_growth_is_computed_from_nominal_levels() {
        Papers outline = plan("p", "2021-03-01")
                .target(targetOf("revenue", "2021/2025", value("5%")).transformation(Transformation.AVERAGE_GROWTH));
        Papers report =
                plan("r", "2026-01-10").figure("revenue", "2020", "100.0亿元").figure("revenue", "2025", "133.8亿元");

        assertThat(first(AFTER, outline, report).status()).isEqualTo(ACHIEVED);
        assertThat(first(
                                "2024-01-20",
                                outline,
                                plan("m", "2024-01-10")
                                        .figure("revenue", "2020", "100.0亿元")
                                        .figure("revenue", "2023", "112.0亿元"))
                        .status())
                .isEqualTo(BEHIND);
    }

    @Test
    void a_change_of_a_percentage_is_computed_in_points() {
        Papers outline = plan("p", "2021-03-01")
                .target(targetOf("share", "2025", value("5个百分点"))
                        .transformation(Transformation.CHANGE)
                        .base(new Base.From(Period.parse("2020"))));
        Papers report = plan("r", "2024-01-10").figure("share", "2020", "50.0%").figure("share", "2023", "53.0%");

        Assessment assessment = first("2024-01-20", outline, report);

        assertThat(assessment.status()).isEqualTo(ON_TRACK);
        assertThat(assessment.reason().toString()).contains("3个百分点 (computed)");
    }

    @Test
    void a_target_replaced_or_set_anew_is_still_judged_with_the_later_one_beside_it() {
        Papers replacing = plan("h", "2025-07-10")
                .target(targetOf("jobs", "2025", value("2600人")).replaces(Ref.of("p", "jobs")));
        Papers anew = plan("h", "2025-07-10").target(targetOf("jobs", "2025", value("2600人")));
        Papers same = plan("h", "2025-07-10").target(targetOf("jobs", "2025", atLeast("3000人")));
        Papers late = plan("h", "2026-01-10").target(targetOf("jobs", "2025", value("2600人")));
        Papers above =
                plan("h", "2025-07-10").issuer("city", "310000").target(targetOf("jobs", "2025", value("2600人")));
        Papers report = plan("r", "2026-01-10").figure("jobs", "2025", "2700人");

        Assessment replaced = first(AFTER, jobs(), replacing, report);
        assertThat(replaced.status()).isEqualTo(NOT_ACHIEVED);
        assertThat(replaced.isAdjusted()).isTrue();
        assertThat(replaced.severity()).contains(Severity.NOTE);
        assertThat(replaced.adjustments().get(0).summary().toString()).contains("h", "3000人", "2600人");
        assertThat(first("2025-07-09", jobs(), replacing, report).adjustments()).isEmpty();
        Assessment otherwise = first(AFTER, jobs(), anew, report);
        assertThat(otherwise.status()).isEqualTo(NOT_ACHIEVED);
        assertThat(otherwise.isAdjusted()).isFalse();
        assertThat(otherwise.severity()).contains(Severity.WARNING);
        assertThat(otherwise.adjustments()).extracting(TargetAdjustment::kind).containsExactly(REQUIRED_OTHERWISE);
        assertThat(first(AFTER, anew, jobs(), report).status()).isEqualTo(ACHIEVED);
        assertThat(first(AFTER, anew, jobs(), report).adjustments()).isEmpty();
        assertThat(first(AFTER, jobs(), same, report).adjustments()).isEmpty();
        assertThat(first(AFTER, jobs(), late, report).adjustments()).isEmpty();
        assertThat(first(AFTER, jobs(), above, report).adjustments()).isEmpty();
    }

    @Test
    void a_target_that_was_adjusted_and_has_no_figure_is_adjusted() {
        Papers draft = plan("d", "2025-01-05").plansFor("2025").target(targetOf("jobs", "2025", value("3000人")));
        Papers adopted = plan("a", "2025-02-10").plansFor("2025").target(targetOf("jobs", "2025", value("2600人")));

        Assessment assessment = first("2025-03-01", draft, adopted);

        assertThat(assessment.status()).isEqualTo(ADJUSTED);
        assertThat(assessment.isJudged()).isFalse();
        assertThat(assessment.adjustments())
                .extracting(TargetAdjustment::kind)
                .containsExactly(TargetAdjustment.Kind.ADJUSTED);
    }

    @Test
    void a_target_of_every_year_needs_all_of_them() {
        Papers outline = plan("p", "2021-03-01")
                .figure("share", "2020", "50.0%")
                .target(targetOf("share", "2021/2023", new Criterion.Movement(Trend.RISE, null))
                        .each(Recurrence.YEAR));
        Papers two = plan("r", "2023-01-10").figure("share", "2021", "51.0%").figure("share", "2022", "52.0%");
        Papers good = plan("s", "2024-01-10").figure("share", "2023", "53.0%");
        Papers bad = plan("s", "2024-01-10").figure("share", "2023", "51.0%");

        assertThat(first("2021-06-01", outline).status()).isEqualTo(NOT_DUE);
        assertThat(first("2023-01-20", outline, two).status()).isEqualTo(ON_TRACK);
        assertThat(first("2024-01-20", outline, two, good).status()).isEqualTo(ACHIEVED);
        assertThat(first("2024-01-20", outline, two, bad).status()).isEqualTo(NOT_ACHIEVED);
        assertThat(first("2024-01-20", outline, two, bad).reason().toString()).contains("2023 did not");
        assertThat(first("2024-01-20", outline, two).status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(first("2024-01-20", outline, two).reason().toString()).contains("2023");
    }

    @Test
    void the_stretch_is_assessed_beside_the_base() {
        Papers target = plan("p", "2025-01-10")
                .target(targetOf("jobs", "2025", value("3000人")).stretch(atLeast("3300人")));
        Papers report = plan("r", "2026-01-10").figure("jobs", "2025", "3100人");

        Assessment assessment = first(AFTER, target, report);

        assertThat(assessment.status()).isEqualTo(ACHIEVED);
        assertThat(assessment.stretch().status()).isEqualTo(NOT_ACHIEVED);
        assertThat(assessment.severity()).isEmpty();
        assertThat(first(AFTER, target).stretch()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "BINDING, , ERROR, WARNING",
        "EXPECTED, , WARNING, NOTE",
        "UNSTATED, , WARNING, NOTE",
        "GUIDING, , NOTE, NOTE",
        "EXPECTED, STRIVE, NOTE, NOTE",
        "BINDING, STRIVE, ERROR, WARNING",
        "EXPECTED, BASICALLY, WARNING, NOTE"
    })
    void nature_and_hedge_decide_the_severity_of_a_shortfall(
            Nature nature, Hedge hedge, Severity missed, Severity behind) {
        Papers target = plan("p", "2025-01-10")
                .target(targetOf("jobs", "2025", value("3000人")).nature(nature).hedge(hedge));

        assertThat(first(AFTER, target, plan("r", "2026-01-10").figure("jobs", "2025", "2900人"))
                        .severity())
                .contains(missed);
        assertThat(first("2025-07-20", target, plan("h", "2025-07-10").figure("jobs", "2025-H1", "900人"))
                        .severity())
                .contains(behind);
        assertThat(first(AFTER, target, plan("r", "2026-01-10").figure("jobs", "2025", "3000人"))
                        .severity())
                .isEmpty();
    }

    @Test
    void a_quality_of_a_subject_is_judged_only_by_what_a_report_claims() {
        Papers target = plan("p", "2025-01-10")
                .target(Target.builder()
                        .id("env")
                        .at("二")
                        .subject("environment")
                        .criterion(new Criterion.Qualitative("明显优化")));
        Papers claim = plan("r", "2026-01-10")
                .progress(Progress.builder()
                        .title("优化")
                        .of(List.of(Ref.of("p", "env")))
                        .verdict(Verdict.ACHIEVED));
        Papers stage = plan("r", "2026-01-10")
                .progress(Progress.builder()
                        .title("优化")
                        .of(List.of(Ref.of("p", "env")))
                        .stage("under-way"));

        assertThat(first(AFTER, target).status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(first(AFTER, target, claim).status()).isEqualTo(ACHIEVED);
        assertThat(first(AFTER, target, claim).reason().in(Language.CHINESE)).contains("以报告自述为准");
        assertThat(first(AFTER, target, claim).claims()).hasSize(1);
        assertThat(first("2026-01-09", target, claim).status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(first(AFTER, target, stage).status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(first(AFTER, target, stage).reason().toString()).contains("under-way");
    }

    @Test
    void a_claim_never_outweighs_a_figure() {
        Papers claim = plan("r", "2026-01-10")
                .figure("jobs", "2025", "2900人")
                .progress(Progress.builder()
                        .title("就业")
                        .of(List.of(Ref.of("p", "jobs")))
                        .verdict(Verdict.ACHIEVED));

        Assessment assessment = first(AFTER, jobs(), claim);

        assertThat(assessment.status()).isEqualTo(NOT_ACHIEVED);
        assertThat(assessment.claims()).hasSize(1);
    }

    @Test
    void a_target_without_a_date_is_not_assessable() {
        Papers target = plan("p", "2025-01-10").target(targetOf("jobs", Period.UNSTATED.toString(), value("3000人")));

        assertThat(first(AFTER, target).status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(first(AFTER, target).reason().toString()).contains("states no period");
    }
}
