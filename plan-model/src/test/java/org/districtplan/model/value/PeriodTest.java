package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.model.value.Refusals.assertRefused;
import static org.districtplan.model.value.Refusals.assertSuggested;

import java.time.LocalDate;
import java.time.YearMonth;
import org.districtplan.model.diagnostic.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31",
        "2022-H1, 2022-01-01, 2022-06-30",
        "2022-H2, 2022-07-01, 2022-12-31",
        "2022-Q1, 2022-01-01, 2022-03-31",
        "2022-Q3, 2022-07-01, 2022-09-30",
        "2022-10, 2022-10-01, 2022-10-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2022-09-30, 2022-09-30, 2022-09-30",
        "2021/2025, 2021-01-01, 2025-12-31",
        "2022-H2/2023-H1, 2022-07-01, 2023-06-30",
        "2022-Q1/2022-Q3, 2022-01-01, 2022-09-30",
        "2022-01/2022-09, 2022-01-01, 2022-09-30",
        "2022-09-01/2022-09-30, 2022-09-01, 2022-09-30",
        "1000, 1000-01-01, 1000-12-31",
        "9999, 9999-01-01, 9999-12-31",
    })
    void every_form_has_its_days_and_keeps_its_text(String text, LocalDate first, LocalDate last) {
        Period period = Period.parse(text);

        assertThat(period.firstDay()).contains(first);
        assertThat(period.lastDay()).contains(last);
        assertThat(period).hasToString(text).isEqualTo(Period.parse(text));
        assertThat(period.isSpan()).isEqualTo(text.contains("/"));
        assertThat(period.isDay()).isEqualTo(first.equals(last));
        assertThat(period.isUnstated() || period.isOpenStart() || period.isReversed())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "../2022-09, 2022-09-30",
        "../2022, 2022-12-31",
        "../2022-Q3, 2022-09-30",
        "../2022-09-30, 2022-09-30",
    })
    void an_open_start_has_only_a_last_day(String text, LocalDate last) {
        Period period = Period.parse(text);

        assertThat(period.isOpenStart()).isTrue();
        assertThat(period.isSpan()).isFalse();
        assertThat(period.firstDay()).isEmpty();
        assertThat(period.lastDay()).contains(last);
        assertThat(period.months()).isEmpty();
        assertThat(period).hasToString(text);
    }

    @Test
    void unstated_has_no_days_and_contains_nothing() {
        Period period = Period.parse("unstated");

        assertThat(period).isSameAs(Period.UNSTATED).hasToString("unstated");
        assertThat(period.isUnstated()).isTrue();
        assertThat(period.firstDay()).isEmpty();
        assertThat(period.lastDay()).isEmpty();
        assertThat(period.contains(LocalDate.of(2022, 1, 1))).isFalse();
        assertThat(period.contains(period)).isFalse();
        assertThat(Period.parse("2022").contains(period)).isFalse();
        assertThat(period.endsBefore(Period.parse("2022"))).isFalse();
        assertThat(Period.parse("2022").endsBefore(period)).isFalse();
        assertThat(period.samePeriodLastYear()).isEmpty();
        assertThat(period.yearBeforeStart()).isEmpty();
        assertThat(period.years()).isEmpty();
        assertThat(period.months()).isEmpty();
        assertThat(period.atEnd()).isSameAs(period);
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01/2022-12",
        "2022, 2022-H1/2022-H2",
        "2022, 2022-01-01/2022-12-31",
        "2022-Q3, 2022-07/2022-09",
        "2022-09-30, 2022-09-30/2022-09-30",
        "../2022-09, ../2022-Q3",
        "../2022, ../2022-12-31",
    })
    void the_same_days_written_otherwise_are_the_same_but_not_equal(String one, String other) {
        Period first = Period.parse(one);
        Period second = Period.parse(other);

        assertThat(first.sameDays(second)).isTrue();
        assertThat(first.days()).isEqualTo(second.days()).hasSameHashCodeAs(second.days());
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void open_starts_are_not_the_same_as_stated_ones() {
        assertThat(Period.parse("../2022-09").sameDays(Period.parse("2022-01/2022-09")))
                .isFalse();
        assertThat(Period.parse("../2022-09").days())
                .isNotEqualTo(Period.parse("unstated").days());
    }

    @Test
    void a_span_that_ends_before_it_starts_is_reversed_and_covers_nothing() {
        Period reversed = Period.parse("2025/2021");

        assertThat(reversed.isReversed()).isTrue();
        assertThat(reversed).hasToString("2025/2021");
        assertThat(reversed.contains(LocalDate.of(2023, 1, 1))).isFalse();
        assertThat(Period.parse("2000/2030").contains(reversed)).isFalse();
        assertThat(reversed.years()).isEmpty();
        assertThat(reversed.months()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2021",
        "2022-H1, 2021-H1",
        "2022-Q3, 2021-Q3",
        "2022-01/2022-10, 2021-01/2021-10",
        "../2022-09, ../2021-09",
        "2021/2025, 2020/2024",
        "2024-02-29, 2023-02-28",
        "2024-02-01/2024-02-29, 2023-02-01/2023-02-28",
        "2025-02-28, 2024-02-28",
        "2024-02, 2023-02",
        "2000, 1999",
        "1001, 1000",
    })
    void the_period_a_year_before_is_written_in_the_same_way(String text, String before) {
        assertThat(Period.parse(text).samePeriodLastYear()).contains(Period.parse(before));
    }

    @Test
    void before_the_first_year_there_is_none() {
        assertThat(Period.parse("1000-05").samePeriodLastYear()).isEmpty();
        assertThat(Period.parse("1000").yearBeforeStart()).isEmpty();
    }

    @Test
    void the_base_of_a_yearly_average_is_the_year_before_the_start() {
        assertThat(Period.parse("2021/2025").yearBeforeStart()).contains(Period.ofYear(2020));
        assertThat(Period.parse("2023").yearBeforeStart()).contains(Period.ofYear(2022));
        assertThat(Period.parse("2022-10").yearBeforeStart()).contains(Period.ofYear(2021));
        assertThat(Period.parse("../2022").yearBeforeStart()).isEmpty();
    }

    @Test
    void whole_years_and_months_are_counted() {
        assertThat(Period.parse("2021/2025").years()).hasValue(5);
        assertThat(Period.parse("2022").years()).hasValue(1);
        assertThat(Period.parse("2022-01/2023-12").years()).hasValue(2);
        assertThat(Period.parse("2021-07/2022-06").years()).isEmpty();
        assertThat(Period.parse("2021-01/2022-06").years()).isEmpty();
        assertThat(Period.parse("2021/2025").months()).hasValue(60);
        assertThat(Period.parse("2022-01/2022-09").months()).hasValue(9);
        assertThat(Period.parse("2022-01-01/2022-02-28").months()).hasValue(2);
        assertThat(Period.parse("2022-01-01/2022-02-27").months()).isEmpty();
        assertThat(Period.parse("2022-01-02/2022-02-28").months()).isEmpty();
        assertThat(Period.parse("9999").months()).hasValue(12);
    }

    @Test
    void a_stock_of_a_year_is_that_at_its_end() {
        assertThat(Period.parse("2022").atEnd()).hasToString("2022-12-31");
        assertThat(Period.parse("../2022-09").atEnd()).hasToString("2022-09-30");
    }

    @Test
    void factories_write_the_same_texts() {
        assertThat(Period.ofYear(2025)).hasToString("2025");
        assertThat(Period.ofYears(2021, 2025)).hasToString("2021/2025");
        assertThat(Period.ofMonth(YearMonth.of(2022, 9))).hasToString("2022-09");
        assertThat(Period.ofMonths(YearMonth.of(2022, 1), YearMonth.of(2022, 9)))
                .hasToString("2022-01/2022-09");
        assertThat(Period.ofDay(LocalDate.of(2022, 9, 3))).hasToString("2022-09-03");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-13, 5",
        "2022-00, 5",
        "2022-02-30, 8",
        "2023-02-29, 8",
        "2022-Q5, 6",
        "2022-Q0, 6",
        "2022-H3, 6",
        "2022-Q, 6",
        "2022-Q11, 7",
        "2022-09x, 7",
        "22, 2",
        "0022, 0",
        "'', 0",
        "'  ', 0",
        "2022-, 5",
        "2022/2023/2024, 9",
        "2022-01/.., 8",
        "../.., 3",
        "../unstated, 3",
        "..2022, 0",
        "2022-09-301, 10",
        "next year, 0",
    })
    void what_is_no_period_is_refused_at_its_fault(String text, int index) {
        assertRefused(Period::parse, text, index);
    }

    @ParameterizedTest
    @CsvSource({
        "2022年, 4, 2022",
        "2022年底, 4, 2022",
        "2022年上半年, 4, 2022-H1",
        "2022h2, 4, 2022-H2",
        "2022年三季度, 4, 2022-Q3",
        "2022年第3季度, 4, 2022-Q3",
        "2022Q3, 4, 2022-Q3",
        "2022-q3, 5, 2022-Q3",
        "2022年前三季度, 4, 2022-01/2022-09",
        "2022年9月, 4, 2022-09",
        "2022-9, 6, 2022-09",
        "2022.10, 4, 2022-10",
        "202210, 4, 2022-10",
        "2022年1-10月, 4, 2022-01/2022-10",
        "2022年1—9月, 4, 2022-01/2022-09",
        "2022年9月30日, 4, 2022-09-30",
        "20220930, 4, 2022-09-30",
        "2022-9-3, 6, 2022-09-03",
        "2021-2025, 5, 2021/2025",
        "2021-2025年, 5, 2021/2025",
        "2021～2025, 4, 2021/2025",
        "2021/25, 7, 2021/2025",
        "十四五, 0, 2021/2025",
        "“十三五”时期, 0, 2016/2020",
        "十五五, 0, 2026/2030",
        "十五, 0, 2001/2005",
        "' 2022', 0, 2022",
        "'2022 ', 4, 2022",
        "'2021 / 2025', 4, 2021/2025",
        "２０２２, 0, 2022",
        "2022/2022-09, 5, 2022-01/2022-09",
        "2021-10/2022, 8, 2021-10/2022-12",
        "2022-09-05/2022-10, 11, 2022-09-05/2022-10-31",
        "2022年1月至2022年9月, 4, 2022-01/2022-09",
        "2022-01-01..2022-09-30, 10, 2022-01-01/2022-09-30",
        "/2022-09, 0, ../2022-09",
        "不详, 0, unstated",
    })
    void a_near_miss_is_refused_with_its_suggestion(String text, int index, String suggestion) {
        assertSuggested(Period::parse, text, index, suggestion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022-01/2022-09", "unstated"})
    void a_period_has_no_problem(String text) {
        assertThat(Period.problemOf(text)).isEmpty();
    }

    @Test
    void a_huge_text_is_refused_with_a_short_message() {
        String huge = "2022年至".repeat(100_000);

        assertThat(Period.problemOf(huge).orElseThrow().toString()).hasSizeLessThan(400);
    }

    @Test
    void a_text_of_sixty_characters_is_quoted_whole_and_corrected_and_a_longer_one_is_cut() {
        String sixty = " ".repeat(56) + "2022";

        assertThat(Period.problemOf(sixty).orElseThrow().attributes())
                .containsEntry("text", Text.of(sixty))
                .containsEntry("suggestion", Text.of("2022"));
        assertThat(Period.problemOf(sixty + " ").orElseThrow().attributes())
                .containsEntry("text", Text.of(sixty + "…"))
                .containsKey("forms")
                .doesNotContainKey("suggestion");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20221|a year has four digits, then a hyphen",
                "2022年|this is not expected here",
                "2022 |no blanks are allowed",
                "2022- 9|no blanks are allowed",
                "2022-x|a month has two digits"
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void the_message_names_the_fault(String text, String fault) {
        assertThat(Period.problemOf(text).orElseThrow().toString()).contains(": " + fault + ";");
    }

    @Test
    void a_period_contains_its_days_from_the_first_to_the_last() {
        Period september = Period.parse("2022-09");

        assertThat(september.contains(LocalDate.of(2022, 9, 1))).isTrue();
        assertThat(september.contains(LocalDate.of(2022, 9, 30))).isTrue();
        assertThat(september.contains(LocalDate.of(2022, 8, 31))).isFalse();
        assertThat(september.contains(LocalDate.of(2022, 10, 1))).isFalse();
    }

    @Test
    void of_two_periods_the_one_with_the_earlier_last_day_ends_before_the_other() {
        assertThat(Period.parse("2021/2024").endsBefore(Period.parse("2025"))).isTrue();
        assertThat(Period.parse("2025").endsBefore(Period.parse("2021/2024"))).isFalse();
        assertThat(Period.parse("2022-12").endsBefore(Period.parse("2022"))).isFalse();
    }

    @Test
    void containment_knows_open_starts() {
        Period open = Period.parse("../2022-09");

        assertThat(open.contains(LocalDate.MIN)).isTrue();
        assertThat(open.contains(LocalDate.of(2022, 10, 1))).isFalse();
        assertThat(open.contains(Period.parse("2021"))).isTrue();
        assertThat(open.contains(Period.parse("../2021"))).isTrue();
        assertThat(open.contains(Period.parse("2022"))).isFalse();
        assertThat(Period.parse("2022").contains(Period.parse("../2022-09"))).isFalse();
        assertThat(Period.parse("2022").contains(Period.parse("2022-09-30"))).isTrue();
    }
}
