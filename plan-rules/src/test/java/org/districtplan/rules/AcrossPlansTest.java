package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.Papers.atLeast;
import static org.districtplan.rules.Papers.figureOf;
import static org.districtplan.rules.Papers.plan;
import static org.districtplan.rules.Papers.targetOf;
import static org.districtplan.rules.Papers.value;
import static org.districtplan.rules.achievement.TargetFollowUp.Outcome.ANSWERED;
import static org.districtplan.rules.achievement.TargetFollowUp.Outcome.CARRIED;
import static org.districtplan.rules.achievement.TargetFollowUp.Outcome.CHANGED;
import static org.districtplan.rules.achievement.TargetFollowUp.Outcome.DROPPED;
import static org.districtplan.rules.achievement.TargetFollowUp.Outcome.UNANSWERED;
import static org.districtplan.rules.achievement.TargetFollowUp.Outcome.UNSEEN;

import java.util.List;
import org.districtplan.model.Content;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.PlanKind;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.ReferenceKind;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.Verdict;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.achievement.PlanFollowUp;
import org.districtplan.rules.achievement.TargetFollowUp;
import org.districtplan.rules.achievement.TargetMention;
import org.districtplan.rules.report.TextReport;
import org.junit.jupiter.api.Test;

/** Which report answers which target. */
class AcrossPlansTest {

    private static Target.Builder growth(String indicator, String year, String value) {
        return targetOf(indicator, year, value(value)).transformation(Transformation.GROWTH);
    }

    private static Papers first() {
        return plan("first", "2024-01-10")
                .plansFor("2024")
                .target(targetOf("jobs", "2024", value("3000人")).id("jobs"))
                .target(growth("revenue", "2024", "5%"))
                .target(targetOf("beds", "2024", value("500张")))
                .target(targetOf("share", "2024", atLeast("90%")));
    }

    private static Papers next() {
        return plan("next", "2025-01-10")
                .plansFor("2025")
                .header(header -> header.reportsOn(Period.parse("2024")))
                .target(growth("revenue", "2025", "2%"))
                .target(targetOf("beds", "2025", value("500张")));
    }

    private static PlanFollowUp only(Papers... papers) {
        List<PlanFollowUp> pairs = AcrossPlans.of(Papers.set(papers)).followUps();
        assertThat(pairs).hasSize(1);
        return pairs.get(0);
    }

    @Test
    void a_target_is_answered_changed_carried_over_or_dropped() {
        PlanFollowUp pair = only(first(), next().figure("jobs", "2024", "3200人"));

        assertThat(pair.plan().id()).isEqualTo("first");
        assertThat(pair.report().id()).isEqualTo("next");
        assertThat(pair.targets())
                .extracting(TargetFollowUp::outcome)
                .containsExactly(ANSWERED, CHANGED, CARRIED, DROPPED);
        assertThat(pair.of(DROPPED)).singleElement().satisfies(dropped -> assertThat(
                        dropped.target().element().key().indicator())
                .isEqualTo("share"));
    }

    @Test
    void an_answered_target_shows_its_figure_and_what_is_required_next() {
        TargetFollowUp revenue = only(first(), next().growth("revenue", "2024", "4.1%"))
                .targets()
                .get(1);

        assertThat(revenue.outcome()).isEqualTo(ANSWERED);
        assertThat(revenue.figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.element().value()).hasToString("4.1%"));
        assertThat(revenue.change().later().element().key().period()).hasToString("2025");
    }

    @Test
    void a_progress_item_of_the_target_answers_it() {
        TargetFollowUp jobs = only(
                        first(),
                        next().progress(Progress.builder()
                                .title("就业目标完成")
                                .of(List.of(Ref.parse("first#jobs")))
                                .verdict(Verdict.ACHIEVED)))
                .targets()
                .get(0);

        assertThat(jobs.outcome()).isEqualTo(ANSWERED);
        assertThat(jobs.figures()).isEmpty();
        assertThat(jobs.claims()).hasSize(1);
    }

    @Test
    void a_figure_of_another_year_a_forecast_or_another_scope_is_no_answer() {
        PlanFollowUp pair = only(
                first(),
                next().figure("jobs", "2023", "3100人")
                        .figure(figureOf("jobs", "2024", "3300人").status(FigureStatus.FORECAST))
                        .figure("jobs", "2025-01", "300人"));

        assertThat(pair.targets().get(0).outcome()).isEqualTo(DROPPED);
    }

    @Test
    void a_level_answers_growth_only_where_no_growth_is_stated() {
        PlanFollowUp level = only(first(), next().figure("revenue", "2024", "80亿元"));
        PlanFollowUp both =
                only(first(), next().figure("revenue", "2024", "80亿元").growth("revenue", "2024", "4.1%"));

        assertThat(level.targets().get(1).figures()).hasSize(1);
        assertThat(both.targets().get(1).figures())
                .singleElement()
                .satisfies(figure -> assertThat(figure.element().value()).hasToString("4.1%"));
    }

    @Test
    void what_an_excerpt_lacks_is_not_dropped() {
        assertThat(only(first(), next().excerpt(Content.TARGETS)).targets())
                .extracting(TargetFollowUp::outcome)
                .containsExactly(UNSEEN, CHANGED, CARRIED, UNSEEN);
        assertThat(only(first(), next().excerpt(Content.TARGETS, Content.OBSERVATIONS, Content.PROGRESS))
                        .targets())
                .extracting(TargetFollowUp::outcome)
                .containsExactly(DROPPED, CHANGED, CARRIED, DROPPED);
    }

    @Test
    void a_report_that_is_no_next_plan_need_not_set_targets() {
        PlanFollowUp pair = only(
                first(),
                plan("half-year", "2024-07-10")
                        .header(header -> header.kind(PlanKind.EXECUTION_REPORT).reportsOn(Period.parse("2024-H1")))
                        .refersTo(ReferenceKind.REPORTS_ON, "first")
                        .figure("jobs", "2024-H1", "1700人"));

        assertThat(pair.targets())
                .extracting(TargetFollowUp::outcome)
                .containsExactly(ANSWERED, UNANSWERED, UNANSWERED, UNANSWERED);
        assertThat(pair.targets()).allSatisfy(one -> assertThat(one.change()).isNull());
    }

    @Test
    void the_pairs_of_one_plan_are_those_it_is_in() {
        PlanSet set = Papers.set(
                first(), next(), plan("third", "2026-01-10").plansFor("2026").target(growth("revenue", "2026", "3%")));

        assertThat(AcrossPlans.of(set).followUps())
                .extracting(pair -> pair.plan().id() + " " + pair.report().id())
                .containsExactly("first next", "next third");
        assertThat(AcrossPlans.of(set).forPlan("third").followUps())
                .extracting(pair -> pair.plan().id())
                .containsExactly("next");
    }

    @Test
    void all_later_documents_are_found_for_a_target() {
        PlanSet set = Papers.set(
                plan("before", "2023-01-10").plansFor("2023").target(targetOf("jobs", "2023", value("2900人"))),
                first(),
                next().figure("jobs", "2024", "3200人").target(targetOf("jobs", "2025", value("3300人"))),
                plan("half-year", "2024-07-10")
                        .header(header -> header.kind(PlanKind.EXECUTION_REPORT))
                        .figure("jobs", "2024-H1", "1700人"));

        List<TargetMention> mentions = AcrossPlans.of(set)
                .mentions(set.targets(set.plan("first").orElseThrow()).get(0));

        assertThat(mentions)
                .extracting(mention ->
                        mention.element().plan().id() + " " + mention.kind().text())
                .containsExactly("half-year figure", "next figure", "next target");
    }

    @Test
    void what_one_report_leaves_open_is_listed_only_if_no_other_answers_it() {
        CheckReport report = PlanChecker.standard()
                .check(Papers.set(
                        first(),
                        plan("half-year", "2024-07-10")
                                .header(header ->
                                        header.kind(PlanKind.EXECUTION_REPORT).reportsOn(Period.parse("2024-H1")))
                                .refersTo(ReferenceKind.REPORTS_ON, "first"),
                        next().figure("jobs", "2024", "3200人")));

        String text = TextReport.full().text(report, Language.ENGLISH);

        assertThat(text)
                .contains("first [first] → half-year [half-year]: 4 not answered\n")
                .containsPattern("not answered +财政收入, growth +2024  5%")
                .containsPattern("answered +新增就业 +2024  3000人; reported 3200人 \\(2024\\)")
                .containsPattern("dropped +比重 +2024  at least 90%")
                .doesNotContainPattern("not answered +新增就业");
    }

    @Test
    void a_set_without_reports_has_no_pairs() {
        assertThat(AcrossPlans.of(Papers.set(first())).followUps()).isEmpty();
        assertThat(AcrossPlans.of(PlanSet.of(List.of(), List.of())).followUps()).isEmpty();
    }
}
