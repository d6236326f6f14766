package org.districtplan.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.districtplan.io.internal.emit.Emitter;
import org.districtplan.io.internal.emit.JsonEmitter;
import org.districtplan.io.internal.emit.YamlEmitter;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.write.FileTree;
import org.districtplan.io.source.DocumentKind;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.io.source.Source;
import org.districtplan.io.source.SourceDocument;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanKind;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Brings the text of one file into the canonical form. A first line with the location of the JSON Schema for editors stays;
 * all other comments are removed.
 *
 * <p>A file with an error is not formatted, so that nothing is lost. A file that is no plan, part of a plan or
 * registry stays as it is. No method takes or returns null; the class has no state and is thread-safe.
 */
public final class PlanFormatter {

    private static final String MODELINE = "# yaml-language-server:";

    private PlanFormatter() {}

    /**
     * The result of formatting one file. Immutable and thread-safe.
     *
     * @param text the canonical text, null if the file has errors
     * @param diagnostics the problems of the file
     */
    public record Result(@Nullable String text, List<Diagnostic> diagnostics) {
        /** Refuses null and copies the list. */
        public Result {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Formats a file.
     *
     * @param name the file's name: its ending says whether it is YAML or JSON, and diagnostics carry it
     * @param text the file's text
     * @return the canonical text, or the problems that prevent it
     */
    public static Result format(String name, String text) {
        Objects.requireNonNull(name, "name");
        boolean json = name.endsWith(".json");
        ReadResult read = PlanReader.standard().readText(name, text);
        SourceDocument document =
                read.documents().isEmpty() ? null : read.documents().get(0);
        if (document != null && document.kind() == DocumentKind.PART_OF && document.id() != null) {
            read = readPart(name, text, document.id());
        }
        List<Diagnostic> diagnostics = read.diagnostics().stream()
                .filter(diagnostic -> !diagnostic.rule().equals(ReadProblem.NO_PLAN.id()))
                .toList();
        if (document == null || diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR)) {
            return new Result(null, diagnostics);
        }
        Emitter emitter = json ? new JsonEmitter() : new YamlEmitter();
        return new Result(
                tree(read, document)
                        .map(tree -> modeline(text, json) + emitter.emit(tree))
                        .orElse(text),
                diagnostics);
    }

    /** Reads a part behind a plan that has only a header, in the language the part's names are then written in. */
    private static ReadResult readPart(String name, String text, String id) {
        PlanHeader header =
                PlanHeader.builder().id(id).kind(PlanKind.OTHER).title(id).build();
        String plan = PlanWriter.yaml().write(Plan.builder().header(header).build());
        List<Source> sources = new ArrayList<>();
        sources.add(Source.of("plan.yaml", plan));
        sources.add(Source.of(name, text));
        try {
            return PlanReader.standard().read(sources);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is always there", e);
        }
    }

    private static Optional<Fields> tree(ReadResult read, SourceDocument document) {
        String id = document.id();
        if (id == null) {
            return Optional.empty();
        }
        return switch (document.kind()) {
            case PLAN -> read.plans().plan(id).map(FileTree::of);
            case PART_OF -> read.plans().plan(id).map(FileTree::partOf);
            case REGISTRY ->
                read.plans().registries().stream()
                        .filter(registry -> registry.id().equals(id))
                        .reduce((first, second) -> second)
                        .map(FileTree::of);
            default -> Optional.empty();
        };
    }

    private static String modeline(String text, boolean json) {
        return json || !text.startsWith(MODELINE)
                ? ""
                : text.lines().findFirst().orElse("") + "\n";
    }
}
