package org.districtplan.rules.internal.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.districtplan.io.TextForm;
import org.districtplan.model.Element;
import org.districtplan.model.Located;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.ElementChange;
import org.districtplan.rules.achievement.TargetChange;
import org.districtplan.rules.internal.tables.AllTables.Difference;
import org.districtplan.rules.internal.words.FigureWords;
import org.jspecify.annotations.Nullable;

/** {@code differences.csv}: what is different in two documents, a row for each field that changed. */
final class DifferenceRows {

    private record Entry(
            Difference pair,
            String list,
            TargetChange.Kind kind,
            @Nullable Located<?> earlier,
            @Nullable Located<?> later,
            Text name,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after) {}

    private DifferenceRows() {}

    static CsvTable<?> of(TableContext context, List<Difference> pairs) {
        return new CsvTable<Entry>("differences.csv", () -> pairs.stream().flatMap(pair -> entries(context, pair)))
                .column("earlier", entry -> entry.pair().earlier().id())
                .column("later", entry -> entry.pair().later().id())
                .column("list", Entry::list)
                .column("kind", Entry::kind)
                .column("earlier_id", entry -> entry.earlier() == null ? null : context.id(entry.earlier()))
                .column("later_id", entry -> entry.later() == null ? null : context.id(entry.later()))
                .column("name", entry -> entry.name().zh())
                .column("name_en", entry -> entry.name().en())
                .column("field", Entry::field)
                .column("before", Entry::before)
                .column("after", Entry::after);
    }

    private static Stream<Entry> entries(TableContext context, Difference pair) {
        List<Entry> entries = new ArrayList<>();
        for (TargetChange change : pair.targets()) {
            Located<Target> shown = change.later() == null ? change.earlier() : change.later();
            Text name = shown == null
                    ? Text.of("")
                    : FigureWords.subject(context.plans().vocabulary(shown.plan()), shown.element());
            entries.add(new Entry(
                    pair,
                    "targets",
                    change.kind(),
                    change.earlier(),
                    change.later(),
                    name,
                    change.kind() == TargetChange.Kind.CHANGED ? "criterion" : null,
                    criterion(change.earlier()),
                    criterion(change.later())));
        }
        pair.measures().forEach(change -> add(entries, pair, "measures", change));
        pair.figures().forEach(change -> add(entries, pair, "figures", change));
        return entries.stream();
    }

    private static void add(
            List<Entry> entries, Difference pair, String list, ElementChange<? extends Element> change) {
        if (change.fields().isEmpty()) {
            entries.add(entry(pair, list, change, null, null, null));
        }
        for (ElementChange.Field field : change.fields()) {
            entries.add(entry(
                    pair,
                    list,
                    change,
                    field.key(),
                    field.before().zh(),
                    field.after().zh()));
        }
    }

    private static Entry entry(
            Difference pair,
            String list,
            ElementChange<? extends Element> change,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after) {
        return new Entry(
                pair, list, change.kind(), change.earlier(), change.later(), change.name(), field, before, after);
    }

    private static @Nullable String criterion(@Nullable Located<Target> target) {
        return target == null ? null : TextForm.of(target.element().criterion());
    }
}
