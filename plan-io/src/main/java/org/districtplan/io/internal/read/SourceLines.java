package org.districtplan.io.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.districtplan.io.internal.parse.Decoded;
import org.districtplan.io.source.ReaderLimits;
import org.districtplan.io.source.Source;
import org.jspecify.annotations.Nullable;

/** The lines of the documents, read again when somebody wants to see them; memory may take them back. */
public final class SourceLines {

    private final Map<String, Source> sources;
    private final ReaderLimits limits;
    private final Map<String, SoftReference<String[]>> lines = new ConcurrentHashMap<>();

    /** Starts with the documents by their names. */
    public SourceLines(Map<String, Source> sources, ReaderLimits limits) {
        this.sources = Map.copyOf(sources);
        this.limits = limits;
    }

    /** The line of a document, from 1; empty if it is not there any more. */
    public Optional<String> line(String document, int line) {
        String[] all = lines(document);
        return all == null || line > all.length ? Optional.empty() : Optional.of(all[line - 1]);
    }

    private String @Nullable [] lines(String document) {
        SoftReference<String[]> kept = lines.get(document);
        String[] found = kept == null ? null : kept.get();
        if (found == null) {
            found = read(sources.get(document));
            if (found != null) {
                lines.put(document, new SoftReference<>(found));
            }
        }
        return found;
    }

    private String @Nullable [] read(@Nullable Source source) {
        if (source == null) {
            return null;
        }
        try {
            if (source.size() > limits.fileBytes()) {
                return null;
            }
            try (InputStream in = source.open()) {
                String text = new String(in.readNBytes(limits.fileBytes()), StandardCharsets.UTF_8);
                return Decoded.withoutMark(text).split("\r\n|\n|\r", -1);
            }
        } catch (IOException e) {
            // a line is shown if it can be; that it cannot is no fault of the finding
            return null;
        }
    }
}
