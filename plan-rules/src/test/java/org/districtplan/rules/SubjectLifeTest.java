package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.io.source.Source;
import org.districtplan.model.Verdict;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.achievement.SubjectLife;
import org.districtplan.rules.achievement.SubjectLife.Course;
import org.districtplan.rules.report.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of a subject, year by year. */
class SubjectLifeTest {

    private static final String REGISTRY = """
            format: districtplan/1
            registry: {id: town, version: 1, extends: [core@1]}
            subjects:
              - {id: works, name: 工程, kind: project}
              - {id: tower, name: {zh: 一号楼, en: Tower One}, kind: building, parent: works}
              - {id: old-tower, name: 旧称, kind: building, same-as: tower}
              - {id: fair, name: 博览会, kind: event}
              - {id: office, name: 办公室, kind: institution}
            """;

    /** Each plan is a year's items, such as {@code plan started, report completed achieved}; they begin with 2023. */
    private static SubjectLife life(String subject, String... years) throws IOException {
        return AcrossPlans.of(read(subject, "", years).plans()).subjectLives().stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private static ReadResult read(String subject, String header, String... years) throws IOException {
        List<Source> sources = new ArrayList<>(List.of(Source.of("registry.yaml", REGISTRY)));
        for (int i = 0; i < years.length; i++) {
            int year = 2023 + i;
            StringBuilder measures = new StringBuilder("measures:\n  - {title: 日常工作, subjects: [office], at: 九 p1}\n");
            StringBuilder progress = new StringBuilder();
            for (String item : List.of(years[i].split(", ", -1))) {
                String[] words = item.split(" ", -1);
                String stage = words.length > 1 && !words[1].equals("-") ? words[1] : null;
                if (words[0].equals("plan")) {
                    measures.append("  - {title: 安排, subjects: [" + subject + "]"
                            + (stage == null ? "" : ", reach: " + stage) + ", at: 一 p1}\n");
                } else if (words[0].equals("report")) {
                    progress.append(progress.length() == 0 ? "progress:\n" : "")
                            .append("  - {title: 情况, subjects: [" + subject + "]"
                                    + (stage == null ? "" : ", stage: " + stage)
                                    + (words.length > 2 ? ", verdict: " + words[2] : "") + ", at: 二 p1}\n");
                }
            }
            sources.add(Source.of(
                    year + ".yaml",
                    "format: districtplan/1\nplan: {id: y" + year + ", kind: work-report, title: 报告, plans-for: " + year
                            + ", published: " + year + "-01-10" + header + "}\n" + measures + progress));
        }
        ReadResult read = PlanReader.standard().read(sources);
        assertThat(read.diagnostics()).isEmpty();
        return read;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan started | report started | MOVED_ON",
                "plan started | report started, plan completed | MOVED_ON",
                "plan preparing | plan started | PLANNED_FURTHER",
                "report started | plan completed | PLANNED_FURTHER",
                "plan - , plan under-way | report - achieved | MOVED_ON",
                "plan completed | report started | NOT_REACHED",
                "plan completed | report under-way, plan completed | NOT_REACHED",
                "report started | report started | STOOD_STILL",
                "plan under-way | plan under-way | REQUIRED_AGAIN",
                "plan under-way | plan topped-out | MENTIONED",
                "plan - | plan - | MENTIONED",
                "report completed | report started | WENT_BACK",
                "report completed | plan started | WENT_BACK",
                "report completed | report started, report completed | STOOD_STILL",
                "plan completed | none | VANISHED",
                "plan - | none | VANISHED",
                "plan opened, report completed | none | SINGLE",
                "report started | none | SINGLE",
            })
    void a_project_has_a_course(String first, String second, Course course) throws IOException {
        assertThat(life("tower", first, second).course()).isEqualTo(course);
    }

    @Test
    void a_vanished_project_that_comes_back_has_not_vanished() throws IOException {
        assertThat(life("tower", "plan started", "none", "report started").course())
                .isEqualTo(Course.MOVED_ON);
        assertThat(life("tower", "plan started", "plan started", "none").course())
                .isEqualTo(Course.VANISHED);
    }

    @Test
    void an_event_that_is_held_again_neither_goes_back_nor_stands_still() throws IOException {
        assertThat(life("fair", "report held", "plan planned").course()).isEqualTo(Course.MENTIONED);
        assertThat(life("fair", "plan held", "plan held").course()).isEqualTo(Course.MENTIONED);
    }

    @Test
    void what_an_excerpt_lacks_has_not_vanished() throws IOException {
        assertThat(AcrossPlans.of(read("tower", ", extent: {part: excerpt, has: [一, 九]}", "plan started", "none")
                                .plans())
                        .subjectLives())
                .extracting(SubjectLife::course)
                .contains(Course.UNSEEN)
                .doesNotContain(Course.VANISHED);
    }

    @Test
    void another_name_of_a_subject_is_the_same_life() throws IOException {
        ReadResult read = read("old-tower", "", "plan started");

        assertThat(AcrossPlans.of(read.plans()).subjectLives())
                .extracting(SubjectLife::subject)
                .containsExactly("office", "tower");
    }

    @Test
    void each_document_is_a_station_in_the_order_of_dates() throws IOException {
        SubjectLife life = life("tower", "plan started", "report started behind, plan completed, plan topped-out");

        assertThat(life.name().en()).isEqualTo("Tower One");
        assertThat(life.stations()).extracting(station -> station.plan().id()).containsExactly("y2023", "y2024");
        assertThat(life.stations())
                .extracting(station -> station.date().toString())
                .containsExactly("2023-01-10", "2024-01-10");
        SubjectLife.Station second = life.stations().get(1);
        assertThat(second.planned()).extracting(stage -> stage.zh()).containsExactly("竣工", "封顶");
        assertThat(second.reported()).extracting(stage -> stage.en()).containsExactly("started");
        assertThat(second.verdict()).contains(Verdict.BEHIND);
        assertThat(second.measures()).hasSize(2);
    }

    @Test
    void the_full_report_shows_what_became_of_each_subject() throws IOException {
        CheckReport report =
                PlanChecker.standard().check(read("tower", "", "plan started", "report started, plan completed"));

        assertThat(TextReport.full().text(report, Language.ENGLISH)).contains("""
                Subjects over the documents
                ---------------------------
                1 moved on, 1 mentioned again
                    moved on: Tower One (building)
                        2023-01-10  y2023  planned: started
                        2024-01-10  y2024  reported: started; planned: completed
                """);
        assertThat(TextReport.full().text(report, Language.CHINESE)).contains("    有进展：一号楼（楼宇）\n");
        assertThat(TextReport.summary().text(report, Language.ENGLISH))
                .contains("\nSubjects over the documents: 1 moved on\n");
        assertThat(TextReport.summary().text(report, Language.CHINESE)).contains("\n项目等对象的前后进展：有进展1个\n");
        assertThat(TextReport.full().text(report.forPlan("y2024"), Language.ENGLISH))
                .contains("moved on: Tower One");
        assertThat(report.forRule("duplicate-id").across().subjectLives()).isEmpty();
    }
}
