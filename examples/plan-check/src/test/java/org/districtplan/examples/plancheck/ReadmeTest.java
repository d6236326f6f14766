package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.rules.Assessor;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.report.PlanTables;
import org.districtplan.rules.report.TextReport;
import org.junit.jupiter.api.Test;

/** The samples of the README stand here as code: what they show compiles, runs, and gives what the README says. */
@SuppressWarnings("UnusedMethod") // the samples are compared with the README, and read the data from the folder above
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final String DATA = "examples/plan-check/data/changning";

    private static void inOneCall() throws IOException {
        CheckReport report = PlanChecker.standard().check(Path.of("examples/plan-check/data/changning"));
        System.out.println(TextReport.summary().text(report, Language.ENGLISH));
    }

    private static void stepByStep() throws IOException {
        ReadResult read = PlanReader.standard().read(Path.of("examples/plan-check/data/changning"));
        CheckReport report = PlanChecker.standard().check(read);
        report.findings().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .forEach(System.out::println);
        List<Assessment> targets = Assessor.standard().assess(read.plans(), LocalDate.of(2025, 1, 8));
        targets.stream().filter(Assessment::isJudged).forEach(System.out::println);
    }

    private static void asTables() throws IOException {
        ReadResult read = PlanReader.standard().read(Path.of("examples/plan-check/data/changning"));
        PlanTables.of(read.plans()).writeTo(Path.of("tables"));
    }

    @Test
    void every_java_sample_of_the_readme_stands_in_this_class() throws IOException {
        String here = squeezed(Files.readString(
                Path.of("src/test/java/org/districtplan/examples/plancheck/ReadmeTest.java"), StandardCharsets.UTF_8));
        List<String> samples = blocks("```java\n");

        assertThat(samples).hasSize(3);
        assertThat(samples).allSatisfy(sample -> assertThat(here).contains(squeezed(sample)));
    }

    @Test
    void the_output_shown_is_the_output_of_the_program() throws IOException {
        ReadResult read = PlanReader.standard().read(ROOT.resolve(DATA));
        String output = PlanChecker.standard().check(read).findings().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .map(found -> found + "\n")
                .collect(Collectors.joining());

        assertThat(blocks("<!-- output -->\n```text\n")).containsExactly(output);
    }

    private static List<String> blocks(String opening) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8);
        Matcher blocks = Pattern.compile(Pattern.quote(opening) + "(.*?)```", Pattern.DOTALL)
                .matcher(readme);
        return blocks.results().map(found -> found.group(1)).toList();
    }

    // The formatter breaks lines as it likes.
    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
