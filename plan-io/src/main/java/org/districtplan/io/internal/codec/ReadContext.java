package org.districtplan.io.internal.codec;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.districtplan.io.internal.parse.Problems;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.model.diagnostic.SourceSpan;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.InvalidTextException;

/** The state of reading a document: the path in it, the problems so far, and the places of the current element. */
@SuppressWarnings("exports") // what gathers the problems is of no use to a codec elsewhere
public final class ReadContext {

    private static final Text ANCHORED = Text.of("别名所重复的值", "the value the alias repeats");

    private final Problems problems;
    private final RepeatedValues repeats;
    private final FieldPath root = FieldPath.root();
    private final List<FieldPath> paths = new ArrayList<>();
    private final List<SourceSpan> spans = new ArrayList<>();
    private FieldPath path = root;
    private String pointer = "";
    private String language = "zh";
    private IdentityHashMap<Node, SourceSpan> anchored = new IdentityHashMap<>(0);

    /** Starts at the top of a document. */
    public ReadContext(Problems problems, RepeatedValues repeats) {
        this.problems = problems;
        this.repeats = repeats;
    }

    /** What was read of texts in this document and those before it. */
    RepeatedValues repeats() {
        return repeats;
    }

    /** The problems of the document. */
    public Problems problems() {
        return problems;
    }

    /** The place of a node; the path leads to it. */
    public SourcePlace placeOf(Node node) {
        return new SourcePlace(problems.document(), node.span(), pointer());
    }

    /** The language of names that are written as one text. */
    public String language() {
        return language;
    }

    /** Sets the language of names that are written as one text. */
    public void language(String tag) {
        this.language = tag;
    }

    /**
     * Begins an element: the path is relative to it, and no place of it is known yet.
     *
     * @param pointer the element's JSON Pointer in the file
     * @param anchored the nodes an alias put there, each with the place it repeats
     */
    public void begin(String pointer, IdentityHashMap<Node, SourceSpan> anchored) {
        this.pointer = pointer;
        this.anchored = anchored;
        this.path = root;
        paths.clear();
        spans.clear();
    }

    /** Hands the places of the element on, as the next of its kind. */
    public void end(SourceMap.Builder map, String owner, ElementKind kind) {
        map.begin(owner, kind, problems.document(), pointer);
        for (int i = 0; i < paths.size(); i++) {
            map.span(paths.get(i).text(), spans.get(i));
        }
    }

    /** Goes to the value of a key. */
    public void enter(String key) {
        path = path.child(key);
    }

    /** Goes to an item of a list. */
    public void enter(int index) {
        path = path.child(Integer.toString(index));
    }

    /** Goes back to what encloses the value. */
    public void leave() {
        path = path.parent();
    }

    /** Notes the location of the value at the path. */
    public void place(SourceSpan span) {
        paths.add(path);
        spans.add(span);
    }

    /** How many places are noted, to come back to. */
    int mark() {
        return paths.size();
    }

    /** Drops the places noted since: what they locate was left out. */
    void forget(int mark) {
        paths.subList(mark, paths.size()).clear();
        spans.subList(mark, spans.size()).clear();
    }

    /** Moves the places noted since up in the list at the path, where items before them were left out. */
    void moveUp(int mark, int from, int to) {
        FieldPath before = path.child(Integer.toString(from));
        FieldPath after = path.child(Integer.toString(to));
        paths.subList(mark, paths.size()).replaceAll(noted -> noted.moved(before, after));
    }

    /** The JSON Pointer of the value at the path. */
    public String pointer() {
        return pointer + path.text();
    }

    /** The last step of the path: the key, or the index of an item. */
    String step() {
        String text = pointer();
        return text.substring(text.lastIndexOf('/') + 1);
    }

    /** Reports a problem of a node. */
    public void report(ReadProblem problem, Node node, Object... attributes) {
        report(problem, node, node.span(), attributes);
    }

    /** Reports a problem of a node at a place in it. */
    void report(ReadProblem problem, Node node, SourceSpan span, Object... attributes) {
        add(problems.diagnostic(problem, span, pointer(), attributes), node);
    }

    /** Reports a problem of a key; the path leads to the mapping. */
    public void reportKey(ReadProblem problem, Scalar key, Object... attributes) {
        add(keyProblem(problem, key, attributes), key);
    }

    /** Reports a problem of a key with the key it clashes with. */
    public void reportKeys(ReadProblem problem, Scalar key, Text label, Scalar other, Object... attributes) {
        Diagnostic.Related related = problems.related(label, other.span(), keyPointer(other));
        add(keyProblem(problem, key, attributes).withRelated(List.of(related)), key);
    }

    /** Reports a text that is no value of its type, at the character at fault where its column is certain. */
    void reportInvalid(ReadProblem problem, Scalar scalar, InvalidTextException invalid) {
        Message said = invalid.problem();
        Diagnostic plain = problems.diagnostic(
                problem,
                anchored.containsKey(scalar) ? scalar.span() : Faults.span(scalar, invalid.index()),
                pointer());
        add(
                new Diagnostic(
                        plain.rule(),
                        plain.severity(),
                        said.with("found", Faults.quoted(scalar.text())),
                        null,
                        plain.place(),
                        List.of()),
                scalar);
    }

    private Diagnostic keyProblem(ReadProblem problem, Scalar key, Object... attributes) {
        return problems.diagnostic(problem, key.span(), keyPointer(key), attributes);
    }

    private String keyPointer(Scalar key) {
        return pointer() + "/" + FieldPath.escaped(key.text());
    }

    private void add(Diagnostic diagnostic, Node node) {
        SourceSpan repeated = anchored.get(node);
        if (Node.NOWHERE.equals(repeated)) {
            // the alias itself was already reported
            return;
        }
        problems.add(
                repeated == null
                        ? diagnostic
                        : diagnostic.withRelated(List.of(problems.related(ANCHORED, repeated, ""))));
    }
}
