package org.districtplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.districtplan.model.Base;
import org.districtplan.model.Criterion;
import org.districtplan.model.Observation;
import org.districtplan.model.Operand;
import org.districtplan.model.Plan;
import org.districtplan.model.Relation;
import org.districtplan.model.Target;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.junit.jupiter.api.Test;

class TextFormTest {

    private static final String HEADER = "format: districtplan/1\nplan: {id: a, kind: other, title: A}\n";

    @Test
    void parts_are_shown_in_the_words_of_the_format() {
        Quantity low = Quantity.parse("2家");
        assertThat(TextForm.of(new Criterion.AtMost(low))).isEqualTo("at-most: 2家");
        assertThat(TextForm.of(new Criterion.Between(low, Quantity.parse("3家"))))
                .isEqualTo("between: [2家, 3家]");
        assertThat(TextForm.of(new Criterion.Between(low, Quantity.parse("3家"), true)))
                .isEqualTo("between: [2家, 3家], corridor: true");
        assertThat(TextForm.of(new Criterion.Unstated())).isEqualTo("unstated");
        assertThat(TextForm.of(new Operand.Named(Ref.parse("b#c")))).isEqualTo("b#c");
        assertThat(TextForm.of(new Operand.Literal(low))).isEqualTo("value: 2家");
        assertThat(TextForm.of(new Base.From(Period.parse("2020")))).isEqualTo("from: 2020");
        assertThat(TextForm.of(new Base.OtherArea("b"))).isEqualTo("than: {area: b}");
        assertThat(TextForm.of(new Base.Among("b", true))).isEqualTo("among: b, tied: true");
    }

    @Test
    void in_braces_any_criterion_is_read_back_equal() {
        List<Criterion> criteria = new ArrayList<>();
        for (Plan plan : plans()) {
            plan.targets().forEach(target -> criteria.add(target.criterion()));
        }
        StringBuilder text = new StringBuilder(HEADER).append("targets:\n");
        criteria.forEach(criterion -> text.append("  - {indicator: a, period: 2025, criterion: ")
                .append(braced(TextForm.of(criterion)))
                .append(", at: 一}\n"));

        assertThat(criteria).hasSizeGreaterThan(100);
        assertThat(read(text).targets()).extracting(Target::criterion).isEqualTo(criteria);
    }

    @Test
    void any_base_is_read_back_equal() {
        List<Base> bases = new ArrayList<>();
        for (Plan plan : plans()) {
            plan.observations().stream()
                    .map(figure -> figure.key().base())
                    .filter(Objects::nonNull)
                    .forEach(bases::add);
        }
        StringBuilder text = new StringBuilder(HEADER).append("observations:\n");
        bases.forEach(base -> text.append("  - {indicator: a, transformation: gap, period: 2025, value: 1家, ")
                .append(TextForm.of(base))
                .append(", at: 一}\n"));

        assertThat(bases).hasSizeGreaterThan(50);
        assertThat(read(text).observations())
                .extracting(Observation::key)
                .extracting(key -> (Object) key.base())
                .isEqualTo(bases);
    }

    @Test
    void in_braces_any_operand_is_read_back_equal() {
        List<Operand> operands = new ArrayList<>();
        for (Plan plan : plans()) {
            plan.relations()
                    .forEach(relation -> operands.addAll(relation.claim().operands()));
        }
        StringBuilder text = new StringBuilder(HEADER).append("relations:\n");
        operands.forEach(operand -> text.append("  - {equal: [")
                .append(operand instanceof Operand.Named ? TextForm.of(operand) : braced(TextForm.of(operand)))
                .append(", b], at: 一}\n"));

        assertThat(operands).hasSizeGreaterThan(100);
        assertThat(read(text).relations())
                .extracting(Relation::claim)
                .extracting(claim -> claim.operands().get(0))
                .isEqualTo(operands);
    }

    private static List<Plan> plans() {
        RandomPlans random = new RandomPlans(new SplittableRandom(2026));
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            plans.add(random.plan());
        }
        return plans;
    }

    private static String braced(String text) {
        return text.equals("unstated") ? text : "{" + text + "}";
    }

    private static Plan read(CharSequence text) {
        return PlanReader.standard()
                .readText("a.yaml", text.toString())
                .plans()
                .plan("a")
                .orElseThrow();
    }
}
