package org.districtplan.model.diagnostic;

/** How much a problem weighs; the order is from the heaviest down. */
public enum Severity {
    /** Something is wrong: it cannot be read, or two things that are stated cannot both be true. */
    ERROR(Text.of("错误", "error")),
    /** Something is probably wrong, or will mislead a reader. */
    WARNING(Text.of("警告", "warning")),
    /** Something worth knowing; nothing has to change. */
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
     * Tells whether this weighs at least as much as another.
     *
     * @param other the severity to compare with
     * @return true if this is as heavy or heavier
     */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
