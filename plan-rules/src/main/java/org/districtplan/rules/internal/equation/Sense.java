package org.districtplan.rules.internal.equation;

import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;

/** How a figure has to relate to what is computed for it. */
public enum Sense {
    /** It equals it. */
    EQUAL(
            Text.of("{name}：{stated}与{words}（{numbers}）相符", "{name}: {stated} agrees with {words} ({numbers})"),
            Text.of(
                    "{name}原文为{stated}，而{words} = {numbers} = {computed}",
                    "{name} is stated as {stated}, but {words} = {numbers} = {computed}")),
    /** It is no more. */
    AT_MOST(
            Text.of("{name}：{stated}不大于{words}（{numbers}）", "{name}: {stated} is no more than {words} ({numbers})"),
            Text.of(
                    "{name}原文为{stated}，不应大于{words}（{numbers}）",
                    "{name} is stated as {stated}, but must not be more than {words} ({numbers})")),
    /** It is no less. */
    AT_LEAST(
            Text.of("{name}：{stated}不小于{words}（{numbers}）", "{name}: {stated} is no less than {words} ({numbers})"),
            Text.of(
                    "{name}原文为{stated}，不应小于{words}（{numbers}）",
                    "{name} is stated as {stated}, but must not be less than {words} ({numbers})"));

    private final Text holds;
    private final Text contradicts;

    Sense(Text holds, Text contradicts) {
        this.holds = holds;
        this.contradicts = contradicts;
    }

    Text holds() {
        return holds;
    }

    Text contradicts() {
        return contradicts;
    }

    /** Gives the values a figure may have beside a computed one. */
    Interval allowed(Interval computed) {
        return switch (this) {
            case EQUAL -> computed;
            case AT_MOST -> new Interval(null, false, computed.upper(), computed.upperClosed());
            case AT_LEAST -> new Interval(computed.lower(), computed.lowerClosed(), null, false);
        };
    }
}
