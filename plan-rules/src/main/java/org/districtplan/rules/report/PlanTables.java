package org.districtplan.rules.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.districtplan.model.PlanSet;
import org.districtplan.rules.internal.tables.AllTables;
import org.districtplan.rules.internal.tables.CsvTable;

/**
 * A set of plans as tables for spreadsheets and statistics programs.
 *
 * <pre>{@code
 * PlanTables.of(read.plans()).writeTo(Path.of("tables"));
 * }</pre>
 *
 * <p>The files are {@code plans.csv}, {@code sections.csv}, {@code observations.csv}, {@code targets.csv}, {@code
 * measures.csv}, {@code progress.csv}, {@code subjects.csv}, {@code taxonomies.csv} and {@code relations.csv}, the last with
 * what the rules check: the relations that plans declare and those that keys and formulas give. They are UTF-8 and CSV as
 * RFC 4180 says: commas, CRLF, a header row, and quotes where they are needed. The same set always gives the same bytes. The
 * page {@code TABLES.md} of this module explains the columns; new ones may be added behind them.
 *
 * <p>No cell is a formula: a text that begins with {@code = + - @}, their full-width forms, a tab or a line break gets an
 * apostrophe in front, and so does one that begins with an apostrophe. A number, such as {@code -12.2}, stays one. Several
 * entries of a cell are joined by {@code ;}, and {@code ;} and {@code \} within an entry follow a {@code \}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PlanTables {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final PlanSet plans;
    private final boolean marked;

    private PlanTables(PlanSet plans, boolean marked) {
        this.plans = plans;
        this.marked = marked;
    }

    /**
     * Makes the tables of a set.
     *
     * @param plans the plans and registries
     * @return the tables, to be written without a byte order mark
     */
    public static PlanTables of(PlanSet plans) {
        return new PlanTables(Objects.requireNonNull(plans, "plans"), false);
    }

    /**
     * Begins each file with a byte order mark, by which Excel knows UTF-8 when a file is opened with a double click.
     *
     * @return the same tables, to be written with it
     */
    public PlanTables withByteOrderMark() {
        return new PlanTables(plans, true);
    }

    /**
     * Writes all tables. Files of these names that are already there are replaced, once all are written beside them under
     * names that end in {@code .part}; other files stay as they are.
     *
     * @param folder the folder, made if it is not there
     * @return the files, {@code plans.csv} first
     * @throws IOException if a file cannot be written; unless the failure came while files were being replaced, those that
     *     were there are as they were
     */
    public List<Path> writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        List<Path> parts = new ArrayList<>();
        try {
            for (CsvTable<?> table : AllTables.of(plans)) {
                Path file = folder.resolve(table.name());
                if (Files.isDirectory(file)) {
                    throw new FileSystemException(file.toString(), null, "it is a folder");
                }
                files.add(file);
                Path part = folder.resolve(table.name() + ".part");
                parts.add(part);
                write(table, part);
            }
            for (int i = 0; i < files.size(); i++) {
                Files.move(parts.get(i), files.get(i), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        }
        return List.copyOf(files);
    }

    private void write(CsvTable<?> table, Path file) throws IOException {
        // Half of a surrogate pair, which JSON can hold, is no text that UTF-8 could write.
        CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
        try (Writer out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), encoder))) {
            if (marked) {
                out.write(BYTE_ORDER_MARK);
            }
            table.write(out);
        }
    }
}
