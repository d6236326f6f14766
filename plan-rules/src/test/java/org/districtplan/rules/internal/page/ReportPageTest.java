package org.districtplan.rules.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.districtplan.io.PlanReader;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.report.HtmlScan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPageTest {

    private static CheckReport county() throws IOException {
        Path folder = Path.of("..", "examples", "plan-check", "data", "made-up", "county");
        return PlanChecker.standard().check(PlanReader.standard().read(folder));
    }

    @Test
    void a_large_report_is_shortened_and_the_rest_is_counted() throws IOException {
        CheckReport report = county();
        Limits few = new Limits(2, 3, 1, 1, 4, 5);

        String page = ReportPage.text(report, Language.ENGLISH, few);

        HtmlScan scan = HtmlScan.of(page);
        List<String> ids = scan.values("id");
        assertThat(ids.stream().filter(id -> id.matches("t\\d+"))).hasSize(3 + 3);
        assertThat(ids.stream().filter(id -> id.matches("f\\d+"))).hasSize(1 + 2);
        assertThat(ids.stream().filter(id -> id.matches("d\\d+-\\d+"))).hasSize(4);
        assertThat(new HashSet<>(ids))
                .containsAll(scan.values("href").stream()
                        .map(link -> link.substring(1))
                        .toList());
        int notes = report.counts().notes() - 2;
        assertThat(page).contains(notes + " more are not listed on this page", "另有" + notes + "项未在本页列出");
        assertThat(page).contains("more sections and ");
        assertThat(page.length())
                .isLessThan(ReportPage.text(report, Language.ENGLISH, Limits.STANDARD)
                        .length());
    }

    @Test
    void each_status_keeps_its_number_where_targets_are_left_out() throws IOException {
        CheckReport report = county();

        PageView page = PageMapping.page(report, Language.CHINESE, new Limits(1, 1, 1, 1, 1, 1));

        assertThat(page.judged().stream()
                        .mapToInt(group -> group.targets().size())
                        .sum())
                .isEqualTo(report.assessments().stream()
                        .filter(one -> one.isJudged())
                        .toList()
                        .size());
        assertThat(page.statuses().stream().mapToInt(StatusCount::count).sum())
                .isEqualTo(report.assessments().size());
    }

    @ParameterizedTest
    @CsvSource({
        "'[1.915, 1.925]', '%', 1.915 to 1.925%",
        "'[6.95, 7.05]', '%', 6.95 to 7.05%",
        "'[300000000, 300000000]', 亿元, 3亿元",
        "'[3000, ∞)', 张, at least 3000张",
        "'(-∞, 6)', 人, less than 6人",
        "'(6, ∞)', 人, more than 6人",
        "'(-∞, 6]', 人, at most 6人",
        "'(-∞, ∞)', 人, any number",
    })
    void an_interval_is_written_so_that_its_ends_differ(String interval, String unit, String expected) {
        assertThat(Numbers.stated(Interval.parse(interval), Unit.parse(unit)).en())
                .isEqualTo(expected);
    }

    @Test
    void the_change_of_a_percentage_is_in_points() {
        assertThat(Numbers.change(Interval.point(new BigDecimal("2.1")), Unit.parse("%"))
                        .en())
                .isEqualTo("2.1 percentage points");
        assertThat(Numbers.change(Interval.point(new BigDecimal("2.1")), Unit.parse("家"))
                        .zh())
                .isEqualTo("2.1家");
    }
}
