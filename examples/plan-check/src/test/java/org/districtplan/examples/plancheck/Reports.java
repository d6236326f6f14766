package org.districtplan.examples.plancheck;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.districtplan.io.ReadResult;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.RuleCatalogue;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.jspecify.annotations.Nullable;

/** Checks example data and gives places in the form {@code file:line:column}. */
final class Reports {

    private Reports() {}

    /** A checker with some of the standard rules only. */
    static PlanChecker only(String... rules) {
        Set<String> ids = Set.of(rules);
        return PlanChecker.builder()
                .catalogue(RuleCatalogue.of(RuleCatalogue.standard().rules().stream()
                        .filter(rule -> ids.contains(rule.id()))
                        .toList()))
                .build();
    }

    static CheckReport check(PlanChecker checker, DataFiles data) throws IOException {
        ReadResult read = data.read();
        return checker.check(read.plans(), read.sources(), read.diagnostics());
    }

    static Stream<Outcome> outcomes(CheckReport report, Answer answer) {
        return report.results().stream()
                .flatMap(result -> result.outcomes().stream())
                .filter(outcome -> outcome.answer() == answer);
    }

    /** Where the contradictions of the report stand. */
    static Set<String> contradictions(CheckReport report) {
        return outcomes(report, Answer.CONTRADICTS)
                .map(outcome -> place(outcome.diagnostic()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String place(Diagnostic diagnostic) {
        return place(diagnostic.place());
    }

    /** The place and every place the evidence stands at. */
    static List<String> places(Diagnostic diagnostic) {
        return Stream.concat(
                        Stream.of(place(diagnostic)),
                        diagnostic.related().stream().map(one -> place(one.place())))
                .toList();
    }

    private static String place(@Nullable SourcePlace place) {
        return place == null ? "nowhere" : place.document() + ":" + place.span();
    }
}
