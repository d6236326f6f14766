package org.districtplan.rules.internal.report;

import java.util.Objects;
import org.districtplan.model.Located;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.AcrossPlans;
import org.districtplan.rules.achievement.AnnualStep;
import org.districtplan.rules.achievement.PlanFollowUp;
import org.districtplan.rules.achievement.SubjectLife;
import org.districtplan.rules.achievement.TargetChange;

/** Writes what the documents say together as JSON. */
record AcrossJson(JsonPage json, SourceMap sources) {

    void write(AcrossPlans across) {
        json.list("followUps", across.followUps(), this::followUp);
        json.list("annualSteps", across.annualSteps(), this::step);
        json.list("claimsWithoutTarget", across.claimsWithoutTarget(), claim -> {
            json.optional("title", claim.element().title());
            json.optional(
                    "verdict", Objects.requireNonNull(claim.element().verdict()).text());
            json.optional("done", claim.element().done());
            element(claim);
        });
        json.list("subjects", across.subjectLives(), this::life);
    }

    private void followUp(PlanFollowUp pair) {
        json.optional("plan", pair.plan().id());
        json.optional("report", pair.report().id());
        json.list("targets", pair.targets(), one -> {
            json.optional("outcome", one.outcome().text());
            element(one.target());
            json.list("figures", one.figures(), this::element);
            json.list("claims", one.claims(), this::element);
            TargetChange change = one.change();
            if (change != null) {
                json.object("change", () -> {
                    json.optional("kind", change.kind().text());
                    json.optional(
                            "move", change.move() == null ? null : change.move().text());
                    json.text("summary", change.summary().toText());
                });
            }
        });
    }

    private void step(AnnualStep step) {
        json.object("annual", () -> element(step.annual()));
        json.object("longer", () -> element(step.longer()));
        json.optional("position", step.position().text());
        json.optional("unit", step.unit());
        json.optional("reached", step.reached());
        json.optional("expected", step.expected());
        json.optional("needed", step.needed());
        json.number("yearsLeft", step.yearsLeft());
        json.list("figures", step.figures(), this::element);
        json.list("asTargeted", step.targeted(), year -> json.number("year", year));
        json.text("summary", step.summary().toText());
    }

    private void life(SubjectLife life) {
        json.optional("id", life.subject());
        json.text("name", life.name());
        json.optional("kind", life.kind() == null ? null : life.kind().text());
        json.optional("course", life.course().text());
        json.list("stations", life.stations(), station -> {
            json.optional("plan", station.plan().id());
            json.optional("date", station.date());
            json.list("planned", station.planned(), this::text);
            json.list("reported", station.reported(), this::text);
            json.optional(
                    "verdict", station.verdict().map(verdict -> verdict.text()).orElse(null));
            json.list("measures", station.measures(), this::element);
            json.list("progress", station.progress(), this::element);
        });
    }

    private void text(Text text) {
        json.optional("zh", text.zh());
        json.optional("en", text.en());
    }

    private void element(Located<?> located) {
        json.element(located.ref());
        json.place(sources.place(located.ref()).orElse(null));
    }
}
