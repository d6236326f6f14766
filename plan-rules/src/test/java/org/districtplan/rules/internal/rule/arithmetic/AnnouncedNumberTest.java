package org.districtplan.rules.internal.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.districtplan.model.Claim;
import org.districtplan.model.CountedThing;
import org.districtplan.model.Extent;
import org.districtplan.model.ExtentPart;
import org.districtplan.model.Operand;
import org.districtplan.model.Section;
import org.districtplan.model.SectionKind;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.value.Place;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.districtplan.rules.internal.rule.PlanSets;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.junit.jupiter.api.Test;

/** Announced numbers of sections and of listed elements. */
class AnnouncedNumberTest {

    private static Operand literal(String value) {
        return new Operand.Literal(Quantity.parse(value));
    }

    @Test
    void an_announced_number_is_the_number_there_are() {
        assertThat(counted("2方面", null).answer()).isEqualTo(Answer.HOLDS);
        assertThat(counted("3方面", null).answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(counted("3方面", null).diagnostic().message(Language.ENGLISH))
                .isEqualTo("3方面 are announced, but 2 are listed (sections)");
        assertThat(counted("3方面", new Extent(ExtentPart.EXCERPT, List.of(), List.of()))
                        .answer())
                .isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(PlanSets.set()
                        .claim(
                                "一",
                                new Claim.Count(CountedThing.LISTED, List.of(Ref.of("a"), Ref.of("b")), literal("2个")))
                        .only("count-mismatch")
                        .answer())
                .isEqualTo(Answer.HOLDS);
    }

    @Test
    void a_table_between_the_sections_is_none_of_those_announced() {
        PlanSets set = PlanSets.set()
                .section(section("(一)"))
                .section(section("表1").toBuilder().kind(SectionKind.TABLE).build())
                .section(section("(二)"))
                .section(section("附件1").toBuilder().kind(SectionKind.ANNEX).build())
                .claim("p1", new Claim.Count(CountedThing.SECTIONS, List.of(), literal("2方面")));

        assertThat(set.only("count-mismatch").answer()).isEqualTo(Answer.HOLDS);
    }

    @Test
    void an_excerpt_excuses_too_few_of_what_it_may_lack_and_nothing_else() {
        Extent elsewhere = new Extent(ExtentPart.EXCERPT, List.of(Place.of("二")), List.of());
        Extent here = new Extent(ExtentPart.EXCERPT, List.of(Place.of("一")), List.of());
        Claim below = new Claim.Count(CountedThing.SECTIONS, List.of(), literal("3方面"));
        Claim listed = new Claim.Count(CountedThing.LISTED, List.of(Ref.of("a"), Ref.of("b")), literal("3个"));

        assertThat(counted("1方面", elsewhere).answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(excerpt(elsewhere, below).answer()).isEqualTo(Answer.NOT_CHECKABLE);
        assertThat(excerpt(here, below).answer()).isEqualTo(Answer.CONTRADICTS);
        assertThat(excerpt(elsewhere, listed).answer()).isEqualTo(Answer.CONTRADICTS);
    }

    private static Outcome excerpt(Extent extent, Claim claim) {
        return PlanSets.set()
                .section(section("一"))
                .section(section("一(一)"))
                .section(section("一(二)"))
                .header(header -> header.extent(extent))
                .claim("一 p1", claim)
                .only("count-mismatch");
    }

    private static Outcome counted(String announced, Extent extent) {
        return PlanSets.set()
                .section(section("(一)"))
                .section(section("(二)"))
                .header(header -> header.extent(extent))
                .claim("p1", new Claim.Count(CountedThing.SECTIONS, List.of(), literal(announced)))
                .only("count-mismatch");
    }

    private static Section section(String at) {
        return Section.builder()
                .at(Place.of(at))
                .title("标题")
                .kind(SectionKind.HEADING)
                .build();
    }
}
