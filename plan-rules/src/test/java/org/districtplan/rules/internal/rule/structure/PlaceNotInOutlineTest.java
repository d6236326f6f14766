package org.districtplan.rules.internal.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.districtplan.rules.internal.rule.MadeUpPlans.check;
import static org.districtplan.rules.internal.rule.MadeUpPlans.figure;
import static org.districtplan.rules.internal.rule.MadeUpPlans.findings;

import java.util.List;
import org.districtplan.model.Plan;
import org.districtplan.model.Section;
import org.districtplan.model.SectionKind;
import org.districtplan.model.value.Place;
import org.districtplan.rules.internal.rule.MadeUpPlans;
import org.junit.jupiter.api.Test;

class PlaceNotInOutlineTest {

    private static final String RULE = "place-not-in-outline";

    private static Plan.Builder outlined() {
        return MadeUpPlans.plan("one")
                .sections(List.of(Section.builder()
                        .at(Place.of("一(一)"))
                        .title("总体要求")
                        .kind(SectionKind.HEADING)
                        .paragraphs(2)
                        .build()));
    }

    @Test
    void a_place_is_a_section_and_a_paragraph_of_the_outline() {
        Plan plan = outlined()
                .observations(List.of(
                        figure("gdp", "2024", "5亿元").at("一(一) p2").build(),
                        figure("gdp", "2024", "5亿元").at("一(一) p3").build(),
                        figure("gdp", "2024", "5亿元").at("一(二) p1").build()))
                .build();

        assertThat(findings(check(RULE, plan)))
                .containsExactly(
                        "one observations[1]: error: \"一(一)\" has 2 paragraphs, so there is no paragraph 3"
                                + " [place-not-in-outline]",
                        "one observations[2]: error: the outline has no section \"一(二)\"; did you mean \"一(一)\"?"
                                + " [place-not-in-outline]");
    }

    @Test
    void without_an_outline_places_cannot_be_checked() {
        Plan plan = MadeUpPlans.plan("one")
                .observations(List.of(figure("gdp", "2024", "5亿元").build()))
                .build();

        assertThat(check(RULE, plan)).hasToString(RULE + ": 0 hold, 0 contradict, 1 not checkable");
    }
}
