package org.districtplan.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.districtplan.model.value.Refusals.assertRefused;
import static org.districtplan.model.value.Refusals.assertSuggested;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "一(三) p4, -, 一(三), 4, 0",
                "一(三)2, -, 一(三)2, 0, 0",
                "表6/1/4, -, 表6/1/4, 0, 0",
                "四(五) p1.2, -, 四(五), 1, 2",
                "二(四)/2, -, 二(四)/2, 0, 0",
                "二(四)/2 p1, -, 二(四)/2, 1, 0",
                "附件1/表2, -, 附件1/表2, 0, 0",
                "第五条, -, 第五条, 0, 0",
                "第二十一条 p2, -, 第二十一条, 2, 0",
                "(一) p4, -, (一), 4, 0",
                "1.2 p3, -, 1.2, 3, 0",
                "Table1/2, -, Table1/2, 0, 0",
                "Group4, -, Group4, 0, 0",
                "Map1 p4, -, Map1, 4, 0",
                "表3~2, -, 表3~2, 0, 0",
                "一~2(三) p1, -, 一~2(三), 1, 0",
                "表3~12/4, -, 表3~12/4, 0, 0",
                "专栏〇, -, 专栏〇, 0, 0",
                "①, -, ①, 0, 0",
                "/1, -, /1, 0, 0",
                "/1/2 p3, -, /1/2, 3, 0",
                "p3, -, '', 3, 0",
                "p3.1, -, '', 3, 1",
                "公告:p1, 公告, '', 1, 0",
                "公告:一 p2, 公告, 一, 2, 0",
                "附件1:表2/3, 附件1, 表2/3, 0, 0",
                "p, -, p, 0, 0",
                "preface p1, -, preface, 1, 0",
                "Zone2 p1, -, Zone2, 1, 0",
                "Size1, -, Size1, 0, 0",
                "0.1 p3, -, 0.1, 3, 0",
                "一 p999999.999999, -, 一, 999999, 999999",
            })
    void every_form_is_read_and_written_back(String text, String part, String section, int paragraph, int mark) {
        Place place = Place.parse(text);

        assertThat(place).isEqualTo(new Place(part, section, paragraph, mark)).hasToString(text);
        assertThat(place.isSection()).isEqualTo(paragraph == 0);
        assertThat(place.isBeforeFirstHeading()).isEqualTo(section.isEmpty());
        assertThat(Place.problemOf(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "一（三） p4, 1, 一(三) p4",
        "一、(三) p4, 1, 一(三) p4",
        "一(三) 第4段, 4, 一(三) p4",
        "一(三)第4段, 4, 一(三) p4",
        "一(三)第四段, 4, 一(三) p4",
        "第3段, 0, p3",
        "一(三)p4, 4, 一(三) p4",
        "一p4, 1, 一 p4",
        "表6/1p4.2, 4, 表6/1 p4.2",
        "一(三)  p4, 4, 一(三) p4",
        "一(三) P4, 4, 一(三) p4",
        "一(三) p04, 6, 一(三) p4",
        "一(三) p４, 6, 一(三) p4",
        "一 (三), 1, 一(三)",
        "' 一(三)', 0, 一(三)",
        "一(三)　p4, 4, 一(三) p4",
        "公告：p1, 2, 公告:p1",
        "公告: p1, 3, 公告:p1",
        "附件1：表2, 3, 附件1:表2",
        "１．２ p3, 0, 12 p3",
        "表９, 1, 表9",
        "1. p2, 1, 1 p2",
        "1．(2), 1, 1(2)",
        "表9/01, 3, 表9/1",
        "表9/, 3, 表9",
        "表9//2, 3, 表9/2",
        "表3~1, 2, 表3",
        "表3～2, 2, 表3~2",
        "一【三】, 1, 一(三)",
    })
    void a_near_miss_is_refused_with_its_suggestion(String text, int index, String suggestion) {
        assertSuggested(Place::parse, text, index, suggestion);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "'   ', 0",
        "公告:, 3",
        ":p1, 0",
        "一:二:三, 3",
        "一(三, 1",
        "一三), 2",
        "一((三)), 2",
        "((一)), 1",
        "(一, 0",
        "一(三) p0, 6",
        "一(三) p4., 8",
        "一(三) p4.0, 8",
        "一(三) p1.2.3, 9",
        "一(三) p1 p2, 7",
        "一(三) p1234567, 12",
        "一(三) 表2, 4",
        "'一,二', 1",
        "一#二, 1",
        "[一], 0",
        "表~, 1",
        "~2, 0",
        "表3~x, 2",
        "表3~0, 2",
        "表9/0, 3",
        "表9/~2, 3",
        "附/件:p1, 1",
        "附#件:p1, 1",
        "一！, 1",
        "一‘二, 1",
        "一”, 1",
        "一〟, 1",
    })
    void what_is_no_place_is_refused_at_its_fault(String text, int index) {
        assertRefused(Place::parse, text, index);
    }

    @Test
    void components_that_could_not_be_read_back_are_refused() {
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new Place(null, "一", 0, 2));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new Place(null, "", 0, 0));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new Place(null, "一", -1, 0));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new Place(null, "p3", 0, 0));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new Place(null, "一 p3", 0, 0));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new Place("", "一", 0, 0));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> new Place(null, "a:b", 0, 0));
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Place.of("一", 1_000_000));
        assertThatNullPointerException().isThrownBy(() -> Place.of(null));
    }

    @Test
    void the_section_of_a_paragraph_and_its_steps_are_given() {
        assertThat(Place.parse("附件1:表9/1/2 p3.1").sectionPlace()).contains(Place.parse("附件1:表9/1/2"));
        assertThat(Place.parse("p3").sectionPlace()).isEmpty();
        assertThat(Place.parse("一(三)2/4").sectionSteps()).containsExactly("一(三)2", "4");
        assertThat(Place.parse("/1/2").sectionSteps()).isEqualTo(List.of("", "1", "2"));
        assertThat(Place.parse("p3").sectionSteps()).isEmpty();
        assertThat(Place.of("一(三)")).hasToString("一(三)").isEqualTo(Place.parse("一(三)"));
        assertThat(Place.of("一", 2)).hasToString("一 p2");
    }

    @Test
    void text_and_place_are_each_others_inverse() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(9704);
        for (int i = 0; i < 5_000; i++) {
            String text = any(random);
            Place place = Place.parse(text);

            assertThat(place).hasToString(text);
            assertThat(new Place(place.part(), place.section(), place.paragraph(), place.mark()))
                    .isEqualTo(place);
        }
    }

    @Test
    void any_text_is_read_back_or_refused_inside_it() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2012);
        String letters = "一(三)表9/1~2 p4.:第段、（ ap";
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(1, 9); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            if (Place.problemOf(text.toString()).isEmpty()) {
                read++;
                assertThat(Place.parse(text.toString())).hasToString(text.toString());
            } else {
                Refusals.refusal(Place::parse, text.toString());
            }
        }
        assertThat(read).isBetween(500, 19_500);
    }

    private static String any(RandomGenerator random) {
        String[] labels = {"一", "(三)", "2", "表9", "第五条", "附件1", "Annex", "1.2", "专栏3"};
        StringBuilder section = new StringBuilder();
        for (int n = random.nextInt(4); n > 0; n--) {
            section.append(labels[random.nextInt(labels.length)]);
            if (random.nextInt(8) == 0) {
                section.append('~').append(random.nextInt(2, 20));
            }
            if (random.nextInt(3) == 0) {
                section.append('/').append(random.nextInt(1, 20));
            }
        }
        String part = random.nextInt(5) == 0 ? "公告:" : "";
        if (section.isEmpty() || random.nextBoolean()) {
            section.append(section.isEmpty() ? "p" : " p").append(random.nextInt(1, 40));
            section.append(random.nextInt(4) == 0 ? "." + random.nextInt(1, 9) : "");
        }
        return part + section;
    }
}
