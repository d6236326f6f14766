package org.districtplan.rules.internal.rule.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.finding.GatheredFindings;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;
import org.districtplan.rules.rule.RuleParameter;
import org.jspecify.annotations.Nullable;

/** Reports measures that a plan states more than once. */
final class DuplicateMeasure {

    // Beyond so many measures of the same subjects and stage, the later ones are compared with the first ones only.
    private static final int MOST = 50;

    private static final RuleParameter LIKENESS = RuleParameter.builder(
                    "title-likeness",
                    new BigDecimal("0.9"),
                    Text.of(
                            "标题相邻两字的重合率达到多少视为同名（0至1）",
                            "the minimum share of pairs of neighbouring characters that similar titles have in common"))
            .min(BigDecimal.ZERO)
            .max(BigDecimal.ONE)
            .build();

    private static final Text TWICE = Text.of(
            "“{title}”与“{other}”对象、阶段、时限相同，疑为同一举措；如原文重复，请合并为一项，在 at 中列出两处出处",
            "\"{title}\" and \"{other}\" have the same subjects, stage and deadline and seem to be one measure. If the text repeats"
                    + " it, make it one measure with both places under at.");
    private static final Text OTHER_TEXT = Text.of(
            "{count}项举措在正文与附件、说明等部分各列了一次，会重复统计：{names}。请合并，在 at 中列出两处出处。",
            "The text and an annex or explanation both state {count} of the measures, so each is counted twice: {names}. Make"
                    + " it one measure with both places under at.");
    private static final Text FIRST = Text.of("先列出的举措", "the first one");

    private DuplicateMeasure() {}

    static Rule rule() {
        return Rule.builder("duplicate-measure")
                .title("同一举措重复列出", "Measure stated more than once")
                .rationale(
                        "同一举措列两次，会重复统计、重复督办。对象、阶段、时限、所服务的目标均相同且标题几乎一致（"
                                + "title-likeness）的才算重复，没有对象的标题须完全一致，动词不同的视为两项；正文与附件、起草说明之间的"
                                + "重复合并提示一次。",
                        "A measure listed twice is counted and followed up twice. Measures with the same "
                                + "subjects, stage, deadline and targets and nearly the same title (title-likeness; without "
                                + "subjects an equal one) are duplicates unless their verbs differ, and what an annex or "
                                + "explanation repeats of the text is one note per plan.")
                .bad("""
                        measures:
                          - {title: 建成养老中心, subjects: [tower], reach: completed, at: 三 p1}
                          - {title: 建成“养老中心”, subjects: [tower], reach: completed, at: 三 p5}
                        """)
                .good("""
                        measures:
                          - {title: 建成养老中心, subjects: [tower], reach: completed, at: [三 p1, 三 p5]}
                        """)
                .severity(Severity.WARNING)
                .since("0.1")
                .parameter(LIKENESS)
                .checkEachPlan(DuplicateMeasure::check);
    }

    private static void check(RuleContext context, Plan plan) {
        GatheredFindings elsewhere = new GatheredFindings(context, plan);
        BigDecimal likeness = context.parameter(LIKENESS.name());
        Map<List<Object>, List<Located<Measure>>> groups = new HashMap<>();
        for (Located<Measure> measure : context.plans().measures(plan)) {
            List<Located<Measure>> before = groups.computeIfAbsent(about(measure.element()), key -> new ArrayList<>(1));
            Located<Measure> other = before.stream()
                    .filter(one -> areAlike(title(one), title(measure), likeness))
                    .findFirst()
                    .orElse(null);
            if (before.size() < MOST) {
                before.add(measure);
            }
            if (other != null && !part(measure).equals(part(other))) {
                elsewhere.addMeasure(measure);
            } else {
                judge(context.at(measure), measure, other);
            }
        }
        elsewhere.report(Severity.NOTE, new Message(OTHER_TEXT, Map.of()));
    }

    // An explanation or annex of the same document sums up what the text says.
    private static String part(Located<Measure> measure) {
        String part = measure.element().info().at().get(0).part();
        return part == null ? "" : part;
    }

    private static void judge(Judgement judgement, Located<Measure> measure, @Nullable Located<Measure> other) {
        if (other == null) {
            judgement.holds();
        } else {
            judgement
                    .related(FIRST, other, "")
                    .contradicts(Message.of(
                            TWICE,
                            "title",
                            measure.element().title(),
                            "other",
                            other.element().title()));
        }
    }

    private static List<Object> about(Measure measure) {
        return List.of(
                new HashSet<>(measure.subjects()),
                measure.subjects().isEmpty() ? plain(measure.title()) : "",
                measure.reach() == null ? "" : measure.reach(),
                measure.by() == null ? "" : measure.by(),
                new HashSet<>(measure.targets()));
    }

    private static String title(Located<Measure> measure) {
        return plain(measure.element().title());
    }

    /** A title without punctuation and blanks. */
    private static String plain(String title) {
        return title.replaceAll("[\\p{P}\\p{Z}\\p{S}]", "");
    }

    /** Whether the pairs of neighbouring letters of two titles are nearly the same (Dice's coefficient). */
    private static boolean areAlike(String one, String other, BigDecimal likeness) {
        if (one.equals(other)) {
            return true;
        }
        Set<String> pairs = pairs(one);
        Set<String> otherPairs = pairs(other);
        int all = pairs.size() + otherPairs.size();
        pairs.retainAll(otherPairs);
        return all > 0
                && BigDecimal.valueOf(2L * pairs.size()).compareTo(likeness.multiply(BigDecimal.valueOf(all))) >= 0;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
