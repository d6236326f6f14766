package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtplan.model.Term;
import org.districtplan.rules.Assessor;
import org.districtplan.rules.achievement.AchievementStatus;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.achievement.Certainty;
import org.districtplan.rules.achievement.Pace;
import org.districtplan.rules.achievement.ProgressMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The made-up family that shows every status, certainty and method is judged as its {@code EXPECTED.md} says. */
class JudgementTest {

    private static final Path FAMILY = Path.of("data", "made-up", "judgement");
    private static final LocalDate DATE = LocalDate.of(2025, 1, 20);
    private static final int FIRST_PACE = 5;
    private static final int COLUMNS = FIRST_PACE + ProgressMethod.values().length;

    /** The rows of the page by target. */
    private static Map<String, List<String>> rows() throws IOException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(FAMILY.resolve("EXPECTED.md"))) {
            String[] cells = line.split("\\|", -1);
            if (cells.length == COLUMNS + 2 && !line.contains("---")) {
                rows.put(
                        cells[1].strip(),
                        Stream.of(cells).skip(1).map(String::strip).toList());
            }
        }
        rows.remove("target");
        return rows;
    }

    private static Map<String, Assessment> assessed(AssessmentPolicy policy) throws IOException {
        Map<String, Assessment> assessed = new LinkedHashMap<>();
        for (Assessment one :
                Assessor.with(policy).assess(DataFiles.of(FAMILY).read().plans(), DATE)) {
            assessed.put(Objects.requireNonNull(one.target().element().id()), one);
        }
        return assessed;
    }

    @Test
    void each_target_has_the_status_and_certainty_of_the_page() throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        rows().forEach((target, cells) -> expected.put(target, cells.get(3) + ", " + cells.get(4)));
        Map<String, String> found = new LinkedHashMap<>();
        assessed(AssessmentPolicy.standard())
                .forEach((target, one) -> found.put(
                        target, one.status().text() + ", " + one.certainty().text()));

        assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void each_target_on_its_way_has_the_pace_of_the_page(ProgressMethod method) throws IOException {
        int column = FIRST_PACE + List.of(ProgressMethod.values()).indexOf(method);
        Map<String, String> expected = new LinkedHashMap<>();
        rows().forEach((target, cells) -> {
            if (!cells.get(column).isEmpty()) {
                expected.put(target, cells.get(column));
            }
        });
        Map<String, String> found = new LinkedHashMap<>();
        assessed(AssessmentPolicy.builder().method(method).build()).forEach((target, one) -> {
            if (expected.containsKey(target)) {
                assertThat(one.components().method()).as(target).isEqualTo(method);
                found.put(target, number(one.components().ratio()));
            }
        });

        assertThat(expected).hasSize(4);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void the_standard_policy_shows_the_methods_of_a_trajectory_side_by_side() throws IOException {
        Map<String, List<String>> rows = rows();
        assessed(AssessmentPolicy.standard()).forEach((target, one) -> {
            List<String> paces = new ArrayList<>();
            for (Pace pace : one.components().paces()) {
                paces.add(number(pace.ratio()));
            }
            List<String> expected = rows.get(target).subList(FIRST_PACE, COLUMNS - 1).stream()
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            assertThat(paces).as(target).isEqualTo(expected);
        });
    }

    private static String number(BigDecimal ratio) {
        return ratio.setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void every_status_certainty_and_method_occurs_and_names_a_target() throws IOException {
        Map<String, Assessment> assessed = assessed(AssessmentPolicy.standard());
        Set<ProgressMethod> methods = EnumSet.noneOf(ProgressMethod.class);
        for (ProgressMethod method : ProgressMethod.values()) {
            assessed(AssessmentPolicy.builder().method(method).build()).values().forEach(one -> {
                if (one.components().method() != null) {
                    methods.add(one.components().method());
                }
            });
        }

        assertThat(assessed.values().stream().map(Assessment::status).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(AchievementStatus.values());
        assertThat(assessed.values().stream().map(Assessment::certainty).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Certainty.values());
        assertThat(methods).containsExactlyInAnyOrder(ProgressMethod.values());
        assertThat(assessed).containsKeys(names(AchievementStatus.values())).allSatisfy((target, one) -> assertThat(
                        List.of(one.status().text(), one.certainty().text(), "adjusted-to"))
                .contains(target));
    }

    private static String[] names(Term... terms) {
        return List.of(terms).stream().map(Term::text).toArray(String[]::new);
    }
}
