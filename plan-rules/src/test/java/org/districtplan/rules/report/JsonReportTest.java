package org.districtplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.districtplan.rules.GoldenFile;
import org.districtplan.rules.ReportFixture;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    @Test
    void a_report_is_written_as_it_was_approved() {
        GoldenFile.assertMatches("report.json", JsonReport.of(ReportFixture.report()));
    }

    @Test
    void the_same_report_gives_the_same_text() {
        assertThat(JsonReport.of(ReportFixture.report())).isEqualTo(JsonReport.of(ReportFixture.report()));
    }
}
