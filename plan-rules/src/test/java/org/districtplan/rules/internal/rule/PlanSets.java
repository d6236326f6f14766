package org.districtplan.rules.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.districtplan.model.Accumulation;
import org.districtplan.model.Base;
import org.districtplan.model.Basis;
import org.districtplan.model.Claim;
import org.districtplan.model.DocumentDate;
import org.districtplan.model.Indicator;
import org.districtplan.model.Member;
import org.districtplan.model.Name;
import org.districtplan.model.Observation;
import org.districtplan.model.Peers;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanKind;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Registry;
import org.districtplan.model.RegistryEntries;
import org.districtplan.model.Relation;
import org.districtplan.model.Section;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.value.Formula;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.RuleCatalogue;
import org.districtplan.rules.rule.Outcome;
import org.districtplan.rules.rule.RuleResult;

/** Builds small sets of plans and asks one rule about them. */
public final class PlanSets {

    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Peers> peers = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private UnaryOperator<PlanHeader.Builder> header = UnaryOperator.identity();

    public static PlanSets set() {
        return new PlanSets();
    }

    public PlanSets flow(String id) {
        return indicator(id, Accumulation.FLOW, null, null);
    }

    public PlanSets nominalFlow(String id) {
        return indicator(id, Accumulation.FLOW, null, Basis.NOMINAL);
    }

    public PlanSets stock(String id) {
        return indicator(id, Accumulation.STOCK, null, Basis.NOMINAL);
    }

    public PlanSets rate(String id, String formula) {
        return indicator(id, Accumulation.RATE, formula, null);
    }

    public PlanSets indicator(String id, Accumulation accumulation, String formula, Basis basis) {
        indicators.add(Indicator.builder()
                .id(id)
                .name(Name.of("zh", id))
                .accumulation(accumulation)
                .formula(formula == null ? null : Formula.parse(formula))
                .basis(basis)
                .build());
        return this;
    }

    public PlanSets figure(String indicator, String period, String value) {
        return figure(one -> one.indicator(indicator).period(period).value(Quantity.parse(value)));
    }

    public PlanSets figure(String id, String indicator, String period, String value) {
        return figure(one -> one.id(id).indicator(indicator).period(period).value(Quantity.parse(value)));
    }

    /** An indicator of things counted in 家, of money in 亿元, or whatever the unit is. */
    public PlanSets amount(String id, Accumulation accumulation, String unit, UnaryOperator<Indicator.Builder> more) {
        indicators.add(more.apply(Indicator.builder()
                        .id(id)
                        .name(Name.of("zh", id))
                        .unit(Unit.parse(unit))
                        .accumulation(accumulation))
                .build());
        return this;
    }

    public PlanSets counted(String id) {
        return amount(id, Accumulation.FLOW, "家", UnaryOperator.identity());
    }

    public PlanSets member(String id, String dimension, String partOf, String code) {
        members.add(Member.builder()
                .id(id)
                .dimension(dimension)
                .name(Name.of("zh", id))
                .partOf(partOf)
                .code(code)
                .build());
        return this;
    }

    public PlanSets peers(String id, Integer size, String... listed) {
        peers.add(Peers.builder()
                .id(id)
                .name(Name.of("zh", id))
                .size(size)
                .members(List.of(listed))
                .build());
        return this;
    }

    public PlanSets target(UnaryOperator<Target.Builder> target) {
        targets.add(target.apply(Target.builder().at("一 p1")).build());
        return this;
    }

    public PlanSets growth(String indicator, String period, String value) {
        return figure(one -> one.indicator(indicator)
                .transformation(Transformation.GROWTH)
                .period(period)
                .value(Quantity.parse(value)));
    }

    public PlanSets scoped(String indicator, String period, String value, String dimension, String member) {
        return figure(one -> one.indicator(indicator)
                .period(period)
                .scope(Map.of(dimension, member))
                .value(Quantity.parse(value)));
    }

    public PlanSets compared(Transformation how, String indicator, String from, String period, String value) {
        return figure(one -> one.indicator(indicator)
                .transformation(how)
                .base(from == null ? null : new Base.From(Period.parse(from)))
                .period(period)
                .value(Quantity.parse(value)));
    }

    public PlanSets figure(UnaryOperator<Observation.Builder> observation) {
        observations.add(observation.apply(Observation.builder().at("一 p1")).build());
        return this;
    }

    public PlanSets claim(String at, Claim claim) {
        relations.add(Relation.builder().at(at).claim(claim).build());
        return this;
    }

    public PlanSets section(Section section) {
        sections.add(section);
        return this;
    }

    public PlanSets header(UnaryOperator<PlanHeader.Builder> more) {
        this.header = more;
        return this;
    }

    /** Ends one plan and begins the next. */
    public PlanSets plan(String id, String published) {
        PlanHeader.Builder builder = PlanHeader.builder()
                .id(id)
                .kind(PlanKind.OTHER)
                .title(id)
                .jurisdiction("310105")
                .published(DocumentDate.parse(published));
        plans.add(Plan.builder()
                .header(header.apply(builder).build())
                .sections(sections)
                .observations(observations)
                .targets(targets)
                .relations(relations)
                .build());
        sections.clear();
        observations.clear();
        targets.clear();
        relations.clear();
        header = UnaryOperator.identity();
        return this;
    }

    public PlanSet build() {
        if (!observations.isEmpty() || !relations.isEmpty()) {
            plan("plan", "2026-01-01");
        }
        Registry registry = Registry.builder()
                .id("registry")
                .entries(RegistryEntries.builder()
                        .indicators(indicators)
                        .members(members)
                        .peers(peers)
                        .build())
                .build();
        return PlanSet.of(plans, List.of(registry));
    }

    public RuleResult ask(String rule) {
        RuleCatalogue one = RuleCatalogue.of(List.of(RuleCatalogue.standard().require(rule)));
        RuleResult result = PlanChecker.builder()
                .catalogue(one)
                .build()
                .check(build())
                .result(rule)
                .orElseThrow();
        // A rule that breaks down answers "not checkable" too: a test must not take that for an answer.
        result.findings()
                .filter(finding -> finding.rule().equals(PlanChecker.RULE_FAILED))
                .forEach(failed -> {
                    throw new AssertionError(failed.toString());
                });
        return result;
    }

    /** Asks a rule that has one thing to look at. */
    public Outcome only(String rule) {
        RuleResult result = ask(rule);
        if (result.outcomes().size() != 1) {
            throw new AssertionError("one outcome expected: " + result.outcomes());
        }
        return result.outcomes().get(0);
    }
}
