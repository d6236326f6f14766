package org.districtplan.io.internal.read;

import java.io.IOException;
import java.io.InputStream;
import org.districtplan.io.internal.parse.Decoded;
import org.districtplan.io.internal.parse.Problems;
import org.districtplan.io.internal.parse.StopReading;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.io.source.ReaderLimits;
import org.districtplan.io.source.Source;
import org.districtplan.model.diagnostic.SourceSpan;
import org.jspecify.annotations.Nullable;

/** The text of a document, within the bounds. */
public final class SourceText {

    private SourceText() {}

    /**
     * Reads a document.
     *
     * @param source the document
     * @param limits the bounds
     * @param problems where to report why there is no text
     * @return the text, null if it cannot be read
     * @throws IOException if it cannot be read
     */
    @SuppressWarnings("EmptyCatch") // why the reading ended is among the problems
    public static @Nullable String of(Source source, ReaderLimits limits, Problems problems) throws IOException {
        if (!Folder.isDocument(source.name())) {
            problems.add(ReadProblem.UNKNOWN_FILE_TYPE, SourceSpan.at(1, 1), "", "path", source.name());
            return null;
        }
        if (source.size() > limits.fileBytes()) {
            return tooLarge(limits, problems);
        }
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readNBytes(limits.fileBytes() + 1);
        }
        if (bytes.length > limits.fileBytes()) {
            return tooLarge(limits, problems);
        }
        try {
            return Decoded.text(bytes, problems);
        } catch (StopReading e) {
            return null;
        }
    }

    private static @Nullable String tooLarge(ReaderLimits limits, Problems problems) {
        problems.add(ReadProblem.TOO_LARGE, SourceSpan.at(1, 1), "", "limit", limits.fileBytes());
        return null;
    }
}
