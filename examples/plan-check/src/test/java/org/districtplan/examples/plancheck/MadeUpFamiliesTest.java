package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.districtplan.model.Located;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Verdict;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.rules.Assessor;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the made-up families say on purpose: one wrong share, and verdicts that are true. */
class MadeUpFamiliesTest {

    @Test
    void the_tertiary_share_of_the_county_is_wrong_on_purpose() throws IOException {
        CheckReport report = Reports.check(PlanChecker.standard(), family("county"));

        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .returns("share-mismatch", Diagnostic::rule)
                .returns(purpose(), Reports::place)
                .satisfies(finding -> assertThat(finding.message().toString()).contains("46.9%", "152.3亿元 ÷ 331.4亿元"));
    }

    /** A verdict is what the report claims; here the claims are true, which the assessment knows nothing of. */
    @ParameterizedTest
    @CsvSource({"outline, 2024-05-30, 14", "province, 2023-12-01, 16"})
    void the_midterm_report_claims_what_its_figures_show(String family, LocalDate date, int claims) throws IOException {
        PlanSet plans = family(family).read().plans();
        List<Assessment> claimed = Assessor.standard().assess(plans, date).stream()
                .filter(found -> verdict(found) != null && found.isJudged())
                .toList();
        Map<Verdict, AchievementStatus> meant = new EnumMap<>(Map.of(
                Verdict.ACHIEVED, AchievementStatus.ACHIEVED,
                Verdict.ACHIEVED_EARLY, AchievementStatus.ACHIEVED_EARLY,
                Verdict.AHEAD, AchievementStatus.AHEAD,
                Verdict.ON_TRACK, AchievementStatus.ON_TRACK,
                Verdict.BEHIND, AchievementStatus.BEHIND));
        List<String> wrong = claimed.stream()
                .filter(found -> meant.get(verdict(found)) != found.status())
                .map(found -> found + " claimed " + verdict(found).text())
                .toList();

        assertThat(claimed).hasSize(claims);
        assertThat(wrong).isEmpty();
    }

    private static String purpose() throws IOException {
        String text = family("county").text("work-report-2025.yaml");
        return "work-report-2025.yaml:" + Mutation.place(text, text.indexOf("46.9%"));
    }

    private static Verdict verdict(Assessment assessment) {
        return assessment.claims().stream()
                .map(Located::element)
                .map(Progress::verdict)
                .findFirst()
                .orElse(null);
    }

    private static DataFiles family(String name) throws IOException {
        return DataFiles.of(Path.of("data", "made-up", name));
    }
}
