package org.districtplan.rules.internal.tables;

import java.util.List;
import java.util.function.Function;
import org.districtplan.model.Extent;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.Reference;
import org.jspecify.annotations.Nullable;

/** {@code plans.csv}: what each document says of itself. */
final class PlanRows {

    private PlanRows() {}

    static CsvTable<Plan> of(TableContext context) {
        CsvTable<Plan> table = new CsvTable<>("plans.csv", () -> context.plans().plans().stream());
        header(table, "plan", PlanHeader::id);
        header(table, "kind", PlanHeader::kind);
        header(table, "title", PlanHeader::title);
        header(table, "issuer", PlanHeader::issuer);
        header(table, "number", PlanHeader::number);
        header(table, "published", PlanHeader::published);
        header(table, "status", PlanHeader::status);
        header(table, "plans_for", PlanHeader::plansFor);
        header(table, "reports_on", PlanHeader::reportsOn);
        table.column("issuer_name", plan -> context.name(plan, plan.header().issuer()));
        header(table, "index", PlanHeader::index);
        header(table, "jurisdiction", PlanHeader::jurisdiction);
        header(table, "area", PlanHeader::area);
        header(table, "language", PlanHeader::language);
        header(table, "delivered", PlanHeader::delivered);
        header(table, "adopted", PlanHeader::adopted);
        header(table, "written", PlanHeader::written);
        header(
                table,
                "comment_from",
                header -> header.comment() == null ? null : header.comment().from());
        header(
                table,
                "comment_to",
                header -> header.comment() == null ? null : header.comment().to());
        header(table, "near_term", PlanHeader::nearTerm);
        header(table, "base_period", PlanHeader::basePeriod);
        header(
                table,
                "extent",
                header -> header.extent() == null ? null : header.extent().part());
        header(table, "has", header -> has(header.extent()));
        header(table, "complete", header -> complete(header.extent()));
        header(table, "references", header -> header.references().stream()
                .map(PlanRows::named)
                .toList());
        header(table, "inferred", PlanHeader::inferred);
        header(table, "note", PlanHeader::note);
        return table;
    }

    private static void header(
            CsvTable<Plan> table, String head, Function<PlanHeader, ? extends @Nullable Object> value) {
        table.column(head, plan -> value.apply(plan.header()));
    }

    private static List<?> has(@Nullable Extent extent) {
        return extent == null ? List.of() : extent.has();
    }

    private static List<?> complete(@Nullable Extent extent) {
        return extent == null ? List.of() : extent.complete();
    }

    private static String named(Reference reference) {
        String name = reference.title() != null ? reference.title() : reference.number();
        return reference.kind().text() + "=" + (name != null ? name : reference.plan());
    }
}
