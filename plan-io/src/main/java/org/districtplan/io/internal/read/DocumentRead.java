package org.districtplan.io.internal.read;

import java.io.IOException;
import org.districtplan.io.internal.codec.RepeatedValues;
import org.districtplan.io.internal.parse.Problems;
import org.districtplan.io.source.DocumentKind;
import org.districtplan.io.source.ReaderLimits;
import org.districtplan.io.source.Source;
import org.districtplan.model.diagnostic.SourcePlace;
import org.jspecify.annotations.Nullable;

/** A document with what was read of it and what is wrong with it. */
final class DocumentRead {

    private final Source source;
    private final ReaderLimits limits;
    private final RepeatedValues repeats;
    private final Problems problems;
    private Contents contents = new Contents();

    private DocumentRead(Source source, ReaderLimits limits, RepeatedValues repeats) {
        this.source = source;
        this.limits = limits;
        this.repeats = repeats;
        this.problems = new Problems(source.name(), limits.problems());
    }

    /** Reads a document; of a part of a plan only which plan it belongs to. */
    static DocumentRead of(Source source, ReaderLimits limits, RepeatedValues repeats) throws IOException {
        DocumentRead read = new DocumentRead(source, limits, repeats);
        if (Folder.isJson(source.name()) && source.size() > limits.fileBytes() && Formats.isReport(source)) {
            read.contents.kind = DocumentKind.REPORT;
            return read;
        }
        String text = read.text();
        if (text != null) {
            read.contents = DocumentReader.read(text, Folder.isJson(source.name()), limits, read.problems, repeats);
        }
        return read;
    }

    /** Reads the rest of a part of a plan, now that the language of the plan is known. */
    void readPart(@Nullable String language) throws IOException {
        String text = text();
        if (text != null) {
            contents = DocumentReader.readPart(text, Folder.isJson(source.name()), limits, problems, repeats, language);
        }
    }

    private @Nullable String text() throws IOException {
        return SourceText.of(source, limits, problems);
    }

    Source source() {
        return source;
    }

    Problems problems() {
        return problems;
    }

    Contents contents() {
        return contents;
    }

    /** The location of the id of the plan or registry. */
    SourcePlace idPlace() {
        return new SourcePlace(source.name(), contents.idSpan, contents.idPointer);
    }
}
