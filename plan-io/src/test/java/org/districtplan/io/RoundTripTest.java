package org.districtplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Registry;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "a.json"})
    void any_plan_is_read_back_equal_and_written_again_alike(String name) {
        RandomPlans random = new RandomPlans(new SplittableRandom(2023));
        PlanWriter writer = writer(name);
        for (int i = 0; i < 60; i++) {
            Plan plan = random.plan();
            String text = writer.write(plan);
            ReadResult read = PlanReader.standard().readText(name, text);
            assertThat(read.diagnostics()).as(text).noneMatch(each -> each.severity() == Severity.ERROR);
            assertThat(read.plans().plans()).as(text).containsExactly(plan);
            assertThat(PlanFormatter.format(name, text).text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "a.json"})
    void any_registry_is_read_back_equal_and_written_again_alike(String name) {
        RandomPlans random = new RandomPlans(new SplittableRandom(2024));
        PlanWriter writer = writer(name);
        for (int i = 0; i < 60; i++) {
            Registry registry = random.registry();
            String text = writer.write(registry);
            ReadResult read = PlanReader.standard().readText(name, text);
            assertThat(read.plans().registries()).as(text).last().isEqualTo(registry);
            assertThat(PlanFormatter.format(name, text).text()).isEqualTo(text);
        }
    }

    @Test
    void a_set_is_written_to_a_folder_and_read_back(@TempDir Path folder) throws IOException {
        RandomPlans random = new RandomPlans(new SplittableRandom(5));
        Plan plan = random.plan();
        Registry registry = random.registry();
        List<Path> files =
                PlanWriter.yaml().writeTo(folder.resolve("new"), PlanSet.of(List.of(plan), List.of(registry)));
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly(plan.id() + ".yaml", registry.id() + ".registry.yaml");
        ReadResult read = PlanReader.standard().read(folder);
        assertThat(read.plans().plans()).containsExactly(plan);
        assertThat(read.plans().registries()).last().isEqualTo(registry);
    }

    @Test
    void nothing_is_written_where_an_id_would_lead_out_of_the_folder(@TempDir Path folder) {
        RandomPlans random = new RandomPlans(new SplittableRandom(5));
        Plan plan = random.plan();
        Plan outside = plan.toBuilder()
                .header(plan.header().toBuilder().id("../x").build())
                .build();
        assertThatThrownBy(() -> PlanWriter.yaml().writeTo(folder, PlanSet.of(List.of(outside), List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_line_for_editors_is_kept_and_every_other_comment_goes() {
        String text =
                "# yaml-language-server: $schema=../x.json\n# why\nformat: districtplan/1\nplan: {id: a, kind: other, title: b} # c\n";
        String canonical =
                "# yaml-language-server: $schema=../x.json\nformat: districtplan/1\nplan:\n  id: a\n  kind: other\n  title: b\n";
        assertThat(PlanFormatter.format("a.yaml", text).text()).isEqualTo(canonical);
        assertThat(PlanFormatter.format("a.yaml", canonical).text()).isEqualTo(canonical);
        Plan plan =
                PlanReader.standard().readText("a.yaml", text).plans().plans().get(0);
        assertThat(PlanWriter.yaml().withSchema("../x.json").write(plan)).isEqualTo(canonical);
    }

    @Test
    void one_nature_is_written_as_a_word_and_two_as_a_list() {
        String start = "format: districtplan/1\nplan:\n  id: a\n  kind: other\n  title: A\ntargets:\n"
                + "  - {indicator: gdp, period: 2025, criterion: {value: 5%}, nature: ";
        for (List<String> one : List.of(
                List.of("[guiding, expected]", "[guiding, expected]"),
                List.of("[binding]", "binding"),
                List.of("binding", "binding"))) {
            assertThat(PlanFormatter.format("a.yaml", start + one.get(0) + ", at: 一}\n")
                            .text())
                    .isEqualTo(start + one.get(1) + ", at: 一}\n");
        }
        assertThat(PlanFormatter.format("a.yaml", start + "unstated, at: 一}\n").text())
                .isEqualTo(start.replace(", nature: ", "") + ", at: 一}\n");
    }

    @Test
    void a_part_of_a_plan_is_formatted_by_itself() {
        String text = "format: districtplan/1\npart-of: p\nx-mine: 1\nmeasures: [{at: 一, title: 修路, x-b: \"1\"}]\n";
        assertThat(PlanFormatter.format("a.yaml", text).text())
                .isEqualTo(
                        "format: districtplan/1\npart-of: p\nmeasures:\n  - {title: 修路, at: 一, x-b: \"1\"}\nx-mine: 1\n");
    }

    @Test
    void an_extension_that_the_value_has_no_place_for_is_refused() {
        String registry = "format: districtplan/1\nregistry: {id: r, x-b: 1}\nx-a: 1\n";
        String local = "format: districtplan/1\nplan: {id: p, kind: other, title: t}\nlocal: {x-a: 1}\n";
        for (String text : List.of(registry, local)) {
            assertThat(PlanFormatter.format("a.yaml", text).diagnostics())
                    .singleElement()
                    .extracting(Diagnostic::rule)
                    .isEqualTo("misplaced-key");
        }
    }

    @Test
    void a_file_with_an_error_is_left_alone() {
        PlanFormatter.Result result = PlanFormatter.format("a.yaml", "format: districtplan/1\nplan: {id: a}\n");
        assertThat(result.text()).isNull();
        assertThat(result.diagnostics()).isNotEmpty();
    }

    @Test
    void what_is_no_plan_stays_as_it_is() {
        String text = "format: districtplan/1\nprofile:   # spaces stay\n  x: 1\n";
        assertThat(PlanFormatter.format("a.yaml", text).text()).isEqualTo(text);
    }

    private static PlanWriter writer(String name) {
        return name.endsWith(".json") ? PlanWriter.json() : PlanWriter.yaml();
    }
}
