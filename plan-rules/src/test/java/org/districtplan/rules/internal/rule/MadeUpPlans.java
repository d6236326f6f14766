package org.districtplan.rules.internal.rule;

import java.util.List;
import java.util.function.Consumer;
import org.districtplan.model.Accumulation;
import org.districtplan.model.Dimension;
import org.districtplan.model.FigureKey;
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
import org.districtplan.model.Stage;
import org.districtplan.model.StageTrack;
import org.districtplan.model.Subject;
import org.districtplan.model.SubjectKind;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Unit;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.rule.RuleResult;

/** A small registry and short ways to make plans for it. */
public final class MadeUpPlans {

    private MadeUpPlans() {}

    public static Indicator indicator(String id, String unit) {
        return Indicator.builder()
                .id(id)
                .name(Name.of("zh", id))
                .unit(Unit.parse(unit))
                .accumulation(Accumulation.FLOW)
                .build();
    }

    public static Subject subject(String id, SubjectKind kind) {
        return Subject.builder().id(id).name(Name.of("zh", id)).kind(kind).build();
    }

    public static StageTrack track(String id, SubjectKind kind, String... stages) {
        return StageTrack.builder()
                .id(id)
                .name(Name.of("zh", id))
                .kinds(List.of(kind))
                .stages(List.of(stages).stream()
                        .map(stage -> new Stage(stage, Name.of("zh", stage), null, null))
                        .toList())
                .build();
    }

    public static RegistryEntries.Builder entries() {
        return RegistryEntries.builder()
                .dimensions(List.of(dimension("area"), dimension("population")))
                .members(List.of(member("north", "area"), member("students", "population")))
                .indicators(List.of(
                        indicator("gdp", "亿元"),
                        indicator("income", "元"),
                        indicator("firms", "家"),
                        indicator("share", "%"),
                        indicator("staff", "人")))
                .subjects(List.of(
                        subject("office", SubjectKind.INSTITUTION),
                        subject("tower", SubjectKind.BUILDING),
                        subject("fair", SubjectKind.EVENT)))
                .peers(List.of(Peers.builder()
                        .id("districts")
                        .name(Name.of("zh", "各区"))
                        .build()))
                .stages(List.of(
                        track("construction", SubjectKind.BUILDING, "started", "completed"),
                        track("event", SubjectKind.EVENT, "planned", "held")));
    }

    private static Dimension dimension(String id) {
        return Dimension.builder().id(id).name(Name.of("zh", id)).build();
    }

    private static Member member(String id, String dimension) {
        return Member.builder()
                .id(id)
                .dimension(dimension)
                .name(Name.of("zh", id))
                .build();
    }

    public static Registry registry(String id, RegistryEntries entries) {
        return Registry.builder().id(id).entries(entries).build();
    }

    public static PlanHeader.Builder header(String id) {
        return PlanHeader.builder().id(id).kind(PlanKind.OTHER).title("某规划");
    }

    public static Plan.Builder plan(String id) {
        return Plan.builder().header(header(id).build());
    }

    public static Plan headed(Consumer<PlanHeader.Builder> fill) {
        PlanHeader.Builder header = header("one");
        fill.accept(header);
        return Plan.builder().header(header.build()).build();
    }

    public static Observation.Builder figure(String indicator, String period, String value) {
        return Observation.builder()
                .key(FigureKey.of(indicator, Period.parse(period)))
                .value(Quantity.parse(value))
                .at("一 p1");
    }

    public static RuleResult check(String rule, Plan... plans) {
        return check(
                rule,
                PlanSet.of(List.of(plans), List.of(registry("shared", entries().build()))));
    }

    public static RuleResult check(String rule, PlanSet plans) {
        CheckReport report = PlanChecker.standard().check(plans);
        return report.result(rule).orElseThrow();
    }

    public static List<String> findings(RuleResult result) {
        return result.findings().map(Diagnostic::toString).toList();
    }
}
