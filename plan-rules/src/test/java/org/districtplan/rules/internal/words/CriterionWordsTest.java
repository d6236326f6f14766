package org.districtplan.rules.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.districtplan.model.Criterion;
import org.districtplan.model.Nature;
import org.districtplan.model.PlanSet;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Quantity;
import org.junit.jupiter.api.Test;

class CriterionWordsTest {

    private static Text words(Criterion criterion) {
        return CriterionWords.criterion(PlanSet.of(List.of(), List.of()).vocabulary(), criterion);
    }

    @Test
    void natures_are_named_in_the_stated_order() {
        assertThat(CriterionWords.natures(List.of(Nature.GUIDING))).isEqualTo(Text.of("指导性", "guiding"));
        assertThat(CriterionWords.natures(List.of(Nature.GUIDING, Nature.EXPECTED)))
                .isEqualTo(Text.of("指导性、预期性", "guiding, expected"));
    }

    @Test
    void a_corridor_is_named_as_one() {
        Quantity low = Quantity.parse("2%");
        Quantity high = Quantity.parse("3%");

        assertThat(words(new Criterion.Between(low, high))).isEqualTo(Text.of("2%至3%", "2% to 3%"));
        assertThat(words(new Criterion.Between(low, high, true)))
                .isEqualTo(Text.of("2%至3%区间", "a corridor of 2% to 3%"));
    }
}
