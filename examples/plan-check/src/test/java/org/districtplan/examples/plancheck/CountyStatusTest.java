package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.districtplan.model.value.Place;
import org.districtplan.rules.Assessor;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The made-up county's targets have the statuses its {@code EXPECTED.md} reckons by hand. */
class CountyStatusTest {

    private static final Path COUNTY = Path.of("data", "made-up", "county");
    private static final String PLAN = "yunxi-plan-2024";
    private static final Pattern PACE = Pattern.compile("pace ([0-9.]+)");
    private static final BigDecimal HALF_A_DIGIT = new BigDecimal("0.005");

    /** One row: the target, and what is expected of it at each of the two dates. */
    private record Row(String target, List<String> expected) {}

    @ParameterizedTest
    @CsvSource({"2024-07-15, 0", "2025-01-20, 1"})
    void each_target_has_its_status_certainty_and_pace(LocalDate date, int column) throws IOException {
        Map<String, Assessment> assessments = assessments(date);
        List<String> wrong = new ArrayList<>();
        List<Row> rows =
                rows().stream().filter(row -> !row.target().contains(" ")).toList();
        for (Row row : rows) {
            String expected = row.expected().get(column);
            String name = row.target().contains("#") ? row.target() : PLAN + "#" + row.target();
            Optional.ofNullable(assessments.get(name))
                    .map(found -> difference(found, expected))
                    .orElse(Optional.of("not assessed"))
                    .ifPresent(problem -> wrong.add(name + " should be " + expected + ": " + problem));
        }

        assertThat(rows).hasSize(30);
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-07-15, ON_TRACK, NOT_DUE, ''", "2025-01-20, ACHIEVED, NOT_ASSESSABLE, NOT_DUE"})
    void targets_without_an_id_have_the_status_of_their_row(
            LocalDate date, AchievementStatus yunxi, AchievementStatus others, String nextYear) throws IOException {
        Map<String, Assessment> assessments = assessments(date);

        assertThat(energy(assessments, "yunxi")).isEqualTo(yunxi);
        assertThat(energy(assessments, "qingfeng")).isEqualTo(others);
        assertThat(energy(assessments, "")).isEqualTo(others);
        assertThat(assessments.get("lanchuan-notice-2024#grain-city").status()).isEqualTo(others);
        assertThat(assessments.get("lanchuan-notice-2024#grain-qingfeng").status())
                .isEqualTo(others);
        assertThat(assessments.values().stream()
                        .filter(found -> found.target().plan().id().equals("yunxi-report-2025"))
                        .map(found -> found.status().name())
                        .toList())
                .isEqualTo(nextYear.isEmpty() ? List.of() : List.of(nextYear, nextYear, nextYear, nextYear));
    }

    @Test
    void every_status_of_a_target_that_figures_judge_occurs() throws IOException {
        List<AchievementStatus> found = new ArrayList<>();
        assessments(LocalDate.parse("2024-07-15")).values().forEach(one -> found.add(one.status()));
        assessments(LocalDate.parse("2025-01-20")).values().forEach(one -> found.add(one.status()));

        assertThat(new HashSet<>(found)).isEqualTo(EnumSet.complementOf(EnumSet.of(AchievementStatus.ADJUSTED)));
    }

    private static Optional<String> difference(Assessment found, String expected) {
        AchievementStatus status = AchievementStatus.valueOf(expected.split("[:, ]", 2)[0]);
        Certainty certainty = expected.contains("within tolerance")
                ? Certainty.WITHIN_TOLERANCE
                : expected.contains("within rounding") ? Certainty.WITHIN_ROUNDING : Certainty.DEFINITE;
        if (found.status() != status || (found.isJudged() && found.certainty() != certainty)) {
            return Optional.of(found.toString());
        }
        Matcher pace = PACE.matcher(expected);
        if (pace.find()) {
            BigDecimal ratio = found.components().ratio();
            boolean near = ratio != null
                    && ratio.subtract(new BigDecimal(pace.group(1))).abs().compareTo(HALF_A_DIGIT) <= 0;
            return near ? Optional.empty() : Optional.of("pace " + ratio);
        }
        Assessment stretch = found.stretch();
        boolean missed = expected.contains("stretch");
        if (missed != (stretch != null) || (stretch != null && isMet(stretch))) {
            return Optional.of("stretch " + stretch);
        }
        return Optional.empty();
    }

    private static boolean isMet(Assessment assessment) {
        return assessment.status() == AchievementStatus.ACHIEVED
                || assessment.status() == AchievementStatus.ON_TRACK
                || assessment.status() == AchievementStatus.AHEAD;
    }

    private static AchievementStatus energy(Map<String, Assessment> assessments, String area) {
        Place place = Place.parse(area.equals("yunxi") ? "表1/2" : area.isEmpty() ? "一 p1" : "表1/3");
        return assessments.values().stream()
                .filter(found -> found.target().plan().id().equals("lanchuan-notice-2024"))
                .filter(found -> found.target().element().id() == null)
                .filter(found -> found.target().element().at().get(0).equals(place))
                .findFirst()
                .orElseThrow()
                .status();
    }

    /** The assessments by plan and id, or index where there is no id. */
    private static Map<String, Assessment> assessments(LocalDate date) throws IOException {
        Map<String, Assessment> found = new LinkedHashMap<>();
        for (Assessment assessment :
                Assessor.standard().assess(DataFiles.of(COUNTY).read().plans(), date)) {
            String id = assessment.target().element().id();
            found.put(
                    assessment.target().plan().id() + "#"
                            + (id == null ? assessment.target().ref().index() : id),
                    assessment);
        }
        return found;
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(COUNTY.resolve("EXPECTED.md"))) {
            String[] cells = line.split("\\|", -1);
            boolean row = cells.length == 6
                    && !cells[1].isBlank()
                    && !cells[1].strip().equals("target")
                    && !line.contains("---");
            if (row) {
                String target =
                        cells[1].replace("(binding)", "").replace("`", "").strip();
                rows.add(new Row(target, List.of(cells[3].strip(), cells[4].strip())));
            }
        }
        return rows;
    }
}
