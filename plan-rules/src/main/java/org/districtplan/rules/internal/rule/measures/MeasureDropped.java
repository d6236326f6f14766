package org.districtplan.rules.internal.rule.measures;

import java.util.List;
import java.util.Optional;
import org.districtplan.model.Content;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Period;
import org.districtplan.rules.internal.assess.Succession;
import org.districtplan.rules.internal.document.NamedSubjects;
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.finding.GatheredFindings;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** Reports measures with named subjects that the next plan does not mention. */
final class MeasureDropped {

    private static final Text PAIR = Text.of("{earlier} → {later}", "{earlier} → {later}");
    private static final Text DROPPED = Text.of(
            "{earlier}明确对象的举措共{all}项，其中{count}项在{later}中既未报告，也未再提及：{names}",
            "{later} neither reports on nor mentions again {count} of the measures with named subjects of {earlier} ({all} in"
                    + " all): {names}. State what became of them.");
    private static final Text NOT_AGAIN = Text.of(
            "{earlier}明确对象的举措共{all}项，其中{count}项在{later}的举措中未再提及；{later}仅收录节选，已完成" + "的可能在缺失部分交代：{names}",
            "{later} does not mention again {count} of the measures with named subjects of {earlier} ({all} in all): {names}."
                    + " Only an excerpt of it is available, and the missing part may report them as completed.");
    private static final Text ONLY = Text.of("{title}（其中{subjects}）", "{title} (only {subjects})");

    private MeasureDropped() {}

    static Rule rule() {
        return Rule.builder("measure-dropped")
                .title("举措在下一份规划中未再提及", "Measure not mentioned in the next plan")
                .rationale(
                        "去年安排的项目，今年的报告既未说明建成，也未说明续建，等于没有交代。只比较时间首尾相接的两份同类规划"
                                + "（没有日期的按规划期首日），只看明确对象的举措，多个对象逐个核对；提到对象、其上级或组成部分，其他文"
                                + "件有推进情况，或所服务的指标有数值，都算后续提及，同一上级的其他对象不算。每两份规划合并提示一次；后"
                                + "一份仅收录节选的不作判断，注明举措全部收录（complete）的，只提示未再提及。",
                        "A project planned last year that this year's report neither completes nor continues was "
                                + "dropped without a word. Two consecutive plans of one kind (undated ones in the order of "
                                + "their plan periods) make one note; a subject counts as mentioned again where it, its "
                                + "parent or a part is named, any document reports progress, or a figure of its target is "
                                + "stated, and an excerpt is checked only if it has all measures (complete).")
                .bad("""
                        plan: {id: first, kind: work-report, plans-for: 2024}
                        measures:
                          - {title: 建成一号楼, subjects: [tower], reach: completed, at: 三 p1}
                        ---
                        plan: {id: next, kind: work-report, plans-for: 2025}
                        measures:
                          - {title: 加强机关建设, subjects: [office], at: 三 p1}
                        """)
                .good("""
                        plan: {id: first, kind: work-report, plans-for: 2024}
                        measures:
                          - {title: 建成一号楼, subjects: [tower], reach: completed, at: 三 p1}
                        ---
                        plan: {id: next, kind: work-report, plans-for: 2025}
                        progress:
                          - {title: 一号楼建成, subjects: [tower], stage: completed, at: 一 p1}
                        """)
                .severity(Severity.NOTE)
                .since("0.1")
                .checkEachPlan(MeasureDropped::check);
    }

    private static void check(RuleContext context, Plan later) {
        if (later.measures().isEmpty() && later.progress().isEmpty()) {
            return;
        }
        Optional<Plan> earlier = Succession.before(context.plans(), later);
        if (earlier.isPresent() && !earlier.get().measures().isEmpty()) {
            check(context, earlier.get(), later);
        }
    }

    private static void check(RuleContext context, Plan earlier, Plan later) {
        Message pair = Message.of(PAIR, "earlier", earlier.id(), "later", later.id());
        if (!Succession.hasAll(later, Content.MEASURES)) {
            context.at(ElementRef.plan(later.id())).notCheckable(MissingReasons.EXCERPT, pair);
            return;
        }
        PlanSet plans = context.plans();
        NamedSubjects named = NamedSubjects.of(plans.vocabulary(later), later);
        GatheredFindings gathered = new GatheredFindings(context, later);
        int all = 0;
        for (Located<Measure> measure : plans.measures(earlier)) {
            if (measure.element().subjects().isEmpty() || isLongRange(measure)) {
                continue;
            }
            all++;
            List<String> missing = isMentionedAgain(plans, measure, later)
                    ? List.of()
                    : FollowedMeasures.notMentionedAgain(plans, measure, named);
            if (missing.isEmpty()) {
                context.at(measure).holds();
            } else {
                gathered.add(measure, name(plans, measure, missing));
            }
        }
        Text words = Succession.hasAll(later, Content.PROGRESS) ? DROPPED : NOT_AGAIN;
        gathered.report(Severity.NOTE, new Message(words, pair.with("all", all).attributes()));
    }

    private static Text name(PlanSet plans, Located<Measure> measure, List<String> missing) {
        Text title = Text.of(measure.element().title());
        if (missing.size() == measure.element().subjects().size()) {
            return title;
        }
        Vocabulary vocabulary = plans.vocabulary(measure.plan());
        List<Text> names = missing.stream()
                .map(subject -> FigureWords.name(vocabulary, subject))
                .toList();
        Text subjects = Text.of(
                String.join("、", names.stream().map(Text::zh).toList()),
                String.join(", ", names.stream().map(Text::en).toList()));
        return Message.of(ONLY, "title", title, "subjects", subjects).toText();
    }

    private static boolean isMentionedAgain(PlanSet plans, Located<Measure> measure, Plan later) {
        return FollowedMeasures.isReportedItself(plans, measure)
                || FollowedMeasures.isReportedInFigures(plans, measure, later)
                || !plans.referring(Measure.class, measure).isEmpty();
    }

    private static boolean isLongRange(Located<Measure> measure) {
        Period by = measure.element().by();
        Period horizon = measure.plan().header().plansFor();
        return by != null && horizon != null && horizon.endsBefore(by);
    }
}
