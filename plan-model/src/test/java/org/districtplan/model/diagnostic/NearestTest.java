package org.districtplan.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KEYS = List.of("indicator", "period", "value", "at");

    @Test
    void a_dropped_added_replaced_or_swapped_letter_is_seen_through() {
        assertThat(Nearest.to("indicater", KEYS)).contains("indicator");
        assertThat(Nearest.to("perod", KEYS)).contains("period");
        assertThat(Nearest.to("valuee", KEYS)).contains("value");
        assertThat(Nearest.to("vlaue", KEYS)).contains("value");
        assertThat(Nearest.to("ta", KEYS)).contains("at");
    }

    @Test
    void what_differs_in_more_than_a_third_of_its_letters_was_not_meant() {
        assertThat(Nearest.to("perxyd", KEYS)).contains("period");
        assertThat(Nearest.to("pxyzod", KEYS)).isEmpty();
        assertThat(Nearest.to("", KEYS)).isEmpty();
    }

    @Test
    void of_equally_near_ones_the_first_is_taken_and_a_nearer_one_wins() {
        assertThat(Nearest.to("cat", List.of("car", "cap"))).contains("car");
        assertThat(Nearest.to("gdp-grwth", List.of("gdp-worth", "gdp-growth"))).contains("gdp-growth");
    }
}
