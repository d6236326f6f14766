package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Periods against sets of days counted out one by one. */
class PeriodPropertyTest {

    private static final int TRIES = 2_000;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20221118);

    @Test
    void text_and_period_are_each_others_inverse() {
        for (int i = 0; i < TRIES; i++) {
            String text = anyText();
            assertThat(Period.parse(text)).hasToString(text).isEqualTo(Period.parse(text));
        }
    }

    @Test
    void days_agree_with_counting() {
        for (int i = 0; i < TRIES; i++) {
            Period one = Period.parse(closedText());
            Period other = Period.parse(closedText());
            Set<LocalDate> days = daysOf(one);
            Set<LocalDate> others = daysOf(other);

            assertThat(one.isReversed()).as("%s", one).isEqualTo(days.isEmpty());
            assertThat(one.contains(other))
                    .as("%s contains %s", one, other)
                    .isEqualTo(!days.isEmpty() && !others.isEmpty() && days.containsAll(others));
            LocalDate day = anyDay();
            assertThat(one.contains(day)).as("%s contains %s", one, day).isEqualTo(days.contains(day));
            if (!days.isEmpty() && !others.isEmpty()) {
                assertThat(one.sameDays(other)).isEqualTo(days.equals(others));
                assertThat(one.days().equals(other.days())).isEqualTo(days.equals(others));
            }
        }
    }

    @Test
    void months_and_years_agree_with_counting() {
        for (int i = 0; i < TRIES; i++) {
            Period period = Period.parse(closedText());
            Set<LocalDate> days = daysOf(period);
            Set<Object> months = new HashSet<>();
            Set<Object> years = new HashSet<>();
            int daysOfMonths = 0;
            int daysOfYears = 0;
            for (LocalDate day : days) {
                daysOfMonths += months.add(day.withDayOfMonth(1)) ? day.lengthOfMonth() : 0;
                daysOfYears += years.add(day.getYear()) ? day.lengthOfYear() : 0;
            }

            int wholeMonths = daysOfMonths == days.size() ? months.size() : 0;
            int wholeYears = daysOfYears == days.size() ? years.size() : 0;
            assertThat(period.months().orElse(0)).as("months of %s", period).isEqualTo(wholeMonths);
            assertThat(period.years().orElse(0)).as("years of %s", period).isEqualTo(wholeYears);
        }
    }

    @Test
    void a_year_before_moves_both_ends_by_a_year() {
        for (int i = 0; i < TRIES; i++) {
            Period period = Period.parse(anyText());
            Period before = period.samePeriodLastYear().orElse(Period.UNSTATED);

            assertThat(before.firstDay()).isEqualTo(period.firstDay().map(day -> day.minusYears(1)));
            assertThat(before.lastDay())
                    .as("%s before %s", before, period)
                    .isEqualTo(period.lastDay().map(day -> samePeriodLastYear(period, day)));
            assertThat(before.isSpan()).isEqualTo(period.isSpan());
        }
    }

    @Test
    void impossible_dates_are_never_read() {
        for (int i = 0; i < TRIES; i++) {
            int month = random.nextInt(0, 20);
            int day = random.nextInt(0, 40);
            int year = random.nextInt(1990, 2040);
            String text = String.format("%04d-%02d-%02d", year, month, day);

            assertThat(Period.problemOf(text).isEmpty()).as(text).isEqualTo(exists(year, month, day));
        }
    }

    private static LocalDate samePeriodLastYear(Period period, LocalDate last) {
        boolean endsInDay = period.toString().matches(".*-\\d\\d-\\d\\d");
        return endsInDay
                ? last.minusYears(1)
                : YearMonth.from(last).minusYears(1).atEndOfMonth();
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static Set<LocalDate> daysOf(Period period) {
        Set<LocalDate> days = new HashSet<>();
        LocalDate last = period.lastDay().orElseThrow();
        for (LocalDate day = period.firstDay().orElseThrow(); !day.isAfter(last); day = day.plusDays(1)) {
            days.add(day);
        }
        return days;
    }

    private LocalDate anyDay() {
        return LocalDate.of(2019, 1, 1).plusDays(random.nextInt(4 * 366));
    }

    private String anyText() {
        return switch (random.nextInt(8)) {
            case 0 -> "unstated";
            case 1 -> "../" + part(random.nextInt(5));
            default -> closedText();
        };
    }

    private String closedText() {
        int grain = random.nextInt(5);
        return random.nextBoolean() ? part(grain) : part(grain) + "/" + part(grain);
    }

    private String part(int grain) {
        LocalDate day = anyDay();
        return switch (grain) {
            case 0 -> "" + day.getYear();
            case 1 -> day.getYear() + "-H" + (day.getMonthValue() + 5) / 6;
            case 2 -> day.getYear() + "-Q" + (day.getMonthValue() + 2) / 3;
            case 3 -> day.toString().substring(0, 7);
            default -> day.toString();
        };
    }
}
