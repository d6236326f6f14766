package org.districtplan.rules.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.io.source.Source;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.rule.RuleResult;

/** Asks one rule about plans and registries written as files. */
public final class PlanFiles {

    private static final String REGISTRY = """
            registry: {id: shared, extends: [core@1]}
            subjects:
              - {id: tower, name: 一号楼, kind: building}
              - {id: hub, name: 枢纽, kind: project}
              - {id: expo, name: 博览会, kind: event}
            """;

    private PlanFiles() {}

    /** The answers of a rule; a file without a header gets that of a plan with the id plan. */
    public static RuleResult check(String rule, String... files) {
        List<Source> sources = new ArrayList<>(List.of(source("shared.yaml", REGISTRY)));
        for (int i = 0; i < files.length; i++) {
            sources.add(source(i + 1 + ".yaml", files[i]));
        }
        ReadResult read = read(sources);
        assertThat(read.diagnostics())
                .filteredOn(problem ->
                        problem.severity() == Severity.ERROR && !problem.rule().equals("no-plan"))
                .isEmpty();
        return PlanChecker.standard().check(read).result(rule).orElseThrow();
    }

    private static ReadResult read(List<Source> sources) {
        try {
            return PlanReader.standard().read(sources);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Source source(String name, String text) {
        boolean headed = text.startsWith("plan:") || text.startsWith("registry:");
        return Source.of(
                name, "format: districtplan/1\n" + (headed ? "" : "plan: {id: plan, kind: other, title: 示例}\n") + text);
    }

    /** The findings of a rule in the files given: {@code 1:4 warning: what it says}, lines counted without the format's. */
    public static List<String> findings(String rule, String... files) {
        return check(rule, files)
                .findings()
                .filter(finding -> !place(finding).document().equals("shared.yaml"))
                .map(PlanFiles::line)
                .toList();
    }

    private static String line(Diagnostic finding) {
        SourcePlace place = place(finding);
        return place.document().replace(".yaml", ":")
                + (place.span().line() - 1)
                + " "
                + finding.severity().label().en()
                + ": "
                + finding.message();
    }

    private static SourcePlace place(Diagnostic finding) {
        SourcePlace place = finding.place();
        assertThat(place).as(finding.toString()).isNotNull();
        return place;
    }
}
