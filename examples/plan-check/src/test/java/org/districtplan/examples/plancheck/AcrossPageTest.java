package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.districtplan.model.Located;
import org.districtplan.model.Target;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.achievement.PlanFollowUp;
import org.districtplan.rules.achievement.Scoreboard.Grouping;
import org.districtplan.rules.achievement.StatusCounts;
import org.districtplan.rules.achievement.SubjectLife;
import org.districtplan.rules.achievement.TargetFollowUp.Outcome;
import org.junit.jupiter.api.Test;

/** The page about several documents shows what the program says of the made-up plans. */
class AcrossPageTest {

    private static final Path PAGE = Path.of("..", "..", "plan-rules", "ACROSS.md");
    private static final Pattern OUTPUT =
            Pattern.compile("<!-- output: (\\S+) (zh|en)(.*?) -->\n```text\n(.*?)```", Pattern.DOTALL);

    @SuppressWarnings("UnusedMethod") // the sample of the page
    private static void sample() throws IOException {
        CheckReport report = PlanChecker.standard().check(Path.of("my-district"));
        StatusCounts binding =
                report.scoreboard().by(Grouping.NATURE).groups().get(0).counts();
        for (PlanFollowUp pair : report.across().followUps()) {
            System.out.println(pair.report().id() + " drops " + pair.of(Outcome.DROPPED));
        }
        assertThat(binding).isNotNull();
    }

    @Test
    void every_output_on_the_page_is_the_output_of_the_program() throws IOException {
        List<MatchResult> outputs =
                OUTPUT.matcher(Files.readString(PAGE)).results().toList();

        assertThat(outputs).hasSize(5);
        for (MatchResult output : outputs) {
            List<Object> args =
                    new ArrayList<>(List.of(Path.of("data", "made-up", output.group(1)), "--lang", output.group(2)));
            args.addAll(
                    output.group(3).isBlank()
                            ? List.of("--full")
                            : List.of(output.group(3).strip().split(" ")));
            assertThat(Run.of(args.toArray()).out()).contains(output.group(4));
        }
    }

    @Test
    void the_sample_of_the_page_stands_in_this_class() throws IOException {
        String here =
                Files.readString(Path.of("src/test/java/org/districtplan/examples/plancheck/AcrossPageTest.java"));
        String page = Files.readString(PAGE);
        String code = page.substring(page.indexOf("```java\n") + 8, page.indexOf("```", page.indexOf("```java\n") + 8));

        assertThat(squeezed(here)).contains(squeezed(code));
    }

    @Test
    void the_work_reports_of_changning_follow_one_another() throws IOException {
        CheckReport report = PlanChecker.standard().check(Path.of("data", "changning"));
        PlanFollowUp pair = report.across().followUps().stream()
                .filter(one -> one.plan().id().equals("changning-work-2024"))
                .findFirst()
                .orElseThrow();

        assertThat(pair.report().id()).isEqualTo("changning-work-2025");
        assertThat(pair.of(Outcome.CHANGED))
                .extracting(one -> indicator(one.target()))
                .containsExactly("gdp", "budget-revenue");
        assertThat(pair.of(Outcome.DROPPED)).isEmpty();
        assertThat(life(report, "columbia-circle-2").course()).isEqualTo(SubjectLife.Course.PLANNED_FURTHER);
        assertThat(life(report, "jingyao-hongqiao").stations())
                .extracting(station -> station.plan().id())
                .containsExactly("changning-annual-2023", "changning-work-2024", "changning-work-2025");
        assertThat(report.across().subjectLives())
                .extracting(SubjectLife::course)
                .doesNotContain(SubjectLife.Course.WENT_BACK, SubjectLife.Course.VANISHED);
    }

    private static String indicator(Located<Target> target) {
        return target.element().key().indicator();
    }

    private static SubjectLife life(CheckReport report, String subject) {
        return report.across().subjectLives().stream()
                .filter(life -> life.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    // The formatter breaks lines as it likes.
    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
