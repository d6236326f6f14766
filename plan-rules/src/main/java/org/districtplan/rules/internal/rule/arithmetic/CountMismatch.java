package org.districtplan.rules.internal.rule.arithmetic;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.districtplan.model.Claim;
import org.districtplan.model.CountedThing;
import org.districtplan.model.Element;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Outline;
import org.districtplan.model.Plan;
import org.districtplan.model.Progress;
import org.districtplan.model.Relation;
import org.districtplan.model.Section;
import org.districtplan.model.SectionKind;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Interval;
import org.districtplan.model.value.Place;
import org.districtplan.rules.internal.document.Excerpts;
import org.districtplan.rules.internal.equation.Agreement;
import org.districtplan.rules.internal.equation.Arithmetic;
import org.districtplan.rules.internal.equation.EquationCheck;
import org.districtplan.rules.internal.equation.IntervalVerdict;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.equation.Sense;
import org.districtplan.rules.internal.figure.FigureValue;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** An announced number of things is the number there are. */
final class CountMismatch {

    private static final Set<SectionKind> BESIDE =
            EnumSet.of(SectionKind.TABLE, SectionKind.BOX, SectionKind.NOTICE, SectionKind.ANNEX);
    private static final Text HOLDS =
            Text.of("原文称{stated}，与实际列出的{count}相符", "{stated} are announced, and {count} are listed");
    private static final Text CONTRADICTS =
            Text.of("原文称{stated}，实际列出{count}（{what}）", "{stated} are announced, but {count} are listed ({what})");
    private static final Text TRUNCATED = Text.of(
            "原文称{stated}，须按截尾（而非四舍五入）理解，才与实际列出的{count}相符",
            "{stated} are announced, which agrees with the {count} listed only if digits were truncated instead of rounded");
    private static final Text EXCERPT = Text.of(
            "原文称{stated}，已收录部分只列出{count}",
            "{stated} are announced, and the available part of the document has {count}");
    private static final Text NO_VALUE = Text.of("未注明所称的数目", "the announced number is not stated");

    private CountMismatch() {}

    static Rule rule() {
        return Rule.builder("count-mismatch")
                .title("所称数目与所列项数不符", "Announced number differs from the number listed")
                .rationale(
                        "原文称“以下七方面工作”，其后应列出七节。文件仅收录节选的，数目不足不算矛盾。",
                        "Seven fields of work that are announced have to be followed by seven sections. Where "
                                + "only part of a document is available, fewer are no contradiction.")
                .bad("""
                        sections:
                          - {at: p, kind: preamble, paragraphs: {count: 1}}
                          - {at: (一), title: 发展, kind: heading}
                        relations:
                          - {count: {of: sections, is: {value: 2方面}}, at: p1}
                        """)
                .good("""
                        sections:
                          - {at: p, kind: preamble, paragraphs: {count: 1}}
                          - {at: (一), title: 发展, kind: heading}
                          - {at: (二), title: 民生, kind: heading}
                        relations:
                          - {count: {of: sections, is: {value: 2方面}}, at: p1}
                        """)
                .since("0.1")
                .checkEachPlan(CountMismatch::check);
    }

    private static void check(RuleContext context, Plan plan) {
        Arithmetic arithmetic = Arithmetic.of(context);
        for (Located<Relation> relation : context.plans().relations(plan)) {
            if (relation.element().claim() instanceof Claim.Count count) {
                judge(context, relation, count, arithmetic.operands().figure(relation, count.is(), "/count/is"));
            }
        }
    }

    private static void judge(
            RuleContext context, Located<Relation> relation, Claim.Count claim, Optional<FigureValue> announced) {
        if (announced.isEmpty()) {
            context.at(relation, "/count/is").notCheckable(MissingReasons.MISSING, new Message(NO_VALUE, Map.of()));
            return;
        }
        Judgement judgement = at(context, relation, announced.get());
        int count = count(context, relation, claim);
        Message facts = Message.of(
                HOLDS,
                "stated",
                announced.get().first().quantity(),
                "count",
                count,
                "what",
                claim.of().label());
        Agreement agreement = compare(context, announced.get(), count, Sense.EQUAL);
        if (agreement == Agreement.AGREES) {
            judgement.holds(facts);
        } else if (agreement == Agreement.AGREES_IF_TRUNCATED) {
            judgement.note(new Message(TRUNCATED, facts.attributes()));
        } else if (mayBeMore(context, relation, claim, announced.get(), count)) {
            judgement.notCheckable(MissingReasons.EXCERPT, new Message(EXCERPT, facts.attributes()));
        } else {
            judgement.contradicts(new Message(CONTRADICTS, facts.attributes()));
        }
    }

    private static Agreement compare(RuleContext context, FigureValue announced, int count, Sense sense) {
        Interval counted = Interval.point(BigDecimal.valueOf(count));
        return IntervalVerdict.of(announced::interval, policy -> Optional.of(counted), sense, context.policy())
                .agreement();
    }

    private static Judgement at(RuleContext context, Located<Relation> relation, FigureValue announced) {
        boolean here = announced.first().element().equals(relation.ref());
        return here
                ? context.at(relation, announced.first().path())
                : context.at(relation, "/count/is")
                        .evidence(places -> EquationCheck.related(places, announced, context.policy()));
    }

    // A list in the relation is complete; of the rest an excerpt can have too few, but never too many.
    private static boolean mayBeMore(
            RuleContext context, Located<Relation> relation, Claim.Count claim, FigureValue announced, int count) {
        boolean partial = claim.of() != CountedThing.LISTED
                && Excerpts.mayMiss(
                        relation.plan(),
                        context.plans().outline(relation.plan()),
                        relation.element().at().get(0));
        return partial && compare(context, announced, count, Sense.AT_LEAST) == Agreement.AGREES;
    }

    private static int count(RuleContext context, Located<Relation> relation, Claim.Count claim) {
        Place at = relation.element().at().get(0);
        return switch (claim.of()) {
            case LISTED -> claim.listed().size();
            case SECTIONS -> sectionsBelow(context, relation, at);
            case SUBJECTS -> subjectsAt(context, relation, at);
        };
    }

    // A table or box between the sections is none of those announced, nor is a notice or annex behind them. A table
    // without
    // groups, and a group, list rows.
    private static int sectionsBelow(RuleContext context, Located<Relation> relation, Place at) {
        Outline outline = context.plans().outline(relation.plan());
        int sections = (int) outline.children(at).stream()
                .filter(section -> !BESIDE.contains(section.kind()))
                .count();
        return sections > 0
                ? sections
                : outline.find(at).map(Section::rows).map(Integer::intValue).orElse(0);
    }

    private static int subjectsAt(RuleContext context, Located<Relation> relation, Place at) {
        Set<String> subjects = new HashSet<>();
        for (Located<?> located : context.plans().all(relation.plan())) {
            Element element = located.element();
            if (element.at().contains(at)) {
                if (element instanceof Measure measure) {
                    subjects.addAll(measure.subjects());
                } else if (element instanceof Progress progress) {
                    subjects.addAll(progress.subjects());
                }
            }
        }
        return subjects.size();
    }
}
