package org.districtplan.rules.internal.report;

import org.districtplan.model.Element;
import org.districtplan.model.Located;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.rules.PlanDifference;
import org.districtplan.rules.achievement.ElementChange;
import org.jspecify.annotations.Nullable;

/** Writes what is different in two documents as JSON. */
record DifferenceJson(JsonPage json, TargetJson targets, SourceMap sources) {

    void write(PlanDifference difference) {
        json.optional("earlier", difference.earlier().id());
        json.optional("later", difference.later().id());
        json.list("targets", difference.targets(), targets::change);
        json.list("measures", difference.measures(), this::change);
        json.list("figures", difference.figures(), this::change);
    }

    private void change(ElementChange<? extends Element> change) {
        json.optional("kind", change.kind().text());
        json.text("name", change.name());
        json.list("fields", change.fields(), field -> {
            json.optional("key", field.key());
            json.text("label", field.label());
            json.text("before", field.before());
            json.text("after", field.after());
        });
        side("earlier", change.earlier());
        side("later", change.later());
    }

    private void side(String name, @Nullable Located<?> located) {
        if (located != null) {
            json.object(name, () -> {
                json.element(located.ref());
                json.place(sources.place(located.ref()).orElse(null));
            });
        }
    }
}
