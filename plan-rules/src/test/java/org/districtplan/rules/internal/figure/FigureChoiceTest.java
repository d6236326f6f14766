package org.districtplan.rules.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.districtplan.model.DocumentDate;
import org.districtplan.model.FigureStatus;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanKind;
import org.junit.jupiter.api.Test;

class FigureChoiceTest {

    private static final Plan EARLIER = plan("2022-01-01");
    private static final Plan LATER = plan("2023-01-01");

    private record Statement(FigureStatus status, Plan plan) {}

    private static Plan plan(String date) {
        return Plan.builder()
                .header(PlanHeader.builder()
                        .id("plan")
                        .kind(PlanKind.OTHER)
                        .title("plan")
                        .published(DocumentDate.parse(date))
                        .build())
                .build();
    }

    private static Statement first(Statement... statements) {
        return Stream.of(statements)
                .min(FigureChoice.preferredFirst(Statement::status, Statement::plan))
                .orElseThrow();
    }

    @Test
    void an_earlier_actual_value_counts_before_a_later_estimate_and_that_before_a_forecast() {
        Statement actual = new Statement(FigureStatus.ACTUAL, EARLIER);
        Statement estimate = new Statement(FigureStatus.ESTIMATE, EARLIER);
        Statement forecast = new Statement(FigureStatus.FORECAST, LATER);

        assertThat(first(forecast, estimate, actual)).isEqualTo(actual);
        assertThat(first(forecast, estimate)).isEqualTo(estimate);
    }

    @Test
    void of_actual_values_the_latest_document_counts_and_there_the_revised_value() {
        Statement revised = new Statement(FigureStatus.REVISED, LATER);
        Statement actual = new Statement(FigureStatus.ACTUAL, LATER);
        Statement provisional = new Statement(FigureStatus.PROVISIONAL, LATER);

        assertThat(first(new Statement(FigureStatus.REVISED, EARLIER), provisional))
                .isEqualTo(provisional);
        assertThat(first(provisional, actual, revised)).isEqualTo(revised);
        assertThat(first(provisional, actual)).isEqualTo(actual);
    }
}
