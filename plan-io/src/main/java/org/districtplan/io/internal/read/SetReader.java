package org.districtplan.io.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.io.internal.codec.RepeatedValues;
import org.districtplan.io.internal.parse.Problems;
import org.districtplan.io.source.DocumentKind;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.io.source.ReaderLimits;
import org.districtplan.io.source.Source;
import org.districtplan.io.source.SourceDocument;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanHeader;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Registry;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.Nearest;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.SourceMap;
import org.districtplan.model.diagnostic.SourcePlace;
import org.districtplan.model.diagnostic.SourceSpan;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;

/** Reads documents and puts them together: parts to their plans, one plan and one registry for an id. */
public final class SetReader {

    private static final Text FIRST = Text.of("该编号在此处已使用", "the id is first used here");
    private static final Comparator<Diagnostic> IN_ORDER =
            Comparator.comparing(Diagnostic::place, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final String asked;
    private final ReaderLimits limits;

    /** Starts with the path as the user gave it. */
    public SetReader(String asked, ReaderLimits limits) {
        this.asked = asked;
        this.limits = limits;
    }

    /** The result where there is nothing to be read. */
    public SetRead nothing(ReadProblem problem) {
        Problems problems = new Problems(asked, limits.problems());
        problems.add(problem, SourceSpan.at(1, 1), "", "path", asked);
        return put(List.of(), problems.all());
    }

    /** Reads the documents. */
    public SetRead read(List<? extends Source> sources) throws IOException {
        List<DocumentRead> documents = new ArrayList<>();
        RepeatedValues repeats = new RepeatedValues();
        for (Source source : sources) {
            documents.add(DocumentRead.of(source, limits, repeats));
        }
        Map<String, DocumentRead> plans = firstOfEach(documents, DocumentKind.PLAN, new LinkedHashMap<>());
        for (DocumentRead document : documents) {
            if (document.contents().kind == DocumentKind.PART_OF) {
                readPart(document, plans);
            }
        }
        boolean nothingWrong = documents.stream().allMatch(document -> document.problems().all().stream()
                .noneMatch(found -> found.severity() == Severity.ERROR));
        if (plans.isEmpty() && nothingWrong) {
            Problems problems = new Problems(asked, limits.problems());
            problems.add(ReadProblem.NO_PLAN, SourceSpan.at(1, 1), "", "path", asked);
            return put(documents, problems.all());
        }
        return put(documents, List.of());
    }

    private static void readPart(DocumentRead part, Map<String, DocumentRead> plans) throws IOException {
        String id = part.contents().id;
        if (id == null) {
            return;
        }
        DocumentRead plan = plans.get(id);
        PlanHeader header = plan == null ? null : plan.contents().header;
        if (header == null) {
            part.problems()
                    .add(
                            ReadProblem.UNKNOWN_PLAN,
                            part.contents().idSpan,
                            part.contents().idPointer,
                            "id",
                            id,
                            "suggestion",
                            Nearest.to(id, plans.keySet())
                                    .map(Nearest::didYouMean)
                                    .orElse(Text.of("")));
            return;
        }
        part.readPart(header.language());
    }

    /** Takes the first document of each id; of a further one, the id is reported. */
    private static Map<String, DocumentRead> firstOfEach(
            List<DocumentRead> documents, DocumentKind kind, Map<String, DocumentRead> taken) {
        for (DocumentRead document : documents) {
            String id = document.contents().id;
            if (document.contents().kind == kind && id != null) {
                DocumentRead first = taken.putIfAbsent(id, document);
                if (first != null) {
                    duplicate(document, id, first);
                }
            }
        }
        return taken;
    }

    private static void duplicate(DocumentRead document, String id, DocumentRead first) {
        SourcePlace place = first.idPlace();
        Text kind =
                document.contents().kind == DocumentKind.PLAN ? ElementKind.PLAN.label() : ElementKind.REGISTRY.label();
        document.problems()
                .add(document.problems()
                        .diagnostic(
                                ReadProblem.DUPLICATE_ID,
                                document.contents().idSpan,
                                document.contents().idPointer,
                                "kind",
                                kind,
                                "id",
                                id,
                                "other",
                                place.toString())
                        .withRelated(List.of(new Diagnostic.Related(FIRST, null, place))));
    }

    private SetRead put(List<DocumentRead> documents, List<Diagnostic> general) {
        Map<String, DocumentRead> registries = new LinkedHashMap<>();
        DocumentRead core = Core.read();
        registries.put("core", core);
        firstOfEach(documents, DocumentKind.REGISTRY, registries);
        SourceMap.Builder places = SourceMap.builder();
        List<Registry> allRegistries = new ArrayList<>();
        for (DocumentRead document : registries.values()) {
            Registry header = document.contents().registry;
            if (header != null) {
                allRegistries.add(header.toBuilder()
                        .entries(document.contents().entries())
                        .build());
                places.addAll(document.contents().places);
            }
        }
        List<Plan> plans = plans(documents, places);
        List<Diagnostic> diagnostics = new ArrayList<>(general);
        Map<String, Source> sources = new HashMap<>();
        sources.put(core.source().name(), core.source());
        for (DocumentRead document : documents) {
            diagnostics.addAll(document.problems().all());
            sources.putIfAbsent(document.source().name(), document.source());
        }
        diagnostics.sort(IN_ORDER);
        SourceLines lines = new SourceLines(sources, limits);
        return new SetRead(
                PlanSet.of(plans, allRegistries),
                places.build(),
                diagnostics,
                documents.stream().map(SetReader::described).toList(),
                lines);
    }

    private static List<Plan> plans(List<DocumentRead> documents, SourceMap.Builder places) {
        Map<String, Contents> whole = new LinkedHashMap<>();
        for (DocumentRead document : documents) {
            Contents contents = document.contents();
            if (contents.kind == DocumentKind.PLAN && contents.id != null) {
                whole.putIfAbsent(contents.id, contents);
            }
        }
        for (DocumentRead document : documents) {
            Contents plan = document.contents().kind == DocumentKind.PART_OF ? planOf(document, whole) : null;
            if (plan != null) {
                refuseRepeatedExtensions(document, plan);
                plan.addAll(document.contents());
            }
        }
        List<Plan> plans = new ArrayList<>();
        for (Contents contents : whole.values()) {
            if (contents.header != null) {
                plans.add(contents.plan(contents.header));
                places.addAll(contents.places);
            }
        }
        return plans;
    }

    private static @Nullable Contents planOf(DocumentRead part, Map<String, Contents> whole) {
        String id = part.contents().id;
        return id == null ? null : whole.get(id);
    }

    private static void refuseRepeatedExtensions(DocumentRead part, Contents plan) {
        part.contents().extensionKeys.forEach((key, span) -> {
            if (plan.extensions.containsKey(key)) {
                part.problems().add(ReadProblem.DUPLICATE_KEY, span, "/" + key, "key", key);
            }
        });
    }

    private static SourceDocument described(DocumentRead document) {
        return new SourceDocument(document.source().name(), document.contents().kind, document.contents().id);
    }
}
