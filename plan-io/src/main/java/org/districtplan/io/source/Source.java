package org.districtplan.io.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A document to be read: a file, a text, or any other source of bytes.
 *
 * <p>Every diagnostic contains the name, whose ending decides whether it is YAML ({@code .yaml}, {@code .yml}) or JSON
 * ({@code .json}).
 *
 * <p>No method takes or returns null. The sources that the factory methods return are immutable and thread-safe, as long as
 * the file does not change.
 */
public interface Source {

    /**
     * Gives the name of the document.
     *
     * @return the name
     */
    String name();

    /**
     * Opens the document from its beginning; it may be opened more than once.
     *
     * @return its bytes, in UTF-8
     * @throws IOException if it cannot be opened
     */
    InputStream open() throws IOException;

    /**
     * Gives the size, so that a document above the limit is not read.
     *
     * @return the size in bytes, -1 if it is not known
     * @throws IOException if it cannot be determined
     */
    default long size() throws IOException {
        return -1;
    }

    /**
     * Makes a source of a file.
     *
     * @param name the name in diagnostics
     * @param file the file
     * @return the source
     */
    static Source of(String name, Path file) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(file, "file");
        return new Source() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public long size() throws IOException {
                return Files.size(file);
            }
        };
    }

    /**
     * Makes a source of a text.
     *
     * @param name the name in diagnostics
     * @param text the text
     * @return the source
     */
    static Source of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes a source of bytes.
     *
     * @param name the name in diagnostics
     * @param bytes the bytes
     * @return the source, which keeps a copy
     */
    static Source of(String name, byte[] bytes) {
        Objects.requireNonNull(name, "name");
        byte[] kept = bytes.clone();
        return new Source() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(kept);
            }

            @Override
            public long size() {
                return kept.length;
            }
        };
    }
}
