package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.io.source.Source;
import org.districtplan.rules.achievement.Assessment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorMilestoneTest {

    private static final String REGISTRY = """
            format: districtplan/1
            registry: {id: town, version: 1, extends: [core@1]}
            subjects:
              - {id: tower, name: {zh: 一号楼, en: Tower One}, kind: building}
            """;

    private static Assessment assess(String words, String published, String progress, String date) throws IOException {
        String plan = """
                format: districtplan/1
                plan: {id: p, kind: work-report, title: 计划, plans-for: 2024, published: 2024-01-10}
                targets:
                  - {subject: tower, by: 2024, criterion: {qualitative: %s}, at: 一 p1}
                """.formatted(words);
        String report = """
                format: districtplan/1
                plan: {id: r, kind: work-report, title: 报告, published: %s}
                progress:
                  - {title: 情况, subjects: [tower], %s, at: 二 p1}
                """.formatted(published, progress);
        ReadResult read = PlanReader.standard()
                .read(List.of(
                        Source.of("registry.yaml", REGISTRY), Source.of("p.yaml", plan), Source.of("r.yaml", report)));
        assertThat(read.diagnostics()).isEmpty();
        return Assessor.standard().assess(read.plans(), read.plans().targets().get(0), LocalDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "completed | 2025-01-10 | stage: completed                 | 2025-02-01 | achieved",
                "竣工      | 2025-01-10 | stage: completed                 | 2025-02-01 | achieved",
                "竣工      | 2025-01-10 | stage: opened                    | 2025-02-01 | achieved",
                "竣工      | 2024-06-10 | stage: completed                 | 2024-07-01 | achieved-early",
                "竣工      | 2024-06-10 | stage: started                   | 2024-07-01 | not-due",
                "竣工      | 2025-01-10 | stage: started                   | 2025-02-01 | not-achieved",
                "竣工      | 2025-01-10 | stage: under-way                 | 2025-02-01 | not-achieved",
                // what was so in the middle of the year says nothing of its end
                "竣工      | 2025-01-10 | 'stage: started, as-of: 2024-06' | 2025-02-01 | not-assessable",
                "竣工      | 2024-06-10 | stage: started                   | 2025-02-01 | not-assessable",
                "建得漂亮  | 2025-01-10 | stage: completed                 | 2025-02-01 | not-assessable"
            })
    void the_stage_that_a_report_states_decides(
            String words, String published, String progress, String date, String status) throws IOException {
        Assessment assessment = assess(words, published, progress, date);

        assertThat(assessment.status().text()).as(assessment.toString()).isEqualTo(status);
    }
}
