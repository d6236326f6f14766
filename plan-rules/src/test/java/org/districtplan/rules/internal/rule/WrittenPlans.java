package org.districtplan.rules.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.io.source.Source;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.RuleCatalogue;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.RuleResult;

/** Plans written as they are in files, beside a small registry, and what one rule says of them. */
public final class WrittenPlans {

    private static final String REGISTRY = """
            format: districtplan/1
            registry: {id: small, language: en}
            members:
              - {id: north, dimension: area, name: North}
            indicators:
              - {id: output, name: output, unit: 亿元, accumulation: flow, direction: up, basis: constant-price, definition: made}
              - {id: sales, name: sales, unit: 亿元, accumulation: flow, direction: up, basis: nominal, definition: sold}
              - {id: trade, name: trade, unit: 亿元, accumulation: flow, direction: up, definition: traded}
              - {id: beds, name: beds, unit: 张, accumulation: stock, direction: up, definition: beds there are}
              - {id: cots, name: cots, unit: 张, accumulation: stock, direction: up, narrows: beds}
              - {id: waste, name: waste, unit: 万吨, accumulation: stock, direction: down, definition: waste there is}
              - {id: jobs, name: jobs, unit: 人, accumulation: flow, direction: up, definition: new jobs}
              - {id: share, name: share, unit: "%", accumulation: rate, direction: up, formula: beds / jobs}
              - {id: mood, name: mood, unit: 分, accumulation: rate}
              - {id: steady, name: steady, unit: 分, accumulation: rate, direction: none, definition: as it is}
            subjects:
              - {id: tower, name: Tower, kind: building}
              - {id: annex, name: Annex, kind: building, parent: tower}
              - {id: park, name: Park, kind: zone}
              - {id: fair, name: Fair, kind: event}
              - {id: office, name: Office, kind: institution}
              - {id: city, name: City, kind: institution}
            """;

    private WrittenPlans() {}

    /** Asks one rule of plans; what they leave out of their header but the id is filled in. */
    public static RuleResult check(String rule, String... plans) {
        List<Source> sources = new ArrayList<>();
        sources.add(Source.of("registry.yaml", REGISTRY));
        for (String plan : plans) {
            String header = plan.substring(0, plan.contains("\n") ? plan.indexOf('\n') : plan.length());
            String filled = plan.replaceFirst(
                    "plan: \\{",
                    "plan: {title: T, jurisdiction: \"310105\", " + (header.contains("kind:") ? "" : "kind: other, "));
            sources.add(Source.of("plan-" + sources.size() + ".yaml", "format: districtplan/1\n" + filled));
        }
        try {
            ReadResult read = PlanReader.standard().read(sources);
            assertThat(read.diagnostics()).isEmpty();
            RuleResult result = PlanChecker.builder()
                    .catalogue(RuleCatalogue.of(
                            List.of(RuleCatalogue.standard().rule(rule).orElseThrow())))
                    .build()
                    .check(read)
                    .result(rule)
                    .orElseThrow();
            // A rule that breaks down answers "not checkable" too: a test must not take that for an answer.
            assertThat(result.findings()).noneMatch(finding -> finding.rule().equals(PlanChecker.RULE_FAILED));
            return result;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The findings: severity and message, then the labels of what else to look at. */
    public static List<String> findings(RuleResult result) {
        return result.findings().map(WrittenPlans::line).toList();
    }

    public static List<String> findings(String rule, String... plans) {
        return findings(check(rule, plans));
    }

    private static String line(Diagnostic finding) {
        String text = finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.message(Language.ENGLISH);
        return finding.related().isEmpty()
                ? text
                : text + " | "
                        + String.join(
                                " | ",
                                finding.related().stream()
                                        .map(related -> related.label().en())
                                        .toList());
    }

    /** What a rule counted: holds, contradicts, not checkable. */
    public static List<Integer> counts(String rule, String... plans) {
        RuleResult result = check(rule, plans);
        return List.of(result.holds(), result.count(Answer.CONTRADICTS), result.notCheckable());
    }
}
