package org.districtplan.rules.internal.rule.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.districtplan.io.PlanReader;
import org.districtplan.io.source.Source;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.PlanChecker;
import org.junit.jupiter.api.Test;

class PerhapsOneSubjectTest {

    private static List<Diagnostic> found(String... plans) throws IOException {
        StringBuilder registry =
                new StringBuilder("format: districtplan/1\nregistry: {id: r, version: '1'}\nsubjects:\n");
        for (int i = 1; i <= 4; i++) {
            registry.append("  - {id: zone-%1$d, name: 园区%1$d, kind: zone, perhaps: park-%1$d}\n".formatted(i));
            registry.append("  - {id: park-%1$d, name: 公园%1$d, kind: zone}\n".formatted(i));
        }
        registry.append("  - {id: mall, name: 商场, kind: zone, perhaps: market}\n")
                .append("  - {id: market, name: 市场, kind: zone, perhaps: mall}\n");
        List<Source> sources = new ArrayList<>(List.of(Source.of("registry.yaml", registry.toString())));
        for (int i = 0; i < plans.length; i++) {
            sources.add(Source.of(
                    "plan-" + i + ".yaml",
                    "format: districtplan/1\nplan: {id: plan-%d, kind: work-report, title: 示例}\nmeasures:\n%s"
                            .formatted(i, plans[i])));
        }
        return PlanChecker.standard().check(PlanReader.standard().read(sources)).results().stream()
                .filter(result -> result.rule().id().equals("perhaps-one-subject"))
                .flatMap(result -> result.findings())
                .toList();
    }

    private static String measure(String... subjects) {
        return "  - {title: 推进建设, subjects: [%s], at: 一 p1}\n".formatted(String.join(", ", subjects));
    }

    @Test
    void one_pair_is_reported_at_one_name_and_points_to_the_other() throws IOException {
        List<Diagnostic> found = found(measure("zone-2") + measure("park-2"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).message(Language.CHINESE)).startsWith("“园区2”与“公园2”可能指同一事物");
        assertThat(found.get(0).where()).isEqualTo("plan-0.yaml:4:5");
        assertThat(found.get(0).related()).extracting(Diagnostic.Related::where).containsExactly("plan-0.yaml:5:5");
    }

    @Test
    void of_many_pairs_the_first_three_are_named() throws IOException {
        List<Diagnostic> found =
                found(measure("zone-1", "zone-2", "zone-3", "zone-4", "park-1", "park-2", "park-3", "park-4"));

        assertThat(found.get(0).message(Language.ENGLISH)).contains("4 pairs", "园区3 / 公园3 and others");
        assertThat(found.get(0).related())
                .as("each pair once")
                .extracting(related -> related.label().zh() + " " + related.where())
                .containsExactly(
                        "园区1（一 p1）/ 公园1 plan-0.yaml:4:5",
                        "园区2（一 p1）/ 公园2 plan-0.yaml:4:5",
                        "园区3（一 p1）/ 公园3 plan-0.yaml:4:5",
                        "园区4（一 p1）/ 公园4 plan-0.yaml:4:5");
    }

    @Test
    void two_names_that_refer_to_each_other_are_one_pair() throws IOException {
        List<Diagnostic> found = found(measure("mall") + measure("market"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).related()).hasSize(1);
    }

    @Test
    void a_name_that_only_another_document_uses_is_none_of_its() throws IOException {
        assertThat(found(measure("zone-1"), measure("park-1"))).isEmpty();
    }
}
