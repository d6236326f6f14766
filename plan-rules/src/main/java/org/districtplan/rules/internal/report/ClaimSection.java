package org.districtplan.rules.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Progress;
import org.districtplan.model.Verdict;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.model.value.Ref;

/** Writes what reports state about targets that are not available, so that nobody takes it for an assessment. */
record ClaimSection(PlanSet plans, ReportWords words, SourceMap sources) {

    void write(TextPage page, List<Located<Progress>> claims) {
        if (claims.isEmpty()) {
            return;
        }
        page.heading(words.of(
                "报告自述、但目标未收录或未写明（" + claims.size() + "条）",
                "What reports state about targets that are not available (" + claims.size() + ")"));
        page.table(4, claims.stream().map(this::row).toList(), List.of());
    }

    private List<String> row(Located<Progress> claim) {
        Verdict verdict = Objects.requireNonNull(claim.element().verdict(), "verdict");
        return List.of(
                words.of(verdict),
                claim.element().title(),
                words.list(values(claim)),
                sources.place(claim.ref()).map(SourcePlace::toString).orElseGet(() -> claim.ref()
                        .toString()));
    }

    private List<String> values(Located<Progress> claim) {
        List<String> values = new ArrayList<>();
        if (claim.element().done() != null) {
            values.add(claim.element().done().toString());
        }
        for (Ref ref : claim.element().figures()) {
            plans.find(Observation.class, claim.plan(), ref)
                    .map(figure -> figure.element().value())
                    .ifPresent(value -> values.add(value.toString()));
        }
        return values;
    }
}
