package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.districtplan.io.PlanReader;
import org.districtplan.io.source.Source;
import org.districtplan.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every key and every value of the Changning data is made wrong, and each diagnostic is compared with the mutation: one for
 * each, of the rule expected, at its line and column.
 *
 * <p>The reader reads a list element by element and reports all in one pass, so one reading has at most one mutation in
 * each element, and what one element has wrong must not touch the next. Headers and the keys of lists are mutated alone.
 * All are mutated, but for headers and elements with more than 12 keys or values: of these, a sample of 12 by a seed. That
 * leaves out three in a hundred.
 */
class ChangningMutationTest {

    private static final int MOST_OF_AN_ELEMENT = 12;
    private static final Pattern PART_OF = Pattern.compile("(?m)^part-of: (.*)$");

    /** Stands beside a registry, since a set without a plan is a problem of its own, and beside a part as its plan. */
    private static Source plan(String text) {
        Matcher partOf = PART_OF.matcher(text);
        String id = partOf.find() ? partOf.group(1) : "zz-plan";
        return Source.of("zz-plan.yaml", "format: districtplan/1\nplan: {id: " + id + ", kind: other, title: 空}\n");
    }

    static Stream<Arguments> files() throws IOException {
        return DataFiles.of(DataFiles.CHANGNING).texts().entrySet().stream()
                .map(file -> arguments(file.getKey(), file.getValue()));
    }

    static Stream<Arguments> filesWithQuantities() throws IOException {
        return files().filter(file -> ScalarPlace.all(file.get()[1].toString()).stream()
                .anyMatch(
                        scalar -> !scalar.key() && scalar.pointer().matches("/(observations|targets)/.*[0-9].*value")));
    }

    @Test
    void reads_the_data_without_a_diagnostic() throws IOException {
        assertThat(DataFiles.of(DataFiles.CHANGNING).read().diagnostics()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_list_in_the_place_of_any_value_is_reported_where_it_stands(String name, String text) throws IOException {
        int mutated = mutate(name, text, ChangningMutationTest::list);

        assertThat(mutated)
                .isEqualTo(ScalarPlace.all(text).stream()
                        .filter(scalar -> !scalar.key())
                        .count());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_misspelt_key_is_reported_where_it_stands(String name, String text) throws IOException {
        int mutated = mutate(name, text, ChangningMutationTest::misspelt);

        assertThat(mutated)
                .isEqualTo(
                        ScalarPlace.all(text).stream().filter(ScalarPlace::key).count());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_mistake_in_a_value_is_reported_at_the_character_at_fault(String name, String text) throws IOException {
        int mutated = mutate(name, text, scalar -> scalar.key() ? Optional.empty() : Mistakes.of(scalar));

        assertThat(mutated).isPositive();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesWithQuantities")
    void a_blank_before_a_unit_is_reported_where_it_stands(String name, String text) throws IOException {
        int mutated = mutate(name, text, scalar -> scalar.key() ? Optional.empty() : Mistakes.blank(scalar));

        assertThat(mutated).isPositive();
    }

    /** No value is a list within a list; where a list of values may stand, the inner list is what is wrong. */
    private static Optional<Mutation> list(ScalarPlace scalar) {
        if (scalar.key()) {
            return Optional.empty();
        }
        boolean listToo = scalar.pointer().matches("(?!/sections/).*/at|/targets/[0-9]+/nature|.*/count/of");
        return Optional.of(new Mutation(scalar, "[[]]", listToo ? 1 : 0, "wrong-type"));
    }

    private static Optional<Mutation> misspelt(ScalarPlace scalar) {
        if (!scalar.key()) {
            return Optional.empty();
        }
        String key = scalar.text() + "_";
        return Optional.of(
                switch (scalar.pointer()) {
                    case "/format" -> new Mutation(scalar, key, 0, "missing-format");
                    case "/plan", "/registry", "/part-of" -> new Mutation(scalar, key, 0, "missing-kind");
                    default ->
                        scalar.pointer().matches(".*/scope/[^/]+")
                                ? new Mutation(scalar, key, scalar.text().length(), "bad-id")
                                : new Mutation(scalar, key, 0, "unknown-key");
                });
    }

    private static int mutate(String name, String text, Function<ScalarPlace, Optional<Mutation>> how)
            throws IOException {
        Map<String, List<Mutation>> byElement = new LinkedHashMap<>();
        List<Mutation> alone = new ArrayList<>();
        int count = 0;
        for (ScalarPlace scalar : ScalarPlace.all(text)) {
            Mutation mutation = how.apply(scalar).orElse(null);
            if (mutation != null && scalar.element().isEmpty()) {
                alone.add(mutation);
            } else if (mutation != null) {
                byElement
                        .computeIfAbsent(scalar.element(), added -> new ArrayList<>())
                        .add(mutation);
            }
            count += mutation == null ? 0 : 1;
        }
        List<List<Mutation>> rounds =
                new ArrayList<>(sample(alone).stream().map(List::of).toList());
        byElement.replaceAll((element, mutations) -> sample(mutations));
        int longest = byElement.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            int round = i;
            rounds.add(byElement.values().stream()
                    .filter(mutations -> mutations.size() > round)
                    .map(mutations -> mutations.get(round))
                    .toList());
        }
        List<String> surprises = new ArrayList<>();
        for (List<Mutation> round : rounds) {
            compare(name, plan(text), Mutation.apply(text, round), surprises);
        }
        assertThat(surprises).isEmpty();
        return count;
    }

    /** Of long headers and of the largest elements, which are systems of industries, as many as keep the test quick. */
    private static List<Mutation> sample(List<Mutation> mutations) {
        if (mutations.size() <= MOST_OF_AN_ELEMENT) {
            return mutations;
        }
        List<Mutation> shuffled = new ArrayList<>(mutations);
        Collections.shuffle(shuffled, new Random(mutations.size()));
        return shuffled.subList(0, MOST_OF_AN_ELEMENT);
    }

    private static void compare(String name, Source plan, Mutation.Mutated mutated, List<String> surprises)
            throws IOException {
        List<Diagnostic> found = PlanReader.standard()
                .read(List.of(Source.of(name, mutated.text()), plan))
                .diagnostics();
        List<String> places = found.stream()
                .map(diagnostic -> diagnostic.place().span() + " " + diagnostic.rule())
                .toList();
        Set<String> reported = Set.copyOf(places);
        for (String expected : mutated.expected()) {
            if (!reported.contains(expected)) {
                surprises.add("missing " + name + ":" + expected + " in " + line(mutated.text(), expected));
            }
        }
        Set<String> wanted = Set.copyOf(mutated.expected());
        for (int i = 0; i < found.size(); i++) {
            if (!wanted.contains(places.get(i))) {
                surprises.add("unexpected " + found.get(i));
            }
        }
        if (places.size() != mutated.expected().size()) {
            surprises.add(name + ": " + mutated.expected().size() + " mutations, " + places.size() + " diagnostics");
        }
    }

    private static String line(String text, String place) {
        return text.split("\n", -1)[Integer.parseInt(place.substring(0, place.indexOf(':'))) - 1].strip();
    }
}
