package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.districtplan.model.diagnostic.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    private static final String HEADER =
            "format: districtplan/1\nplan: {id: a, kind: other, title: A, published: 2025-01-01}\n";

    @TempDir
    private Path folder;

    @Test
    void an_empty_file() throws Exception {
        assertOneProblem(Files.createFile(folder.resolve("plan.yaml")), "plan.yaml:1:1");
    }

    @Test
    void what_is_not_yaml() throws Exception {
        assertOneProblem(Files.writeString(folder.resolve("plan.yaml"), "plan: [1, 2\n"), "plan.yaml:");
    }

    @Test
    void what_is_not_json() throws Exception {
        assertOneProblem(Files.writeString(folder.resolve("plan.json"), "{\"format\": "), "plan.json:");
    }

    @Test
    void latin_1_bytes() throws Exception {
        String text = HEADER.replace("title: A", "title: Café");
        assertOneProblem(
                Files.writeString(folder.resolve("plan.yaml"), text, StandardCharsets.ISO_8859_1), "plan.yaml:2:");
    }

    @Test
    void a_file_of_100_megabytes() throws Exception {
        Path file = folder.resolve("plan.yaml");
        String line = "# ".repeat(4_999) + "#\n";
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < 10_486; i++) {
                writer.write(line);
            }
        }
        assertThat(file).satisfies(written -> assertThat(Files.size(written)).isGreaterThan(100_000_000));
        assertOneProblem(file, "plan.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.yaml", "plan.json"})
    void a_nest_100_000_deep(String name) throws Exception {
        assertOneProblem(Files.writeString(folder.resolve(name), "[".repeat(100_000)), name + ":1:");
    }

    @Test
    void a_nest_100_000_deep_within_a_plan() throws Exception {
        assertOneProblem(
                Files.writeString(folder.resolve("plan.yaml"), HEADER + "x-nest: " + "[".repeat(100_000)),
                "plan.yaml:3:");
    }

    @Test
    void an_alias_bomb() throws Exception {
        StringBuilder bomb =
                new StringBuilder(HEADER).append("x-0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 20; i++) {
            bomb.append("x-" + i + ": &a" + i + " [")
                    .append(("*a" + (i - 1) + ", ").repeat(8))
                    .append("*a" + (i - 1) + "]\n");
        }
        assertOneProblem(Files.writeString(folder.resolve("plan.yaml"), bomb), "plan.yaml:");
    }

    @ParameterizedTest
    @EnumSource
    void an_empty_folder(Language language) {
        Run run = run(language);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.err()).contains(folder.toString()).doesNotContain("Exception");
    }

    @Test
    void what_can_be_read_is_still_reported() throws Exception {
        Files.writeString(folder.resolve("bad.yaml"), "plan: [1, 2\n");
        Files.writeString(folder.resolve("good.yaml"), HEADER);

        Run run = run(Language.ENGLISH);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("Checked 1 document,", "  a ");
        assertThat(run.err()).contains("bad.yaml:", "the report covers what could be read");
    }

    @Test
    void a_problem_is_shown_with_its_line_and_a_caret() throws Exception {
        Files.writeString(folder.resolve("plan.yaml"), HEADER + "targtes: []\n");

        Run run = run(Language.ENGLISH);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.errors().get(0)).contains("plan.yaml:3:1: error: ", "targets");
        assertThat(run.errors().get(1)).endsWith("targtes: []");
        assertThat(run.errors().get(2)).contains("^^^^^^^");
    }

    private Run run(Language language) {
        return assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Run.in(language, folder));
    }

    private void assertOneProblem(Path file, String place) throws IOException {
        for (Language language : Language.values()) {
            Run run = run(language);
            assertThat(run.exitCode()).isEqualTo(2);
            // A plan that surrounds what is wrong is still reported; the last line says so.
            assertThat(run.errors().stream().filter(line -> line.startsWith("plan-check: ")))
                    .hasSize(run.out().isEmpty() ? 0 : 1);
            List<String> problems = run.errors().stream()
                    .filter(line -> !line.startsWith("    ") && !line.startsWith("plan-check: "))
                    .toList();
            assertThat(problems).as(run.err()).hasSize(1);
            assertThat(problems.get(0)).contains(place).doesNotContain("Exception", "\tat ");
            assertThat(run.err().length()).isLessThan(2_000);
        }
        assertThat(file).exists();
    }
}
