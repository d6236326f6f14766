package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleFamily;
import org.districtplan.rules.rule.RuleParameter;
import org.junit.jupiter.api.Test;

/**
 * {@code RULES.md} is written from the catalogue. After a change to a rule, write it anew:
 * {@code mvn test -pl plan-rules -am -Dtest=RulesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Drules.write=true}.
 */
class RulesPageTest {

    private static final Path PAGE = Path.of("RULES.md");

    @Test
    void the_page_says_what_the_catalogue_says() throws IOException {
        String page = page(RuleCatalogue.standard());
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("RULES.md is stale; the comment in RulesPageTest says how to write it anew")
                .isEqualTo(page);
    }

    private static String page(RuleCatalogue catalogue) {
        StringBuilder page = new StringBuilder("""
                # 规则 · Rules

                <!-- Written by RulesPageTest from the rules themselves; do not edit. -->

                Every rule answers *holds*, *contradicts* or *not checkable*, and each answer is counted. The severity is that of a
                contradiction; where a rule has less severe cases its text says so. A rule is switched off, or given another severity or other
                parameters, with `PlanChecker.builder().disable(id)`, `.severity(id, severity)` and `.parameter(id, name, value)`,
                or by a file: [CONTROL.md](CONTROL.md).

                """);
        catalogue.families().forEach(family -> page.append(table(family, catalogue.rules(family))));
        catalogue.rules().forEach(rule -> page.append(section(rule)));
        return page.toString();
    }

    private static String table(RuleFamily family, List<Rule> rules) {
        StringBuilder table = new StringBuilder("""

                ### %s

                | id | severity | |
                |---|---|---|
                """.formatted(both(family.title())));
        for (Rule rule : rules) {
            table.append("| [%s](#%s) | %s | %s |\n"
                    .formatted(rule.id(), rule.id(), rule.severity().label().en(), both(rule.title())));
        }
        return table.toString();
    }

    private static String section(Rule rule) {
        return """

                ## %s

                **%s** · %s · since %s

                %s

                %s

                Reported:

                ```yaml
                %s```

                As it should be:

                ```yaml
                %s```
                %s""".formatted(
                        rule.id(),
                        both(rule.title()),
                        rule.severity().label().en(),
                        rule.since(),
                        rule.rationale().zh(),
                        rule.rationale().en(),
                        rule.bad(),
                        rule.good(),
                        parameters(rule));
    }

    private static String parameters(Rule rule) {
        StringBuilder rows = new StringBuilder();
        for (RuleParameter parameter : rule.parameters()) {
            rows.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            parameter.name(),
                            parameter.standard().toPlainString(),
                            parameter.allowed().en(),
                            both(parameter.meaning())));
        }
        return rows.isEmpty()
                ? ""
                : "\nParameters:\n\n| name | standard | may be | what it does |\n|---|---|---|---|\n" + rows;
    }

    private static String both(Text text) {
        return text.zh() + " · " + text.en();
    }
}
