package org.districtplan.rules.internal.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.districtplan.model.Criterion;
import org.districtplan.model.Located;
import org.districtplan.model.Measure;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Target;
import org.districtplan.model.Vocabulary;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.words.CriterionWords;
import org.districtplan.rules.internal.words.FigureWords;
import org.districtplan.rules.rule.Judgement;
import org.districtplan.rules.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Reports what is found in many elements as one finding: at the plan, with a count and names, or at the element where there
 * is only one.
 */
public final class GatheredFindings {

    private static final int NAMED = 3;

    private final RuleContext context;
    private final ElementRef plan;
    private final List<Item> items = new ArrayList<>();

    private static final Text BASIS = Text.of("所据数值", "compared with");

    private record Item(
            Located<?> element, Text name, @Nullable Located<?> basis) {}

    /** Starts to gather the findings of a plan. */
    public GatheredFindings(RuleContext context, Plan plan) {
        this.context = context;
        this.plan = ElementRef.plan(plan.id());
    }

    /** Adds an element and its name or a short description. */
    public void add(Located<?> element, Text name) {
        items.add(new Item(element, name, null));
    }

    /** Adds an element, a short description, and the figure with which it was compared. */
    public void add(Located<?> element, Text name, Located<Observation> basis) {
        items.add(new Item(element, name, basis));
    }

    /** Adds a target by its name. */
    public void addTarget(Located<Target> target) {
        add(target, name(context.plans(), target));
    }

    /** Adds a measure by its title. */
    public void addMeasure(Located<Measure> measure) {
        add(measure, Text.of(measure.element().title()));
    }

    /** How many there are. */
    public int size() {
        return items.size();
    }

    /** Whether these are all of several elements. */
    public boolean isAllOf(int all) {
        return items.size() == all && all > 1;
    }

    /**
     * Contradicts once for all; does nothing where there is none.
     *
     * @param severity the severity
     * @param message what is wrong; it is given how many there are and the names of the first
     */
    public void report(Severity severity, Message message) {
        if (items.isEmpty()) {
            return;
        }
        Judgement judgement =
                context.at(items.size() == 1 ? items.get(0).element().ref() : plan);
        for (Item item : items) {
            if (items.size() > 1) {
                judgement.related(item.name(), item.element(), "");
            }
            if (item.basis() != null) {
                judgement.related(BASIS, item.basis(), "/value");
            }
        }
        judgement.contradicts(severity, message.with("count", items.size()).with("names", names()));
    }

    /** How a number of a plan's elements is put into words. */
    public record Share(Text few, Text most, Text every) {}

    /**
     * Contradicts once for all of a plan's elements; where most of them are found, by their number and without naming them.
     *
     * @param all how many elements the plan has
     * @param words says it where no more than half are found, where more are, and where all are
     * @param attributes what is given to all of them
     */
    public void reportShare(int all, Severity severity, Share words, Map<String, Text> attributes) {
        Message shared = new Message(words.few, attributes).with("all", all);
        if (items.size() * 2 <= all) {
            report(severity, shared);
        } else {
            Text said = items.size() == all ? words.every : words.most;
            context.at(plan)
                    .contradicts(
                            severity,
                            new Message(said, shared.attributes())
                                    .with("count", items.size())
                                    .with("others", all - items.size()));
        }
    }

    private Text names() {
        List<Text> first = items.stream().map(Item::name).limit(NAMED).toList();
        String zh = String.join("、", first.stream().map(Text::zh).toList());
        String en = String.join(", ", first.stream().map(Text::en).toList());
        return items.size() > first.size() ? Text.of(zh + "等", en + " and others") : Text.of(zh, en);
    }

    /** What a target is called; one in words with its words. */
    public static Text name(PlanSet plans, Located<Target> target) {
        Target element = target.element();
        Vocabulary vocabulary = plans.vocabulary(target.plan());
        Text name = element.key() == null
                ? FigureWords.subject(vocabulary, element)
                : FigureWords.dated(vocabulary, plans.datedKey(target).orElseThrow());
        if (!(element.criterion() instanceof Criterion.Qualitative)) {
            return name;
        }
        Text words = CriterionWords.criterion(vocabulary, element.criterion());
        return Text.of(name.zh() + words.zh(), name.en() + " " + words.en());
    }
}
