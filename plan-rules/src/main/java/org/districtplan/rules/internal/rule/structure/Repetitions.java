package org.districtplan.rules.internal.rule.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.internal.finding.FindingsByCause;
import org.districtplan.rules.internal.rule.structure.ItemContents.Item;
import org.districtplan.rules.rule.RuleContext;

/** The repetitions in a document; those that repeat the same item in the same way are one finding. */
final class Repetitions {

    private static final Text OTHER = Text.of("相同的一项", "the other item");

    private final FindingsByCause<Cause> findings = new FindingsByCause<>();
    private final Map<Cause, Message> messages = new HashMap<>();

    /** How two items are alike, with the message for one repetition and for several. */
    enum Likeness {
        SAME(
                Text.of(
                        "“{item}”与“{other}”所录内容相同（{entries}项，首项“{first}”）。请核对原文是否重复。",
                        "\"{item}\" has the same content as \"{other}\" (entries: {entries}; the first: {first}). Check whether the"
                                + " document repeats itself."),
                Text.of(
                        "{count}处（“{item}”等）与“{other}”所录内容相同（{entries}项，首项“{first}”）。请核对原文是否重复。",
                        "{count} items, the first \"{item}\", have the same content as \"{other}\" (entries: {entries}; the first:"
                                + " {first}). Check whether the document repeats itself.")),
        NEARLY(
                Text.of(
                        "“{item}”与“{other}”所录内容几乎相同（{entries}项，首项“{first}”）。请核对是否为同一项。",
                        "\"{item}\" has nearly the same content as \"{other}\" (entries: {entries}; the first: {first}). Check"
                                + " whether they are one item."),
                Text.of(
                        "{count}处（“{item}”等）与“{other}”所录内容几乎相同（{entries}项，首项“{first}”）。请核对是否为同一项。",
                        "{count} items, the first \"{item}\", have nearly the same content as \"{other}\" (entries: {entries}; the"
                                + " first: {first}). Check whether they are one item.")),
        WITHIN(
                Text.of(
                        "“{item}”所录内容全部包含在“{other}”之中（{entries}项，首项“{first}”）。请核对是否多出一项。",
                        "\"{other}\" contains everything that \"{item}\" states (entries: {entries}; the first: {first}). Check"
                                + " whether the item is superfluous."),
                Text.of(
                        "{count}处（“{item}”等）所录内容全部包含在“{other}”之中（首处{entries}项，首项“{first}”）。请核对是否多出。",
                        "\"{other}\" contains everything that {count} items state, the first of them \"{item}\" (entries: {entries};"
                                + " the first: {first}). Check whether the items are superfluous.")),
        TITLE(
                Text.of(
                        "“{item}”与“{other}”标题相同：{first}。同级标题应各不相同。",
                        "\"{item}\" has the same title as \"{other}\": {first}. Titles below one heading should differ."),
                Text.of(
                        "{count}处（“{item}”等）与“{other}”标题相同：{first}。同级标题应各不相同。",
                        "{count} sections, the first \"{item}\", have the same title as \"{other}\": {first}. Titles below one"
                                + " heading should differ."));

        private final Text one;
        private final Text several;

        Likeness(Text one, Text several) {
            this.one = one;
            this.several = several;
        }
    }

    private record Cause(Likeness likeness, Severity severity, ElementRef other, String path) {}

    /** Adds an item that repeats another one. */
    void add(Likeness likeness, Severity severity, Item item, Item other) {
        Cause cause = new Cause(likeness, severity, other.first().ref(), other.path());
        messages.putIfAbsent(
                cause,
                Message.of(
                        likeness.one,
                        "item",
                        item.label(),
                        "other",
                        other.label(),
                        "entries",
                        item.elements().size(),
                        "first",
                        item.title()));
        findings.add(cause, item.first().ref(), item.path(), Text.of(item.label()));
    }

    /** Adds a section with the title of another one. */
    void addTitle(ElementRef section, String item, ElementRef other, String otherItem, String title) {
        Cause cause = new Cause(Likeness.TITLE, Severity.WARNING, other, "/title");
        messages.putIfAbsent(cause, Message.of(Likeness.TITLE.one, "item", item, "other", otherItem, "first", title));
        findings.add(cause, section, "/title", Text.of(item));
    }

    /** Reports them. */
    void report(RuleContext context) {
        findings.report(context, (cause, count, first, judgement) -> {
            Message one = Objects.requireNonNull(messages.get(cause));
            Message message =
                    count == 1 ? one : new Message(cause.likeness.several, one.attributes()).with("count", count);
            judgement.related(OTHER, cause.other, cause.path).contradicts(cause.severity, message);
        });
    }
}
