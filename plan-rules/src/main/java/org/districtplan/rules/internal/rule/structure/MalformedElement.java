package org.districtplan.rules.internal.rule.structure;

import java.util.List;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.Registry;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.rules.internal.constraint.ElementValidator;
import org.districtplan.rules.internal.constraint.ElementValidator.Violation;
import org.districtplan.rules.internal.walk.Entries;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** What one element can get wrong by itself: the Jakarta constraints of its record. */
final class MalformedElement {

    private MalformedElement() {}

    static Rule rule() {
        ElementValidator validator = new ElementValidator();
        return Rule.builder("malformed-element")
                .title("条目填写有误", "Element is malformed")
                .rationale(
                        "时期倒置、标题为空、文号或信用代码不合格式、既无数值也无缺失原因等，单看该条目即可判定有误。核对的是"
                                + "各记录类上的 Jakarta 约束，与宿主程序用 @Valid 校验的结果相同。",
                        "A reversed period, a blank title, a malformed document number or credit code, or a figure with "
                                + "neither a value nor a reason is wrong regardless of other elements. The rule checks the Jakarta "
                                + "constraints on the records, as @Valid does in a host.")
                .bad("""
                        observations:
                          - {indicator: gdp, period: 2025/2021, value: 1850亿元, at: 一 p1}
                        """)
                .good("""
                        observations:
                          - {indicator: gdp, period: 2021/2025, value: 1850亿元, at: 一 p1}
                        """)
                .since("0.1")
                .checkRegistries(context -> registries(context, validator))
                .checkEachPlan((context, plan) -> check(context, plan, validator));
    }

    private static void registries(RuleContext context, ElementValidator validator) {
        for (Registry registry : context.plans().registries()) {
            report(context, ElementRef.registry(registry.id()), validator.violations(registry, "id"));
        }
        Entries.ofRegistries(context.plans()).forEach(entries -> check(context, entries, validator));
    }

    private static void check(RuleContext context, Entries entries, ElementValidator validator) {
        entries.all().forEach(named -> report(context, named.ref(), validator.violations(named.value())));
        entries.additions().forEach(named -> report(context, named.ref(), validator.violations(named.value())));
    }

    private static void check(RuleContext context, Plan plan, ElementValidator validator) {
        check(context, Entries.of(context.plans(), plan), validator);
        report(context, ElementRef.plan(plan.id()), validator.violations(plan.header()));
        for (int i = 0; i < plan.sections().size(); i++) {
            ElementRef section = new ElementRef(plan.id(), ElementKind.SECTION, i, null);
            report(context, section, validator.violations(plan.sections().get(i)));
        }
        for (Located<?> located : context.plans().all(plan)) {
            report(context, located.ref(), validator.violations(located.element()));
        }
    }

    private static void report(RuleContext context, ElementRef element, List<Violation> violations) {
        if (violations.isEmpty()) {
            context.at(element).holds();
        }
        violations.forEach(found -> context.at(element, found.path()).contradicts(found.message()));
    }
}
