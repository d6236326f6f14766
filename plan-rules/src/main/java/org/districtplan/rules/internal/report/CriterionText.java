package org.districtplan.rules.internal.report;

import org.districtplan.model.Comparison;
import org.districtplan.model.Criterion;
import org.districtplan.model.KeyPattern;
import org.districtplan.model.Plan;
import org.districtplan.model.Target;

/** Says what a target asks, in a few words; quantities stand as printed. */
record CriterionText(Names names, Words words) {

    /** Says what a target asks, with how it is softened and how often it is to be met. */
    String of(Plan plan, Target target) {
        StringBuilder text = new StringBuilder();
        if (target.hedge() != null) {
            text.append(words.of(target.hedge())).append(words.of("", " "));
        }
        if (words.isChinese() && target.each() != null) {
            text.append(words.of(target.each()));
        }
        text.append(of(plan, target.criterion()));
        if (!words.isChinese() && target.each() != null) {
            text.append(' ').append(words.of(target.each()));
        }
        if (target.stretch() != null) {
            text.append(words.bracketed(words.of("更高要求", "stretch ") + of(plan, target.stretch())));
        }
        return text.toString();
    }

    private String of(Plan plan, Criterion criterion) {
        if (criterion instanceof Criterion.Value value) {
            return value.quantity().toString();
        }
        if (criterion instanceof Criterion.AtLeast bound) {
            return words.of("不低于", "at least ") + bound.quantity();
        }
        if (criterion instanceof Criterion.MoreThan bound) {
            return words.of("超过", "more than ") + bound.quantity();
        }
        if (criterion instanceof Criterion.AtMost bound) {
            return words.of("不超过", "at most ") + bound.quantity();
        }
        if (criterion instanceof Criterion.LessThan bound) {
            return words.of("低于", "less than ") + bound.quantity();
        }
        if (criterion instanceof Criterion.Between range) {
            return range.low() + words.of("至", " to ") + range.high();
        }
        if (criterion instanceof Criterion.Relative relative) {
            return relative(plan, relative);
        }
        if (criterion instanceof Criterion.Movement movement) {
            return words.of(movement.trend())
                    + (movement.from() == null ? "" : words.bracketed(words.of("自", "from ") + movement.from()));
        }
        if (criterion instanceof Criterion.Assigned assigned) {
            String by = names.entry(plan, assigned.by());
            return words.of(
                    words.of(assigned.bound()) + by + "下达数", words.of(assigned.bound()) + " what " + by + " assigns");
        }
        if (criterion instanceof Criterion.Qualitative qualitative) {
            return words.of("“" + qualitative.words() + "”", "\"" + qualitative.words() + "\"");
        }
        return words.of("未列数", "no number");
    }

    private String relative(Plan plan, Criterion.Relative relative) {
        KeyPattern to = relative.to();
        String other = to.indicator() == null ? words.of("同一指标", "the same") : names.entry(plan, to.indicator());
        if (to.period() != null) {
            other += words.bracketed(to.period().toString());
        }
        String by = relative.by() == null ? "" : relative.by().toString();
        if (relative.comparison() == Comparison.IN_STEP) {
            return words.of("与" + other + "同步", "in step with " + other);
        }
        String how = words.of(relative.comparison());
        return words.of(how + other + by, (by.isEmpty() ? "" : by + " ") + how + " " + other);
    }
}
