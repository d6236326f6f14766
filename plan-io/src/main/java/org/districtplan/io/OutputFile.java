package org.districtplan.io;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.districtplan.io.internal.file.Replacement;
import org.districtplan.io.internal.file.WriteFault;
import org.jspecify.annotations.Nullable;

/**
 * A file that is replaced as a whole or not at all. The content is first written to a new temporary file in the same
 * folder, which then takes the place of the file in one step.
 *
 * <pre>{@code
 * OutputFile.writeText(Path.of("report.json"), JsonReport.standard().text(report));
 * }</pre>
 *
 * <p>Where writing fails, because the disk is full or because the content throws, the old file is unchanged and the temporary
 * file is removed. A replaced file keeps its permissions, and a new one has those that the system gives to new files. A
 * symbolic link stays, and the file it leads to is replaced. A device or a pipe cannot be replaced, and is written directly.
 * Text is UTF-8; half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
 *
 * <p>Several files are replaced together when each is prepared first:
 *
 * <pre>{@code
 * try (OutputFile first = OutputFile.prepare(one);
 *         OutputFile second = OutputFile.prepare(two)) {
 *     first.writeText(...);
 *     second.writeText(...);
 *     first.commit();
 *     second.commit();
 * }
 * }</pre>
 *
 * <p>The static methods are thread-safe. A prepared file belongs to one thread.
 */
public final class OutputFile implements AutoCloseable {

    private final Path file;
    private final @Nullable Replacement replacement;

    private OutputFile(Path file, @Nullable Replacement replacement) {
        this.file = file;
        this.replacement = replacement;
    }

    /** The content of a text file. */
    @FunctionalInterface
    public interface TextContent {
        /**
         * Writes the content.
         *
         * @param out where to write it; closed by the caller
         * @throws IOException if the content cannot be written
         */
        void writeTo(Writer out) throws IOException;
    }

    /** The content of a file of bytes. */
    @FunctionalInterface
    public interface ByteContent {
        /**
         * Writes the content.
         *
         * @param out where to write it; closed by the caller
         * @throws IOException if the content cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a text file.
     *
     * @param file the file; the folder has to exist
     * @param text the content
     * @throws OutputFileException if the file cannot be written; the old file is unchanged
     */
    public static void writeText(Path file, CharSequence text) throws OutputFileException {
        Objects.requireNonNull(text, "text");
        writeText(file, out -> out.append(text));
    }

    /**
     * Writes a text file.
     *
     * @param file the file; the folder has to exist
     * @param content writes the content; what it throws is passed on, and the old file is unchanged
     * @throws OutputFileException if the file cannot be written, or if the content throws an {@link IOException}, which is
     *     then the cause; the old file is unchanged
     */
    public static void writeText(Path file, TextContent content) throws OutputFileException {
        try (OutputFile output = prepare(file)) {
            output.writeText(content);
            output.commit();
        }
    }

    /**
     * Writes a file of bytes.
     *
     * @param file the file; the folder has to exist
     * @param content writes the content; what it throws is passed on, and the old file is unchanged
     * @throws OutputFileException if the file cannot be written, or if the content throws an {@link IOException}, which is
     *     then the cause; the old file is unchanged
     */
    public static void writeBytes(Path file, ByteContent content) throws OutputFileException {
        try (OutputFile output = prepare(file)) {
            output.writeBytes(content);
            output.commit();
        }
    }

    /**
     * Prepares a file for writing: makes the temporary file. The file itself is not touched before {@link #commit()}.
     *
     * @param file the file; the folder has to exist
     * @return the file, to be closed in every case
     * @throws OutputFileException if there is no such folder, if the file is itself a folder, or if nothing may be written
     *     there
     */
    public static OutputFile prepare(Path file) throws OutputFileException {
        Objects.requireNonNull(file, "file");
        try {
            return new OutputFile(file, Replacement.of(file));
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /**
     * Writes the new content as text. A second call starts anew.
     *
     * @param content writes the content; what it throws is passed on
     * @throws OutputFileException if the content cannot be written
     */
    public void writeText(TextContent content) throws OutputFileException {
        Objects.requireNonNull(content, "content");
        writeBytes(bytes -> {
            CharsetEncoder encoder = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
            Writer out = new BufferedWriter(new OutputStreamWriter(bytes, encoder));
            content.writeTo(out);
            out.flush();
        });
    }

    /**
     * Writes the new content as bytes. A second call starts anew.
     *
     * @param content writes the content; what it throws is passed on
     * @throws OutputFileException if the content cannot be written
     */
    public void writeBytes(ByteContent content) throws OutputFileException {
        Objects.requireNonNull(content, "content");
        try (OutputStream out = new BufferedOutputStream(open())) {
            content.writeTo(out);
        } catch (UncheckedIOException e) {
            throw failure(file, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /**
     * Puts the new content in the place of the old. Further calls do nothing.
     *
     * @throws OutputFileException if the file cannot be replaced; the old file is unchanged
     */
    public void commit() throws OutputFileException {
        try {
            if (replacement != null) {
                replacement.commit();
            }
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /**
     * Removes the temporary file if the content was not committed.
     *
     * @throws OutputFileException if the temporary file cannot be removed
     */
    @Override
    public void close() throws OutputFileException {
        try {
            if (replacement != null) {
                replacement.discard();
            }
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    private OutputStream open() throws IOException {
        return replacement == null ? Files.newOutputStream(file, StandardOpenOption.WRITE) : replacement.open();
    }

    private static OutputFileException failure(Path file, IOException cause) {
        if (cause instanceof OutputFileException known) {
            return known;
        }
        OutputFileException failure = new OutputFileException(file, WriteFault.reason(cause));
        failure.initCause(cause);
        return failure;
    }
}
