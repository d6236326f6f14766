package org.districtplan.rules.rule;

import org.districtplan.model.diagnostic.Text;

/** What a rule answers of one thing it looked at; there are three answers, never two. */
public enum Answer {
    /** What was looked at is as the rule asks. */
    HOLDS(Text.of("相符", "holds")),
    /** What is stated cannot all be true, or breaks what the rule asks. */
    CONTRADICTS(Text.of("矛盾", "contradicts")),
    /** Something needed for an answer is not stated or not available. */
    NOT_CHECKABLE(Text.of("无法核对", "not checkable"));

    private final Text label;

    Answer(Text label) {
        this.label = label;
    }

    /**
     * Gives the word people see.
     *
     * @return the label in both languages
     */
    public Text label() {
        return label;
    }
}
