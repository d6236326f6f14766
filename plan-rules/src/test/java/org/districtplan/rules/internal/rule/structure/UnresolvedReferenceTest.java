package org.districtplan.rules.internal.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.MadeUpPlans.check;
import static org.districtplan.rules.internal.rule.MadeUpPlans.figure;
import static org.districtplan.rules.internal.rule.MadeUpPlans.findings;
import static org.districtplan.rules.internal.rule.MadeUpPlans.plan;

import java.util.List;
import java.util.Map;
import org.districtplan.model.AssignedBound;
import org.districtplan.model.Base;
import org.districtplan.model.Claim;
import org.districtplan.model.Comparison;
import org.districtplan.model.Coverage;
import org.districtplan.model.Criterion;
import org.districtplan.model.FigureKey;
import org.districtplan.model.KeyPattern;
import org.districtplan.model.Measure;
import org.districtplan.model.Operand;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Reference;
import org.districtplan.model.ReferenceKind;
import org.districtplan.model.RegistryEntries;
import org.districtplan.model.Relation;
import org.districtplan.model.SubjectKind;
import org.districtplan.model.Target;
import org.districtplan.model.Taxonomy;
import org.districtplan.model.TaxonomyNode;
import org.districtplan.model.Transformation;
import org.districtplan.model.value.Formula;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.internal.rule.MadeUpPlans;
import org.junit.jupiter.api.Test;

class UnresolvedReferenceTest {

    private static final String RULE = "unresolved-reference";

    private static Target.Builder target(Criterion criterion) {
        return Target.builder()
                .key(FigureKey.of("gdp", Period.parse("2025")))
                .criterion(criterion)
                .at("一 p1");
    }

    private static Criterion five() {
        return new Criterion.Value(Quantity.parse("5亿元"));
    }

    @Test
    void ids_that_exist_hold() {
        Plan good = plan("one")
                .observations(List.of(
                        figure("gdp", "2024", "5亿元").id("gdp-2024").build(),
                        figure("firms", "2024", "5家")
                                .scope(Map.of("area", "north"))
                                .build()))
                .targets(List.of(
                        target(five()).id("goal").baseline(Ref.of("gdp-2024")).build()))
                .measures(List.of(Measure.builder()
                        .title("建成大楼")
                        .subjects(List.of("tower"))
                        .reach("completed")
                        .targets(List.of(Ref.of("goal")))
                        .lead(List.of("office"))
                        .at("一 p1")
                        .build()))
                .build();

        assertThat(check(RULE, good)).hasToString(RULE + ": 11 hold, 0 contradict, 0 not checkable");
    }

    @Test
    void a_mistyped_id_is_named_with_what_was_meant() {
        Plan bad = plan("one")
                .observations(List.of(figure("gdpp", "2024", "5亿元").build()))
                .targets(List.of(target(five()).id("goal").build()))
                .measures(List.of(Measure.builder()
                        .title("建成大楼")
                        .subjects(List.of("tower", "towre"))
                        .reach("complete")
                        .targets(List.of(Ref.of("goals")))
                        .at("一 p1")
                        .build()))
                .build();

        assertThat(findings(check(RULE, bad)))
                .containsExactly(
                        "one observations[0]: error: there is no indicator with the id \"gdpp\"; did you mean \"gdp\"?"
                                + " [unresolved-reference]",
                        "one measures[0]: error: there is no subject with the id \"towre\"; did you mean \"tower\"?"
                                + " [unresolved-reference]",
                        "one measures[0]: error: there is no stage with the id \"complete\"; did you mean \"completed\"?"
                                + " [unresolved-reference]",
                        "one measures[0]: error: there is no target with the id \"goals\"; did you mean \"goal\"?"
                                + " [unresolved-reference]");
    }

    @Test
    void an_id_local_to_another_plan_is_said_so() {
        Plan owner = plan("owner")
                .local(RegistryEntries.builder()
                        .indicators(List.of(MadeUpPlans.indicator("parks", "个")))
                        .stages(List.of(MadeUpPlans.track("planting", SubjectKind.ZONE, "sown", "grown")))
                        .build())
                .build();
        Plan bad = plan("one")
                .observations(List.of(figure("parks", "2024", "5个").build()))
                .measures(List.of(Measure.builder()
                        .title("种树")
                        .subjects(List.of("parks"))
                        .reach("sown")
                        .at("一 p1")
                        .build()))
                .build();

        assertThat(findings(check(RULE, owner, bad)))
                .containsExactly(
                        "one observations[0]: error: the indicator \"parks\" is local to the plan \"owner\", so that nothing else"
                                + " can refer to it; move it to a registry, or define it here [unresolved-reference]",
                        "one measures[0]: error: there is no subject with the id \"parks\" [unresolved-reference]",
                        "one measures[0]: error: the stage \"sown\" is local to the plan \"owner\", so that nothing else can refer"
                                + " to it; move it to a registry, or define it here [unresolved-reference]");
        assertThat(check(RULE, owner, bad).findings().findFirst().orElseThrow().related())
                .extracting(related -> String.valueOf(related.element()))
                .containsExactly("owner indicators[parks]");
    }

    @Test
    void an_id_of_another_kind_is_said_so() {
        Plan bad = plan("one")
                .observations(List.of(
                        figure("office", "2024", "5亿元").id("gdp-2024").build(),
                        figure("gdp", "2024", "5亿元")
                                .scope(Map.of("area", "students"))
                                .build()))
                .targets(List.of(target(five()).with(Ref.of("gdp-2024")).build()))
                .build();

        assertThat(findings(check(RULE, bad)))
                .containsExactly(
                        "one observations[gdp-2024]: error: \"office\" is of kind subject, but indicator is required here"
                                + " [unresolved-reference]",
                        "one observations[1]: error: \"students\" is a member of \"population\", not of \"area\""
                                + " [unresolved-reference]",
                        "one targets[0]: error: \"gdp-2024\" is of kind observation, but target is required here"
                                + " [unresolved-reference]");
    }

    @Test
    void every_field_that_names_an_id_is_looked_up() {
        Plan bad = Plan.builder()
                .header(MadeUpPlans.header("one")
                        .issuer("x1")
                        .area("x2")
                        .references(List.of(Reference.builder()
                                .kind(ReferenceKind.PREDECESSOR)
                                .plan("x3")
                                .issuer("x4")
                                .build()))
                        .build())
                .observations(List.of(
                        figure("gdp", "2024", "5位")
                                .transformation(Transformation.RANK)
                                .base(new Base.Among("x5", false))
                                .replaces(Ref.of("x6"))
                                .build(),
                        figure("gdp", "2024", "5亿元")
                                .transformation(Transformation.GAP)
                                .base(new Base.OtherScope(Map.of("area", "x7")))
                                .build(),
                        figure("gdp", "2024", "90%")
                                .transformation(Transformation.COMPLETION)
                                .base(new Base.AgainstTarget(Ref.of("two", "x8")))
                                .build(),
                        figure("gdp", "2024", "1亿元")
                                .transformation(Transformation.GAP)
                                .base(new Base.OtherIndicator("x9"))
                                .build(),
                        figure("gdp", "2024", "1亿元")
                                .transformation(Transformation.GAP)
                                .base(new Base.OtherArea("x10"))
                                .build()))
                .targets(List.of(
                        target(new Criterion.Relative(Comparison.ABOVE, KeyPattern.of("x11"), null))
                                .setBy("x12")
                                .responsible(List.of("x13"))
                                .replaces(Ref.of("x14"))
                                .build(),
                        target(new Criterion.Assigned(AssignedBound.AT_MOST, "x15"))
                                .stretch(new Criterion.Assigned(AssignedBound.AT_MOST, "x16"))
                                .build()))
                .measures(List.of(Measure.builder()
                        .title("某事")
                        .support(List.of("x17"))
                        .continues(Ref.of("x18"))
                        .at("一 p1")
                        .build()))
                .progress(List.of(Progress.builder()
                        .title("某事")
                        .of(List.of(Ref.of("x19")))
                        .stage("x20")
                        .figures(List.of(Ref.of("x21")))
                        .at("一 p1")
                        .build()))
                .taxonomies(List.of(Taxonomy.builder()
                        .title("体系")
                        .continues(Ref.of("x22"))
                        .nodes(List.of(TaxonomyNode.builder()
                                .subject("x23")
                                .nodes(List.of(TaxonomyNode.builder()
                                        .subject("tower")
                                        .from("x24")
                                        .build()))
                                .build()))
                        .at("一 p1")
                        .build()))
                .relations(List.of(Relation.builder()
                        .claim(new Claim.Parts(
                                new Operand.Named(Ref.of("x25")),
                                List.of(new Operand.Keyed(FigureKey.of("x26", Period.parse("2024")))),
                                Coverage.ALL))
                        .at("一 p1")
                        .build()))
                .build();
        RegistryEntries entries = MadeUpPlans.entries().build();
        RegistryEntries more = RegistryEntries.builder()
                .indicators(List.of(MadeUpPlans.indicator("ratio", "%").toBuilder()
                        .formula(Formula.parse("gdp / x27"))
                        .narrows("x28")
                        .into("x29")
                        .dimensions(List.of("x30"))
                        .sameAs("x31")
                        .succeeds("x32")
                        .unit(Unit.parse("%"))
                        .build()))
                .build();
        PlanSet set = PlanSet.of(
                List.of(bad, plan("two").build()),
                List.of(MadeUpPlans.registry("shared", entries), MadeUpPlans.registry("more", more)));

        String all = String.join("\n", findings(check(RULE, set)));

        for (int i = 1; i <= 32; i++) {
            assertThat(all).containsPattern("[\"#]x" + i + "\"");
        }
    }

    @Test
    void a_plan_that_is_not_available_is_a_warning() {
        Plan plan = plan("one")
                .targets(List.of(target(five()).with(Ref.of("vanished", "goal")).build()))
                .build();

        assertThat(findings(check(RULE, plan)))
                .containsExactly(
                        "one targets[0]: warning: the plan \"vanished\" is not among those read [unresolved-reference]");
    }
}
