package org.districtplan.rules.internal.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Observation;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Term;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.ElementChange.Field;
import org.districtplan.rules.internal.document.StageRange;
import org.districtplan.rules.internal.words.FigureWords;
import org.jspecify.annotations.Nullable;

/** Says which fields of two paired elements differ. */
record ChangedFields(PlanSet plans) {

    private static final Text NOTHING = Text.of("");

    /** The fields of a measure that differ. */
    List<Field> of(Located<Measure> before, Located<Measure> after) {
        Measure one = before.element();
        Measure other = after.element();
        Vocabulary old = plans.vocabulary(before.plan());
        Vocabulary now = plans.vocabulary(after.plan());
        List<Field> fields = new ArrayList<>();
        add(fields, "title", Text.of("标题", "title"), Text.of(one.title()), Text.of(other.title()));
        add(fields, "subjects", Text.of("对象", "subjects"), names(old, one.subjects()), names(now, other.subjects()));
        add(fields, "reach", Text.of("阶段", "stage"), stage(old, one), stage(now, other));
        add(fields, "by", Text.of("期限", "due"), text(one.by()), text(other.by()));
        add(fields, "lead", Text.of("牵头单位", "lead"), names(old, one.lead()), names(now, other.lead()));
        add(fields, "support", Text.of("配合单位", "support"), names(old, one.support()), names(now, other.support()));
        add(fields, "hedge", Text.of("语气", "hedge"), term(one.hedge()), term(other.hedge()));
        return fields;
    }

    /** The fields of a figure that differ. */
    List<Field> ofFigures(Located<Observation> before, Located<Observation> after) {
        Observation one = before.element();
        Observation other = after.element();
        List<Field> fields = new ArrayList<>();
        add(fields, "value", Text.of("数值", "value"), text(one.value()), text(other.value()));
        add(fields, "missing", Text.of("缺数", "missing"), term(one.missing()), term(other.missing()));
        add(fields, "status", Text.of("性质", "status"), term(one.status()), term(other.status()));
        return fields;
    }

    private static void add(List<Field> fields, String key, Text label, Text before, Text after) {
        if (!before.equals(after)) {
            fields.add(new Field(key, label, before, after));
        }
    }

    private static Text text(@Nullable Object value) {
        return value == null ? NOTHING : Text.of(Objects.toString(value));
    }

    private static Text term(@Nullable Term term) {
        return term == null ? NOTHING : term.label();
    }

    private static Text stage(Vocabulary vocabulary, Measure measure) {
        String reach = measure.reach();
        if (reach == null) {
            return NOTHING;
        }
        return measure.subjects().stream()
                .flatMap(subject -> StageRange.onTrack(vocabulary, subject, reach).stream())
                .findFirst()
                .map(StageRange::stage)
                .orElseGet(() -> Text.of(reach));
    }

    private static Text names(Vocabulary vocabulary, List<String> ids) {
        List<Text> names =
                ids.stream().map(id -> FigureWords.name(vocabulary, id)).toList();
        return Text.of(
                String.join("、", names.stream().map(Text::zh).toList()),
                String.join(", ", names.stream().map(Text::en).toList()));
    }
}
