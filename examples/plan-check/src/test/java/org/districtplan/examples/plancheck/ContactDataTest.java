package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No e-mail address, telephone number or postcode of anybody stands in the data, whatever kind of file it is. */
class ContactDataTest {

    private static final Pattern CONTACT = Pattern.compile(String.join(
            "|",
            "[A-Za-z0-9._%+-]+[@＠][A-Za-z0-9-]+\\.[A-Za-z]",
            "(?<![0-9A-Za-z])1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}(?![0-9])",
            "(?<![0-9A-Za-z])0[0-9]{2,3}[)）]?[- －—]?[0-9]{7,8}(?![0-9])",
            "(?<![0-9A-Za-z-])(?!(19|20)[0-9]{2}[- ](19|20))[2-9][0-9]{3}[- ]?[0-9]{4}(?![0-9-])",
            "(?<![0-9A-Za-z.])20[0-3][0-9]{3}(?![0-9.]|[余多]?[\\p{IsHan}%])"));

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(DataFiles.CHANGNING)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nobody_can_be_reached_by_what_a_file_says(Path file) throws IOException {
        assertThat(Files.readAllLines(file).stream()
                        .filter(line -> CONTACT.matcher(line).find()))
                .isEmpty();
    }

    @Test
    void all_kinds_of_files_are_looked_at() throws IOException {
        assertThat(files()).hasSizeGreaterThan(20).anyMatch(file -> file.toString()
                .endsWith(".csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.b@example.org", "电话：021-55550000", "13800000000", "5555 0000", "邮编200999", "(021)55550000"})
    void contact_data_would_be_found(String text) {
        assertThat(text).containsPattern(CONTACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core@1",
                "a@parent",
                "2022-11-18",
                "277862剂",
                "200336人",
                "12345市民服务热线",
                "index: SY00243825X0202100140"
            })
    void what_only_looks_like_it_would_not(String text) {
        assertThat(text).doesNotContainPattern(CONTACT);
    }
}
