package org.districtplan.model.diagnostic;

/** How severe a problem is; the order is from the most severe down. */
public enum Severity {
    /** Something is wrong: it cannot be read, or two things that are stated cannot both be true. */
    ERROR(Text.of("错误", "error")),
    /** Something is probably wrong, or will mislead a reader. */
    WARNING(Text.of("警告", "warning")),
    /** Information for the reader; nothing has to change. */
    NOTE(Text.of("提示", "note"));

    private final Text label;

    Severity(Text label) {
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

    /**
     * Returns whether this is at least as severe as another.
     *
     * @param other the severity to compare with
     * @return true if this is as severe or more severe
     */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
