package org.districtplan.io.internal.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.districtplan.io.internal.codec.Codec;
import org.districtplan.io.internal.codec.ReadContext;
import org.districtplan.io.internal.codec.RepeatedValues;
import org.districtplan.io.internal.emit.JsonEmitter;
import org.districtplan.io.internal.emit.YamlEmitter;
import org.districtplan.io.internal.parse.Composer;
import org.districtplan.io.internal.parse.Problems;
import org.districtplan.io.internal.parse.StopReading;
import org.districtplan.io.internal.parse.Tokens.Token;
import org.districtplan.io.internal.read.Folder;
import org.districtplan.io.internal.read.Formats;
import org.districtplan.io.internal.read.SourceLines;
import org.districtplan.io.internal.read.SourceText;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.io.source.ReaderLimits;
import org.districtplan.io.source.Source;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * A document that is one mapping and begins with its format: read whole, and written canonically.
 *
 * @param format the format and its version, such as {@code districtplan-rules/1}
 * @param codec the codec of the mapping without the key {@code format}
 * @param <T> the value
 */
public record DocumentCodec<T>(String format, Codec<T> codec) {

    private static final String FORMAT = "format";
    private static final String ANY_LANGUAGE = "zh";

    /** Reads a file; a file that does not exist is a diagnostic. */
    public DocumentValue<T> read(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            return read(Source.of(file.toString(), file));
        }
        Problems problems = new Problems(file.toString(), 1);
        problems.add(ReadProblem.NO_SUCH_FILE, SourceSpan.at(1, 1), "", "path", file);
        return new DocumentValue<>(null, problems.all(), place -> Optional.empty());
    }

    /** Reads a document. */
    @SuppressWarnings("EmptyCatch") // why the reading ended is among the problems
    public DocumentValue<T> read(Source source) throws IOException {
        ReaderLimits limits = ReaderLimits.standard();
        Problems problems = new Problems(source.name(), limits.problems());
        String text = SourceText.of(source, limits, problems);
        T value = null;
        if (text != null) {
            try (Composer composer = Composer.of(text, Folder.isJson(source.name()), limits, problems)) {
                value = read(composer, problems);
            } catch (StopReading e) {
                // the value is not whole
            }
        }
        List<Diagnostic> found = new ArrayList<>(problems.all());
        found.sort(Comparator.comparing(Diagnostic::place, Comparator.nullsFirst(Comparator.naturalOrder())));
        SourceLines lines = new SourceLines(Map.of(source.name(), source), limits);
        return new DocumentValue<>(
                value, found, place -> lines.line(place.document(), place.span().line()));
    }

    private @Nullable T read(Composer composer, Problems problems) {
        composer.begin("");
        Token token = composer.next();
        if (token == Token.END || (token == Token.SCALAR && composer.isNothing())) {
            problems.add(ReadProblem.EMPTY_DOCUMENT, SourceSpan.at(1, 1), "", "version", format);
            return null;
        }
        Node node = composer.node(token);
        if (composer.next() != Token.END) {
            problems.add(ReadProblem.SEVERAL_DOCUMENTS, composer.start(), "");
        }
        Fields.Field first = node instanceof Fields fields && !fields.values().isEmpty()
                ? fields.values().get(0)
                : null;
        if (first == null || !first.key().text().equals(FORMAT)) {
            problems.add(
                    ReadProblem.MISSING_FORMAT,
                    first == null ? node.span() : first.key().span(),
                    "",
                    "version",
                    format);
            return null;
        }
        ReadContext context = new ReadContext(problems, new RepeatedValues());
        context.begin("/" + FORMAT, composer.repeated());
        String found = first.value() instanceof Scalar scalar ? scalar.text() : "";
        if (!found.equals(format)) {
            context.report(
                    ReadProblem.VERSION,
                    first.value(),
                    "found",
                    found,
                    "version",
                    format,
                    "suggestion",
                    Formats.suggestion(found, format));
            return null;
        }
        context.begin("", composer.repeated());
        List<Fields.Field> rest = ((Fields) node).values();
        return codec.read(new Fields(rest.subList(1, rest.size()), node.span()), context);
    }

    /** Writes a value as YAML. */
    public String yaml(T value) {
        return new YamlEmitter().emit(tree(value));
    }

    /** Writes a value as JSON. */
    public String json(T value) {
        return new JsonEmitter().emit(tree(value));
    }

    private Fields tree(T value) {
        List<Fields.Field> fields = new ArrayList<>();
        fields.add(new Fields.Field(Scalar.of(FORMAT), Scalar.of(format)));
        fields.addAll(((Fields) codec.write(value, ANY_LANGUAGE)).values());
        return new Fields(fields, Node.NOWHERE);
    }
}
