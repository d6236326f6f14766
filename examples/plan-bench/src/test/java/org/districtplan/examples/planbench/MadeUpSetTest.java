package org.districtplan.examples.planbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.model.Plan;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.RuleResult;
import org.junit.jupiter.api.Test;

class MadeUpSetTest {

    private static final int FIGURES = 3000;

    private final ReadResult read;
    private final CheckReport report;

    MadeUpSetTest() throws IOException {
        read = PlanReader.standard().read(MadeUpSet.sources(FIGURES));
        report = PlanChecker.standard().check(read);
    }

    @Test
    void it_holds_as_many_figures_as_asked_for_and_nothing_is_wrong_with_them() {
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.plans().plans().stream()
                        .map(Plan::observations)
                        .mapToInt(java.util.List::size)
                        .sum())
                .isEqualTo(FIGURES);
        assertThat(report.results()).allSatisfy(result -> assertThat(result.count(Answer.CONTRADICTS))
                .as(result.rule().id())
                .isZero());
    }

    @Test
    void of_ten_figures_three_are_checked_against_others() {
        assertThat(holds("share-mismatch")).isEqualTo(FIGURES / 10);
        assertThat(holds("parts-mismatch")).isEqualTo(FIGURES / 10);
        // The first year has none before it.
        assertThat(holds("growth-mismatch")).isEqualTo(FIGURES / 10 - MadeUpSet.FIGURES_PER_PLAN / 10);
    }

    @Test
    void the_same_size_gives_the_same_set() throws IOException {
        assertThat(PlanReader.standard().read(MadeUpSet.sources(FIGURES)).plans())
                .isEqualTo(read.plans());
    }

    private int holds(String rule) {
        return report.result(rule).map(RuleResult::holds).orElse(0);
    }
}
