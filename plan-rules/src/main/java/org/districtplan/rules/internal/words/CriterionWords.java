package org.districtplan.rules.internal.words;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.Comparison;
import org.districtplan.model.Criterion;
import org.districtplan.model.KeyPattern;
import org.districtplan.model.Nature;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;

/** Words for criteria; quantities are written as stated. */
public final class CriterionWords {

    private CriterionWords() {}

    /** What a criterion requires. */
    public static Text criterion(Vocabulary vocabulary, Criterion criterion) {
        if (criterion instanceof Criterion.Bound bound) {
            return bound(bound);
        }
        if (criterion instanceof Criterion.Between between) {
            String zh = between.low() + "至" + between.high();
            String en = between.low() + " to " + between.high();
            return between.corridor() ? Text.of(zh + "区间", "a corridor of " + en) : Text.of(zh, en);
        }
        if (criterion instanceof Criterion.Relative relative) {
            return relative(vocabulary, relative);
        }
        if (criterion instanceof Criterion.Movement movement) {
            return movement.from() == null
                    ? movement.trend().label()
                    : filled(
                            "比{from}{trend}",
                            "{trend} from {from}",
                            "from",
                            movement.from(),
                            "trend",
                            movement.trend().label());
        }
        if (criterion instanceof Criterion.Assigned assigned) {
            return filled(
                    "{bound}{party}下达的目标值",
                    "{bound} the value assigned by {party}",
                    "bound",
                    assigned.bound().label(),
                    "party",
                    FigureWords.name(vocabulary, assigned.by()));
        }
        return criterion instanceof Criterion.Qualitative qualitative
                ? Text.of("“" + qualitative.words() + "”", "“" + qualitative.words() + "”")
                : Text.of("无数值", "no number");
    }

    /** The natures of a target as stated: 预期性、指导性. */
    public static Text natures(List<Nature> natures) {
        List<Text> labels = natures.stream().map(Nature::label).toList();
        return Text.of(
                String.join("、", labels.stream().map(Text::zh).toList()),
                String.join(", ", labels.stream().map(Text::en).toList()));
    }

    private static Text bound(Criterion.Bound bound) {
        String stated = bound.quantity().toString();
        if (bound instanceof Criterion.AtLeast) {
            return Text.of("至少" + stated, "at least " + stated);
        }
        if (bound instanceof Criterion.MoreThan) {
            return Text.of("超过" + stated, "more than " + stated);
        }
        if (bound instanceof Criterion.AtMost) {
            return Text.of("不超过" + stated, "at most " + stated);
        }
        return bound instanceof Criterion.LessThan ? Text.of("低于" + stated, "less than " + stated) : Text.of(stated);
    }

    private static Text relative(Vocabulary vocabulary, Criterion.Relative relative) {
        if (relative.by() == null) {
            return filled(
                    relative.comparison() == Comparison.IN_STEP ? "与{other}{how}" : "{how}{other}",
                    relative.comparison() == Comparison.IN_STEP ? "{how} with {other}" : "{how} {other}",
                    "how",
                    relative.comparison().label(),
                    "other",
                    pattern(vocabulary, relative.to()));
        }
        Text template =
                switch (relative.comparison()) {
                    case ABOVE -> Text.of("高于{other}{by}", "above {other} by {by}");
                    case BELOW -> Text.of("低于{other}{by}", "below {other} by {by}");
                    case NOT_ABOVE -> Text.of("高出{other}不超过{by}", "no more than {by} above {other}");
                    case NOT_BELOW -> Text.of("低于{other}不超过{by}", "no more than {by} below {other}");
                    case IN_STEP -> Text.of("与{other}相差不超过{by}", "within {by} of {other}");
                };
        return Message.of(template, "other", pattern(vocabulary, relative.to()), "by", relative.by())
                .toText();
    }

    /** What a pattern names of its own; what it leaves out is the target's. */
    private static Text pattern(Vocabulary vocabulary, KeyPattern pattern) {
        List<Text> parts = new ArrayList<>();
        pattern.scope().values().forEach(id -> parts.add(FigureWords.name(vocabulary, id)));
        if (pattern.indicator() != null) {
            parts.add(FigureWords.name(vocabulary, pattern.indicator()));
        }
        if (pattern.transformation() != null) {
            parts.add(pattern.transformation().label());
        }
        if (pattern.period() != null) {
            parts.add(Text.of(pattern.period().toString()));
        }
        return Text.of(
                String.join("", parts.stream().map(Text::zh).toList()),
                String.join(" ", parts.stream().map(Text::en).toList()));
    }

    private static Text filled(String zh, String en, Object... nameThenValue) {
        return Message.of(Text.of(zh, en), nameThenValue).toText();
    }
}
