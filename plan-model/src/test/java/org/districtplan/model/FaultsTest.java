package org.districtplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.districtplan.model.constraint.Fault;
import org.districtplan.model.constraint.SelfChecking;
import org.districtplan.model.value.ParagraphNumber;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Place;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What elements find wrong with themselves; the faults of figure keys are in {@link KeyFaultsTest}. */
class FaultsTest {

    private static final FigureKey GDP = FigureKey.of("gdp", Period.parse("2025"));
    private static final Criterion NUMBER = new Criterion.Value(Quantity.parse("5%"));
    private static final Criterion QUALITY = new Criterion.Qualitative("明显改善");

    private static List<String> fields(SelfChecking value) {
        return value.faults().stream().map(Fault::field).toList();
    }

    private static Section leading(Section section, String number) {
        return section.toBuilder()
                .leads(Map.of(ParagraphNumber.parse(number), "一是"))
                .build();
    }

    @Test
    void an_observation_has_a_value_or_is_missing() {
        Observation valued = Observation.builder()
                .at("一")
                .key(GDP)
                .value(Quantity.parse("5%"))
                .build();

        assertThat(fields(valued)).isEmpty();
        assertThat(fields(
                        valued.toBuilder().value(null).missing(Missing.NOT_YET).build()))
                .isEmpty();
        assertThat(fields(valued.toBuilder().missing(Missing.NOT_YET).build())).containsExactly("missing");
        assertThat(fields(valued.toBuilder().value(null).build())).containsExactly("value");
    }

    @Test
    void a_nature_is_stated_once_and_never_beside_none() {
        Target.Builder target = Target.builder().at("一").key(GDP).criterion(NUMBER);

        assertThat(fields(
                        target.natures(List.of(Nature.EXPECTED, Nature.GUIDING)).build()))
                .isEmpty();
        assertThat(fields(target.natures(List.of(Nature.UNSTATED)).build())).isEmpty();
        assertThat(fields(target.natures(List.of(Nature.EXPECTED, Nature.EXPECTED))
                        .build()))
                .containsExactly("nature");
        assertThat(fields(
                        target.natures(List.of(Nature.UNSTATED, Nature.GUIDING)).build()))
                .containsExactly("nature");
    }

    @Test
    void of_several_natures_the_strictest_counts() {
        Target.Builder target = Target.builder().at("一").key(GDP).criterion(NUMBER);

        assertThat(target.build().nature()).isEqualTo(Nature.UNSTATED);
        assertThat(target.build().natures()).isEmpty();
        assertThat(target.nature(Nature.UNSTATED).build().natures()).isEmpty();
        assertThat(target.nature(Nature.GUIDING).build().nature()).isEqualTo(Nature.GUIDING);
        assertThat(target.natures(List.of(Nature.GUIDING, Nature.EXPECTED)).build())
                .satisfies(two -> assertThat(two.nature()).isEqualTo(Nature.EXPECTED))
                .satisfies(two -> assertThat(two.natures()).containsExactly(Nature.GUIDING, Nature.EXPECTED))
                .satisfies(two -> assertThat(two.toBuilder().build()).isEqualTo(two));
        assertThat(target.natures(List.of(Nature.EXPECTED, Nature.BINDING))
                        .build()
                        .nature())
                .isEqualTo(Nature.BINDING);
    }

    @Test
    void a_target_is_about_a_figure_or_a_quality_of_a_subject() {
        Target number = Target.builder().at("一").key(GDP).criterion(NUMBER).build();
        Target quality =
                Target.builder().at("一").subject("river").criterion(QUALITY).build();

        assertThat(fields(number)).isEmpty();
        assertThat(fields(number.toBuilder().criterion(QUALITY).build())).isEmpty();
        assertThat(fields(quality)).isEmpty();
        assertThat(fields(quality.toBuilder().criterion(NUMBER).build())).containsExactly("criterion");
        assertThat(fields(number.toBuilder().subject("river").build())).containsExactly("subject");
        assertThat(fields(quality.toBuilder().subject(null).build())).containsExactly("");
    }

    @Test
    void progress_says_how_far_things_are() {
        Progress silent = Progress.builder().at("一").title("推进").build();

        assertThat(fields(silent)).containsExactly("");
        assertThat(fields(silent.toBuilder().stage("started").build())).isEmpty();
        assertThat(fields(silent.toBuilder().verdict(Verdict.ACHIEVED).build())).isEmpty();
        assertThat(fields(silent.toBuilder().done(Quantity.parse("3处")).build()))
                .isEmpty();
        assertThat(fields(silent.toBuilder().figures(List.of(Ref.parse("a"))).build()))
                .isEmpty();
        assertThat(fields(silent.toBuilder()
                        .subjects(List.of("a"))
                        .of(List.of(Ref.parse("a")))
                        .asOf(Period.parse("2022"))
                        .build()))
                .containsExactly("");
    }

    @Test
    void only_a_preamble_has_no_title() {
        Section heading = Section.builder()
                .at(Place.of("一"))
                .title("总体要求")
                .kind(SectionKind.HEADING)
                .build();

        assertThat(fields(heading)).isEmpty();
        assertThat(fields(heading.toBuilder().title(" ").build())).containsExactly("title");
        assertThat(fields(
                        heading.toBuilder().title("").kind(SectionKind.PREAMBLE).build()))
                .isEmpty();
    }

    @Test
    void a_section_is_no_paragraph_and_its_leads_are_of_its_own_paragraphs() {
        Section heading = Section.builder()
                .at(Place.of("一"))
                .title("总体要求")
                .kind(SectionKind.HEADING)
                .paragraphs(2)
                .leads(Map.of(ParagraphNumber.of(2), "抓好稳增长工作"))
                .build();

        assertThat(fields(heading)).isEmpty();
        assertThat(fields(heading.toBuilder().paragraphs(1).build())).containsExactly("leads");
        assertThat(fields(heading.toBuilder().paragraphs(null).build())).isEmpty();
        assertThat(fields(leading(heading, "2.3"))).isEmpty();
        assertThat(fields(leading(heading, "3.1"))).containsExactly("leads");
        assertThat(fields(heading.toBuilder()
                        .at(Place.of("一", 1))
                        .title("")
                        .paragraphs(1)
                        .build()))
                .containsExactly("at", "title", "leads");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-18, 2022-11-25, ''",
        "2022-11-18, 2022-11-18, ''",
        "2022-11-25, 2022-11-18, to",
        "2022-11-25, 2022-11, ''",
        "2022-12, 2022-11-30, to",
        ", 2022-11-18, ''",
        "2022-11-18, , ''"
    })
    void a_comment_period_does_not_end_before_it_begins(String from, String to, String field) {
        CommentPeriod period = new CommentPeriod(
                from == null ? null : DocumentDate.parse(from), to == null ? null : DocumentDate.parse(to));

        assertThat(String.join(" ", fields(period))).isEqualTo(field);
    }

    @Test
    void a_reference_names_a_document_by_title_number_or_plan() {
        Reference nameless = Reference.builder()
                .kind(ReferenceKind.LEGAL_BASIS)
                .issuer("drc")
                .note("未注明")
                .build();

        assertThat(fields(nameless)).containsExactly("");
        assertThat(fields(nameless.toBuilder().title("预算法").build())).isEmpty();
        assertThat(fields(nameless.toBuilder().number("长发改〔2021〕47号").build())).isEmpty();
        assertThat(fields(nameless.toBuilder().plan("outline").build())).isEmpty();
    }
}
