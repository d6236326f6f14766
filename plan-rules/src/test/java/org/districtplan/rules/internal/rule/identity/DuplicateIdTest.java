package org.districtplan.rules.internal.rule.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.MadeUpPlans.check;
import static org.districtplan.rules.internal.rule.MadeUpPlans.figure;
import static org.districtplan.rules.internal.rule.MadeUpPlans.plan;

import java.util.List;
import org.districtplan.model.Measure;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.RegistryEntries;
import org.districtplan.model.SubjectKind;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.internal.rule.MadeUpPlans;
import org.junit.jupiter.api.Test;

class DuplicateIdTest {

    private static final String RULE = "duplicate-id";

    @Test
    void elements_of_one_plan_share_their_ids() {
        Plan plan = plan("one")
                .observations(List.of(figure("gdp", "2024", "5亿元").id("same").build()))
                .measures(List.of(
                        Measure.builder().id("same").title("某事").at("一 p1").build()))
                .build();
        Plan other = plan("two")
                .observations(List.of(figure("gdp", "2024", "5亿元").id("same").build()))
                .build();

        assertThat(check(RULE, plan, other).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.element()).isEqualTo(new ElementRef("one", ElementKind.MEASURE, 0, "same"));
            assertThat(finding.related())
                    .extracting(Diagnostic.Related::element)
                    .containsExactly(new ElementRef("one", ElementKind.OBSERVATION, 0, "same"));
        });
    }

    @Test
    void all_registry_entries_share_theirs_with_those_local_to_a_plan() {
        Plan plan = plan("one")
                .local(RegistryEntries.builder()
                        .subjects(List.of(MadeUpPlans.subject("gdp", SubjectKind.OTHER)))
                        .build())
                .build();
        Plan other = plan("two")
                .local(RegistryEntries.builder()
                        .subjects(List.of(MadeUpPlans.subject("mine", SubjectKind.OTHER)))
                        .build())
                .build();
        Plan third = plan("three").local(other.local()).build();

        assertThat(check(RULE, plan, other, third).findings())
                .extracting(finding -> String.valueOf(finding.element()))
                .containsExactly("one subjects[gdp]");
    }

    @Test
    void an_id_that_a_registry_has_names_its_entry() {
        Plan plan = plan("one")
                .local(RegistryEntries.builder()
                        .indicators(List.of(MadeUpPlans.indicator("gdp", "亿元")))
                        .build())
                .build();

        assertThat(check(RULE, plan).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.message(Language.ENGLISH))
                    .startsWith("the registry \"shared\" already has \"gdp\" (gdp): refer to it and remove this entry");
            assertThat(finding.message(Language.CHINESE)).startsWith("名录“shared”已有“gdp”（gdp）；请直接引用，删去本条");
        });
    }

    @Test
    void within_one_plan_an_id_is_only_taken() {
        Plan plan = plan("one")
                .local(RegistryEntries.builder()
                        .indicators(List.of(MadeUpPlans.indicator("a", "家"), MadeUpPlans.indicator("a", "家")))
                        .build())
                .build();

        assertThat(check(RULE, plan).findings())
                .extracting(finding -> finding.message(Language.ENGLISH))
                .containsExactly("the id \"a\" is already taken");
    }

    @Test
    void two_plans_or_two_registries_of_one_id_are_found() {
        PlanSet set = PlanSet.of(
                List.of(plan("one").build(), plan("one").build()),
                List.of(
                        MadeUpPlans.registry("shared", RegistryEntries.none()),
                        MadeUpPlans.registry("shared", RegistryEntries.none())));

        assertThat(check(RULE, set).findings())
                .extracting(Diagnostic::element)
                .containsExactly(
                        new ElementRef("shared", ElementKind.REGISTRY, 1, null),
                        new ElementRef("one", ElementKind.PLAN, 1, null));
    }
}
