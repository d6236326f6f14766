package org.districtplan.io.internal.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.Term;
import org.districtplan.model.diagnostic.Nearest;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/**
 * A word of a closed vocabulary.
 *
 * @param <V> the values of the words
 */
public final class TermCodec<V> implements Codec<V> {

    private final Map<String, V> words;
    private final Map<V, String> texts = new LinkedHashMap<>();
    private final SchemaNode schema;

    private TermCodec(Map<String, V> words, List<SchemaNode.Word> described) {
        this.words = words;
        words.forEach((text, value) -> texts.put(value, text));
        this.schema = new SchemaNode.Words(described);
    }

    /** All words of a vocabulary. */
    public static <T extends Enum<T> & Term> TermCodec<T> of(Class<T> vocabulary) {
        return of(vocabulary, Arrays.asList(vocabulary.getEnumConstants()));
    }

    /** Some words of a vocabulary. */
    public static <T extends Enum<T> & Term> TermCodec<T> of(Class<T> vocabulary, List<T> terms) {
        Map<String, T> words = new LinkedHashMap<>();
        List<SchemaNode.Word> described = new ArrayList<>();
        for (T term : terms) {
            words.put(term.text(), vocabulary.cast(term));
            described.add(new SchemaNode.Word(term.text(), term.label()));
        }
        return new TermCodec<>(words, described);
    }

    /** One word. */
    static <V> TermCodec<V> of(String word, Text label, V value) {
        return new TermCodec<>(Map.of(word, value), List.of(new SchemaNode.Word(word, label)));
    }

    /** Whether a text is one of the words, or nearly so. */
    boolean isLike(String text) {
        return has(text) || Nearest.to(text, words.keySet()).isPresent();
    }

    boolean has(String word) {
        return words.containsKey(word);
    }

    @Override
    public @Nullable V read(Node node, ReadContext context) {
        Scalar scalar = Codecs.scalar(node, Text.of("一个取值", "a word"), context);
        if (scalar == null) {
            return null;
        }
        V value = words.get(scalar.text());
        if (value == null) {
            context.report(
                    ReadProblem.UNKNOWN_WORD,
                    node,
                    "key",
                    context.step(),
                    "found",
                    Faults.quoted(scalar.text()),
                    "suggestion",
                    Nearest.to(scalar.text(), words.keySet())
                            .map(Nearest::didYouMean)
                            .orElse(Text.of("")),
                    "allowed",
                    Text.of(String.join("、", words.keySet()), String.join(", ", words.keySet())));
        }
        return value;
    }

    @Override
    public Node write(V value, String language) {
        String text = texts.get(value);
        if (text == null) {
            throw new IllegalArgumentException("no word for " + value);
        }
        return Scalar.of(text);
    }

    @Override
    public SchemaNode schema() {
        return schema;
    }
}
