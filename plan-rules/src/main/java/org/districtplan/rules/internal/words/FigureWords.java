package org.districtplan.rules.internal.words;

import java.util.ArrayList;
import java.util.List;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Name;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;

/** Names entries, figures and targets; an id is shown where there is no name. */
public final class FigureWords {

    private FigureWords() {}

    /** An entry's name, its id if there is none. */
    public static Text name(Vocabulary vocabulary, String id) {
        return vocabulary.name(id).map(FigureWords::text).orElseGet(() -> Text.of(id));
    }

    private static Text text(Name name) {
        return Text.of(name.in(Language.CHINESE), name.in(Language.ENGLISH));
    }

    /** What a target is about. */
    public static Text subject(Vocabulary vocabulary, Target target) {
        FigureKey key = target.key();
        if (key != null) {
            return figure(vocabulary, key);
        }
        return target.subject() == null ? Text.of("?") : name(vocabulary, target.subject());
    }

    /** What a figure is about, without its time. */
    public static Text figure(Vocabulary vocabulary, FigureKey key) {
        Text name = name(vocabulary, key.indicator());
        StringBuilder zh = new StringBuilder(name.zh());
        StringBuilder en = new StringBuilder(name.en());
        for (Transformation part : transformations(key)) {
            zh.append(part.label().zh());
            en.append(", ").append(part.label().en());
        }
        if (!key.scope().isEmpty()) {
            List<Text> members = key.scope().values().stream()
                    .map(id -> name(vocabulary, id))
                    .toList();
            zh.append('（')
                    .append(String.join("、", members.stream().map(Text::zh).toList()))
                    .append('）');
            en.append(" (")
                    .append(String.join(", ", members.stream().map(Text::en).toList()))
                    .append(')');
        }
        return Text.of(zh.toString(), en.toString());
    }

    private static List<Transformation> transformations(FigureKey key) {
        List<Transformation> parts = new ArrayList<>();
        if (key.of() != null && key.of() != Transformation.LEVEL) {
            parts.add(key.of());
        }
        if (key.transformation() != Transformation.LEVEL) {
            parts.add(key.transformation());
        }
        return parts;
    }

    /** What a figure is about, with its time. */
    public static Text dated(Vocabulary vocabulary, FigureKey key) {
        Text figure = figure(vocabulary, key);
        Text when = when(key.period());
        return key.period().isUnstated()
                ? figure
                : Text.of(when.zh() + " " + figure.zh(), figure.en() + ", " + when.en());
    }

    /** When a figure is of. */
    public static Text when(Period period) {
        String text = period.toString();
        int slash = text.indexOf('/');
        String end = text.substring(slash + 1);
        if (period.isOpenStart()) {
            return Text.of("截至" + end, "up to " + end);
        }
        return slash < 0
                ? Text.of(text)
                : Text.of(text.substring(0, slash) + "至" + end, text.substring(0, slash) + " to " + end);
    }
}
