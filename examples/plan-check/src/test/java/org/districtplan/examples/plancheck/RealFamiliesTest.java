package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.districtplan.examples.plancheck.RealTarget.Match;
import org.districtplan.model.diagnostic.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The real plans are judged as they were by hand and by the authorities, or the difference is explained. {@code VERDICTS.md} is
 * written from the comparison; write it anew with
 * {@code mvn test -pl examples/plan-check -am -Dtest=RealFamiliesTest -Dsurefire.failIfNoSpecifiedTests=false -Dreal.write=true}.
 */
class RealFamiliesTest {

    private static final Path PAGE = RealFamily.FOLDER.resolve("VERDICTS.md");

    private static List<RealFamily> families = List.of();
    private static List<RealTarget> targets = List.of();
    private static OfficialVerdicts words = new OfficialVerdicts(Map.of());

    @BeforeAll
    static void assess() throws IOException {
        families = RealFamily.all();
        words = OfficialVerdicts.read();
        List<RealTarget> all = new ArrayList<>();
        families.forEach(family -> all.addAll(family.targets()));
        targets = List.copyOf(all);
    }

    @Test
    void the_families_hold_targets_with_a_known_outcome() {
        assertThat(families).hasSize(13);
        assertThat(targets).hasSizeGreaterThan(280);
        assertThat(targets.stream().filter(RealTarget::isJudgedByFigures).count())
                .isGreaterThan(150);
    }

    @Test
    void every_difference_is_explained_and_every_explanation_has_a_difference() throws IOException {
        Set<String> differences = new TreeSet<>();
        targets.stream()
                .filter(one -> RealVerdictsPage.isDifference(one, words))
                .forEach(one -> differences.add(RealVerdictsPage.key(one)));

        assertThat(new TreeSet<>(explanations().keySet())).isEqualTo(differences);
    }

    @Test
    void of_the_official_verdicts_that_can_be_compared_19_of_20_agree() {
        long agree = targets.stream()
                .filter(one -> one.official(words) == Match.AGREES)
                .count();
        long differ = targets.stream()
                .filter(one -> one.official(words) == Match.DIFFERS)
                .count();

        assertThat(agree).isGreaterThan(90);
        assertThat(agree * 20).isGreaterThanOrEqualTo((agree + differ) * 19);
    }

    @Test
    void every_meaning_of_an_official_verdict_is_used() {
        Set<String> used = new TreeSet<>();
        targets.stream()
                .map(RealTarget::official)
                .filter(verdict -> !verdict.isEmpty())
                .forEach(used::add);

        assertThat(words.statuses().keySet()).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void the_page_shows_the_comparison() throws IOException {
        String page = RealVerdictsPage.of(families, words, explanations());
        if (Boolean.getBoolean("real.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("VERDICTS.md is stale; the comment in RealFamiliesTest says how to write it anew")
                .isEqualTo(page);
    }

    private static Map<String, Text> explanations() throws IOException {
        Map<String, Text> explanations = new LinkedHashMap<>();
        for (var row : CsvRows.of(RealFamily.FOLDER.resolve("differences.csv"))) {
            Text why = Text.of(row.getField("zh"), row.getField("en"));
            assertThat(why.zh()).isNotBlank();
            assertThat(why.en()).isNotBlank();
            assertThat(explanations.put(row.getField("target"), why)).isNull();
        }
        return explanations;
    }
}
