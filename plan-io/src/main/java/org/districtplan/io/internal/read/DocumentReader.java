package org.districtplan.io.internal.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.districtplan.io.internal.codec.ExtensionCodec;
import org.districtplan.io.internal.codec.HeaderTable;
import org.districtplan.io.internal.codec.ListTable;
import org.districtplan.io.internal.codec.ReadContext;
import org.districtplan.io.internal.codec.RegistryTable;
import org.districtplan.io.internal.codec.RepeatedValues;
import org.districtplan.io.internal.codec.SingleValues;
import org.districtplan.io.internal.parse.Composer;
import org.districtplan.io.internal.parse.Problems;
import org.districtplan.io.internal.parse.StopReading;
import org.districtplan.io.internal.parse.Tokens.Token;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.io.source.DocumentKind;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.io.source.ReaderLimits;
import org.districtplan.model.ExtensionValue;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.Registry;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.Nearest;
import org.districtplan.model.diagnostic.SourceSpan;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** Reads one document: its format, what it is, its header, and its lists element by element. */
final class DocumentReader {

    private static final String LOCAL = "local";
    private static final String EXTENSION = "x-";
    private static final Text FIRST = Text.of("第一个", "the first one");

    private final Composer composer;
    private final Problems problems;
    private final ReadContext context;
    private final Contents contents = new Contents();
    private final @Nullable String partLanguage;
    private final boolean partsToo;

    private DocumentReader(
            Composer composer,
            Problems problems,
            RepeatedValues repeats,
            boolean partsToo,
            @Nullable String partLanguage) {
        this.composer = composer;
        this.problems = problems;
        this.context = new ReadContext(problems, repeats);
        this.partsToo = partsToo;
        this.partLanguage = partLanguage;
    }

    /**
     * Reads a document; of a part of a plan only which plan it belongs to.
     *
     * @param text the text
     * @param json whether it is JSON
     * @param limits the bounds
     * @param problems where problems go
     * @param repeats what was read of texts before
     * @return what could be read
     */
    static Contents read(String text, boolean json, ReaderLimits limits, Problems problems, RepeatedValues repeats) {
        return read(text, json, limits, problems, repeats, false, null);
    }

    /** Reads a part of a plan whose language is known. */
    static Contents readPart(
            String text,
            boolean json,
            ReaderLimits limits,
            Problems problems,
            RepeatedValues repeats,
            @Nullable String language) {
        return read(text, json, limits, problems, repeats, true, language);
    }

    @SuppressWarnings("EmptyCatch") // why the reading ended is among the problems
    private static Contents read(
            String text,
            boolean json,
            ReaderLimits limits,
            Problems problems,
            RepeatedValues repeats,
            boolean partsToo,
            @Nullable String partLanguage) {
        Contents contents = new Contents();
        try (Composer composer = Composer.of(text, json, limits, problems)) {
            DocumentReader reader = new DocumentReader(composer, problems, repeats, partsToo, partLanguage);
            contents = reader.contents;
            reader.document();
        } catch (StopReading e) {
            // what was read so far is kept
        }
        return contents;
    }

    private void document() {
        Token token = composer.next();
        if (token == Token.END || (token == Token.SCALAR && composer.isNothing())) {
            problems.add(ReadProblem.EMPTY_DOCUMENT, SourceSpan.at(1, 1), "", "version", Formats.CURRENT);
            return;
        }
        if (token != Token.FIELDS) {
            problems.add(ReadProblem.MISSING_FORMAT, composer.start(), "", "version", Formats.CURRENT);
            return;
        }
        composer.streamed();
        if (format() && kind()) {
            rest();
            if (composer.next() != Token.END) {
                problems.add(ReadProblem.SEVERAL_DOCUMENTS, composer.start(), "");
            }
        }
    }

    /** Reads the first key; false if the document cannot be read on. */
    private boolean format() {
        Token token = composer.next();
        Scalar key = token == Token.END_FIELDS ? null : composer.key(token);
        if (key == null || !key.text().equals("format")) {
            problems.add(
                    ReadProblem.MISSING_FORMAT,
                    key == null ? composer.start() : key.span(),
                    "",
                    "version",
                    Formats.CURRENT);
            return false;
        }
        Node value = value("/format");
        context.begin("/format", composer.repeated());
        String format = SingleValues.text(value, context);
        contents.kind = format == null ? DocumentKind.UNKNOWN : Formats.skipped(format);
        if (contents.kind != DocumentKind.UNKNOWN) {
            return false;
        }
        if (format != null && !format.equals(Formats.CURRENT)) {
            context.report(
                    ReadProblem.VERSION,
                    value,
                    "found",
                    format,
                    "version",
                    Formats.CURRENT,
                    "suggestion",
                    Formats.suggestion(format, Formats.CURRENT));
            return false;
        }
        return format != null;
    }

    /** Reads the key that says what the document is; false if it is not to be read on. */
    private boolean kind() {
        Token token = composer.next();
        Scalar key = token == Token.END_FIELDS ? null : composer.key(token);
        contents.kind = key == null ? DocumentKind.UNKNOWN : kindOf(key.text());
        if (key == null || contents.kind == DocumentKind.UNKNOWN) {
            problems.add(ReadProblem.MISSING_KIND, key == null ? composer.start() : key.span(), "");
            return false;
        }
        switch (contents.kind) {
            case PLAN -> planHeader(key);
            case REGISTRY -> registryHeader(key);
            case PART_OF -> {
                return partOf();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static DocumentKind kindOf(String key) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind != DocumentKind.UNKNOWN && kind != DocumentKind.REPORT)
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElse(DocumentKind.UNKNOWN);
    }

    private boolean partOf() {
        Node value = value("/part-of");
        context.begin("/part-of", composer.repeated());
        contents.id = SingleValues.id(value, context);
        contents.idSpan = value.span();
        contents.idPointer = "/part-of";
        if (partLanguage != null) {
            context.language(partLanguage);
        }
        return partsToo && contents.id != null;
    }

    private void planHeader(Scalar key) {
        int mark = problems.mark();
        Node value = value("/plan");
        context.begin("/plan", composer.repeated());
        context.place(key.span());
        PlanHeader header = HeaderTable.CODEC.read(value, context);
        if (header == null) {
            problems.leftOut(mark, ElementKind.PLAN.label());
            return;
        }
        contents.header = header;
        language(header.language());
        identify(header.id(), value, "/plan", ElementKind.PLAN);
    }

    private void registryHeader(Scalar key) {
        int mark = problems.mark();
        Node value = value("/registry");
        context.begin("/registry", composer.repeated());
        context.place(key.span());
        Registry registry = RegistryTable.CODEC.read(value, context);
        if (registry == null) {
            problems.leftOut(mark, ElementKind.REGISTRY.label());
            return;
        }
        contents.registry = registry;
        language(registry.language());
        identify(registry.id(), value, "/registry", ElementKind.REGISTRY);
    }

    private void language(@Nullable String language) {
        if (language != null) {
            context.language(language);
        }
    }

    private void identify(String id, Node header, String pointer, ElementKind kind) {
        contents.id = id;
        contents.idPointer = pointer + "/id";
        if (header instanceof Fields fields) {
            fields.values().stream()
                    .filter(field -> field.key().text().equals("id"))
                    .findFirst()
                    .ifPresent(field -> contents.idSpan = field.value().span());
        }
        context.end(contents.places, id, kind);
    }

    private void rest() {
        boolean registry = contents.kind == DocumentKind.REGISTRY;
        List<? extends ListTable<?, ?, ?>> tables = registry ? ListTable.ENTRIES : ListTable.PLAN;
        Text in = registry ? Text.of("名录文件", "a registry file") : Text.of("规划文件", "a plan file");
        mapping("", tables, in, !registry);
    }

    /** Reads the keys of a mapping of lists up to its end. */
    private void mapping(String pointer, List<? extends ListTable<?, ?, ?>> tables, Text in, boolean plan) {
        Map<String, Scalar> seen = new HashMap<>();
        for (Token token = composer.next(); token != Token.END_FIELDS; token = composer.next()) {
            Scalar key = composer.key(token);
            if (key == null || Composer.isMerge(key)) {
                composer.skip(composer.next());
                continue;
            }
            Scalar first = seen.putIfAbsent(key.text(), key);
            ListTable<?, ?, ?> table = tableOf(tables, key.text());
            if (first != null) {
                context.begin(pointer, composer.repeated());
                context.reportKeys(ReadProblem.DUPLICATE_KEY, key, FIRST, first, "key", key.text());
                composer.skip(composer.next());
            } else if (table != null) {
                list(table, pointer + "/" + key.text());
            } else if (plan && key.text().equals(LOCAL)) {
                local();
            } else if (plan && key.text().startsWith(EXTENSION)) {
                extension(key);
            } else {
                unknown(key, pointer, tables, in, plan);
                composer.skip(composer.next());
            }
        }
    }

    private static @Nullable ListTable<?, ?, ?> tableOf(List<? extends ListTable<?, ?, ?>> tables, String key) {
        for (ListTable<?, ?, ?> table : tables) {
            if (table.kind().key().equals(key)) {
                return table;
            }
        }
        return null;
    }

    private void unknown(Scalar key, String pointer, List<? extends ListTable<?, ?, ?>> tables, Text in, boolean plan) {
        context.begin(pointer, composer.repeated());
        if (key.text().startsWith(EXTENSION)) {
            String header = pointer.isEmpty() ? "registry" : "plan";
            Text suggestion = Text.of("；请写在 " + header + " 之下", "; write it under " + header);
            context.reportKey(ReadProblem.MISPLACED_KEY, key, "key", key.text(), "in", in, "suggestion", suggestion);
            return;
        }
        boolean elsewhere = kindOf(key.text()) != DocumentKind.UNKNOWN
                || key.text().equals("format")
                || key.text().equals(LOCAL)
                || tableOf(ListTable.PLAN, key.text()) != null
                || tableOf(ListTable.ENTRIES, key.text()) != null;
        if (elsewhere) {
            boolean entries = plan && tableOf(ListTable.ENTRIES, key.text()) != null;
            Text suggestion = entries ? Text.of("；请写在 local 之下", "; write it under local") : Text.of("");
            context.reportKey(ReadProblem.MISPLACED_KEY, key, "key", key.text(), "in", in, "suggestion", suggestion);
            return;
        }
        List<String> keys = Stream.concat(
                        tables.stream().map(table -> table.kind().key()), plan ? Stream.of(LOCAL) : Stream.empty())
                .toList();
        Text suggestion = Nearest.to(key.text(), keys)
                .map(Nearest::didYouMean)
                .orElse(Text.of("；可用：" + String.join("、", keys), "; its keys are " + String.join(", ", keys)));
        context.reportKey(ReadProblem.UNKNOWN_KEY, key, "in", in, "key", key.text(), "suggestion", suggestion);
    }

    private void local() {
        Token token = composer.next();
        if (token != Token.FIELDS) {
            composer.begin("/" + LOCAL);
            Node value = composer.node(token);
            context.begin("/" + LOCAL, composer.repeated());
            SingleValues.wrongType(value, Text.of("一个映射（local）", "a mapping (local)"), context);
            return;
        }
        composer.streamed();
        mapping("/" + LOCAL, ListTable.ENTRIES, Text.of("local", "local"), false);
    }

    private void extension(Scalar key) {
        String pointer = "/" + key.text();
        Node value = value(pointer);
        context.begin(pointer, composer.repeated());
        ExtensionValue extension = ExtensionCodec.INSTANCE.read(value, context);
        contents.extensions.put(key.text(), extension);
        contents.extensionKeys.put(key.text(), key.span());
    }

    private <E> void list(ListTable<?, ?, E> table, String pointer) {
        Token token = composer.next();
        int index = 0;
        if (token == Token.ITEMS) {
            composer.streamed();
            for (token = composer.next(); token != Token.END_ITEMS; token = composer.next()) {
                int mark = problems.mark();
                String item = pointer + "/" + index++;
                composer.begin(item);
                element(table, item, mark, composer.node(token));
            }
            return;
        }
        composer.begin(pointer);
        int mark = problems.mark();
        Node value = composer.node(token);
        if (value instanceof Items items) {
            for (Node item : items.values()) {
                element(table, pointer + "/" + index++, mark, item);
                mark = problems.mark();
            }
            return;
        }
        context.begin(pointer, composer.repeated());
        SingleValues.wrongType(value, Text.of("一个列表", "a list"), context);
    }

    private <E> void element(ListTable<?, ?, E> table, String pointer, int mark, Node node) {
        context.begin(pointer, composer.repeated());
        context.place(node.span());
        E element = table.codec().read(node, context);
        if (element == null) {
            problems.leftOut(mark, table.kind().label());
            return;
        }
        contents.add(table.kind(), element);
        if (contents.id != null) {
            context.end(contents.places, contents.id, table.kind());
        }
    }

    private Node value(String pointer) {
        composer.begin(pointer);
        return composer.node(composer.next());
    }
}
