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
import org.districtplan.rules.internal.equation.MissingReasons;
import org.districtplan.rules.internal.finding.GatheredFindings;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** A measure with named subjects is heard of again. */
final class MeasureDropped {

    private static final Text PAIR = Text.of("{earlier} → {later}", "{earlier} → {later}");
    private static final Text DROPPED = Text.of(
            "{earlier}有{count}项（共{all}项）写明对象的举措，{later}既未报告，也未再提：{names}",
            "{count} of {all} measures of {earlier} with named subjects are neither reported on nor taken up in {later}: {names}");
    private static final Text NOT_AGAIN = Text.of(
            "{earlier}有{count}项（共{all}项）写明对象的举措，{later}的举措中未再提；{later}只有节选，已经办完的或在缺失部分交代：{names}",
            "{count} of {all} measures of {earlier} with named subjects are not taken up again in {later}; of this only an"
                    + " excerpt is at hand, and what is done may be told in the part missing: {names}");
    private static final Text ONLY = Text.of("{title}（其中{subjects}）", "{title} (of it {subjects})");

    private MeasureDropped() {}

    static Rule rule() {
        return Rule.builder("measure-dropped")
                .title("写明对象的举措须有下文", "A measure with named subjects is heard of again")
                .rationale(
                        "去年的报告要建某个项目，今年的报告却只字不提，既不说建成，也不说续建，就是悄悄放下了。只比时间首尾相接的两份同类规划，只看写明对象的举措；对象的上级或组成部分被提到、别的文件有推进情况、所服务的指标有数值，都算有下文；同属一个上级的别的对象不算。"
                                + "一项举措有几个对象的，逐个看，只点出没有下文的。没有日期的文件，以所规划时期的首日为准。每两份规划合并提示一次；后一份只是节选的，不作判断，除非写明举措全在手头（complete）：那时只说未再提，不说未报告。",
                        "Last year's report was going to build something, this year's does not say a word of it. Only two plans of one"
                                + " kind, one right after the other, are compared, and only measures with named subjects; that the"
                                + " subject, its parent or a part of it is named, that any document reports progress, or that a"
                                + " figure of the target it serves is told, is enough; that a sister of it is named is not. Of several"
                                + " subjects each is looked for, and those not heard of are told. A document without a date counts"
                                + " from the first day it plans for. It is noted once for two plans; an excerpt is"
                                + " not judged, unless all its measures are at hand (complete): then it is said not to take the"
                                + " measure up again, not that it does not report on it.")
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
            List<String> unheard =
                    isHeardOf(plans, measure, later) ? List.of() : FollowedMeasures.unheardOf(plans, measure, named);
            if (unheard.isEmpty()) {
                context.at(measure).holds();
            } else {
                gathered.add(measure, name(plans, measure, unheard));
            }
        }
        Text words = Succession.hasAll(later, Content.PROGRESS) ? DROPPED : NOT_AGAIN;
        gathered.tell(Severity.NOTE, new Message(words, pair.with("all", all).attributes()));
    }

    private static Text name(PlanSet plans, Located<Measure> measure, List<String> unheard) {
        Text title = Text.of(measure.element().title());
        if (unheard.size() == measure.element().subjects().size()) {
            return title;
        }
        Vocabulary vocabulary = plans.vocabulary(measure.plan());
        List<Text> names = unheard.stream()
                .map(subject -> FigureWords.name(vocabulary, subject))
                .toList();
        Text subjects = Text.of(
                String.join("、", names.stream().map(Text::zh).toList()),
                String.join(", ", names.stream().map(Text::en).toList()));
        return Message.of(ONLY, "title", title, "subjects", subjects).toText();
    }

    private static boolean isHeardOf(PlanSet plans, Located<Measure> measure, Plan later) {
        return FollowedMeasures.isReportedItself(plans, measure)
                || FollowedMeasures.isToldInFigures(plans, measure, later)
                || !plans.referring(Measure.class, measure).isEmpty();
    }

    private static boolean isLongRange(Located<Measure> measure) {
        Period by = measure.element().by();
        Period horizon = measure.plan().header().plansFor();
        return by != null && horizon != null && horizon.endsBefore(by);
    }
}
