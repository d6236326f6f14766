package org.districtplan.rules.internal.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.MadeUpPlans.check;
import static org.districtplan.rules.internal.rule.MadeUpPlans.figure;
import static org.districtplan.rules.internal.rule.MadeUpPlans.findings;

import java.util.List;
import org.districtplan.model.Base;
import org.districtplan.model.Claim;
import org.districtplan.model.CommentPeriod;
import org.districtplan.model.Comparison;
import org.districtplan.model.Coverage;
import org.districtplan.model.Criterion;
import org.districtplan.model.DocumentDate;
import org.districtplan.model.FigureKey;
import org.districtplan.model.KeyPattern;
import org.districtplan.model.Measure;
import org.districtplan.model.Operand;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Reference;
import org.districtplan.model.ReferenceKind;
import org.districtplan.model.Relation;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.Trend;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.SourceSpan;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.internal.constraint.ElementValidator;
import org.districtplan.rules.internal.rule.MadeUpPlans;
import org.junit.jupiter.api.Test;

class MalformedElementTest {

    private static final String RULE = "malformed-element";

    @Test
    void faults_are_reported_in_both_languages() {
        Plan plan = MadeUpPlans.plan("one")
                .observations(List.of(
                        figure("gdp", "2025/2021", "5亿元").build(),
                        figure("gdp", "2025", "2倍")
                                .transformation(Transformation.MULTIPLE)
                                .build()))
                .build();

        assertThat(check(RULE, plan).findings().map(finding -> finding.message(Language.ENGLISH)))
                .containsExactly(
                        "period \"2025/2021\": it ends before it starts",
                        "a multiple or index needs its base period (from)");
        assertThat(check(RULE, plan).findings().map(finding -> finding.message(Language.CHINESE)))
                .containsExactly("时期“2025/2021”：止日早于起日", "倍数和指数须注明基期（from）");
    }

    @Test
    void fields_are_named_as_in_files() {
        ElementValidator validator = new ElementValidator();
        var header = MadeUpPlans.header("one")
                .plansFor(Period.parse("2025/2021"))
                .comment(new CommentPeriod(DocumentDate.parse("2022-11-25"), DocumentDate.parse("2022-11-18")))
                .references(List.of(Reference.builder()
                        .kind(ReferenceKind.UPHOLDS)
                        .title("某文")
                        .number("国发2021第3")
                        .build()))
                .build();

        assertThat(validator.violations(header))
                .extracting(ElementValidator.Violation::path)
                .containsExactly("/comment/to", "/plans-for", "/references/0/number");
        assertThat(validator.violations(figure("gdp", "2025/2021", "5亿元")
                        .at(List.of())
                        .id("Bad")
                        .build()))
                .extracting(ElementValidator.Violation::path)
                .containsExactly("/at", "/id", "/period");
    }

    @Test
    void fields_below_a_base_a_criterion_and_a_claim_are_named_as_in_files() {
        ElementValidator validator = new ElementValidator();
        Period reversed = Period.parse("2025/2021");
        Target target = Target.builder()
                .key(FigureKey.of("gdp", Period.parse("2025")))
                .criterion(new Criterion.Relative(
                        Comparison.ABOVE, KeyPattern.builder().period(reversed).build(), null))
                .stretch(new Criterion.Movement(Trend.RISE, reversed))
                .at("一 p1")
                .build();
        Operand keyed = new Operand.Keyed(FigureKey.of("gdp", reversed));
        Operand named = new Operand.Named(Ref.of("a"));

        assertThat(validator.violations(figure("gdp", "2025", "5%")
                        .transformation(Transformation.GROWTH)
                        .base(new Base.From(reversed))
                        .build()))
                .extracting(ElementValidator.Violation::path)
                .containsExactly("/from");
        assertThat(validator.violations(figure("gdp", "2025", "5%")
                        .transformation(Transformation.COMPLETION)
                        .base(new Base.AgainstPeriod(reversed))
                        .build()))
                .extracting(ElementValidator.Violation::path)
                .containsExactly("/against/period");
        assertThat(validator.violations(target))
                .extracting(ElementValidator.Violation::path)
                .containsExactly("/criterion/above/period", "/stretch/from");
        assertThat(validator.violations(relation(new Claim.Parts(named, List.of(named, keyed), Coverage.ALL))))
                .extracting(ElementValidator.Violation::path)
                .containsExactly("/parts/parts/1/period");
        assertThat(validator.violations(relation(new Claim.Equal(List.of(keyed, named)))))
                .extracting(ElementValidator.Violation::path)
                .containsExactly("/equal/0/period");
    }

    private static Relation relation(Claim claim) {
        return Relation.builder().claim(claim).at("一 p1").build();
    }

    @Test
    void a_finding_stands_at_its_token() {
        Plan plan = MadeUpPlans.plan("one")
                .observations(List.of(figure("gdp", "2025/2021", "5亿元").build()))
                .build();
        SourceMap sources = SourceMap.builder()
                .begin("one", ElementKind.OBSERVATION, "one.yaml", "/observations/0")
                .span("", SourceSpan.at(3, 5))
                .span("/period", SourceSpan.at(3, 30))
                .build();

        var report = PlanChecker.standard().check(PlanSet.of(List.of(plan), List.of()), sources, List.of());

        assertThat(report.result(RULE).orElseThrow().findings().map(Diagnostic::where))
                .containsExactly("one.yaml:3:30");
    }

    @Test
    void text_from_files_is_never_read_as_a_template() {
        Plan plan = MadeUpPlans.plan("one")
                .observations(List.of(
                        figure("gdp", "2025", "5亿元").id("{message} ${1 + 1}").build()))
                .measures(List.of(Measure.builder().title(" ").at("一 p1").build()))
                .build();

        assertThat(findings(check(RULE, plan)))
                .hasSize(2)
                .anySatisfy(finding -> assertThat(finding).contains("id \"{message} ${1 + 1}\""))
                .anySatisfy(finding -> assertThat(finding).contains("title: must not be blank"));
    }
}
