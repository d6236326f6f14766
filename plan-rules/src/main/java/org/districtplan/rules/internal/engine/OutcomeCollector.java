package org.districtplan.rules.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.rule.Answer;
import org.districtplan.rules.rule.Outcome;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleResult;
import org.jspecify.annotations.Nullable;

/** Counts what one rule answers in one run, and keeps the outcomes that are to be kept. */
public final class OutcomeCollector {

    /** The id of the finding that stands for a rule that failed. */
    public static final String RULE_FAILED = "rule-failed";

    private static final Text FAILED_REASON = Text.of("规则运行出错", "the rule failed");
    private static final Text FAILED = Text.of(
            "规则“{rule}”运行出错，其余规则不受影响：{problem}（{at}）",
            "the rule \"{rule}\" failed, the others still ran: {problem} ({at})");

    private final Rule rule;
    private final @Nullable Severity override;
    private final int limit;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<Text, Integer> reasons = new LinkedHashMap<>();
    private int holds;
    private int notes;
    private int notCheckable;
    private boolean failed;

    public OutcomeCollector(Rule rule, @Nullable Severity override, int limit) {
        this.rule = rule;
        this.override = override;
        this.limit = limit;
    }

    public Rule rule() {
        return rule;
    }

    public String ruleId() {
        return rule.id();
    }

    public Severity severity() {
        return override == null ? rule.severity() : override;
    }

    public Severity severityOr(Severity own) {
        return override == null ? own : override;
    }

    public boolean held() {
        return holds++ - notes < limit;
    }

    public void noted() {
        holds++;
        notes++;
    }

    public boolean notCheckable(Text reason) {
        reasons.merge(Objects.requireNonNull(reason, "reason"), 1, Integer::sum);
        return notCheckable++ < limit;
    }

    public void keep(Outcome outcome) {
        outcomes.add(outcome);
    }

    public void failed(Throwable problem) {
        StackTraceElement[] trace = problem.getStackTrace();
        Message message =
                Message.of(FAILED, "rule", rule.id(), "problem", problem, "at", trace.length == 0 ? "?" : trace[0]);
        notCheckable(FAILED_REASON);
        if (failed) {
            return;
        }
        failed = true;
        keep(Outcome.failed(
                FAILED_REASON, new Diagnostic(RULE_FAILED, Severity.ERROR, message, null, null, List.of())));
    }

    /** Whether nothing was answered. */
    public boolean isEmpty() {
        return holds + notCheckable == 0 && outcomes.isEmpty();
    }

    /** Adds what was gathered elsewhere, behind what is here, as if it had been gathered here. */
    public void add(OutcomeCollector other) {
        int kept = holds - notes;
        int keptUnchecked = notCheckable;
        for (Outcome outcome : other.outcomes) {
            boolean again = failed && outcome.diagnostic().rule().equals(RULE_FAILED);
            boolean room = outcome.isFinding()
                    || (outcome.answer() == Answer.HOLDS ? kept++ < limit : keptUnchecked++ < limit);
            if (room && !again) {
                outcomes.add(outcome);
            }
        }
        failed |= other.failed;
        holds += other.holds;
        notes += other.notes;
        notCheckable += other.notCheckable;
        other.reasons.forEach((reason, count) -> reasons.merge(reason, count, Integer::sum));
    }

    public RuleResult result() {
        return RuleResult.builder(rule)
                .severity(severity())
                .holds(holds)
                .reasons(reasons)
                .outcomes(outcomes)
                .build();
    }
}
