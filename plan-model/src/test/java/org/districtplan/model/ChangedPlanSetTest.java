package org.districtplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Quantity;
import org.junit.jupiter.api.Test;

/** A set that was changed plan by plan finds what a set made at once finds. */
class ChangedPlanSetTest {

    private static final int PLANS = 40;
    private static final int INDICATORS = 6;

    private static Plan plan(String id, SplittableRandom random) {
        return Plan.builder()
                .header(PlanHeader.builder()
                        .id(id)
                        .kind(PlanKind.WORK_REPORT)
                        .title(id)
                        .jurisdiction("310105")
                        .build())
                .observations(IntStream.range(0, random.nextInt(8))
                        .mapToObj(i -> observation(random))
                        .toList())
                .build();
    }

    private static Observation observation(SplittableRandom random) {
        return Observation.builder()
                .at("一")
                .key(key(random.nextInt(INDICATORS)))
                .value(Quantity.parse(random.nextInt(1000) + "个"))
                .build();
    }

    private static FigureKey key(int indicator) {
        return FigureKey.of("indicator-" + indicator, Period.parse("2022"));
    }

    @Test
    void plans_that_come_change_and_go_leave_what_a_new_set_of_them_finds() {
        SplittableRandom random = new SplittableRandom(20221130);
        List<Plan> plans = new ArrayList<>();
        IntStream.range(0, PLANS).forEach(i -> plans.add(plan("plan-" + i, random)));
        PlanSet changed = PlanSet.of(plans, List.of());
        for (int turn = 0; turn < 300; turn++) {
            int at = random.nextInt(plans.size());
            String id = plans.get(at).id();
            switch (random.nextInt(20)) {
                case 0 -> {
                    plans.remove(at);
                    changed = changed.without(id);
                }
                case 1 -> {
                    plans.add(plan("later-" + turn, random));
                    changed = changed.with(plans.get(plans.size() - 1));
                }
                default -> {
                    plans.set(at, plan(id, random));
                    changed = changed.with(plans.get(at));
                }
            }
            PlanSet anew = PlanSet.of(plans, List.of());
            assertThat(changed).isEqualTo(anew);
            for (int indicator = 0; indicator < INDICATORS; indicator++) {
                ResolvedKey key = anew.resolvedKey(plans.get(0), key(indicator));
                assertThat(changed.figures(key)).isEqualTo(anew.figures(key));
            }
        }
    }

    @Test
    void of_two_plans_with_one_id_the_first_is_found_and_replaced() {
        SplittableRandom random = new SplittableRandom(1);
        Plan second = plan("twice", random);
        Plan other = plan("twice", random);
        PlanSet set = PlanSet.of(List.of(plan("first", random), second, other), List.of());
        Plan later = plan("twice", random);

        assertThat(set.plan("twice")).containsSame(second);
        assertThat(set.with(later).plan("twice")).containsSame(later);
        assertThat(set.with(later).plans().get(2)).isSameAs(other);
        assertThat(set.without("twice").plans()).extracting(Plan::id).containsExactly("first");
    }
}
