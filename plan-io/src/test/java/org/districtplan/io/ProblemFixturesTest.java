package org.districtplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemFixturesTest {

    static List<Path> fixtures() throws IOException {
        return ProblemFixtures.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void each_problem_is_reported_once_and_in_its_place(Path fixture) throws IOException {
        ReadResult result = ProblemFixtures.reader(fixture).read(fixture);

        assertThat(result.diagnostics())
                .extracting(found -> shortName(found.where()) + " " + found.rule())
                .containsExactlyElementsOf(ProblemFixtures.expected(fixture));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void no_message_has_a_gap_in_either_language(Path fixture) throws IOException {
        ReadResult result = ProblemFixtures.reader(fixture).read(fixture);

        assertThat(result.diagnostics())
                .flatExtracting(found -> List.of(found.message(Language.CHINESE), found.message(Language.ENGLISH)))
                .allSatisfy(message -> assertThat(message).isNotBlank().doesNotContainPattern("\\{[a-z-]+\\}"));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void every_problem_points_into_its_file_and_can_be_shown(Path fixture) throws IOException {
        ReadResult result = ProblemFixtures.reader(fixture).read(fixture);

        for (Diagnostic found : result.diagnostics()) {
            assertThat(SourceExcerpt.of(result).show(found, Language.ENGLISH)).startsWith(found.where() + ": ");
            assertThat(found.place()).isNotNull();
            assertThat(found.place().pointer()).matches("|(/.*)");
        }
    }

    @Test
    void every_problem_of_the_catalogue_has_a_fixture() throws IOException {
        Set<String> reported = new TreeSet<>();
        for (Path fixture : fixtures()) {
            ProblemFixtures.expected(fixture).forEach(line -> reported.add(line.substring(line.indexOf(' ') + 1)));
        }
        // a path that leads nowhere can have no fixture; see PlanReaderTest
        reported.add(ReadProblem.NO_SUCH_FILE.id());
        reported.add(ReadProblem.UNKNOWN_FILE_TYPE.id());

        assertThat(Arrays.stream(ReadProblem.values()).map(ReadProblem::id)).allMatch(reported::contains);
    }

    private static String shortName(String where) {
        return where.substring(where.lastIndexOf('/') + 1);
    }
}
