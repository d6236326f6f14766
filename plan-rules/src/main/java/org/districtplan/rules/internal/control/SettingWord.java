package org.districtplan.rules.internal.control;

import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** What a profile says of a rule in one word. */
enum SettingWord implements Term {
    OFF(null, Text.of("停用", "the rule does not run")),
    ERROR(Severity.ERROR, Severity.ERROR.label()),
    WARNING(Severity.WARNING, Severity.WARNING.label()),
    NOTE(Severity.NOTE, Severity.NOTE.label());

    private final @Nullable Severity severity;
    private final Text label;

    SettingWord(@Nullable Severity severity, Text label) {
        this.severity = severity;
        this.label = label;
    }

    static SettingWord of(Severity severity) {
        return valueOf(severity.name());
    }

    @Nullable
    Severity severity() {
        return severity;
    }

    @Override
    public Text label() {
        return label;
    }
}
