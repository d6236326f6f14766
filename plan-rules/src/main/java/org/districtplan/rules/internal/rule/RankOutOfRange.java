package org.districtplan.rules.internal.rule;

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
import org.districtplan.rules.Rule;
import org.districtplan.rules.RuleContext;
import org.districtplan.rules.internal.arithmetic.Arithmetic;
import org.districtplan.rules.internal.arithmetic.Derived;
import org.districtplan.rules.internal.arithmetic.Equation;
import org.districtplan.rules.internal.arithmetic.EquationCheck;
import org.districtplan.rules.internal.arithmetic.Ground;
import org.districtplan.rules.internal.arithmetic.Sense;
import org.districtplan.rules.internal.arithmetic.Told;
import org.districtplan.rules.internal.words.FigureWords;

/** A rank is a place among its peers: not above the first, not below the last. */
final class RankOutOfRange {

    private static final Interval FIRST = Interval.point(BigDecimal.ONE);
    private static final Text NO_SIZE = Text.of("不知道比较范围有几个成员", "it is not known how many the peers are");

    private RankOutOfRange() {}

    static Rule rule() {
        return Rule.builder("rank-out-of-range")
                .title("位次须在比较范围之内", "A rank is a place among its peers")
                .rationale(
                        "在16个区中不会有第17名，也没有第0名。名录没有写明比较范围的成员或个数时，只核对不小于1。",
                        "Among 16 districts there is no seventeenth place, and nowhere a place 0. Where the registry knows neither"
                                + " members nor size of the peers, only the latter can be checked.")
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
        for (Told told : Arithmetic.of(context).book().compared(plan)) {
            if (told.key().transformation() == Transformation.RANK) {
                judge(context, context.plans().vocabulary(plan), told);
            }
        }
    }

    private static void judge(RuleContext context, Vocabulary vocabulary, Told told) {
        Optional<Interval> rank = told.figure().interval(context.policy());
        Optional<Peers> peers = told.printedKey().base() instanceof Base.Among among
                ? vocabulary.entry(Peers.class, among.peers())
                : Optional.empty();
        int size = peers.map(RankOutOfRange::size).orElse(0);
        Derived bound;
        if (rank.isPresent() && !Sense.AT_LEAST.allows(FIRST, rank.get())) {
            bound = bound(told, Sense.AT_LEAST, Text.of("第一位", "the first place"), BigDecimal.ONE);
        } else if (size < 1) {
            bound = Derived.Unsolvable.of(told.figure(), NO_SIZE);
        } else {
            Text name = FigureWords.name(vocabulary, peers.orElseThrow().id());
            bound = bound(
                    told,
                    Sense.AT_MOST,
                    Text.of("“" + name.zh() + "”的个数", "the number of \"" + name.en() + "\""),
                    BigDecimal.valueOf(size));
        }
        EquationCheck.judge(context, bound, told, Severity.ERROR);
    }

    private static int size(Peers peers) {
        return peers.size() == null ? peers.members().size() : peers.size();
    }

    private static Derived bound(Told told, Sense sense, Text words, BigDecimal end) {
        return new Derived.Solvable(new Equation(
                told.figure(),
                () -> words,
                () -> Text.of(end.toPlainString()),
                List.of(),
                policy -> Optional.of(Interval.point(end)),
                Ground.FIGURES,
                sense));
    }
}
