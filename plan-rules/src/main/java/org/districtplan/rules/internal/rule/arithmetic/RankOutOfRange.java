package org.districtplan.rules.internal.rule.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.districtplan.model.Base;
import org.districtplan.model.Peers;
import org.districtplan.model.Plan;
import org.districtplan.model.Transformation;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.rules.internal.equation.Agreement;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.Derivation;
import org.districtplan.rules.internal.equation.Equation;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.equation.RelationSource;
import org.districtplan.rules.internal.equation.Sense;
import org.districtplan.rules.internal.figure.StatedFigure;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** A rank is a place among its peers: not above the first, not below the last. */
final class RankOutOfRange {

    private static final Text NO_SIZE =
            Text.of("名录未注明排名范围的成员数", "the registry does not state how many peers there are");

    private RankOutOfRange() {}

    static Rule rule() {
        return Rule.builder("rank-out-of-range")
                .title("位次超出排名范围", "Rank is outside the range of its peers")
                .rationale(
                        "16个区中不会有第17名，也没有第0名。名录未注明排名范围的成员或个数的，只核对位次不小于1。",
                        "Among 16 districts there is no rank 17, and a rank is never 0. Where the registry states neither "
                                + "the members nor the number of the peers, the rule only checks that a rank is at least 1.")
                .bad("""
                        observations:
                          - {indicator: settled-talents, transformation: rank, among: sixteen-districts, period: 2022, value: 17位, at: p1}
                        """)
                .good("""
                        observations:
                          - {indicator: settled-talents, transformation: rank, among: sixteen-districts, period: 2022, value: 16位, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(RankOutOfRange::check);
    }

    private static void check(RuleContext context, Plan plan) {
        for (StatedFigure stated : Arithmetic.of(context).book().compared(plan)) {
            if (stated.key().transformation() == Transformation.RANK) {
                judge(context, context.plans().vocabulary(plan), stated);
            }
        }
    }

    private static void judge(RuleContext context, Vocabulary vocabulary, StatedFigure stated) {
        Equation first = bound(stated, Sense.AT_LEAST, Text.of("第一位", "the first place"), BigDecimal.ONE);
        Agreement withFirst = first.verdict(context.policy()).agreement();
        Optional<Peers> peers = stated.statedKey().base() instanceof Base.Among among
                ? vocabulary.entry(Peers.class, among.peers())
                : Optional.empty();
        int size = peers.map(RankOutOfRange::size).orElse(0);
        Derivation bound;
        if (withFirst == Agreement.DISAGREES || withFirst == Agreement.AGREES_IF_TRUNCATED) {
            bound = new Derivation.Solvable(first);
        } else if (size < 1) {
            bound = Derivation.Unsolvable.of(stated.figure(), NO_SIZE);
        } else {
            Text name = FigureWords.name(vocabulary, peers.orElseThrow().id());
            bound = new Derivation.Solvable(bound(
                    stated,
                    Sense.AT_MOST,
                    Text.of("“" + name.zh() + "”的个数", "the number of \"" + name.en() + "\""),
                    BigDecimal.valueOf(size)));
        }
        EquationCheck.judge(context, bound, stated, Severity.ERROR);
    }

    private static int size(Peers peers) {
        return peers.size() == null ? peers.members().size() : peers.size();
    }

    private static Equation bound(StatedFigure stated, Sense sense, Text words, BigDecimal end) {
        return new Equation(
                stated.figure(),
                () -> words,
                () -> Text.of(end.toPlainString()),
                List.of(),
                policy -> Optional.of(Interval.point(end)),
                RelationSource.FIGURES,
                sense);
    }
}
