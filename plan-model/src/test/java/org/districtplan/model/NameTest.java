package org.districtplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.districtplan.model.diagnostic.Language;
import org.junit.jupiter.api.Test;

class NameTest {

    private static Name name(String... tagThenText) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < tagThenText.length; i += 2) {
            texts.put(tagThenText[i], tagThenText[i + 1]);
        }
        return new Name(texts);
    }

    @Test
    void a_name_is_shown_in_the_readers_language_or_else_in_the_first_it_has() {
        Name both = name("zh", "地区生产总值", "en", "GDP");

        assertThat(both.in(Language.CHINESE)).isEqualTo("地区生产总值");
        assertThat(both.in(Language.ENGLISH)).isEqualTo("GDP");
        assertThat(name("fr", "PIB", "zh", "地区生产总值").in(Language.ENGLISH)).isEqualTo("PIB");
    }

    @Test
    void a_regional_tag_serves_where_there_is_no_plain_one() {
        assertThat(name("zh", "港口", "en-GB", "harbour").in(Language.ENGLISH)).isEqualTo("harbour");
        assertThat(name("en-GB", "harbour", "en", "harbor").in(Language.ENGLISH))
                .isEqualTo("harbor");
        assertThat(name("fr", "port", "ZH-Hans", "港口").in(Language.CHINESE)).isEqualTo("港口");
        assertThat(name("fr", "port", "enm", "haven").in(Language.ENGLISH)).isEqualTo("port");
    }

    @Test
    void further_names_are_added_and_those_already_there_stay() {
        Name added = Name.of("zh", "地区生产总值").with(name("en", "GDP", "zh", "国内生产总值"));

        assertThat(added.texts()).containsExactly(Map.entry("zh", "地区生产总值"), Map.entry("en", "GDP"));
        assertThat(added).hasToString("地区生产总值");
    }

    @Test
    void no_name_at_all_is_refused() {
        assertThatThrownBy(() -> new Name(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
