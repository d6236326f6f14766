package org.districtplan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.districtplan.model.Accumulation;
import org.districtplan.model.Basis;
import org.districtplan.model.Content;
import org.districtplan.model.Criterion;
import org.districtplan.model.Direction;
import org.districtplan.model.DocumentDate;
import org.districtplan.model.Extent;
import org.districtplan.model.ExtentPart;
import org.districtplan.model.Indicator;
import org.districtplan.model.Name;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanKind;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Reference;
import org.districtplan.model.ReferenceKind;
import org.districtplan.model.Registry;
import org.districtplan.model.RegistryEntries;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.achievement.Assessment;

/** Builds small plans for tests of assessment; the registry is fixed. */
final class Papers {

    private final PlanHeader.Builder header;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Progress> progress = new ArrayList<>();

    private Papers(String id, String published) {
        header = PlanHeader.builder()
                .id(id)
                .kind(PlanKind.WORK_REPORT)
                .title(id)
                .jurisdiction("310105")
                .issuer("district");
        if (!published.isEmpty()) {
            header.published(DocumentDate.parse(published));
        }
    }

    static Papers plan(String id, String published) {
        return new Papers(id, published);
    }

    Papers issuer(String issuer, String jurisdiction) {
        header.issuer(issuer).jurisdiction(jurisdiction);
        return this;
    }

    Papers plansFor(String period) {
        header.plansFor(Period.parse(period));
        return this;
    }

    Papers header(Consumer<PlanHeader.Builder> more) {
        more.accept(header);
        return this;
    }

    Papers refersTo(ReferenceKind kind, String plan) {
        header.references(List.of(Reference.builder().kind(kind).plan(plan).build()));
        return this;
    }

    /** Of which only an excerpt is available, though all of some contents. */
    Papers excerpt(Content... complete) {
        header.extent(new Extent(ExtentPart.EXCERPT, List.of(), List.of(complete)));
        return this;
    }

    Papers figure(String indicator, String period, String value) {
        return figure(figureOf(indicator, period, value));
    }

    Papers growth(String indicator, String period, String value) {
        return figure(figureOf(indicator, period, value).transformation(Transformation.GROWTH));
    }

    Papers figure(Observation.Builder figure) {
        observations.add(figure.build());
        return this;
    }

    Papers target(Target.Builder target) {
        targets.add(target.build());
        return this;
    }

    Papers progress(Progress.Builder one) {
        progress.add(one.at("一").build());
        return this;
    }

    Plan build() {
        return Plan.builder()
                .header(header.build())
                .observations(observations)
                .targets(targets)
                .progress(progress)
                .build();
    }

    static Observation.Builder figureOf(String indicator, String period, String value) {
        return Observation.builder().at("一").indicator(indicator).period(period).value(Quantity.parse(value));
    }

    static Target.Builder targetOf(String indicator, String period, Criterion criterion) {
        return Target.builder().at("二").indicator(indicator).period(period).criterion(criterion);
    }

    static Criterion value(String quantity) {
        return new Criterion.Value(Quantity.parse(quantity));
    }

    static Criterion atLeast(String quantity) {
        return new Criterion.AtLeast(Quantity.parse(quantity));
    }

    static Criterion moreThan(String quantity) {
        return new Criterion.MoreThan(Quantity.parse(quantity));
    }

    static Criterion atMost(String quantity) {
        return new Criterion.AtMost(Quantity.parse(quantity));
    }

    static Criterion lessThan(String quantity) {
        return new Criterion.LessThan(Quantity.parse(quantity));
    }

    static Criterion between(String low, String high) {
        return new Criterion.Between(Quantity.parse(low), Quantity.parse(high));
    }

    static PlanSet set(Papers... papers) {
        List<Plan> plans = new ArrayList<>();
        for (Papers one : papers) {
            plans.add(one.build());
        }
        return PlanSet.of(plans, List.of(registry()));
    }

    /** The assessment of the first target of the first plan. */
    static Assessment first(String date, Papers... papers) {
        return first(Assessor.standard(), date, papers);
    }

    static Assessment first(Assessor assessor, String date, Papers... papers) {
        PlanSet set = set(papers);
        return assessor.assess(set, set.targets().get(0), LocalDate.parse(date));
    }

    private static Registry registry() {
        return Registry.builder()
                .id("tests")
                .entries(RegistryEntries.builder()
                        .indicators(List.of(
                                indicator("jobs", "新增就业", "人", Accumulation.FLOW, Direction.UP, null),
                                indicator("deaths", "事故死亡人数", "人", Accumulation.FLOW, Direction.DOWN, null),
                                indicator("beds", "床位", "张", Accumulation.STOCK, Direction.UP, null),
                                indicator("unemployed", "失业人数", "人", Accumulation.STOCK, Direction.DOWN, null),
                                indicator("share", "比重", "%", Accumulation.RATE, Direction.UP, null),
                                indicator("dust", "浓度", "微克/立方米", Accumulation.RATE, Direction.DOWN, null),
                                indicator("population", "人口", "万人", Accumulation.STOCK, Direction.NONE, null),
                                indicator("floods", "洪涝损失", "亿元", Accumulation.FLOW, Direction.DOWN, null).toBuilder()
                                        .rolling(true)
                                        .build(),
                                indicator("odd", "不明指标", "%", Accumulation.RATE, null, null),
                                indicator("gdp", "地区生产总值", "亿元", Accumulation.FLOW, Direction.UP, Basis.CONSTANT_PRICE),
                                indicator("income", "居民收入", "元", Accumulation.FLOW, Direction.UP, null),
                                indicator("revenue", "财政收入", "亿元", Accumulation.FLOW, Direction.UP, Basis.NOMINAL)))
                        .build())
                .build();
    }

    private static Indicator indicator(
            String id, String name, String unit, Accumulation accumulation, Direction direction, Basis basis) {
        return Indicator.builder()
                .id(id)
                .name(Name.of("zh", name))
                .unit(Unit.parse(unit))
                .accumulation(accumulation)
                .direction(direction)
                .basis(basis)
                .build();
    }
}
