package org.districtplan.rules;

import java.util.List;
import java.util.Map;
import org.districtplan.model.Accumulation;
import org.districtplan.model.Content;
import org.districtplan.model.Criterion;
import org.districtplan.model.Direction;
import org.districtplan.model.DocumentDate;
import org.districtplan.model.Extent;
import org.districtplan.model.ExtentPart;
import org.districtplan.model.Indicator;
import org.districtplan.model.Located;
import org.districtplan.model.Missing;
import org.districtplan.model.Name;
import org.districtplan.model.Nature;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanKind;
import org.districtplan.model.PlanSet;
import org.districtplan.model.PlanStatus;
import org.districtplan.model.Registry;
import org.districtplan.model.RegistryEntries;
import org.districtplan.model.Subject;
import org.districtplan.model.SubjectKind;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.model.diagnostic.SourceSpan;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Place;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Two made-up plans, rules that give every answer, and the report of it. */
public final class ReportFixture {

    private static final Text MISSING = Text.of("没有数值", "no value is given");

    static final Rule FEW = Rule.builder("few-shops")
            .title("店铺不超过十家", "There are at most ten shops")
            .check(context -> levels(context).forEach(figure -> {
                Judgement judgement = context.at(figure, "/value");
                Quantity value = figure.element().value();
                if (value == null) {
                    judgement.notCheckable(
                            MISSING,
                            Message.of(Text.of("{at}处缺数", "nothing is given at {at}"), "at", place(figure.element())));
                    return;
                }
                int shops = Integer.parseInt(value.number());
                if (shops > 10) {
                    judgement
                            .related(
                                    Text.of("上一年的数", "the year before"),
                                    context.plans().observations().get(0),
                                    "/value")
                            .contradicts(Message.of(
                                    Text.of(
                                            "店铺数写为{value}，应在[0, 10]家以内，超出末位数字{by}个单位。请核对原文，看是否漏印小数点或把两个数连成了一个。",
                                            "{value} shops are stated where at most ten are possible: [0, 10]; that is {by} units of the"
                                                    + " last digit too many. Check whether two numbers were joined."),
                                    "value",
                                    value,
                                    "by",
                                    shops - 10,
                                    "stated-interval",
                                    "[" + shops + ", " + shops + "] 家",
                                    "computed-interval",
                                    "[0, 10] 家",
                                    "distance",
                                    shops - 10));
                } else if (shops == 7) {
                    judgement.note(Message.of(Text.of("恰为{value}", "it is {value} of all numbers"), "value", value));
                } else {
                    judgement.holds();
                }
            }));

    static final Rule IDLE = Rule.builder("idle")
            .title("没有对象的规则", "A rule without anything to look at")
            .check(context -> {});

    private ReportFixture() {}

    private static List<Located<Observation>> levels(RuleContext context) {
        return context.plans().observations().stream()
                .filter(figure -> figure.element().key().transformation() == Transformation.LEVEL)
                .toList();
    }

    private static Place place(Observation observation) {
        return observation.info().at().get(0);
    }

    public static CheckReport report() {
        return PlanChecker.builder()
                .catalogue(RuleCatalogue.of(List.of(FEW, IDLE)))
                .build()
                .check(plans(), sources(), List.of(problem()));
    }

    public static PlanSet plans() {
        Plan first = Plan.builder()
                .header(header("shops-2023", "甲镇店铺计划", "2023")
                        .number("甲府发〔2022〕3号")
                        .extent(new Extent(ExtentPart.EXCERPT, List.of(Place.of("一")), List.of(Content.MEASURES)))
                        .published(DocumentDate.parse("2022-12-30"))
                        .status(PlanStatus.ISSUED)
                        .build())
                .observations(List.of(
                        shops("2022", "7家"), missing("2021"), missing("2020"), missing("2019"), missing("2018")))
                .targets(List.of(growth("2023", "5%左右"), share("2023")))
                .build();
        Plan second = Plan.builder()
                .header(header("shops-2024", "甲镇店铺计划", "2024")
                        .published(DocumentDate.parse("2024-01-05"))
                        .build())
                .observations(
                        List.of(shops("2023", "12家"), shops("2024", "9家"), shops("2025", "12家"), grown("2023", "4.9%")))
                .targets(List.of(growth("2024", "3%左右")))
                .build();
        Registry registry = Registry.builder()
                .id("jia")
                .entries(RegistryEntries.builder()
                        .indicators(List.of(Indicator.builder()
                                .id("shops")
                                .name(new Name(Map.of("zh", "店铺数", "en", "shops")))
                                .unit(Unit.parse("家"))
                                .accumulation(Accumulation.STOCK)
                                .direction(Direction.UP)
                                .build()))
                        .subjects(List.of(Subject.builder()
                                .id("jia-government")
                                .name(Name.of("zh", "甲镇人民政府"))
                                .kind(SubjectKind.INSTITUTION)
                                .build()))
                        .build())
                .build();
        return PlanSet.of(List.of(first, second), List.of(registry));
    }

    private static PlanHeader.Builder header(String id, String title, String year) {
        return PlanHeader.builder()
                .id(id)
                .kind(PlanKind.WORK_POINTS)
                .title(title)
                .issuer("jia-government")
                .plansFor(Period.parse(year));
    }

    private static Observation shops(String year, String value) {
        return Observation.builder()
                .indicator("shops")
                .period(year)
                .value(Quantity.parse(value))
                .at("一 p1")
                .build();
    }

    private static Observation grown(String year, String value) {
        return Observation.builder()
                .indicator("shops")
                .transformation(Transformation.GROWTH)
                .period(year)
                .value(Quantity.parse(value))
                .at("一 p1")
                .build();
    }

    private static Observation missing(String year) {
        return Observation.builder()
                .indicator("shops")
                .period(year)
                .missing(Missing.NOT_AVAILABLE)
                .at("一 p2")
                .build();
    }

    private static Target growth(String year, String value) {
        return Target.builder()
                .indicator("shops")
                .transformation(Transformation.GROWTH)
                .period(year)
                .criterion(new Criterion.Value(Quantity.parse(value)))
                .nature(Nature.EXPECTED)
                .at("二 p1")
                .build();
    }

    private static Target share(String year) {
        return Target.builder()
                .indicator("shop-area")
                .period(year)
                .criterion(new Criterion.AtLeast(Quantity.parse("3万平方米")))
                .at("二 p1")
                .build();
    }

    private static SourceMap sources() {
        SourceMap.Builder sources = SourceMap.builder();
        plans().plans().forEach(plan -> {
            String file = "jia/" + plan.id() + ".yaml";
            sources.begin(plan.id(), ElementKind.PLAN, file, "/plan").span("", SourceSpan.at(2, 3));
            for (int i = 0; i < plan.observations().size(); i++) {
                sources.begin(plan.id(), ElementKind.OBSERVATION, file, "/observations/" + i)
                        .span("", SourceSpan.at(10 + i, 5))
                        .span("/value", SourceSpan.at(10 + i, 30));
            }
            for (int i = 0; i < plan.targets().size(); i++) {
                sources.begin(plan.id(), ElementKind.TARGET, file, "/targets/" + i)
                        .span("", SourceSpan.at(20 + i, 5));
            }
        });
        return sources.build();
    }

    private static Diagnostic problem() {
        return Diagnostic.at(
                "unknown-key",
                Severity.ERROR,
                Message.of(
                        Text.of("没有“{key}”这个键，是否为“title”？", "there is no key '{key}'; did you mean 'title'?"),
                        "key",
                        "titel"),
                new SourcePlace("jia/shops-2024.yaml", new SourceSpan(4, 3, 4, 8), "/plan/titel"));
    }
}
