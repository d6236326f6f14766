package org.districtplan.rules.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivationsTest {

    private final Derivations derivations = new Derivations();
    private final List<String> computed = new ArrayList<>();

    private String make(List<String> basis) {
        computed.add(basis.get(0));
        return "of " + basis.get(0);
    }

    @Test
    void what_follows_from_a_value_is_computed_once_until_the_value_is_forgotten() {
        List<String> kept = List.of("kept");
        List<String> changed = List.of("changed");

        assertThat(derivations.get(kept, String.class, this::make)).isEqualTo("of kept");
        assertThat(derivations.get(changed, String.class, this::make)).isEqualTo("of changed");
        assertThat(derivations.get(kept, String.class, this::make)).isEqualTo("of kept");
        derivations.forget(changed);
        assertThat(derivations.get(changed, String.class, this::make)).isEqualTo("of changed");
        assertThat(derivations.get(kept, String.class, this::make)).isEqualTo("of kept");

        assertThat(computed).containsExactly("kept", "changed", "changed");
    }

    @Test
    void two_equal_values_are_two_values() {
        derivations.get(new ArrayList<>(List.of("one")), String.class, this::make);
        derivations.get(new ArrayList<>(List.of("one")), String.class, this::make);

        assertThat(computed).containsExactly("one", "one");
    }
}
