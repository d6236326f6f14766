package org.districtplan.io.internal.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.io.source.ReaderLimits;
import org.districtplan.model.diagnostic.Nearest;
import org.districtplan.model.diagnostic.SourceSpan;
import org.districtplan.model.diagnostic.Text;

/** The anchors of a YAML document and the copies its aliases make of them. */
final class Aliases {

    private final ReaderLimits limits;
    private final Problems problems;
    private final Map<String, Node> anchors = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private IdentityHashMap<Node, SourceSpan> repeated = new IdentityHashMap<>(0);
    private int uses;
    private int copies;

    Aliases(ReaderLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    void begin() {
        if (!repeated.isEmpty()) {
            repeated = new IdentityHashMap<>(0);
        }
    }

    IdentityHashMap<Node, SourceSpan> repeated() {
        return repeated;
    }

    /** A list or mapping with an anchor begins. */
    void open(String anchor) {
        open.add(anchor);
    }

    /** A value with an anchor is whole. */
    void define(String anchor, Node node) {
        open.remove(anchor);
        anchors.put(anchor, node);
    }

    /** Copies the value of an alias: every node gets the location of the alias, and its own location is kept beside it. */
    Node resolve(String name, SourceSpan span, String pointer) {
        if (++uses > limits.aliases()) {
            throw problems.stop(ReadProblem.TOO_MANY_ALIASES, span, pointer, "limit", limits.aliases());
        }
        if (open.contains(name)) {
            problems.add(ReadProblem.ENCLOSING_ALIAS, span, pointer, "name", name);
            return unreadable(span);
        }
        Node anchored = anchors.get(name);
        if (anchored == null) {
            problems.add(
                    ReadProblem.UNKNOWN_ALIAS,
                    span,
                    pointer,
                    "name",
                    name,
                    "suggestion",
                    Nearest.to(name, anchors.keySet())
                            .map(near -> Nearest.didYouMean("*" + near))
                            .orElse(Text.of("；文本以 * 开头时请加引号", "; put a text that begins with * in quotes")));
            return unreadable(span);
        }
        return copy(anchored, span, pointer);
    }

    private Node unreadable(SourceSpan span) {
        return noted(new Scalar("", Scalar.Style.NULL, span), Node.NOWHERE);
    }

    private Node copy(Node node, SourceSpan use, String pointer) {
        if (++copies > limits.repeatedValues()) {
            throw problems.stop(ReadProblem.TOO_MUCH_REPEATED, use, pointer, "limit", limits.repeatedValues());
        }
        if (node instanceof Scalar scalar) {
            return noted(new Scalar(scalar.text(), scalar.style(), use), scalar.span());
        }
        if (node instanceof Items items) {
            return noted(
                    new Items(
                            items.values().stream()
                                    .map(value -> copy(value, use, pointer))
                                    .toList(),
                            use),
                    items.span());
        }
        Fields fields = (Fields) node;
        return noted(
                new Fields(
                        fields.values().stream()
                                .map(field -> new Fields.Field(
                                        (Scalar) copy(field.key(), use, pointer), copy(field.value(), use, pointer)))
                                .toList(),
                        use),
                fields.span());
    }

    private Node noted(Node node, SourceSpan origin) {
        repeated.put(node, origin);
        return node;
    }
}
