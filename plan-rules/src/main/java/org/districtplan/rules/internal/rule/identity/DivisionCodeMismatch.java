package org.districtplan.rules.internal.rule.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.districtplan.model.Member;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.DivisionCode;
import org.districtplan.rules.internal.walk.Entries;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Reports division codes that do not match the areas they lie in. */
final class DivisionCodeMismatch {

    private static final String AREA = "area";
    private static final int DEEPEST = 10;

    private static final Text OUTSIDE = Text.of(
            "“{id}”的代码{code}不属于上级“{parent}”的代码{above}",
            "the code {code} of \"{id}\" does not lie within {above}, that of \"{parent}\" above it");
    private static final Text TAKEN =
            Text.of("代码{code}已用于“{other}”", "the code {code} is already used for \"{other}\"");
    private static final Text OTHER = Text.of("另一区域", "the other area");
    private static final Text ELSEWHERE = Text.of(
            "规划所属区域“{area}”（代码{code}）不在辖区{jurisdiction}范围内",
            "the plan's area \"{area}\" (code {code}) does not lie in its jurisdiction {jurisdiction}");
    private static final Text NO_CODE = Text.of("区域及其上级没有代码", "neither the area nor what is above it has a code");
    private static final Text AREA_ONLY = Text.of("区域{area}", "area {area}");

    private DivisionCodeMismatch() {}

    static Rule rule() {
        return Rule.builder("division-code-mismatch")
                .title("区划代码与上下级关系不符", "Division code does not match its parent")
                .rationale(
                        "按 GB/T 2260，下级代码以上级代码开头（310105 属于 310000）；代码与 part-of 不符，或规划的 area 不在"
                                + "其 jurisdiction 范围内，会错用上级区域的数据。没有代码的区域按再上一级核对，非数字代码不核对；两个区"
                                + "域代码相同为错误，其余因区划会撤并调整，只列为警告。",
                        "Under GB/T 2260 the code of a division begins with that of the division above it (310105 lies "
                                + "in 310000), so a code that disagrees with part-of, or an area outside the plan's jurisdiction, "
                                + "leads to figures of the wrong area. Areas without a code are passed over and codes that are not "
                                + "digits are ignored; two areas with one code are an error, the others are warnings, since "
                                + "divisions are redrawn.")
                .bad("""
                        local:
                          members:
                            - {id: nanjing, dimension: area, name: 南京市, code: "320100"}
                            - {id: xuanwu, dimension: area, name: 玄武区, code: "310102", part-of: nanjing}
                        """)
                .good("""
                        local:
                          members:
                            - {id: nanjing, dimension: area, name: 南京市, code: "320100"}
                            - {id: xuanwu, dimension: area, name: 玄武区, code: "320102", part-of: nanjing}
                        """)
                .severity(Severity.WARNING)
                .since("0.1")
                .checkRegistries(DivisionCodeMismatch::registries)
                .checkEachPlan(DivisionCodeMismatch::check);
    }

    private static void registries(RuleContext context) {
        Map<String, ElementRef> taken = new HashMap<>();
        Entries.ofRegistries(context.plans()).forEach(entries -> members(context, entries, taken));
    }

    private static void check(RuleContext context, Plan plan) {
        if (!plan.local().members().isEmpty()) {
            Map<String, ElementRef> taken = new HashMap<>();
            Entries.ofRegistries(context.plans()).forEach(entries -> members(null, entries, taken));
            members(context, Entries.of(context.plans(), plan), taken);
        }
        PlanHeader header = plan.header();
        if (header.area() != null && header.jurisdiction() != null) {
            area(context, plan, header.area(), header.jurisdiction());
        }
    }

    private static void members(@Nullable RuleContext context, Entries entries, Map<String, ElementRef> taken) {
        for (int i = 0; i < entries.entries().members().size(); i++) {
            Member member = entries.entries().members().get(i);
            if (member.dimension().equals(AREA) && member.code() != null) {
                ElementRef ref = new ElementRef(entries.owner(), ElementKind.MEMBER, i, member.id());
                ElementRef first = taken.putIfAbsent(member.code(), ref);
                if (context != null) {
                    member(context, entries.vocabulary(), member, member.code(), ref, first);
                }
            }
        }
    }

    private static void member(
            RuleContext context,
            Vocabulary vocabulary,
            Member member,
            String code,
            ElementRef ref,
            @Nullable ElementRef first) {
        Judgement judgement = context.at(ref, "/code");
        if (first != null && !member.id().equals(first.id())) {
            judgement
                    .related(OTHER, first, "/code")
                    .contradicts(Severity.ERROR, Message.of(TAKEN, "code", code, "other", String.valueOf(first.id())));
            return;
        }
        DivisionCode.problemOf(code).filter(problem -> isDigits(code)).ifPresentOrElse(judgement::contradicts, () -> {
            Optional<Member> above = coded(vocabulary, member.partOf());
            Optional<DivisionCode> parent = above.flatMap(found -> division(found.code()));
            Optional<DivisionCode> own = division(code);
            if (own.isPresent() && parent.isPresent() && !own.get().isWithin(parent.get())) {
                judgement.contradicts(Message.of(
                        OUTSIDE,
                        "id",
                        member.id(),
                        "code",
                        code,
                        "parent",
                        above.get().id(),
                        "above",
                        parent.get()));
            } else {
                judgement.holds();
            }
        });
    }

    private static void area(RuleContext context, Plan plan, String area, String jurisdiction) {
        Judgement judgement = context.at(ElementRef.plan(plan.id()), "/area");
        Optional<String> code = coded(context.plans().vocabulary(plan), area).map(Member::code);
        Optional<DivisionCode> own = code.flatMap(DivisionCodeMismatch::division);
        Optional<DivisionCode> whole = division(jurisdiction);
        if (own.isEmpty() || whole.isEmpty()) {
            judgement.notCheckable(NO_CODE, Message.of(AREA_ONLY, "area", area));
        } else if (own.get().isWithin(whole.get())) {
            judgement.holds();
        } else {
            judgement.contradicts(Message.of(ELSEWHERE, "area", area, "code", own.get(), "jurisdiction", jurisdiction));
        }
    }

    /** The nearest of an area and those above it that has a code. */
    private static Optional<Member> coded(Vocabulary vocabulary, @Nullable String area) {
        String id = area;
        for (int steps = 0; id != null && steps < DEEPEST; steps++) {
            Optional<Member> member = vocabulary.entry(Member.class, id);
            if (member.isEmpty() || member.get().code() != null) {
                return member;
            }
            id = member.get().partOf();
        }
        return Optional.empty();
    }

    private static Optional<DivisionCode> division(@Nullable String code) {
        return code == null || DivisionCode.problemOf(code).isPresent()
                ? Optional.empty()
                : Optional.of(DivisionCode.parse(code));
    }

    private static boolean isDigits(String code) {
        return code.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
