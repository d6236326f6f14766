package org.districtplan.rules.internal.rule.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.districtplan.model.Element;
import org.districtplan.model.Located;
import org.districtplan.model.Plan;
import org.districtplan.model.Subject;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.walk.UsedIds;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.Rule;
import org.districtplan.rules.rule.RuleContext;

/** A document that names one thing in two ways, as far as the registry supposes. */
final class PerhapsOneSubject {

    private static final int NAMED = 3;

    private static final Text PERHAPS = Text.of(
            "文中有{count}对名称可能各指一事物（perhaps）：{names}；请核实，是则并为一条并加别名",
            "{count} pairs of names here may each be of one thing (perhaps): {names}; find out, and make them one with an alias"
                    + " where they are");

    private PerhapsOneSubject() {}

    static Rule rule() {
        return Rule.builder("perhaps-one-subject")
                .title("同一文件中疑为同一事物的两个名称", "Two names in one document are perhaps of one thing")
                .rationale(
                        "名录用 perhaps 把拿不准是否同一的两个对象连在一起，以免错并；一份文件两个名称都用，读者应当知道，每份文件提示一次。",
                        "A registry joins two subjects by perhaps where nobody can be sure, so that they are not merged wrongly."
                                + " Where one document uses both names a reader should know: it is noted once for a document.")
                .bad("""
                        local:
                          subjects:
                            - {id: salon, name: 大虹桥商务会客厅, kind: programme, perhaps: parlour}
                            - {id: parlour, name: 商务会客厅, kind: programme}
                        measures:
                          - {title: 举办会客厅活动, subjects: [salon], at: 一 p1}
                          - {title: 举办系列活动, subjects: [parlour], at: 一 p2}
                        """)
                .good("""
                        local:
                          subjects:
                            - {id: salon, name: 大虹桥商务会客厅, kind: programme, aliases: [商务会客厅]}
                        measures:
                          - {title: 举办会客厅活动, subjects: [salon], at: 一 p1}
                          - {title: 举办系列活动, subjects: [salon], at: 一 p2}
                        """)
                .severity(Severity.NOTE)
                .since("0.1")
                .checkEachPlan(PerhapsOneSubject::check);
    }

    private record Pair(Text names, Located<Element> one, Located<Element> other) {}

    private static void check(RuleContext context, Plan plan) {
        Vocabulary vocabulary = context.plans().vocabulary(plan);
        Set<String> used = usedIds(context, plan).ids();
        Map<String, Subject> named = new TreeMap<>();
        for (String id : used) {
            vocabulary.entry(Subject.class, id).ifPresent(subject -> named.put(id, subject));
        }
        List<Pair> pairs = new ArrayList<>();
        for (Subject subject : named.values()) {
            Subject other = subject.perhaps() == null ? null : named.get(subject.perhaps());
            if (other != null) {
                pair(context, plan, vocabulary, subject.id(), other.id()).ifPresent(pairs::add);
            }
        }
        if (!pairs.isEmpty()) {
            tell(context.at(ElementRef.plan(plan.id())), pairs);
        } else if (!named.isEmpty()) {
            context.at(ElementRef.plan(plan.id())).holds();
        }
    }

    private static Optional<Pair> pair(RuleContext context, Plan plan, Vocabulary vocabulary, String id, String other) {
        Text one = FigureWords.name(vocabulary, id);
        Text two = FigureWords.name(vocabulary, other);
        Text names = Text.of(one.zh() + " / " + two.zh(), one.en() + " / " + two.en());
        return named(context, plan, id)
                .flatMap(here -> named(context, plan, other).map(there -> new Pair(names, here, there)));
    }

    private static Optional<Located<Element>> named(RuleContext context, Plan plan, String subject) {
        return context.plans().mentions(Element.class, subject).stream()
                .filter(element -> element.plan().id().equals(plan.id()))
                .findFirst();
    }

    private static void tell(Judgement judgement, List<Pair> pairs) {
        for (Pair pair : pairs) {
            judgement.related(pair.names(), pair.one(), "").related(pair.names(), pair.other(), "");
        }
        List<Text> first = pairs.stream().map(Pair::names).limit(NAMED).toList();
        boolean more = pairs.size() > first.size();
        judgement.contradicts(Message.of(PERHAPS, "count", pairs.size())
                .with(
                        "names",
                        Text.of(
                                String.join("、", first.stream().map(Text::zh).toList()) + (more ? "等" : ""),
                                String.join(", ", first.stream().map(Text::en).toList())
                                        + (more ? " and others" : ""))));
    }

    private static UsedIds usedIds(RuleContext context, Plan plan) {
        return context.derived(plan, UsedIds.class, of -> UsedIds.of(context.plans(), of));
    }
}
