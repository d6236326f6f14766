package org.districtplan.rules.internal.assess;

import java.util.List;
import org.districtplan.model.Basis;
import org.districtplan.model.ResolvedKey;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.achievement.AssessmentComponents;

/** Says that levels are available from which growth does not follow, since their basis of prices is another or not stated. */
final class Footing {

    private static final Text UNSTATED = Text.of(
            "没有{figure}（{period}）的数值。已有两期总量，按现价计算为{computed}；" + "但目标和指标库都未注明口径（现价或可比价），不能据此判定。在指标上注明 basis 即可",
            "no figure of {figure} ({period}) is available. Two levels are, and at current prices they give {computed};"
                    + " but neither the target nor the registry states the basis (nominal or constant-price), so this does"
                    + " not decide. State `basis` at the indicator");
    private static final Text OTHER = Text.of(
            "没有{figure}（{period}）的数值。已有两期总量，按现价计算为{computed}；但目标按{basis}计算，不能由现价总量推算",
            "no figure of {figure} ({period}) is available. Two levels are, and at current prices they give {computed};"
                    + " but the target is on the basis {basis}, which does not follow from levels");

    private Footing() {}

    static Decision explain(TargetContext context, Decision decision) {
        ResolvedKey key = context.resolved();
        if (key.from() == null) {
            return decision;
        }
        List<Evidence> computed = LevelComparison.anyBasis(context.index(), key).stream()
                .filter(figure -> Spans.sameEnd(figure.days(), key.days()))
                .toList();
        if (computed.isEmpty()) {
            return decision;
        }
        Evidence figure = computed.get(0);
        Basis basis = key.basis();
        Message reason = Message.of(
                basis == null ? UNSTATED : OTHER,
                "figure",
                context.figure(),
                "period",
                context.period(),
                "computed",
                figure.reading().text(),
                "basis",
                basis == null ? Text.of("") : basis.label());
        return new Decision(
                decision.status(),
                decision.certainty(),
                reason,
                figure.sources(),
                AssessmentComponents.builder().build());
    }
}
