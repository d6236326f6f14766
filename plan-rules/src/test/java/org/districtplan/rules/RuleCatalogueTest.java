package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule of the catalogue. */
class RuleCatalogueTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    static List<Rule> rules() {
        return RuleCatalogue.standard().rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_has_all_its_texts(Rule rule) {
        assertThat(rule.id()).matches("[a-z]+(-[a-z]+|-[0-9]+)+");
        assertThat(List.of(
                        rule.title().zh(),
                        rule.title().en(),
                        rule.rationale().zh(),
                        rule.rationale().en()))
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(rule.title().zh()).isNotEqualTo(rule.title().en());
        assertThat(rule.bad()).isNotBlank().endsWith("\n").isNotEqualTo(rule.good());
        assertThat(rule.good()).isNotBlank().endsWith("\n");
        assertThat(rule.since()).matches("\\d+\\.\\d+");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_found_by_its_id_in_a_file_of_its_own_in_the_folder_of_its_family(Rule rule) {
        StringBuilder name = new StringBuilder();
        for (String word : rule.id().split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }

        assertThat(Path.of(
                        "src/main/java/org/districtplan/rules/internal/rule/" + rule.family() + "/" + name + ".java"))
                .exists();
    }

    @Test
    void every_rule_is_in_one_family_and_families_follow_one_another() {
        RuleCatalogue catalogue = RuleCatalogue.standard();

        assertThat(catalogue.families().stream().flatMap(family -> catalogue.rules(family).stream()))
                .containsExactlyElementsOf(catalogue.rules());
        assertThat(catalogue.families()).doesNotContain(RuleFamily.OTHER);
    }

    @Test
    void both_languages_use_the_same_placeholders() throws IOException, ReflectiveOperationException {
        int texts = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/districtplan/rules"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .toList()) {
                for (Field field : type(file).getDeclaredFields()) {
                    if (field.getType() == Text.class && Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        Text text = (Text) field.get(null);
                        assertThat(placeholders(text.zh())).as(field.toString()).isEqualTo(placeholders(text.en()));
                        texts++;
                    }
                }
            }
        }
        assertThat(texts).isGreaterThan(20);
    }

    private static Class<?> type(Path file) throws ClassNotFoundException {
        String path = Path.of("src/main/java").relativize(file).toString();
        return Class.forName(path.substring(0, path.length() - ".java".length()).replace('/', '.'));
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
