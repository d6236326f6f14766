package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.districtplan.rules.achievement.TargetChange.Kind.CHANGED;
import static org.districtplan.rules.achievement.TargetChange.Kind.DROPPED;
import static org.districtplan.rules.achievement.TargetChange.Kind.KEPT;
import static org.districtplan.rules.achievement.TargetChange.Kind.NEW;
import static org.districtplan.rules.achievement.TargetChange.Kind.UNSEEN_LATER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.io.source.Source;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.achievement.ElementChange;
import org.districtplan.rules.achievement.TargetChange;
import org.districtplan.rules.report.JsonReport;
import org.districtplan.rules.report.PlanTables;
import org.districtplan.rules.report.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanDifferenceTest {

    private static final String DRAFT = """
            format: districtplan/1
            plan: {id: draft, kind: annual-plan-report, title: 某镇计划（草案）, status: draft-for-comment, plans-for: 2024, published: 2023-11-10}
            local:
              subjects:
                - {id: tower, name: {zh: 一号楼, en: Tower One}, kind: building}
                - {id: road, name: {zh: 环路, en: ring road}, kind: project}
                - {id: bureau, name: {zh: 建设局, en: works bureau}, kind: institution}
            observations:
              - {indicator: gdp, period: 2023, value: 100亿元, status: estimate, at: 一 p1}
              - {indicator: new-jobs, period: 2023, value: 3000人, at: 一 p1}
              - {indicator: budget-revenue, period: unstated, value: 9亿元, at: 一 p2}
            targets:
              - {indicator: gdp, transformation: growth, period: 2024, criterion: {value: 6%}, nature: expected, at: 二 p1}
              - {indicator: new-jobs, period: 2024, criterion: {value: 3000人}, at: 二 p1}
              - {indicator: care-beds, period: 2024, criterion: {value: 500张}, at: 二 p1}
            measures:
              - {title: 一号楼开工, subjects: [tower], reach: started, at: 三 p1}
              - {title: 修环路, subjects: [road], reach: started, lead: [bureau], at: 三 p2}
              - {title: 办好节庆, at: 三 p3}
              - {title: 加强宣传, at: 三 p4}
            """;

    private static final String ADOPTED = """
            format: districtplan/1
            plan: {id: adopted, kind: annual-plan-report, title: 某镇计划, status: adopted, plans-for: 2024, published: 2024-01-10}
            local:
              subjects:
                - {id: tower, name: {zh: 一号楼, en: Tower One}, kind: building}
                - {id: road, name: {zh: 环路, en: ring road}, kind: project}
                - {id: bureau, name: {zh: 建设局, en: works bureau}, kind: institution}
            observations:
              - {indicator: gdp, period: 2023, value: 101亿元, at: 一 p1}
              - {indicator: new-jobs, period: 2023, value: 3000人, at: 一 p1}
              - {indicator: budget-revenue, period: unstated, value: 9亿元, at: 一 p2}
              - {indicator: care-beds, period: 2023, value: 450张, at: 一 p3}
            targets:
              - {indicator: gdp, transformation: growth, period: 2024, criterion: {value: 5%}, nature: expected, at: 二 p1}
              - {indicator: new-jobs, period: 2024, criterion: {value: 3000人}, at: 二 p1}
              - {indicator: retail-sales, transformation: growth, period: 2024, criterion: {value: 4%}, at: 二 p1}
            measures:
              - {title: 一号楼开工, subjects: [tower], reach: started, at: 三 p1}
              - {title: 环路竣工, subjects: [road], reach: completed, by: 2024-10, at: 三 p2}
              - {title: 办好节庆, at: 三 p5}
              - {title: 发放补贴, at: 三 p6}
            """;

    @TempDir
    private Path folder;

    private static ReadResult read(String... files) {
        List<Source> sources = new ArrayList<>();
        for (String file : files) {
            sources.add(Source.of("file" + sources.size() + ".yaml", file));
        }
        try {
            ReadResult read = PlanReader.standard().read(sources);
            assertThat(read.diagnostics()).isEmpty();
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanDifference difference() {
        return PlanDifference.of(read(DRAFT, ADOPTED).plans(), "draft", "adopted");
    }

    private static List<String> fields(ElementChange<?> change) {
        return change.fields().stream()
                .map(field -> field.key() + ": " + field.before().en() + " -> "
                        + field.after().en())
                .toList();
    }

    @Test
    void targets_are_paired_by_their_key() {
        assertThat(difference().targets()).extracting(TargetChange::kind).containsExactly(CHANGED, KEPT, DROPPED, NEW);
    }

    @Test
    void measures_are_paired_by_title_or_by_subjects_at_a_place() {
        List<? extends ElementChange<?>> measures = difference().measures();

        assertThat(measures).extracting(ElementChange::kind).containsExactly(KEPT, CHANGED, KEPT, DROPPED, NEW);
        assertThat(fields(measures.get(1)))
                .containsExactly(
                        "title: 修环路 -> 环路竣工",
                        "reach: started -> completed",
                        "by:  -> 2024-10",
                        "lead: works bureau -> ");
        assertThat(measures.get(4).name().zh()).isEqualTo("发放补贴");
        assertThat(measures.get(4).earlier()).isNull();
    }

    @Test
    void figures_are_paired_by_their_key_and_without_a_period_by_their_place() {
        List<? extends ElementChange<?>> figures = difference().figures();

        assertThat(figures).extracting(ElementChange::kind).containsExactly(CHANGED, KEPT, KEPT, NEW);
        assertThat(fields(figures.get(0))).containsExactly("value: 100亿元 -> 101亿元", "status: estimate -> actual");
    }

    @Test
    void a_document_is_not_different_from_itself() {
        PlanSet plans = read(DRAFT, ADOPTED).plans();

        assertThat(PlanDifference.of(plans, "draft", "draft").isEmpty()).isTrue();
        assertThat(difference().isEmpty()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> PlanDifference.of(plans, "draft", "nowhere"));
    }

    @Test
    void what_an_excerpt_lacks_was_not_dropped() {
        String excerpt =
                ADOPTED.replace("status: adopted,", "status: adopted, extent: {part: excerpt, has: [一, 二, 三]},");
        PlanDifference difference = PlanDifference.of(read(DRAFT, excerpt).plans(), "draft", "adopted");

        assertThat(difference.measures())
                .extracting(ElementChange::kind)
                .contains(UNSEEN_LATER, NEW)
                .doesNotContain(DROPPED);
    }

    @Test
    void a_draft_is_compared_with_its_adopted_version_and_has_no_place_among_the_years() {
        String next = """
                format: districtplan/1
                plan: {id: next, kind: annual-plan-report, title: 某镇计划, status: adopted, plans-for: 2025, published: 2025-01-10}
                targets:
                  - {indicator: new-jobs, period: 2025, criterion: {value: 3100人}, at: 二 p1}
                """;
        String before = next.replace("next", "before").replace("2025", "2023");
        PlanSet plans = read(DRAFT, ADOPTED, next, before).plans();

        assertThat(AcrossPlans.of(plans).drafts()).singleElement().satisfies(pair -> assertThat(
                        pair.earlier().id() + " " + pair.later().id())
                .isEqualTo("draft adopted"));
        assertThat(PlanComparison.consecutive(plans))
                .extracting(pair -> pair.earlier().id() + " " + pair.later().id())
                .containsExactly("before adopted", "adopted next");
        assertThat(AcrossPlans.of(plans).forPlan("next").drafts()).isEmpty();
    }

    @Test
    void versions_have_one_kind_place_and_time_and_the_draft_comes_first() {
        for (String other : List.of(
                ADOPTED.replace("plans-for: 2024", "plans-for: 2025"),
                ADOPTED.replace("kind: annual-plan-report", "kind: work-report"),
                ADOPTED.replace("status: adopted", "jurisdiction: \"310105\", status: adopted"),
                ADOPTED.replace("published: 2024-01-10", "published: 2023-10-10"),
                ADOPTED.replace("status: adopted", "status: draft-for-comment"))) {
            assertThat(AcrossPlans.of(read(DRAFT, other).plans()).drafts())
                    .as(other)
                    .isEmpty();
        }
    }

    @Test
    void of_plans_that_a_place_has_several_of_the_titles_are_alike_but_for_the_word_draft() {
        String draft =
                DRAFT.replace("kind: annual-plan-report", "kind: sector-plan").replace("（草案）", "（征求意见稿）");
        String adopted = ADOPTED.replace("kind: annual-plan-report", "kind: sector-plan");

        assertThat(AcrossPlans.of(read(draft, adopted).plans()).drafts()).hasSize(1);
        assertThat(AcrossPlans.of(read(draft, adopted.replace("某镇计划", "某镇交通计划")).plans())
                        .drafts())
                .isEmpty();
    }

    @Test
    void the_full_report_shows_a_draft_and_its_adopted_version() {
        CheckReport report = PlanChecker.standard().check(read(DRAFT, ADOPTED));

        assertThat(TextReport.full().text(report, Language.ENGLISH)).contains("""
                What is different in two documents
                ----------------------------------
                某镇计划（草案） [draft] (draft for comment) → 某镇计划 [adopted] (adopted)
                  Targets: 1 changed, 1 kept, 1 dropped, 1 new
                """, """
                    changed  环路竣工  file1.yaml:19:5
                        title: 修环路 → 环路竣工
                        stage: started → completed
                        due: (none) → 2024-10
                        lead: works bureau → (none)
                """);
        assertThat(TextReport.full().text(report, Language.CHINESE)).contains("两份文件的差异", "阶段：开工 → 竣工");
        assertThat(JsonReport.standard().text(report)).contains("\"key\": \"reach\",");
    }

    @Test
    void two_documents_are_compared_on_request_in_either_order() {
        CheckReport report = PlanChecker.standard().check(read(DRAFT, ADOPTED));

        assertThat(report.across().differences()).hasSize(1);
        assertThat(report.comparing("draft", "adopted").across().differences()).hasSize(1);
        CheckReport reversed = report.comparing("adopted", "draft");
        assertThat(reversed.across().differences()).hasSize(2);
        assertThat(TextReport.differences().text(reversed, Language.ENGLISH))
                .startsWith("What is different in two documents\n")
                .contains("stage: completed → started")
                .doesNotContain("stage: started → completed", "Targets (");
        assertThat(TextReport.differences().text(report, Language.ENGLISH)).isEmpty();
    }

    @Test
    void no_difference_is_said_so() {
        CheckReport report = PlanChecker.standard().check(read(DRAFT)).comparing("draft", "draft");

        assertThat(TextReport.differences().text(report, Language.ENGLISH))
                .contains("No target, measure or figure is different.", "Measures: 4 kept\n");
        assertThat(TextReport.differences().text(report, Language.CHINESE)).contains("目标、举措和指标值均无差异。");
    }

    @Test
    void the_table_has_a_row_for_each_field_that_changed() throws IOException {
        PlanTables.of(PlanChecker.standard().check(read(DRAFT, ADOPTED))).writeTo(folder);

        assertThat(Files.readAllLines(folder.resolve("differences.csv")))
                .contains(
                        "earlier,later,list,kind,earlier_id,later_id,name,name_en,field,before,after",
                        "draft,adopted,targets,changed,target1@二 p1,target1@二 p1,地区生产总值增速,\"gross regional product, growth\",criterion,value: 6%,value: 5%",
                        "draft,adopted,measures,changed,measure1@三 p2,measure1@三 p2,环路竣工,环路竣工,reach,开工,竣工",
                        "draft,adopted,measures,dropped,measure1@三 p4,,加强宣传,加强宣传,,,");
    }
}
