package org.districtplan.rules.internal.page;

import org.districtplan.model.diagnostic.Text;

/** A labelled value. */
record Fact(Text label, Text value) {

    static Fact of(String zh, String en, Text value) {
        return new Fact(Text.of(zh, en), value);
    }

    static Fact of(String zh, String en, String value) {
        return new Fact(Text.of(zh, en), Text.of(value));
    }
}
