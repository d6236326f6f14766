package org.districtplan.rules.internal.rule.identity;

import java.util.ArrayList;
import java.util.HashSet;
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

    private static final Text PAIRS = Text.of(
            "文件中有{count}对名称可能分别指同一事物（perhaps）：{names}。请核实；确为同一事物的，合并为一条并加别名。",
            "The document uses {count} pairs of names that may each refer to one subject (perhaps): {names}. Check them; where"
                    + " the subject is the same, merge the entries and add an alias.");
    private static final Text ONE_PAIR = Text.of(
            "“{name}”与“{other}”可能指同一事物（perhaps）。请核实；确为同一事物的，合并为一条并加别名。",
            "\"{name}\" and \"{other}\" may refer to one subject (perhaps). Check them; if the subject is the same, merge the"
                    + " entries and add an alias.");
    private static final Text PAIR = Text.of("{name}（{at}）/ {other}", "{name} ({at}) / {other}");

    private PerhapsOneSubject() {}

    static Rule rule() {
        return Rule.builder("perhaps-one-subject")
                .title("两个名称疑指同一事物", "Two names that may refer to one subject")
                .rationale(
                        "名录用 perhaps 关联不能确定是否同一的两个对象，以免误并；同一份文件使用两个名称，可能被当成两件事。" + "每对名称列出一次，每份文件合并提示一次。",
                        "A registry joins two subjects by perhaps where nobody can be sure, so that they are not merged "
                                + "by mistake; a document that uses both names may count one thing twice. Each pair is listed "
                                + "once, in one note per document.")
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

    private record Pair(Text name, Text otherName, Located<Element> one, Located<Element> other) {

        private Text names() {
            return Text.of(name.zh() + " / " + otherName.zh(), name.en() + " / " + otherName.en());
        }

        // A finding for many pairs is at the plan, so that the label gives the place of the first name.
        private Text label() {
            return one.element().at().stream()
                    .findFirst()
                    .map(at -> Message.of(PAIR, "name", name, "at", at, "other", otherName)
                            .toText())
                    .orElseGet(this::names);
        }
    }

    private static void check(RuleContext context, Plan plan) {
        Vocabulary vocabulary = context.plans().vocabulary(plan);
        Set<String> used = usedIds(context, plan).ids();
        Map<String, Subject> named = new TreeMap<>();
        for (String id : used) {
            vocabulary.entry(Subject.class, id).ifPresent(subject -> named.put(id, subject));
        }
        List<Pair> pairs = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (Subject subject : named.values()) {
            Subject other = subject.perhaps() == null ? null : named.get(subject.perhaps());
            if (other != null && seen.add(Set.of(subject.id(), other.id()))) {
                pair(context, plan, vocabulary, subject.id(), other.id()).ifPresent(pairs::add);
            }
        }
        if (!pairs.isEmpty()) {
            report(context, plan, pairs);
        } else if (!named.isEmpty()) {
            context.at(ElementRef.plan(plan.id())).holds();
        }
    }

    private static Optional<Pair> pair(RuleContext context, Plan plan, Vocabulary vocabulary, String id, String other) {
        Text name = FigureWords.name(vocabulary, id);
        Text otherName = FigureWords.name(vocabulary, other);
        return named(context, plan, id)
                .flatMap(here -> named(context, plan, other).map(there -> new Pair(name, otherName, here, there)));
    }

    private static Optional<Located<Element>> named(RuleContext context, Plan plan, String subject) {
        return context.plans().mentions(Element.class, subject).stream()
                .filter(element -> element.plan().id().equals(plan.id()))
                .findFirst();
    }

    private static void report(RuleContext context, Plan plan, List<Pair> pairs) {
        if (pairs.size() == 1) {
            Pair pair = pairs.get(0);
            context.at(pair.one())
                    .related(pair.otherName(), pair.other(), "")
                    .contradicts(Message.of(ONE_PAIR, "name", pair.name(), "other", pair.otherName()));
            return;
        }
        Judgement judgement = context.at(ElementRef.plan(plan.id()));
        pairs.forEach(pair -> judgement.related(pair.label(), pair.other(), ""));
        List<Text> first = pairs.stream().map(Pair::names).limit(NAMED).toList();
        boolean more = pairs.size() > first.size();
        judgement.contradicts(Message.of(PAIRS, "count", pairs.size())
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
