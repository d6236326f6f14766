package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.Papers.atLeast;
import static org.districtplan.rules.Papers.figureOf;
import static org.districtplan.rules.Papers.first;
import static org.districtplan.rules.Papers.plan;
import static org.districtplan.rules.Papers.targetOf;
import static org.districtplan.rules.Papers.value;
import static org.districtplan.rules.achievement.AchievementStatus.ACHIEVED;
import static org.districtplan.rules.achievement.AchievementStatus.ACHIEVED_EARLY;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_ACHIEVED;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_ASSESSABLE;
import static org.districtplan.rules.achievement.AchievementStatus.NOT_DUE;

import java.util.List;
import org.districtplan.model.Base;
import org.districtplan.model.Criterion;
import org.districtplan.model.Progress;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.Verdict;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorClaimTest {

    private static Papers jobs() {
        return plan("p", "2025-01-10")
                .target(targetOf("jobs", "2025", value("1000人")).id("jobs"));
    }

    private static Progress.Builder claim() {
        return Progress.builder().title("就业").of(List.of(Ref.of("p", "jobs")));
    }

    @Test
    void a_verdict_decides_where_no_figure_does() {
        Papers report = plan("r", "2026-01-10").progress(claim().verdict(Verdict.ACHIEVED));

        Assessment assessment = first("2026-02-01", jobs(), report);

        assertThat(assessment.status()).isEqualTo(ACHIEVED);
        assertThat(assessment.certainty()).isEqualTo(Certainty.ON_CLAIM);
        assertThat(assessment.claimed()).isEqualTo(ACHIEVED);
        assertThat(assessment.differsFromClaim()).isFalse();
    }

    @Test
    void a_figure_decides_and_the_verdict_stands_beside_it() {
        Papers report =
                plan("r", "2026-01-10").figure("jobs", "2025", "990人").progress(claim().verdict(Verdict.ACHIEVED));

        Assessment assessment = first("2026-02-01", jobs(), report);

        assertThat(assessment.status()).isEqualTo(NOT_ACHIEVED);
        assertThat(assessment.claimed()).isEqualTo(ACHIEVED);
        assertThat(assessment.differsFromClaim()).isTrue();
    }

    @Test
    void achieved_early_and_achieved_do_not_differ() {
        Papers report = plan("r", "2026-01-10")
                .figure("jobs", "2025", "1990人")
                .progress(claim().verdict(Verdict.ACHIEVED_EARLY));

        assertThat(first("2026-02-01", jobs(), report).differsFromClaim()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1000人, ACHIEVED", "999人, NOT_ACHIEVED"})
    void an_amount_that_a_report_states_for_the_target_decides(String done, AchievementStatus status) {
        Papers report = plan("r", "2026-01-10").progress(claim().done(Quantity.parse(done)));

        Assessment assessment = first("2026-02-01", jobs(), report);

        assertThat(assessment.status()).isEqualTo(status);
        assertThat(assessment.certainty()).isEqualTo(Certainty.ON_CLAIM);
    }

    @Test
    void an_amount_short_of_the_target_decides_nothing_before_the_end() {
        Papers half = plan("h", "2025-07-10").progress(claim().done(Quantity.parse("999人")));
        Papers met = plan("h", "2025-07-10").progress(claim().done(Quantity.parse("1000人")));

        assertThat(first("2025-07-20", jobs(), half).status()).isEqualTo(NOT_DUE);
        assertThat(first("2026-02-01", jobs(), half).status()).isEqualTo(NOT_ASSESSABLE);
        assertThat(first("2025-07-20", jobs(), met).status()).isEqualTo(ACHIEVED_EARLY);
    }

    @Test
    void a_target_without_a_date_is_decided_by_the_figure_its_report_names() {
        Papers one = plan("p", "2025-01-10")
                .target(targetOf("share", "unstated", atLeast("90%")).id("jobs"))
                .figure(figureOf("share", "unstated", "95%").id("reached"))
                .progress(claim().of(List.of(Ref.of("jobs"))).figures(List.of(Ref.of("reached"))));
        Papers open = plan("p", "2025-01-10").target(targetOf("share", "unstated", atLeast("90%")));

        assertThat(first("2025-02-01", one).status()).isEqualTo(ACHIEVED);
        assertThat(first("2025-02-01", one).certainty()).isEqualTo(Certainty.ON_CLAIM);
        assertThat(first("2025-02-01", open).status()).isEqualTo(NOT_ASSESSABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01/2025-06, 49.6%, 2025-07-20, ON_TRACK",
        "2025-01/2025-06, 40%, 2025-07-20, BEHIND",
        "2025-01/2025-06, 100.0%, 2025-07-20, ACHIEVED_EARLY",
        "2025, 100.0%, 2026-02-01, ACHIEVED",
        "2025, 99.4%, 2026-02-01, NOT_ACHIEVED"
    })
    void completion_of_the_target_decides(String period, String value, String date, AchievementStatus status) {
        Papers report = plan("h", "2025-07-10")
                .figure(figureOf("jobs", period, value)
                        .transformation(Transformation.COMPLETION)
                        .base(new Base.AgainstTarget(Ref.of("p", "jobs"))));

        Assessment assessment = first(date, jobs(), report);

        assertThat(assessment.status()).as(assessment.toString()).isEqualTo(status);
        assertThat(assessment.evidence()).hasSize(1);
    }

    @Test
    void a_target_in_words_is_not_due_before_its_time_and_then_not_assessable() {
        Target.Builder words = Target.builder()
                .at("二")
                .subject("park")
                .by(Period.parse("2025"))
                .criterion(new Criterion.Qualitative("建成"));

        assertThat(first("2025-07-20", plan("p", "2025-01-10").target(words)).status())
                .isEqualTo(NOT_DUE);
        assertThat(first("2026-01-20", plan("p", "2025-01-10").target(words)).status())
                .isEqualTo(NOT_ASSESSABLE);
    }

    @Test
    void a_report_on_a_target_counts_more_than_an_earlier_figure_that_met_it() {
        Papers target = plan("p", "2021-01-10")
                .target(targetOf("share", "2025", atLeast("50%")).id("jobs"));
        Papers early = plan("m", "2024-01-10").figure("share", "2023", "51.0%");
        Papers report = plan("r", "2026-01-10").progress(claim().verdict(Verdict.NOT_ACHIEVED));

        assertThat(first("2026-02-01", target, early).status()).isEqualTo(ACHIEVED_EARLY);
        assertThat(first("2026-02-01", target, early).certainty()).isEqualTo(Certainty.STALE);
        assertThat(first("2026-02-01", target, early, report).status()).isEqualTo(NOT_ACHIEVED);
    }
}
