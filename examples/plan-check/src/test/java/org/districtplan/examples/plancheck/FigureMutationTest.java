package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One digit is changed of every figure that a relation, a formula, a growth or a change binds, and the report has to say
 * so: at the figure that follows from others, or at the relation that was declared, with the changed figure as evidence.
 *
 * <p>Which figures are bound is what the report on the unchanged data looked at.
 */
class FigureMutationTest {

    private static final String[] ARITHMETIC = {
        "share-mismatch",
        "formula-mismatch",
        "growth-mismatch",
        "change-mismatch",
        "parts-mismatch",
        "count-mismatch",
        "order-mismatch",
        "implied-whole-mismatch"
    };
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]+)?[^0-9左右多余]+");

    /** A figure and what is checked with it, by rule and place. */
    private record Bound(String file, ScalarPlace scalar, List<String> checks) {}

    /**
     * The folders with which share of the bound figures is changed (of Changning's every other, by its value and so the
     * same in every run), how many these are at least, and those of them no single digit can make wrong: a small part beside
     * an open list, its whole, and the parts of a whole that is only said to be more than so much.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "changning, 2, 25, 4.6亿元 超2500万元 超21亿元 635家 超50家",
        "made-up/county, 1, 30, 310人",
        "made-up/outline, 1, 20, ''",
        "made-up/ministry, 1, 10, ''"
    })
    void one_digit_of_a_bound_figure_is_noticed(String folder, int oneIn, int atLeast, String unnoticeable)
            throws IOException {
        DataFiles data = DataFiles.of(Path.of("data", folder.split("/", -1)));
        PlanChecker checker = Reports.only(ARITHMETIC);
        List<Bound> figures = bound(data, Reports.check(checker, data)).stream()
                .filter(figure -> Math.floorMod(figure.scalar().text().hashCode(), oneIn) == 0)
                .toList();
        List<String> unnoticed = new ArrayList<>();
        for (Bound figure : figures) {
            List<String> left = new ArrayList<>(figure.checks());
            for (String digit : List.of("high", "low")) {
                String changed = changed(figure.scalar().text(), digit.equals("high"));
                if (!left.isEmpty() && !changed.isEmpty()) {
                    left.removeAll(noticed(checker, data, figure, changed));
                }
            }
            if (!left.isEmpty()) {
                unnoticed.add(figure.scalar().text());
            }
        }

        assertThat(figures).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(String.join(" ", unnoticed)).isEqualTo(unnoticeable);
    }

    private static List<Bound> bound(DataFiles data, CheckReport report) {
        Map<String, List<String>> checks = new LinkedHashMap<>();
        Stream.of(Answer.HOLDS, Answer.CONTRADICTS)
                .flatMap(answer -> Reports.outcomes(report, answer))
                .map(Outcome::diagnostic)
                .forEach(diagnostic -> Reports.places(diagnostic)
                        .forEach(place -> checks.computeIfAbsent(place, added -> new ArrayList<>())
                                .add(check(diagnostic))));
        List<Bound> bound = new ArrayList<>();
        data.texts().forEach((file, text) -> {
            for (ScalarPlace scalar : ScalarPlace.all(text)) {
                String place = file + ":" + Mutation.place(text, text.offsetByCodePoints(0, scalar.start()));
                if (!scalar.key() && checks.containsKey(place) && scalar.text().matches(".*[0-9].*")) {
                    bound.add(new Bound(
                            file, scalar, checks.get(place).stream().distinct().toList()));
                }
            }
        });
        return bound;
    }

    /** Shares that imply one whole have no order: any of them may be the one reported. */
    private static String check(Diagnostic diagnostic) {
        boolean anyOf = diagnostic.rule().equals("implied-whole-mismatch");
        return anyOf ? diagnostic.rule() : diagnostic.rule() + " at " + Reports.place(diagnostic);
    }

    @ParameterizedTest
    @CsvSource({"value: 34.22亿元, 94.22亿元", "value: 52.32亿元, 12.32亿元", "value: 117亿元, 177亿元"})
    void a_digit_of_an_amount_whose_share_implies_the_whole_is_noticed(String amount, String changed)
            throws IOException {
        DataFiles data = DataFiles.of(DataFiles.CHANGNING);
        String text = data.text("services-2021.yaml");
        assertThat(text).containsOnlyOnce(amount);

        CheckReport report = Reports.check(
                Reports.only("implied-whole-mismatch"),
                data.with("services-2021.yaml", text.replace(amount, "value: " + changed)));

        assertThat(Reports.outcomes(report, Answer.CONTRADICTS).map(Outcome::diagnostic))
                .singleElement()
                .satisfies(finding -> assertThat(said(finding)).contains(changed));
    }

    /** What contradicts because of the change, the changed figure being the one reported or part of the evidence. */
    private static List<String> noticed(PlanChecker checker, DataFiles data, Bound figure, String changed)
            throws IOException {
        Mutation.Mutated mutated =
                Mutation.apply(data.text(figure.file()), List.of(new Mutation(figure.scalar(), changed, 0, "")));
        String place = figure.file() + ":" + mutated.expected().get(0).strip();
        CheckReport report = Reports.check(checker, data.with(figure.file(), mutated.text()));
        assertThat(report.readerDiagnostics()).isEmpty();
        return Reports.outcomes(report, Answer.CONTRADICTS)
                .map(Outcome::diagnostic)
                .filter(diagnostic -> Reports.places(diagnostic).contains(place))
                .filter(diagnostic -> said(diagnostic).contains(changed))
                .map(FigureMutationTest::check)
                .toList();
    }

    private static String said(Diagnostic diagnostic) {
        return diagnostic.message()
                + diagnostic.related().stream().map(one -> one.label().zh()).collect(Collectors.joining());
    }

    /** The figure with one digit changed that makes it as large, or as small, as can be; empty if there is none. */
    private static String changed(String quantity, boolean high) {
        Matcher number = Pattern.compile("[0-9]+(\\.[0-9]+)?").matcher(quantity);
        if (!number.find()) {
            return "";
        }
        String digits = number.group();
        return Stream.iterate(0, i -> i < digits.length(), i -> i + 1)
                .filter(i -> digits.charAt(i) != '.')
                .flatMap(i -> "0123456789"
                        .chars()
                        .filter(c -> c != digits.charAt(i))
                        .mapToObj(c -> digits.substring(0, i) + (char) c + digits.substring(i + 1)))
                .filter(other -> !other.matches("0[0-9].*"))
                .filter(other -> high == new BigDecimal(other).compareTo(new BigDecimal(digits)) > 0)
                .max(Comparator.comparing(other ->
                        new BigDecimal(other).subtract(new BigDecimal(digits)).abs()))
                .map(other -> quantity.substring(0, number.start()) + other + quantity.substring(number.end()))
                .orElse("");
    }

    @Test
    void a_figure_stated_a_second_time_with_another_digit_is_reported_at_the_second_place() throws IOException {
        DataFiles data = DataFiles.of(DataFiles.CHANGNING);
        List<String> places = new ArrayList<>();
        DataFiles doubled = data;
        for (String file : List.of("annual-2023.yaml", "services-2021.yaml")) {
            StringBuilder second = new StringBuilder();
            String text = data.text(file);
            int end = end(text);
            for (String line : text.substring(0, end).lines().toList()) {
                Matcher value = Pattern.compile("value: ([^,]+)").matcher(line);
                boolean figure = line.startsWith("  - {") && line.contains("period: 20") && value.find();
                if (figure && PLAIN.matcher(value.group(1)).matches()) {
                    boolean low = value.group(1).matches("[5-9].*");
                    String other = changed(value.group(1), !low);
                    String copy = line.replaceAll("id: [a-z0-9-]+, ", "").replace(value.group(1), other);
                    second.append(copy).append('\n');
                    int row = text.substring(0, end).split("\n", -1).length
                            - 1
                            + (int) second.chars().filter(c -> c == '\n').count();
                    places.add(file + ":" + row + ":" + (copy.codePointCount(0, copy.indexOf("value: ") + 7) + 1));
                }
            }
            doubled = doubled.with(file, text.substring(0, end) + second + text.substring(end));
        }

        CheckReport report = Reports.check(Reports.only("figure-values-differ"), doubled);

        assertThat(report.readerDiagnostics()).isEmpty();
        assertThat(places).hasSizeGreaterThan(30);
        assertThat(Reports.contradictions(report)).isEqualTo(new TreeSet<>(places));
    }

    /** Where the list of observations ends. */
    private static int end(String text) {
        Matcher next = Pattern.compile("(?m)^(?!observations)[a-z]+:").matcher(text);
        return next.find(text.indexOf("\nobservations:") + 1) ? next.start() : text.length();
    }
}
