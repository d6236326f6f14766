package org.districtplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermTest {

    static Stream<Class<?>> vocabularies() {
        return Samples.modelClasses().stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Term.class))
                .map(JavaClass::reflect);
    }

    private static List<Term> terms(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(Term.class::cast)
                .toList();
    }

    @Test
    void every_vocabulary_is_found() {
        assertThat(vocabularies()).contains(Nature.class, PlanKind.class).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void every_term_is_found_by_its_text_and_no_two_share_one(Class<?> vocabulary) {
        for (Term term : terms(vocabulary)) {
            assertThat(find(vocabulary, term.text())).isSameAs(term);
            assertThat(term.text()).matches("[a-z]+(-[a-z]+)*");
        }
        assertThat(terms(vocabulary)).extracting(Term::text).doesNotHaveDuplicates();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the classes are known to be enums of terms
    private static Object find(Class<?> vocabulary, String text) {
        return Term.find((Class) vocabulary, text).orElse(null);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void every_term_has_a_label_of_its_own_in_both_languages(Class<?> vocabulary) {
        assertThat(terms(vocabulary))
                .extracting(term -> term.label().zh())
                .allSatisfy(label -> assertThat(label).containsPattern("\\p{IsHan}"))
                .doesNotHaveDuplicates();
        assertThat(terms(vocabulary))
                .extracting(term -> term.label().en())
                .allSatisfy(label -> assertThat(label).matches("\\p{ASCII}*[A-Za-z]\\p{ASCII}*"))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_text_is_the_name_with_hyphens_and_another_spelling_is_not_found() {
        assertThat(Verdict.ACHIEVED_EARLY.text()).isEqualTo("achieved-early");
        assertThat(Term.find(Verdict.class, "achieved-early")).contains(Verdict.ACHIEVED_EARLY);
        assertThat(Term.find(Verdict.class, "ACHIEVED_EARLY")).isEmpty();
        assertThat(Term.find(Verdict.class, "")).isEmpty();
    }
}
