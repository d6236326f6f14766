package org.districtplan.io.internal.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.districtplan.io.internal.codec.RepeatedValues;
import org.districtplan.io.source.ReaderLimits;
import org.districtplan.io.source.Source;

/** The registry that is always there. */
final class Core {

    private static final String RESOURCE = "/org/districtplan/io/core.yaml";

    /** The registry as a document. */
    static final Source SOURCE = new Source() {
        @Override
        public String name() {
            return "classpath:" + RESOURCE;
        }

        @Override
        public InputStream open() throws IOException {
            InputStream in = Core.class.getResourceAsStream(RESOURCE);
            if (in == null) {
                throw new FileNotFoundException(name());
            }
            return in;
        }
    };

    private Core() {}

    /** Reads the registry once, by the same reader as any other. */
    private static final class Holder {
        private static final DocumentRead READ = read();

        private static DocumentRead read() {
            try {
                DocumentRead read = DocumentRead.of(SOURCE, ReaderLimits.standard(), new RepeatedValues());
                if (!read.problems().all().isEmpty()) {
                    throw new IllegalStateException(
                            "the core registry: " + read.problems().all());
                }
                return read;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static DocumentRead read() {
        return Holder.READ;
    }
}
