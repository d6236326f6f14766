package org.districtplan.io.internal.parse;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.districtplan.io.internal.parse.Tokens.Token;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.io.source.ReaderLimits;
import org.districtplan.model.diagnostic.SourceSpan;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** Makes located trees of tokens, one element at a time, within the bounds of the reader. */
public final class Composer implements AutoCloseable {

    private static final String MERGE_KEY = "<<";

    private final Tokens tokens;
    private final ReaderLimits limits;
    private final Problems problems;
    private final Aliases aliases;
    private final List<String> steps = new ArrayList<>();
    private String base = "";
    private int depth;

    private Composer(Tokens tokens, ReaderLimits limits, Problems problems) {
        this.tokens = tokens;
        this.limits = limits;
        this.problems = problems;
        this.aliases = new Aliases(limits, problems);
    }

    /**
     * Starts to read a text.
     *
     * @param text the text
     * @param json whether it is JSON rather than YAML
     */
    public static Composer of(String text, boolean json, ReaderLimits limits, Problems problems) {
        return new Composer(json ? new JsonTokens(text, problems) : new YamlTokens(text, problems), limits, problems);
    }

    /** The location of the current token. */
    public SourceSpan span() {
        return tokens.span();
    }

    /** Goes to the next token. */
    public Token next() {
        Token token = tokens.next();
        switch (token) {
            case FIELDS, ITEMS -> {
                if (++depth > limits.depth()) {
                    throw problems.stop(ReadProblem.TOO_DEEP, tokens.span(), pointer(), "limit", limits.depth());
                }
            }
            case END_FIELDS, END_ITEMS -> depth--;
            case SCALAR -> checkLength();
            case ALIAS, END -> {}
        }
        String tag = tokens.tag();
        if (tag != null) {
            problems.add(ReadProblem.TAG, tokens.span(), pointer(), "found", tag);
        }
        return token;
    }

    private void checkLength() {
        String text = tokens.text();
        if (text.length() > limits.textLength()) {
            throw problems.stop(
                    ReadProblem.TOO_LONG, start(), pointer(), "found", text.length(), "limit", limits.textLength());
        }
        if (text.length() > limits.numberLength()) {
            int digits = longestNumber(text);
            if (digits > limits.numberLength()) {
                throw problems.stop(
                        ReadProblem.NUMBER_TOO_LONG,
                        start(),
                        pointer(),
                        "found",
                        digits,
                        "limit",
                        limits.numberLength());
            }
        }
    }

    /** Whether the current token is a value left empty. */
    public boolean isNothing() {
        return tokens.style() == Scalar.Style.NULL;
    }

    /** Where the current token begins. */
    public SourceSpan start() {
        SourceSpan span = tokens.span();
        return new SourceSpan(span.line(), span.column(), span.line(), span.column() + 1);
    }

    private static int longestNumber(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = Character.isDigit(text.charAt(i)) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Begins a tree at a place of the document; what an alias repeated before is forgotten. */
    public void begin(String pointer) {
        base = pointer;
        steps.clear();
        aliases.begin();
    }

    /** The nodes of the current tree that an alias put there, each with the place it repeats. */
    public IdentityHashMap<Node, SourceSpan> repeated() {
        return aliases.repeated();
    }

    /** Says that the list or mapping that has just begun is read piece by piece, so that no alias can repeat it. */
    public void streamed() {
        String anchor = tokens.anchor();
        if (anchor != null) {
            aliases.open(anchor);
        }
    }

    /** Makes the tree of the value that begins with the current token. */
    public Node node(Token token) {
        return switch (token) {
            case SCALAR -> {
                Scalar scalar = new Scalar(tokens.text(), tokens.style(), tokens.span());
                String anchor = tokens.anchor();
                if (anchor != null) {
                    aliases.define(anchor, scalar);
                }
                yield scalar;
            }
            case ALIAS -> aliases.resolve(tokens.text(), tokens.span(), pointer());
            case FIELDS -> fields();
            case ITEMS -> items();
            case END_FIELDS, END_ITEMS, END -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    /** Passes over the value that begins with the current token. */
    public void skip(Token token) {
        // an anchor in what is skipped may still be used later
        node(token);
    }

    /** Passes over what is no key, without a look at what is in it: one problem is enough. */
    private void passOver(Token begun) {
        int before = begun == Token.ALIAS ? depth : depth - 1;
        while (depth > before) {
            if (next() == Token.END) {
                depth = before;
            }
        }
    }

    private Node items() {
        String anchor = tokens.anchor();
        SourceSpan start = tokens.span();
        if (anchor != null) {
            aliases.open(anchor);
        }
        List<Node> values = new ArrayList<>();
        int step = steps.size();
        steps.add("");
        for (Token token = next(); token != Token.END_ITEMS; token = next()) {
            steps.set(step, Integer.toString(values.size()));
            values.add(node(token));
        }
        steps.remove(step);
        Node last = values.isEmpty() ? null : values.get(values.size() - 1);
        Items items = new Items(values, spanned(start, last == null ? start : last.span()));
        if (anchor != null) {
            aliases.define(anchor, items);
        }
        return items;
    }

    private Node fields() {
        String anchor = tokens.anchor();
        SourceSpan start = tokens.span();
        if (anchor != null) {
            aliases.open(anchor);
        }
        List<Fields.Field> values = new ArrayList<>();
        int step = steps.size();
        steps.add("");
        for (Token token = next(); token != Token.END_FIELDS; token = next()) {
            Scalar key = key(token);
            Node value = key == null ? node(next()) : value(key, step);
            if (key != null) {
                values.add(new Fields.Field(key, value));
            }
        }
        steps.remove(step);
        Node last = values.isEmpty() ? null : values.get(values.size() - 1).value();
        Fields fields = new Fields(values, spanned(start, last == null ? start : last.span()));
        if (anchor != null) {
            aliases.define(anchor, fields);
        }
        return fields;
    }

    private Node value(Scalar key, int step) {
        steps.set(step, key.text());
        return node(next());
    }

    /**
     * Makes the key that begins with the current token; a key that is no text, and a merge key, are reported.
     *
     * @return the key, null if it is no text
     */
    public @Nullable Scalar key(Token token) {
        SourceSpan span = tokens.span();
        if (token != Token.SCALAR) {
            Text found =
                    switch (token) {
                        case FIELDS -> Text.of("映射", "a mapping");
                        case ITEMS -> Text.of("列表", "a list");
                        default -> Text.of("别名", "an alias");
                    };
            SourceSpan start = start();
            String pointer = pointer();
            passOver(token);
            problems.add(ReadProblem.KEY_NOT_TEXT, start, pointer, "found", found);
            return null;
        }
        Scalar key = new Scalar(tokens.text(), tokens.style(), span);
        String anchor = tokens.anchor();
        if (anchor != null) {
            aliases.define(anchor, key);
        }
        if (isMerge(key)) {
            problems.add(ReadProblem.MERGE_KEY, span, pointer());
        }
        return key;
    }

    /** Whether a key is YAML's merge key, which is reported where the key is made. */
    public static boolean isMerge(Scalar key) {
        return key.style() == Scalar.Style.PLAIN && key.text().equals(MERGE_KEY);
    }

    /** From where a list or mapping begins to where it ends; one without brackets ends with its last value. */
    private SourceSpan spanned(SourceSpan start, SourceSpan last) {
        SourceSpan end = tokens.span();
        boolean written = end.endLine() > end.line() || end.endColumn() > end.column();
        SourceSpan to = written ? end : last;
        return to.endLine() < start.line() || (to.endLine() == start.line() && to.endColumn() < start.column())
                ? start
                : new SourceSpan(start.line(), start.column(), to.endLine(), to.endColumn());
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder(base);
        for (String step : steps) {
            if (!step.isEmpty()) {
                pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    @Override
    public void close() {
        tokens.close();
    }
}
