package org.districtplan.rules.internal.tables;

import java.util.List;
import java.util.stream.Stream;
import org.districtplan.io.TextForm;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.Target;
import org.districtplan.model.value.Period;
import org.districtplan.rules.achievement.PlanFollowUp;
import org.districtplan.rules.achievement.TargetChange;
import org.districtplan.rules.achievement.TargetFollowUp;
import org.jspecify.annotations.Nullable;

/** {@code follow_ups.csv}: what the report that follows says of each target. */
final class FollowUpRows {

    private record Entry(Plan report, TargetFollowUp followUp) {

        Target target() {
            return followUp.target().element();
        }

        @Nullable
        TargetChange change() {
            return followUp.change();
        }
    }

    private FollowUpRows() {}

    static CsvTable<?> of(TableContext context, List<PlanFollowUp> pairs) {
        return new CsvTable<Entry>("follow_ups.csv", () -> pairs.stream()
                        .flatMap(pair -> pair.targets().stream().map(one -> new Entry(pair.report(), one))))
                .column("plan", entry -> entry.followUp().target().plan().id())
                .column("target", entry -> context.id(entry.followUp().target()))
                .column("report", entry -> entry.report().id())
                .column("outcome", entry -> entry.followUp().outcome())
                .column("indicator", entry -> {
                    FigureKey key = entry.target().key();
                    return key == null ? entry.target().subject() : key.indicator();
                })
                .column("period", entry -> period(entry.target()))
                .column("criterion", entry -> TextForm.of(entry.target().criterion()))
                .column("figures", entry -> ids(context, entry.followUp().figures()))
                .column("values", entry -> entry.followUp().figures().stream()
                        .map(figure -> figure.element().value())
                        .toList())
                .column("claims", entry -> ids(context, entry.followUp().claims()))
                .column("verdicts", entry -> entry.followUp().claims().stream()
                        .flatMap(claim -> Stream.ofNullable(claim.element().verdict()))
                        .toList())
                .column(
                        "change",
                        entry -> entry.change() == null ? null : entry.change().kind())
                .column(
                        "move",
                        entry -> entry.change() == null ? null : entry.change().move())
                .column("later_criterion", entry -> later(entry.change()));
    }

    private static @Nullable Period period(Target target) {
        FigureKey key = target.key();
        return key == null ? target.by() : key.period();
    }

    private static @Nullable String later(@Nullable TargetChange change) {
        Located<Target> later = change == null ? null : change.later();
        return later == null ? null : TextForm.of(later.element().criterion());
    }

    private static List<String> ids(TableContext context, List<? extends Located<?>> all) {
        return all.stream().map(context::id).toList();
    }
}
