package org.districtplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.districtplan.io.PlanReader;
import org.districtplan.io.source.Source;
import org.districtplan.model.Nature;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.RuleCatalogue;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.achievement.PolicyPresets;
import org.junit.jupiter.api.Test;

class PolicyReportTest {

    /** Of 100 to 200 in five years: after three years one is at 155, one at 110, one at 90; the last was missed. */
    private static final String PLANS = """
            format: districtplan/1
            plan: {id: beds, kind: outline, title: 某县规划, plans-for: 2021/2025, published: 2024-01-10}
            local:
              indicators:
                - {id: beds-a, name: {zh: 甲床位, en: beds a}, unit: 张, accumulation: stock, direction: up}
                - {id: beds-b, name: {zh: 乙床位, en: beds b}, unit: 张, accumulation: stock, direction: up}
                - {id: beds-c, name: {zh: 丙床位, en: beds c}, unit: 张, accumulation: stock, direction: up}
            observations:
              - {indicator: beds-a, period: 2020, value: 100张, at: 一}
              - {indicator: beds-b, period: 2020, value: 100张, at: 一}
              - {indicator: beds-c, period: 2020, value: 100张, at: 一}
              - {indicator: beds-a, period: 2023, value: 147张, at: 一}
              - {indicator: beds-b, period: 2023, value: 110张, at: 一}
              - {indicator: beds-c, period: 2023, value: 90张, at: 一}
            targets:
              - {indicator: beds-a, period: 2025, criterion: {value: 200张}, at: 二}
              - {indicator: beds-b, period: 2025, criterion: {value: 200张}, at: 二}
              - {indicator: beds-c, period: 2025, criterion: {value: 200张}, at: 二}
              - {indicator: beds-c, period: 2023, criterion: {value: 95张}, at: 二}
            """;

    private static CheckReport report(AssessmentPolicy policy) throws IOException {
        return PlanChecker.builder()
                .catalogue(RuleCatalogue.of(List.of()))
                .assessment(policy)
                .build()
                .check(PlanReader.standard().read(List.of(Source.of("beds.yaml", PLANS))));
    }

    @Test
    void a_score_counts_each_target_by_the_importance_of_its_nature() throws IOException {
        AssessmentPolicy unlike = AssessmentPolicy.builder()
                .importance(Map.of(Nature.BINDING, BigDecimal.valueOf(3)))
                .build();
        String plans = PLANS.replace("criterion: {value: 95张}", "nature: binding, criterion: {value: 90张}");
        CheckReport report = PlanChecker.builder()
                .catalogue(RuleCatalogue.of(List.of()))
                .assessment(unlike)
                .build()
                .check(PlanReader.standard().read(List.of(Source.of("beds.yaml", plans))));

        assertThat(report.assessments())
                .extracting(one -> one.status().text())
                .containsExactly("behind", "behind", "behind", "achieved");
        assertThat(unlike.score(report.assessments())).hasValue(new BigDecimal("50.0"));
        assertThat(AssessmentPolicy.standard().score(report.assessments())).hasValue(new BigDecimal("25.0"));
        assertThat(TextReport.full().text(report, Language.ENGLISH)).contains("counted by nature (", "): 50.0%");
    }

    @Test
    void the_summary_counts_by_the_labels_of_the_bands() throws IOException {
        assertThat(TextReport.summary().text(report(PolicyPresets.sdg()), Language.ENGLISH))
                .contains("; by the policy: SDG progress\n")
                .contains("     1  moderate progress (behind)\n")
                .contains("     1  limited progress (behind)\n")
                .contains("     1  deterioration (behind)\n")
                .contains("     1  not achieved\n");
        assertThat(TextReport.summary().text(report(AssessmentPolicy.standard()), Language.ENGLISH))
                .contains("     3  behind\n")
                .doesNotContain("by the policy");
    }

    @Test
    void the_full_report_shows_a_label_with_its_status() throws IOException {
        assertThat(TextReport.full().text(report(PolicyPresets.midterm()), Language.ENGLISH))
                .contains("[beds]: 3 slower than expected (behind), 1 not achieved\n")
                .contains("    slower than expected (behind)  beds a  2025  ")
                .contains("        3   75.0%  slower than expected (behind)\n");
        assertThat(TextReport.full().text(report(PolicyPresets.sdg()), Language.CHINESE))
                .contains("1个中等进展（滞后），1个进展有限（滞后），1个退步（滞后），1个未完成\n");
    }

    @Test
    void the_json_names_the_policy_and_gives_each_target_its_label() throws IOException {
        assertThat(JsonReport.standard().text(report(PolicyPresets.sdg())))
                .contains("\"policy\": {\n    \"zh\": \"可持续发展目标进展\",\n    \"en\": \"SDG progress\"\n  }")
                .contains(
                        "\"status\": \"behind\",\n      \"label\": {\n        \"zh\": \"退步\",\n        \"en\": \"deterioration\"\n");
    }

    @Test
    void a_report_keeps_its_policy_when_it_is_narrowed() throws IOException {
        CheckReport report = report(PolicyPresets.sdg());

        assertThat(List.of(
                        report.policy(),
                        report.forPlan("beds").policy(),
                        report.forRule("share-mismatch").policy(),
                        report.withReaderDiagnostics(List.of()).policy()))
                .containsOnly(PolicyPresets.sdg());
    }
}
