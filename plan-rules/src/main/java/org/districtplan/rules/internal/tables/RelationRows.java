package org.districtplan.rules.internal.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.districtplan.io.TextForm;
import org.districtplan.model.Claim;
import org.districtplan.model.Operand;
import org.districtplan.model.Plan;
import org.districtplan.model.Relation;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.value.Place;
import org.districtplan.rules.internal.equation.DerivedRelation;
import org.districtplan.rules.internal.equation.DerivedRelations;
import org.jspecify.annotations.Nullable;

/** {@code relations.csv}: plan by plan the relations declared, then those that keys and formulas give. */
final class RelationRows {

    private record Entry(
            String plan,
            String id,
            String kind,
            String origin,
            List<String> members,
            @Nullable String note,
            List<Place> at,
            @Nullable Object covers) {}

    private final TableContext context;

    private RelationRows(TableContext context) {
        this.context = context;
    }

    static CsvTable<?> of(TableContext context) {
        return new CsvTable<>("relations.csv", () -> new RelationRows(context).entries())
                .column("plan", Entry::plan)
                .column("id", Entry::id)
                .column("kind", Entry::kind)
                .column("origin", Entry::origin)
                .column("members", Entry::members)
                .column("note", Entry::note)
                .column("at", Entry::at)
                .column("covers", Entry::covers);
    }

    private Stream<Entry> entries() {
        DerivedRelations derived = new DerivedRelations(context.plans());
        return context.plans().plans().stream()
                .flatMap(plan -> Stream.concat(
                        CsvRow.all(context, plan, ElementKind.RELATION, Relation.class)
                                .map(RelationRows::declared),
                        derived.of(plan).stream().map(this::derived)));
    }

    private static Entry declared(CsvRow<Relation> row) {
        Claim claim = row.element().claim();
        return new Entry(
                row.plan().id(),
                row.id(),
                kindOf(claim),
                "declared",
                members(claim),
                row.element().info().note(),
                row.element().at(),
                claim instanceof Claim.Parts parts ? parts.covers() : null);
    }

    private Entry derived(DerivedRelation relation) {
        Plan plan = relation.of().plan();
        return new Entry(
                plan.id(),
                relation.kind() + ":" + context.ids().from(plan, relation.of().ref()),
                relation.kind(),
                "derived",
                relation.members().stream().map(member -> member(plan, member)).toList(),
                relation.note(),
                relation.of().element().at(),
                null);
    }

    private String member(Plan plan, DerivedRelation.Member member) {
        return member.role()
                + "="
                + (member.element() != null
                        ? context.ids().from(plan, member.element())
                        : TextForm.of(new Operand.Keyed(Objects.requireNonNull(member.key()))));
    }

    private static String kindOf(Claim claim) {
        return claim.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static List<String> members(Claim claim) {
        if (claim instanceof Claim.Parts parts) {
            List<String> members = new ArrayList<>(List.of(member("whole", parts.whole())));
            parts.parts().forEach(part -> members.add(member("part", part)));
            return members;
        }
        if (claim instanceof Claim.Share share) {
            return List.of(member("part", share.part()), member("whole", share.whole()), member("is", share.is()));
        }
        if (claim instanceof Claim.Difference difference) {
            return List.of(
                    member("from", difference.from()),
                    member("less", difference.less()),
                    member("is", difference.is()));
        }
        if (claim instanceof Claim.Ratio ratio) {
            return List.of(member("of", ratio.of()), member("to", ratio.to()), member("is", ratio.is()));
        }
        if (claim instanceof Claim.Balance balance) {
            return List.of(
                    member("opening", balance.opening()),
                    member("in", balance.in()),
                    member("out", balance.out()),
                    member("closing", balance.closing()));
        }
        if (claim instanceof Claim.Count count) {
            List<String> members = new ArrayList<>();
            if (count.listed().isEmpty()) {
                members.add("of=" + count.of().text());
            }
            count.listed().forEach(ref -> members.add("of=" + ref));
            members.add(member("is", count.is()));
            return members;
        }
        return claim.operands().stream()
                .map(operand -> member("operand", operand))
                .toList();
    }

    private static String member(String role, Operand operand) {
        return role + "=" + TextForm.of(operand);
    }
}
