package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.districtplan.rules.Assessor;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.junit.jupiter.api.Test;

/** Evidence is looked for in every plan of the set: one plan more, and a target is judged that could not be. */
class AddedPlanTest {

    private static final LocalDate DATE = LocalDate.parse("2025-03-31");

    /** Made up: no report on 2024 is available. */
    private static final String REPORT = """
            format: districtplan/1
            plan:
              id: changning-bulletin-2024
              kind: statistical-bulletin
              title: 虚构的2024年统计公报
              jurisdiction: "310105"
              published: 2025-03-20
              reports-on: 2024
            observations:
              - {indicator: gdp, transformation: growth, period: 2024, value: %s, at: 一 p1}
            """;

    @Test
    void the_growth_target_of_2024_cannot_be_judged_from_the_available_documents() throws IOException {
        assertThat(growth(DataFiles.of(DataFiles.CHANGNING)).status()).isEqualTo(AchievementStatus.NOT_ASSESSABLE);
    }

    @Test
    void a_report_with_the_growth_of_2024_decides_it() throws IOException {
        DataFiles data = DataFiles.of(DataFiles.CHANGNING);

        assertThat(growth(data.with("z.yaml", REPORT.formatted("5.1%"))).status())
                .isEqualTo(AchievementStatus.ACHIEVED);
        assertThat(growth(data.with("z.yaml", REPORT.formatted("3.6%"))).status())
                .isEqualTo(AchievementStatus.NOT_ACHIEVED);
    }

    @Test
    void a_report_on_another_district_decides_nothing() throws IOException {
        String other = REPORT.formatted("5.1%").replace("310105", "310106");

        assertThat(growth(DataFiles.of(DataFiles.CHANGNING).with("z.yaml", other))
                        .status())
                .isEqualTo(AchievementStatus.NOT_ASSESSABLE);
    }

    private static Assessment growth(DataFiles data) throws IOException {
        return Assessor.standard().assess(data.read().plans(), DATE).stream()
                .filter(found -> found.target().plan().id().equals("changning-work-2024"))
                .findFirst()
                .orElseThrow();
    }
}
