package org.districtplan.rules.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.districtplan.io.OutputFile;
import org.districtplan.model.PlanSet;
import org.districtplan.rules.AcrossPlans;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanDifference;
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
 * measures.csv}, {@code progress.csv}, {@code indicators.csv}, {@code subjects.csv}, {@code taxonomies.csv} and {@code
 * relations.csv}, the last with what the rules check: the relations that plans declare and those that keys and formulas give.
 * They are UTF-8 and CSV as in RFC 4180: commas, CRLF, a header row, and quotes where they are needed. The same set always gives
 * the same bytes. The page {@code TABLES.md} of this module explains the columns; new ones may be added behind them.
 *
 * <p>No cell is a formula: a text gets an apostrophe in front if it begins with {@code = + - @} or one of their full-width or
 * look-alike forms, after any blank or invisible characters, or with a tab, a line break or an apostrophe. A number, such as
 * {@code -12.2}, stays one. Several entries of a cell are joined by {@code ;}, and {@code ;} and {@code \} within an entry
 * follow a {@code \}. A control character other than tab and line feed, a line separator or a direction mark is written as
 * its escape, a {@code \}, a {@code u} and four hexadecimal digits.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PlanTables {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<CsvTable<?>> tables;
    private final boolean marked;

    private PlanTables(List<CsvTable<?>> tables, boolean marked) {
        this.tables = tables;
        this.marked = marked;
    }

    /**
     * Makes the tables of a set.
     *
     * @param plans the plans and registries
     * @return the tables, to be written without a byte order mark
     */
    public static PlanTables of(PlanSet plans) {
        return new PlanTables(AllTables.of(Objects.requireNonNull(plans, "plans")), false);
    }

    /**
     * Makes the tables of a set and of what a check found in it: {@code scoreboard.csv} with the targets by status, {@code
     * follow_ups.csv} with what later reports say of each target, {@code steps.csv} with annual targets
     * beside those of several years, {@code lives.csv} with what each document says of each subject,
     * and {@code differences.csv} with what is different in a draft and its adopted version.
     *
     * @param report what a check found
     * @return the tables, to be written without a byte order mark
     */
    public static PlanTables of(CheckReport report) {
        AcrossPlans across = report.across();
        List<AllTables.Difference> differences = new ArrayList<>();
        for (PlanDifference one : report.across().differences()) {
            differences.add(
                    new AllTables.Difference(one.earlier(), one.later(), one.targets(), one.measures(), one.figures()));
        }
        AllTables.Found found = new AllTables.Found(
                across.plans(),
                report.scoreboard(),
                across.followUps(),
                across.annualSteps(),
                across.subjectLives(),
                differences);
        return new PlanTables(AllTables.of(report.plans(), found), false);
    }

    /**
     * Begins each file with a byte order mark, by which Excel knows UTF-8 when a file is opened with a double click.
     *
     * @return the same tables, to be written with it
     */
    public PlanTables withByteOrderMark() {
        return new PlanTables(tables, true);
    }

    /**
     * Writes all tables. Files of these names that already exist are replaced once all tables are complete; other files stay as
     * they are.
     *
     * @param folder the folder; it is made if it does not exist
     * @return the files, {@code plans.csv} first
     * @throws IOException if a file cannot be written, or if one of the names is a folder or a link; the message names the file.
     *     Unless the failure came while files were being replaced, the old files are unchanged
     * @throws NullPointerException if the folder is null
     */
    public List<Path> writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        List<OutputFile> outputs = new ArrayList<>();
        try {
            for (CsvTable<?> table : tables) {
                Path file = folder.resolve(table.name());
                // A link could lead to a file that was read.
                if (Files.isSymbolicLink(file)) {
                    throw new FileSystemException(
                            file.toString(), null, "it is a link; remove it or choose another folder");
                }
                files.add(file);
                OutputFile output = OutputFile.prepare(file);
                outputs.add(output);
                output.writeText(out -> write(table, out));
            }
            for (OutputFile output : outputs) {
                output.commit();
            }
        } finally {
            for (OutputFile output : outputs) {
                output.close();
            }
        }
        return List.copyOf(files);
    }

    private void write(CsvTable<?> table, Writer out) throws IOException {
        if (marked) {
            out.write(BYTE_ORDER_MARK);
        }
        table.write(out);
    }
}
