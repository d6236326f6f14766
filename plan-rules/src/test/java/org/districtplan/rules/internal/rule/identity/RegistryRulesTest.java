package org.districtplan.rules.internal.rule.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.PlanFiles.check;
import static org.districtplan.rules.internal.rule.PlanFiles.findings;

import java.util.List;
import org.districtplan.model.PlanSet;
import org.districtplan.rules.internal.rule.MadeUpPlans;
import org.districtplan.rules.rule.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryRulesTest {

    private static final String UNUSED = "unused-registry-entry";
    private static final String CLAIMED = "alias-claimed-twice";
    private static final String NEAR = "near-identical-names";
    private static final String CODES = "division-code-mismatch";

    private static String subjects(String... entries) {
        return "local:\n  subjects:\n    - {" + String.join("}\n    - {", entries) + "}\n";
    }

    @Test
    void a_shared_registry_is_noted_once_with_a_count() {
        String registry = """
                registry: {id: own, extends: [core@1]}
                members:
                  - {id: city, dimension: area, name: 城, code: "310105"}
                indicators:
                  - {id: a, name: 甲, unit: 家, accumulation: flow}
                  - {id: b, name: 乙, unit: 家, accumulation: flow}
                  - {id: c, name: 丙, unit: 家, accumulation: flow}
                  - {id: d, name: 丁, unit: 家, accumulation: flow}
                  - {id: e, name: 戊, unit: 家, accumulation: flow}
                  - {id: f, name: 己, unit: 家, accumulation: flow}
                  - {id: g, name: 庚, unit: 家, accumulation: flow}
                """;
        String plan = """
                plan: {id: plan, kind: other, title: 示例, jurisdiction: "310105"}
                observations:
                  - {indicator: a, period: 2022, value: 5家, at: 一}
                """;

        assertThat(findings(UNUSED, registry, plan))
                .containsExactly(
                        "1:1 note: No plan that was read uses 6 of the entries of \"own\" (8 in all): b, c, d, e, f …");
        assertThat(findings(
                        UNUSED,
                        registry,
                        plan + "  - {indicator: b, period: 2022, value: 5家, at: 一}\n"
                                + "  - {indicator: c, period: 2022, value: 5家, at: 一}\n"))
                .containsExactly(
                        "1:1 note: No plan that was read uses 4 of the entries of \"own\" (8 in all): d, e, f, g");
    }

    @Test
    void a_registry_of_which_all_is_used_holds_and_one_without_plans_cannot_be_checked() {
        String registry = """
                registry: {id: own, extends: [core@1]}
                indicators:
                  - {id: a, name: 甲, unit: 家, accumulation: flow}
                  - {id: b, name: 乙, unit: 家, accumulation: rate, formula: a / a}
                """;
        String plan = """
                observations:
                  - {indicator: b, period: 2022, value: 5家, at: 一}
                """;

        assertThat(findings(UNUSED, registry, plan)).isEmpty();
        assertThat(check(UNUSED, registry, plan).holds()).isEqualTo(1);
        assertThat(check(UNUSED, registry).notCheckable()).isEqualTo(2);
        assertThat(check(UNUSED, registry).count(Answer.CONTRADICTS)).isZero();
    }

    @Test
    void what_a_plan_of_its_own_refers_to_is_used() {
        String registry = """
                registry: {id: own, extends: [core@1]}
                subjects:
                  - {id: park, name: 公园, kind: zone}
                """;
        String plan = subjects("id: gate, name: 大门, kind: facility, parent: park")
                + "measures:\n  - {title: 修门, subjects: [gate], at: 一}\n";

        assertThat(findings(UNUSED, registry, plan)).isEmpty();
    }

    @Test
    void an_alias_added_to_an_entry_is_no_use_of_it() {
        String plan = """
                local:
                  subjects:
                    - {id: park, name: 公园, kind: zone}
                  additions:
                    - {to: park, aliases: [园子]}
                """;

        assertThat(findings(UNUSED, plan))
                .containsExactly(
                        "1:4 warning: the plan's own \"park\" is not used: remove it, or check whether an id is"
                                + " mistyped");
    }

    @ParameterizedTest
    @CsvSource({
        "zone, zone, '', WARNING",
        "zone, building, '', NOTE",
        "zone, zone, ', parent: a', NOTE",
        "zone, zone, ', perhaps: a', ",
        "zone, zone, ', same-as: a', "
    })
    void a_name_names_one_subject(String kind, String otherKind, String joined, String severity) {
        List<String> found = findings(
                CLAIMED,
                subjects(
                        "id: a, name: 示范区, kind: " + kind,
                        "id: b, name: 另一区, aliases: [老区, 示范区], kind: " + otherKind + joined));

        assertThat(found)
                .isEqualTo(
                        severity == null
                                ? List.of()
                                : List.of("1:5 " + severity.toLowerCase(java.util.Locale.ROOT)
                                        + ": \"示范区\" names both \"b\" and \"a\": join them by same-as or perhaps if they are"
                                        + " one thing, else name them apart"));
    }

    @Test
    void two_that_share_several_names_are_reported_once() {
        assertThat(findings(
                        CLAIMED,
                        subjects(
                                "id: a, name: {zh: 示范区, en: zone}, kind: zone, aliases: [大区]",
                                "id: b, name: {zh: 示范区, en: zone}, kind: zone",
                                "id: c, name: 另一区, kind: zone, aliases: [大区, 小区]",
                                "id: d, name: 小区, kind: zone")))
                .hasSize(3);
    }

    @Test
    void the_doubt_may_be_said_of_either() {
        assertThat(findings(
                        CLAIMED, subjects("id: a, name: 示范区, kind: zone, perhaps: b", "id: b, name: 示范区, kind: zone")))
                .isEmpty();
        assertThat(findings(
                        CLAIMED, subjects("id: a, name: 示范区, kind: zone, parent: b", "id: b, name: 示范区, kind: zone")))
                .singleElement()
                .asString()
                .contains("note");
    }

    @Test
    void names_of_indicators_members_and_subjects_do_not_meet() {
        assertThat(findings(CLAIMED, """
                local:
                  members:
                    - {id: a, dimension: area, name: 零售}
                    - {id: b, dimension: industry, name: 零售}
                    - {id: c, dimension: area, name: 零售}
                  indicators:
                    - {id: d, name: 零售, unit: 家, accumulation: flow}
                    - {id: e, name: 零售, unit: 家, accumulation: flow, same-as: d}
                    - {id: f, name: 批发, aliases: [零售], unit: 家, accumulation: flow}
                  subjects:
                    - {id: g, name: 零售, kind: industry}
                  stages:
                    - {id: h, name: 零售, stages: [{id: open, name: 零售}]}
                """))
                .hasSize(2)
                .allMatch(finding -> finding.startsWith("1:6 warning: \"零售\" names both \"c\" and \"a\"")
                        || finding.startsWith("1:10 warning: \"零售\" names both \"f\" and \"d\""));
    }

    @Test
    void a_plan_does_not_claim_a_shared_name_nor_does_an_addition() {
        assertThat(findings(CLAIMED, subjects("id: a, name: 一号楼, kind: building")))
                .singleElement()
                .asString()
                .startsWith(
                        "1:4 warning: the registry \"shared\" already has \"tower\", named \"一号楼\" too: if they are one"
                                + " thing, refer to it instead of \"a\"");
        assertThat(findings(CLAIMED, """
                registry: {id: own, extends: [shared]}
                additions:
                  - {to: hub, aliases: [一号楼]}
                """))
                .singleElement()
                .asString()
                .startsWith("1:3 note: \"一号楼\" names both \"hub\" and \"tower\"");
    }

    @ParameterizedTest
    @CsvSource({
        "虹桥临空经济示范区, “虹桥临空”经济示范区, 1",
        "虹桥临空经济示范区, 虹桥临空 经济(示范)区, 1",
        "Hongqiao Hub, hongqiao-hub, 1",
        "虹桥中心, 虹桥心, 0",
        "虹桥国心, 虹桥国际心, 0",
        "虹桥国际心, 虹桥国际中心, 0",
        "虹桥国际城, 虹桥国际新城, 0",
        "虹桥国际园, 虹桥国际公园, 0",
        "虹桥国际园, 虹桥国际花园, 1",
        "虹桥国园, 虹桥国花园, 0",
        "虹桥国际花园, 虹桥国际花园项目, 1",
        "虹桥国际园, 虹桥国际园项目, 0",
        "虹桥国际花园, 虹桥项目国际花园, 0",
        "虹桥国际花园, 项目虹桥国际花园, 1",
        "虹桥国际花园, 虹桥国际花园二期, 0",
        "虹桥国际花园一期, 虹桥国际花园二期, 0",
        "长宁区税务局机关, 长宁区商务局机关, 0",
        "虹桥村综合党支部, 虹桥村综合党支部书记, 0",
        "机关, 上海市机关, 0",
        "图书分馆, 上海市图书分馆, 1",
        "图书分馆, 上海图书分馆, 1",
        "书分馆, 上海市书分馆, 0"
    })
    void names_that_differ_in_what_distinguishes_nothing_are_near(String one, String other, int near) {
        String local =
                "local:\n  members:\n    - {id: sh, dimension: area, name: 上海市}\n  subjects:\n    - {id: a, name: \""
                        + one + "\", kind: zone}\n    - {id: b, name: \"" + other + "\", kind: zone}\n";
        String swapped = local.replace("id: a", "id: x").replace("id: b", "id: a");

        assertThat(findings(NEAR, local)).hasSize(near);
        assertThat(findings(NEAR, swapped)).hasSize(near);
    }

    @Test
    void near_names_are_reported_once_at_the_longer() {
        assertThat(findings(
                        NEAR,
                        subjects(
                                "id: a, name: 虹桥国际花园, aliases: [虹桥国际大花园], kind: zone",
                                "id: b, name: 虹桥, aliases: [“虹桥”国际花园, 虹桥国际花园项目], kind: zone")))
                .containsExactly("1:4 note: \"虹桥国际花园\" (a) and \"“虹桥”国际花园\" (b) are nearly identical names and may"
                        + " refer to one subject: if so, make them one with an alias; if in doubt, write perhaps");
    }

    @ParameterizedTest
    @CsvSource({"zone, perhaps: a", "zone, same-as: a", "zone, parent: a", "building, note: n"})
    void what_the_registry_distinguishes_or_joins_is_left_alone(String kind, String field) {
        assertThat(findings(
                        NEAR,
                        subjects("id: a, name: 国际花园, kind: zone", "id: b, name: 国际-花园, kind: " + kind + ", " + field)))
                .isEmpty();
    }

    @Test
    void the_very_same_name_is_reported_as_claimed_twice() {
        String local = subjects("id: a, name: 国际花园, kind: zone", "id: b, name: 国际花园, kind: zone");

        assertThat(findings(NEAR, local)).isEmpty();
        assertThat(check(NEAR, local).holds()).isEqualTo(5);
        assertThat(findings(CLAIMED, local)).hasSize(1);
    }

    @Test
    void thousands_of_subjects_are_not_compared_with_one_another() {
        StringBuilder text = new StringBuilder("""
                registry: {id: own, extends: [core@1]}
                subjects:
                """);
        for (int i = 0; i < 3_000; i++) {
            String name = Integer.toString(i + 700_000, 36).replace('0', '国') + "号综合服务中心";
            text.append("  - {id: s").append(i).append(", name: 第").append(name).append(", kind: platform}\n");
        }
        long start = System.nanoTime();

        assertThat(findings(NEAR, text.toString())).isEmpty();
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource({
        "310105, 310100, 310000, 0",
        "310105, 320100, 320000, 1",
        "310105, '', 310000, 0",
        "320105, '', 310000, 1",
        "'', 320100, 310000, 1",
        "XA, 310100, 310000, 0",
        "310105, XA, 310000, 0",
        "310105001, 310105, 310000, 0",
        "310106001, 310105, 310000, 1",
        "31010, 310100, 310000, 1",
        "990105, 310100, 310000, 1"
    })
    void a_code_lies_within_that_of_the_area_above(String code, String above, String top, int problems) {
        String local = "local:\n  members:\n    - {id: a, dimension: area, name: 甲" + code(code) + ", part-of: b}\n"
                + "    - {id: b, dimension: area, name: 乙" + code(above) + ", part-of: c}\n"
                + "    - {id: c, dimension: area, name: 丙" + code(top) + "}\n";

        assertThat(findings(CODES, local)).hasSize(problems);
    }

    private static String code(String code) {
        return code.isEmpty() ? "" : ", code: \"" + code + "\"";
    }

    @Test
    void codes_of_other_dimensions_are_none_of_divisions() {
        assertThat(findings(CODES, """
                local:
                  members:
                    - {id: a, dimension: industry, name: 甲, code: "52", part-of: b}
                    - {id: b, dimension: industry, name: 乙, code: "52"}
                """)).isEmpty();
    }

    @Test
    void areas_that_lie_in_one_another_end_the_search() {
        assertThat(findings(CODES, """
                local:
                  members:
                    - {id: a, dimension: area, name: 甲, code: "310105", part-of: b}
                    - {id: b, dimension: area, name: 乙, part-of: c}
                    - {id: c, dimension: area, name: 丙, part-of: b}
                """)).isEmpty();
    }

    @Test
    void a_code_belongs_to_one_area() {
        String registry = """
                registry: {id: own, extends: [core@1]}
                members:
                  - {id: x, dimension: area, name: 甲, code: "310105"}
                """;
        String local = """
                local:
                  members:
                    - {id: y, dimension: area, name: 乙, code: "310105"}
                """;

        assertThat(findings(CODES, registry, local))
                .containsExactly("2:4 error: the code 310105 is already used for \"x\"");
        assertThat(findings(
                        CODES,
                        registry.replace("\n  - ", "\n  - {id: z, dimension: area, name: 丙, code: \"310105\"}\n  - ")))
                .containsExactly("1:4 error: the code 310105 is already used for \"z\"");
    }

    @ParameterizedTest
    @CsvSource({
        "310105001, 310105, 1, 0, 0",
        "310106001, 310105, 0, 1, 0",
        "'', 310105, 0, 0, 1",
        "310105001, XA, 0, 0, 1"
    })
    void the_area_of_a_plan_lies_in_its_jurisdiction(
            String code, String jurisdiction, int holds, int contradicts, int notCheckable) {
        var result = check(
                CODES,
                "plan: {id: plan, kind: other, title: 示例, jurisdiction: \"" + jurisdiction + "\", area: a}\n"
                        + "local:\n  members:\n    - {id: a, dimension: area, name: 甲" + code(code) + "}\n");

        assertThat(result.holds()).isEqualTo(holds + (code.isEmpty() ? 0 : 1));
        assertThat(result.count(Answer.CONTRADICTS)).isEqualTo(contradicts);
        assertThat(result.notCheckable()).isEqualTo(notCheckable);
    }

    @Test
    void a_set_without_anything_says_nothing() {
        assertThat(MadeUpPlans.check(UNUSED, PlanSet.of(List.of(), List.of())).lookedAt())
                .isZero();
        assertThat(MadeUpPlans.check(CODES, PlanSet.of(List.of(), List.of())).lookedAt())
                .isZero();
    }
}
