package org.districtplan.rules.internal.tables;

import org.districtplan.model.RegistryEntries;
import org.districtplan.model.Subject;

/** {@code subjects.csv}: the subjects of all registries, then those that plans define for themselves. */
final class SubjectRows {

    private static final EntryRow.Kind<Subject> KIND =
            new EntryRow.Kind<>(Subject.class, RegistryEntries::subjects, Subject::aliases);

    private SubjectRows() {}

    static CsvTable<?> of(TableContext context) {
        return new CsvTable<>("subjects.csv", () -> EntryRow.all(context.plans(), KIND))
                .column("id", row -> row.entry().id())
                .column("kind", row -> row.entry().kind())
                .column("name", row -> row.entry().name())
                .column("aliases", EntryRow::aliases)
                .column("parent", row -> row.entry().parent())
                .column("registry", EntryRow::owner)
                .column("other_names", EntryRow::otherNames)
                .column("code", row -> row.entry().code())
                .column("track", row -> row.entry().track())
                .column("perhaps", row -> row.entry().perhaps())
                .column("same_as", row -> row.entry().sameAs())
                .column("note", row -> row.entry().note());
    }
}
