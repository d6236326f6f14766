package org.districtplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.districtplan.io.PlanReader;
import org.districtplan.io.source.Source;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.RuleCatalogue;
import org.districtplan.rules.achievement.AchievementStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The targets by status as text, JSON and CSV. */
class ScoreboardReportTest {

    private static final PlanChecker NO_RULES =
            PlanChecker.builder().catalogue(RuleCatalogue.of(List.of())).build();

    private static final String PLAN = """
            format: districtplan/1
            plan: {id: jobs-2024, kind: work-report, title: 某镇计划, plans-for: 2024, published: 2024-01-10}
            local:
              subjects:
                - {id: labour, name: {zh: 人社局, en: labour bureau}, kind: institution}
                - {id: civil, name: {zh: 民政局, en: civil affairs bureau}, kind: institution}
            targets:
              - {indicator: new-jobs, period: 2024, criterion: {value: 900人}, nature: binding, responsible: [civil, labour], at: 一 p1}
              - {indicator: gdp, transformation: growth, period: 2024, criterion: {value: 5%}, nature: expected, at: 一 p1}
              - {indicator: budget-revenue, transformation: growth, period: 2024, criterion: {value: 5%}, nature: expected, at: 一 p1}
            """;

    private static final String REPORT = """
            format: districtplan/1
            plan: {id: jobs-2025, kind: work-report, title: 某镇报告, reports-on: 2024, published: 2025-01-10}
            observations:
              - {indicator: new-jobs, period: 2024, value: 800人, at: 一 p1}
              - {indicator: gdp, transformation: growth, period: 2024, value: 5.5%, at: 一 p1}
            """;

    @TempDir
    private Path folder;

    private static CheckReport report(String... files) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String file : files) {
            sources.add(Source.of("file" + sources.size() + ".yaml", file));
        }
        return NO_RULES.check(PlanReader.standard().read(sources));
    }

    @Test
    void the_full_report_shows_the_targets_by_status() throws IOException {
        String text = TextReport.full().text(report(PLAN, REPORT), Language.ENGLISH);

        assertThat(text)
                .contains("""
                        Scoreboard
                        ----------
                        3 targets, of which 2 could be judged; as planned: 1 (50.0% of those judged)
                        """)
                .contains("        1   33.4%  achieved\n", "        1   33.3%  not achieved\n")
                .contains("By nature\n")
                .containsPattern("1 +1 +0\\.0% +- +1 +-  binding\n")
                .containsPattern("2 +1 +100\\.0% +1 +- +1  expected\n")
                .contains("The groups add up to 4, the targets are 3: a target of several groups counts in each.\n")
                .doesNotContain("By document");
    }

    @Test
    void the_summary_says_how_each_nature_fares() throws IOException {
        assertThat(TextReport.summary().text(report(PLAN, REPORT), Language.ENGLISH))
                .contains("  as planned: 0 of 1 binding, 1 of 1 expected\n");
        assertThat(TextReport.summary().text(report(PLAN, REPORT), Language.CHINESE))
                .contains("  达到预期：约束性1个中的0个，预期性1个中的1个\n");
        assertThat(TextReport.summary().text(report(PLAN), Language.ENGLISH)).doesNotContain("as planned");
    }

    @Test
    void nothing_judged_is_said_in_both_languages() throws IOException {
        assertThat(TextReport.full().text(report(PLAN), Language.ENGLISH))
                .contains("3 targets, of which none could be judged\n        3  100.0%  not due\n");
        assertThat(TextReport.full().text(report(PLAN), Language.CHINESE))
                .contains("3个目标，均未能判定\n        3  100.0%  未到期\n");
    }

    @Test
    void documents_without_targets_say_so() {
        CheckReport empty = NO_RULES.check(PlanSet.of(List.of(), List.of()));

        assertThat(TextReport.full().text(empty, Language.ENGLISH)).contains("The documents set no targets.\n");
        assertThat(TextReport.full().text(empty, Language.CHINESE)).contains("文件中没有目标。\n");
    }

    @Test
    void targets_that_no_date_judges_are_counted_as_not_assessable() throws IOException {
        CheckReport undated = report(PLAN.replace(", published: 2024-01-10", ""));

        assertThat(TextReport.full().text(undated, Language.ENGLISH))
                .contains("3 targets, of which none could be judged\n        3  100.0%  not assessable\n");
        assertThat(undated.scoreboard().targets().of(AchievementStatus.NOT_ASSESSABLE))
                .isEqualTo(3);
    }

    @Test
    void the_json_has_counts_and_shares() throws IOException {
        assertThat(JsonReport.standard().text(report(PLAN, REPORT)))
                .contains("\"scoreboard\": {\n    \"total\": 3,\n    \"judged\": 2,\n    \"asPlanned\": 1,\n")
                .contains("\"by\": \"party\",\n        \"targets\": 3,\n        \"entries\": 4,")
                .contains("\"key\": \"binding\"")
                .contains("\"not-assessable\": \"33.3\"");
    }

    @Test
    void the_table_adds_up_to_its_total() throws IOException {
        List<Path> files = PlanTables.of(report(PLAN, REPORT)).writeTo(folder);

        assertThat(files).contains(folder.resolve("scoreboard.csv"), folder.resolve("targets.csv"));
        assertThat(Files.readString(folder.resolve("scoreboard.csv")))
                .startsWith(
                        "by,plan,key,name,name_en,targets,judged,as_planned,as_planned_share,achieved,achieved_early,");
        List<NamedCsvRecord> rows = rows();
        assertThat(rows.get(0).getFields()).startsWith("total", "", "", "合计", "total", "3", "2", "1", "50.0");
        for (String by : List.of("plan", "section", "indicator", "nature")) {
            assertThat(sum(rows, by, "targets")).as(by).isEqualTo(3);
            for (AchievementStatus status : AchievementStatus.values()) {
                String column = status.name().toLowerCase(Locale.ROOT);
                assertThat(sum(rows, by, column)).as(by + column).isEqualTo(sum(rows, "total", column));
            }
        }
        assertThat(sum(rows, "party", "targets")).isEqualTo(4);
    }

    private static int sum(List<NamedCsvRecord> rows, String by, String column) {
        return rows.stream()
                .filter(row -> row.getField("by").equals(by))
                .mapToInt(row -> Integer.parseInt(row.getField(column)))
                .sum();
    }

    private List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("scoreboard.csv"))) {
            return reader.stream().toList();
        }
    }
}
