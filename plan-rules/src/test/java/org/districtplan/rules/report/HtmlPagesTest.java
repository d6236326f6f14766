package org.districtplan.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.districtplan.io.PlanReader;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.ReportFixture;
import org.districtplan.rules.achievement.Assessment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the page of every report: the small one of the tests, and those of the plans that come with the project. */
class HtmlPagesTest {

    private static final Path DATA = Path.of("..", "examples", "plan-check", "data");
    private static final Map<String, CheckReport> REPORTS = new HashMap<>();

    static List<String> reports() throws IOException {
        List<String> names = new ArrayList<>(List.of("fixture", "changning"));
        for (String kind : List.of("made-up", "real")) {
            try (Stream<Path> families = Files.list(DATA.resolve(kind))) {
                families.filter(Files::isDirectory)
                        .map(family -> kind + "/" + family.getFileName())
                        .sorted()
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static CheckReport report(String name) {
        return REPORTS.computeIfAbsent(name, HtmlPagesTest::check);
    }

    private static CheckReport check(String name) {
        try {
            return name.equals("fixture")
                    ? ReportFixture.report()
                    : PlanChecker.standard().check(PlanReader.standard().read(DATA.resolve(name)));
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static HtmlScan scan(String name) {
        return HtmlScan.of(HtmlReport.standard().text(report(name), Language.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void each_text_is_there_in_both_languages(String name) {
        List<String> alone = new ArrayList<>();
        for (HtmlScan.Tag tag : scan(name).tags()) {
            List<HtmlScan.Tag> children = tag.children();
            for (int i = 0; i < children.size(); i++) {
                boolean paired = isOf("zh", children, i)
                        ? isOf("en", children, i + 1)
                        : !isOf("en", children, i) || isOf("zh", children, i - 1);
                if (!paired
                        || (isOf("zh", children, i)
                                && children.get(i).text().toString().isBlank())) {
                    alone.add(children.get(i).toString());
                }
            }
            if (tag.name().equals("option")
                    && (tag.attribute("data-zh").isBlank()
                            || tag.attribute("data-en").isBlank())) {
                alone.add(tag.toString());
            }
        }
        assertThat(alone).isEmpty();
    }

    private static boolean isOf(String language, List<HtmlScan.Tag> children, int at) {
        return at >= 0
                && at < children.size()
                && children.get(at).attribute("class").equals(language);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_link_leads_to_something_on_the_page(String name) {
        HtmlScan scan = scan(name);
        List<String> ids = scan.values("id");

        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        Set<String> anchors = new HashSet<>(ids);
        assertThat(scan.values("href")).isNotEmpty().allSatisfy(link -> {
            assertThat(link).startsWith("#");
            assertThat(anchors).contains(link.substring(1));
        });
        for (String attribute : List.of("for", "aria-labelledby", "data-list")) {
            assertThat(scan.values(attribute)).isNotEmpty().isSubsetOf(anchors);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void the_outline_leads_to_every_assessment_and_every_place_to_the_outline(String name) {
        HtmlScan scan = scan(name);
        Set<String> links = new HashSet<>(scan.values("href"));

        for (HtmlScan.Tag tag : scan.tags()) {
            String id = tag.attribute("id");
            if (id.matches("t\\d+")) {
                assertThat(links).contains("#" + id);
            }
            if (tag.attribute("class").startsWith("item target")) {
                assertThat(linksWithin(tag)).anyMatch(link -> link.matches("#(i\\d+|d\\d+(-\\d+)?)"));
            }
        }
    }

    private static List<String> linksWithin(HtmlScan.Tag tag) {
        List<String> links = new ArrayList<>();
        if (tag.name().equals("a")) {
            links.add(tag.attribute("href"));
        }
        tag.children().forEach(child -> links.addAll(linksWithin(child)));
        return links;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void headings_are_in_order(String name) {
        int level = 0;
        for (HtmlScan.Tag tag : scan(name).tags()) {
            if (tag.name().matches("h[1-6]")) {
                int next = tag.name().charAt(1) - '0';
                assertThat(next).as("after h%s: %s", level, tag).isLessThanOrEqualTo(level + 1);
                level = next;
            }
        }
        assertThat(level).isPositive();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_target_and_every_finding_is_on_the_page(String name) {
        List<String> ids = scan(name).values("id");

        CheckReport report = report(name);
        assertThat(ids.stream().filter(id -> id.matches("t\\d+"))).hasSize((int)
                report.assessments().stream().map(Assessment::target).distinct().count());
        assertThat(ids.stream().filter(id -> id.matches("f\\d+")))
                .hasSize(report.findings().size());
    }
}
