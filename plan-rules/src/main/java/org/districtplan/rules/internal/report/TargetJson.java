package org.districtplan.rules.internal.report;

import java.util.function.Function;
import org.districtplan.model.Located;
import org.districtplan.model.Target;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.PlanComparison;
import org.districtplan.rules.achievement.Assessment;
import org.districtplan.rules.achievement.AssessmentComponents;
import org.districtplan.rules.achievement.AssessmentPolicy;
import org.districtplan.rules.achievement.TargetChange;
import org.jspecify.annotations.Nullable;

/** Writes what became of targets as JSON. */
record TargetJson(
        JsonPage json,
        ReportNames chinese,
        ReportNames english,
        SourceMap sources,
        AssessmentPolicy policy,
        OpenTasks tasks) {

    /** Writes where one target stands. */
    void assessment(Assessment one) {
        target(one.target());
        json.optional("nature", one.target().element().nature().text());
        json.optional("status", one.status().text());
        json.text("label", policy.label(one));
        json.optional("certainty", one.certainty().text());
        json.text("reason", one.reason().toText());
        json.list("evidence", one.evidence(), this::element);
        json.list("claims", one.claims(), this::element);
        json.optional("claimed", one.claimed() == null ? null : one.claimed().text());
        json.list("tasks", tasks.of(one), this::element);
        json.list("adjustments", one.adjustments(), adjustment -> {
            json.optional("kind", adjustment.kind().text());
            json.text("summary", adjustment.summary().toText());
            json.object("later", () -> target(adjustment.later()));
        });
        json.object("components", () -> components(one.components()));
        Assessment stretch = one.stretch();
        if (stretch != null) {
            json.object("stretch", () -> assessment(stretch));
        }
    }

    private void components(AssessmentComponents components) {
        json.optional("unit", components.unit());
        json.optional("baseline", components.baseline());
        json.optional("actual", components.actual());
        json.optional("target", components.target());
        json.optional("timeShare", components.timeShare());
        json.optional("scheduleShare", components.scheduleShare());
        json.optional("ratio", components.ratio());
        json.optional("remainingPerYear", components.remainingPerYear());
        json.optional(
                "method",
                components.method() == null ? null : components.method().text());
        json.optional("expectedNow", components.expectedNow());
        json.list("paces", components.paces(), pace -> {
            json.optional("method", pace.method().text());
            json.optional("ratio", pace.ratio());
            json.optional("status", pace.status().text());
        });
        json.list("policy", components.policy(), line -> {
            json.optional(Language.CHINESE.code(), line.zh());
            json.optional(Language.ENGLISH.code(), line.en());
        });
    }

    /** Writes what became of the targets of one plan in the next. */
    void comparison(PlanComparison comparison) {
        json.optional("earlier", comparison.earlier().id());
        json.optional("later", comparison.later().id());
        json.list("changes", comparison.changes(), this::change);
    }

    void change(TargetChange change) {
        json.optional("kind", change.kind().text());
        json.optional("move", move(change));
        json.text("summary", change.summary().toText());
        side("earlier", change.earlier());
        side("later", change.later());
    }

    private static @Nullable String move(TargetChange change) {
        return change.move() == null ? null : change.move().text();
    }

    private void side(String name, @Nullable Located<Target> target) {
        if (target != null) {
            json.object(name, () -> target(target));
        }
    }

    private void target(Located<Target> target) {
        json.text("target", both(names -> names.object(target.plan(), target.element())));
        json.optional("due", chinese.when(target.element()));
        json.text("criterion", both(names -> new CriterionText(names, names.words())
                .of(target.plan(), target.element())));
        element(target);
    }

    private Text both(Function<ReportNames, String> writer) {
        return Text.of(writer.apply(chinese), writer.apply(english));
    }

    private void element(Located<?> located) {
        json.element(located.ref());
        json.place(sources.place(located.ref()).orElse(null));
    }
}
