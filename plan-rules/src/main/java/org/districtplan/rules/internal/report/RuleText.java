package org.districtplan.rules.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleParameter;

/** Writes the page of one rule for a terminal. */
public final class RuleText {

    private static final int WIDTH = 100;

    private RuleText() {}

    /**
     * Writes the page of a rule.
     *
     * @param rule the rule
     * @param language the reader's language
     * @param colour whether headings are emphasised
     * @return the text, each line ended by a line feed
     */
    public static String of(Rule rule, Language language, boolean colour) {
        ReportWords words = new ReportWords(language);
        TextPage page = new TextPage(WIDTH, colour);
        page.line(0, Style.BOLD, rule.id());
        page.wrapped(0, words.of(rule.title()));
        page.gap();
        page.hanging(0, words.of("类别：  ", "Family:    "), words.of(rule.family().title()));
        page.hanging(
                0, words.of("级别：  ", "Severity:  "), words.of(rule.severity().label()));
        if (!rule.since().isEmpty()) {
            page.hanging(0, words.of("始于：  ", "Since:     "), rule.since());
        }
        if (!words.of(rule.rationale()).isEmpty()) {
            page.gap();
            page.wrapped(0, words.of(rule.rationale()));
        }
        example(page, words.of("反例：", "Reported:"), rule.bad());
        example(page, words.of("正例：", "Not reported:"), rule.good());
        parameters(page, words, rule.parameters());
        return page.toString();
    }

    private static void example(TextPage page, String title, String example) {
        if (!example.isBlank()) {
            page.gap();
            page.line(0, Style.BOLD, title);
            example.lines().forEach(line -> page.line(4, line));
        }
    }

    private static void parameters(TextPage page, ReportWords words, List<RuleParameter> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        page.gap();
        page.line(0, Style.BOLD, words.of("参数：", "Parameters:"));
        List<List<String>> rows = new ArrayList<>();
        for (RuleParameter parameter : parameters) {
            rows.add(List.of(
                    parameter.name(),
                    words.of("默认 ", "default ") + parameter.standard().toPlainString(),
                    words.of(parameter.meaning()) + words.bracketed(words.of(parameter.allowed()))));
        }
        page.table(4, rows, List.of());
    }
}
