package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.districtplan.rules.Papers.atLeast;
import static org.districtplan.rules.Papers.plan;
import static org.districtplan.rules.Papers.targetOf;
import static org.districtplan.rules.Papers.value;
import static org.districtplan.rules.achievement.TargetChange.Kind.CHANGED;
import static org.districtplan.rules.achievement.TargetChange.Kind.DROPPED;
import static org.districtplan.rules.achievement.TargetChange.Kind.KEPT;
import static org.districtplan.rules.achievement.TargetChange.Kind.NEW;
import static org.districtplan.rules.achievement.TargetChange.Kind.OPEN;
import static org.districtplan.rules.achievement.TargetChange.Kind.UNSEEN_EARLIER;
import static org.districtplan.rules.achievement.TargetChange.Kind.UNSEEN_LATER;
import static org.districtplan.rules.achievement.TargetChange.Move.LOWERED;
import static org.districtplan.rules.achievement.TargetChange.Move.RAISED;
import static org.districtplan.rules.achievement.TargetChange.Move.SAME;

import java.util.List;
import org.districtplan.model.Content;
import org.districtplan.model.Criterion;
import org.districtplan.model.Nature;
import org.districtplan.model.PlanKind;
import org.districtplan.model.PlanSet;
import org.districtplan.model.ReferenceKind;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.achievement.TargetChange;
import org.districtplan.rules.report.JsonReport;
import org.districtplan.rules.report.TextReport;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

    private static Target.Builder growth(String indicator, String year, String value) {
        return targetOf(indicator, year, value(value)).transformation(Transformation.GROWTH);
    }

    @Test
    void annual_targets_are_paired_with_the_year_shifted() {
        PlanSet set = Papers.set(
                plan("a", "2024-01-10")
                        .plansFor("2024")
                        .target(growth("gdp", "2024", "5%左右"))
                        .target(growth("revenue", "2024", "5%"))
                        .target(targetOf("jobs", "2024", value("3000人")))
                        .target(targetOf("beds", "2024", value("500张"))),
                plan("b", "2025-01-10")
                        .plansFor("2025")
                        .target(targetOf("share", "2025", atLeast("90%")))
                        .target(targetOf("jobs", "2025", value("3000人")))
                        .target(growth("revenue", "2025", "2%"))
                        .target(growth("gdp", "2025", "3%左右")));

        List<TargetChange> changes = PlanComparison.of(set, "a", "b").changes();

        assertThat(changes).extracting(TargetChange::kind).containsExactly(CHANGED, CHANGED, KEPT, DROPPED, NEW);
        assertThat(changes).extracting(TargetChange::move).containsExactly(LOWERED, LOWERED, SAME, null, null);
        assertThat(changes.get(0).summary().in(Language.CHINESE)).isEqualTo("地区生产总值增速：由5%左右（2024）调整为3%左右（2025）");
        assertThat(changes.get(2).summary().toString()).isEqualTo("新增就业 stays at 3000人 (2024, 2025)");
        assertThat(changes.get(3).earlier()).isNotNull();
        assertThat(changes.get(3).later()).isNull();
        assertThat(changes.get(4).earlier()).isNull();
        assertThat(changes.get(4).later()).isNotNull();
    }

    @Test
    void several_years_of_one_series_keep_their_place_in_the_plan() {
        PlanSet set = Papers.set(
                plan("a", "2024-01-10")
                        .plansFor("2024")
                        .target(targetOf("beds", "2026", value("700张")))
                        .target(targetOf("beds", "2024", value("500张"))),
                plan("b", "2025-01-10")
                        .plansFor("2025")
                        .target(targetOf("beds", "2025", value("600张")))
                        .target(targetOf("beds", "2026", value("650张"))));

        List<TargetChange> changes = PlanComparison.of(set, "a", "b").changes();

        assertThat(changes).extracting(TargetChange::kind).containsExactly(CHANGED, CHANGED);
        assertThat(changes).extracting(TargetChange::move).containsExactly(LOWERED, RAISED);
        assertThat(changes.get(0).later().element().key().period()).hasToString("2026");
    }

    @Test
    void the_same_number_otherwise_worded_or_binding_is_a_change() {
        PlanSet set = Papers.set(
                plan("a", "2024-01-10")
                        .plansFor("2024")
                        .target(growth("gdp", "2024", "5%左右"))
                        .target(targetOf("dust", "2024", value("30微克/立方米")).nature(Nature.EXPECTED)),
                plan("b", "2025-01-10")
                        .plansFor("2025")
                        .target(growth("gdp", "2025", "5%"))
                        .target(targetOf("dust", "2025", value("30微克/立方米")).nature(Nature.BINDING)));

        List<TargetChange> changes = PlanComparison.of(set, "a", "b").of(CHANGED);

        assertThat(changes).extracting(TargetChange::move).containsExactly(SAME, SAME);
        assertThat(changes.get(1).summary().toString()).contains("expected", "binding");
    }

    @Test
    void criteria_without_a_common_number_have_no_move() {
        PlanSet set = Papers.set(
                plan("a", "2024-01-10").plansFor("2024").target(targetOf("jobs", "2024", value("3000人"))),
                plan("b", "2025-01-10")
                        .plansFor("2025")
                        .target(targetOf("jobs", "2025", new Criterion.Qualitative("稳定"))));

        TargetChange change = PlanComparison.of(set, "a", "b").changes().get(0);

        assertThat(change.kind()).isEqualTo(CHANGED);
        assertThat(change.move()).isNull();
    }

    @Test
    void a_target_without_a_value_is_neither_kept_nor_changed() {
        PlanSet set = Papers.set(
                plan("a", "2024-01-10")
                        .plansFor("2024")
                        .target(targetOf("jobs", "2024", new Criterion.Unstated()))
                        .target(targetOf("beds", "2024", value("500张"))),
                plan("b", "2025-01-10")
                        .plansFor("2025")
                        .target(targetOf("jobs", "2025", new Criterion.Unstated()))
                        .target(targetOf("beds", "2025", new Criterion.Unstated())));

        List<TargetChange> changes = PlanComparison.of(set, "a", "b").changes();

        assertThat(changes).extracting(TargetChange::kind).containsExactly(OPEN, OPEN);
        assertThat(changes.get(1).summary().in(Language.CHINESE)).isEqualTo("床位：前为500张（2024），后为无数值（2025），无法比较数值");
    }

    @Test
    void consecutive_plans_are_of_one_kind_and_place() {
        PlanSet set = Papers.set(
                plan("c", "2026-01-10").plansFor("2026").target(growth("gdp", "2026", "4%")),
                plan("a", "2024-01-10").plansFor("2024").target(growth("gdp", "2024", "5%")),
                plan("b", "2025-01-10").plansFor("2025").target(growth("gdp", "2025", "3%")),
                plan("empty", "2027-01-10").plansFor("2027"),
                plan("undated", "2025-01-10").target(growth("gdp", "2025", "3%")),
                plan("elsewhere", "2025-01-10")
                        .issuer("x", "310101")
                        .plansFor("2025")
                        .target(growth("gdp", "2025", "3%")));

        assertThat(PlanComparison.consecutive(set))
                .extracting(comparison ->
                        comparison.earlier().id() + " " + comparison.later().id())
                .containsExactly("a b", "b c");
    }

    private static Papers sector(String id, String title, String period) {
        return plan(id, "2021-01-10")
                .header(header -> header.kind(PlanKind.SECTOR_PLAN).title(title))
                .plansFor(period)
                .target(growth("gdp", period, "4%"));
    }

    private static List<String> pairs(Papers... papers) {
        return PlanComparison.consecutive(Papers.set(papers)).stream()
                .map(pair -> pair.earlier().id() + " " + pair.later().id())
                .toList();
    }

    @Test
    void of_several_sector_plans_those_of_one_title_follow_one_another() {
        Papers services = sector("services", "服务业发展“十三五”规划", "2016/2020");
        Papers transport = sector("transport", "交通发展“十三五”规划", "2016/2020");
        Papers next = sector("next", "服务业发展“十四五”规划", "2021/2025");
        Papers amended = sector("amended", "服务业发展“十四五”规划", "2021/2025");
        Papers late = sector("late", "服务业发展“十四五”规划", "2020/2026");

        assertThat(pairs(services, transport)).isEmpty();
        assertThat(pairs(services, transport, next)).containsExactly("services next");
        assertThat(pairs(services, next, amended)).containsExactly("services next", "services amended");
        assertThat(pairs(services, late)).isEmpty();
        assertThat(pairs(transport, next)).isEmpty();
    }

    @Test
    void a_sector_plan_follows_the_one_it_names() {
        Papers services = sector("services", "服务业发展“十三五”规划", "2016/2020");
        Papers trade = sector("trade", "商贸发展规划", "2016/2020");
        Papers next = sector("next", "服务业发展“十四五”规划", "2021/2025");

        assertThat(pairs(services, trade, next.refersTo(ReferenceKind.PREDECESSOR, "trade")))
                .containsExactly("trade next");
        assertThat(pairs(trade, sector("other", "航空发展规划", "2021/2025").refersTo(ReferenceKind.UPHOLDS, "trade")))
                .isEmpty();
    }

    @Test
    void what_an_excerpt_does_not_show_is_not_called_new_or_dropped() {
        PlanSet set = Papers.set(
                plan("a", "2024-01-10")
                        .plansFor("2024")
                        .excerpt()
                        .target(growth("gdp", "2024", "5%"))
                        .target(targetOf("beds", "2024", value("500张"))),
                plan("b", "2025-01-10")
                        .plansFor("2025")
                        .excerpt()
                        .target(growth("gdp", "2025", "5%"))
                        .target(targetOf("jobs", "2025", value("9人"))),
                plan("c", "2026-01-10")
                        .plansFor("2026")
                        .excerpt(Content.TARGETS)
                        .target(growth("gdp", "2026", "5%")));

        List<TargetChange> changes = PlanComparison.of(set, "a", "b").changes();

        assertThat(changes).extracting(TargetChange::kind).containsExactly(KEPT, UNSEEN_LATER, UNSEEN_EARLIER);
        assertThat(changes.get(1).summary().in(Language.CHINESE)).endsWith("：原为500张（2024），后一份仅收录节选，其中未见");
        assertThat(changes.get(2).summary().toString())
                .endsWith(" of 9人 (2025) is not in the available excerpt of the earlier plan");
        assertThat(PlanComparison.of(set, "b", "c").changes())
                .extracting(TargetChange::kind)
                .containsExactly(KEPT, DROPPED);
        assertThat(PlanComparison.of(set, "c", "b").changes())
                .extracting(TargetChange::kind)
                .containsExactly(KEPT, NEW);
    }

    @Test
    void a_report_says_what_an_excerpt_does_not_show() {
        CheckReport report = PlanChecker.standard()
                .check(Papers.set(
                        plan("a", "2024-01-10").plansFor("2024").excerpt().target(growth("gdp", "2024", "5%")),
                        plan("b", "2025-01-10").plansFor("2025").target(targetOf("jobs", "2025", value("9人")))));

        assertThat(TextReport.full().text(report, Language.CHINESE)).contains("1个未再提出，1个前一份节选中未见");
        assertThat(TextReport.full().text(report, Language.ENGLISH))
                .contains("1 dropped, 1 not in the earlier excerpt");
        assertThat(JsonReport.standard().text(report)).contains("\"unseen-earlier\"");
    }

    @Test
    void an_unknown_plan_is_refused() {
        PlanSet set = Papers.set(plan("a", "2024-01-10"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanComparison.of(set, "a", "nope"))
                .withMessageContaining("nope");
    }
}
