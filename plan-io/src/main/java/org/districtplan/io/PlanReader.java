package org.districtplan.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.districtplan.io.internal.read.Folder;
import org.districtplan.io.internal.read.SetRead;
import org.districtplan.io.internal.read.SetReader;
import org.districtplan.io.internal.read.SourceLines;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.io.source.ReaderLimits;
import org.districtplan.io.source.Source;

/**
 * Reads plans and registries from YAML and JSON. One pass reports every problem with file, line, column and pointer, and
 * returns everything that could be read.
 *
 * <p>{@code PlanReader.standard().read(folder)} reads every {@code .yaml}, {@code .yml} and {@code .json} file below a
 * folder in the order of their names; files and folders whose name begins with a dot, and linked folders, are
 * skipped. The core registry is always the first one of the set.
 *
 * <p>A mistake of the user is a diagnostic, also a path that does not exist; an exception means that a file could not be read.
 * No method takes or returns null. This class is immutable and thread-safe.
 */
public final class PlanReader {

    private static final PlanReader STANDARD = new PlanReader(ReaderLimits.standard(), false);

    private final ReaderLimits limits;
    private final boolean paths;

    private PlanReader(ReaderLimits limits, boolean paths) {
        this.limits = limits;
        this.paths = paths;
    }

    /**
     * Gives the reader with the standard bounds.
     *
     * @return the reader
     */
    public static PlanReader standard() {
        return STANDARD;
    }

    /**
     * Gives a reader with other bounds.
     *
     * @param other the bounds
     * @return the reader
     */
    public PlanReader withLimits(ReaderLimits other) {
        return new PlanReader(Objects.requireNonNull(other, "limits"), paths);
    }

    /**
     * Gives a reader that names files by their path, which begins with the path given to {@link #read(Path)}, so that a terminal or
     * an editor can open them. Otherwise they are named by their path below the folder, which is the same on every machine.
     *
     * @return the reader
     */
    public PlanReader withPaths() {
        return new PlanReader(limits, true);
    }

    /**
     * Gives the bounds.
     *
     * @return the bounds
     */
    public ReaderLimits limits() {
        return limits;
    }

    /**
     * Reads a file, or a folder with all that is below it.
     *
     * @param fileOrFolder the path
     * @return the plans and registries, their locations, and the problems
     * @throws IOException if a file cannot be read
     */
    public ReadResult read(Path fileOrFolder) throws IOException {
        SetReader reader = new SetReader(fileOrFolder.toString(), limits);
        if (!Files.exists(fileOrFolder)) {
            return result(reader.nothing(ReadProblem.NO_SUCH_FILE));
        }
        return result(reader.read(Folder.sources(fileOrFolder, paths)));
    }

    /**
     * Reads documents.
     *
     * @param sources the documents, in the order in which they count
     * @return the plans and registries, their locations, and the problems
     * @throws IOException if a document cannot be read
     */
    public ReadResult read(List<? extends Source> sources) throws IOException {
        return result(new SetReader("", limits).read(List.copyOf(sources)));
    }

    /**
     * Reads a text.
     *
     * @param name the name in diagnostics; its ending says whether the text is YAML or JSON
     * @param text the text
     * @return the plans and registries, their locations, and the problems
     */
    public ReadResult readText(String name, String text) {
        try {
            return read(List.of(Source.of(name, text)));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be read", e);
        }
    }

    private static ReadResult result(SetRead read) {
        SourceLines lines = read.lines();
        return new ReadResult(
                read.plans(),
                read.places(),
                read.diagnostics(),
                read.documents(),
                place -> lines.line(place.document(), place.span().line()));
    }
}
