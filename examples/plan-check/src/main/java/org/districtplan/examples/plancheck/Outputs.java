package org.districtplan.examples.plancheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.districtplan.io.OutputFile;
import org.districtplan.io.ReadResult;
import org.districtplan.io.source.DocumentKind;
import org.districtplan.io.source.SourceDocument;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.report.HtmlReport;
import org.districtplan.rules.report.JsonReport;
import org.districtplan.rules.report.PlanTables;
import org.jspecify.annotations.Nullable;

/** The files that a run writes: none of them takes the place of a file that was read. */
final class Outputs {

    private static final Text IS_INPUT = Text.of(
            "{option} {file} 会覆盖读入的文件 {input}；请换一个文件名",
            "{option} {file} would overwrite the input {input}; choose another name");
    private static final Text SAME = Text.of(
            "{option} 与 {other} 写入同一个文件 {file}；请换一个文件名",
            "{option} and {other} would write the same file {file}; choose two names");

    private final Options options;

    Outputs(Options options) {
        this.options = options;
    }

    /** Refuses to write over what was read, before anything is written. */
    void refuseInputs(@Nullable Path folder, ReadResult read) throws IOException, UsageException {
        Map<Path, String> inputs = new LinkedHashMap<>();
        if (folder != null) {
            for (SourceDocument document : read.documents()) {
                if (document.kind() != DocumentKind.REPORT && document.kind() != DocumentKind.BASELINE) {
                    add(inputs, folder.resolve(document.name()));
                }
            }
        }
        add(inputs, options.profile());
        String policy = options.policy();
        add(inputs, policy == null ? null : Path.of(policy));
        Map<Path, String> baseline = new LinkedHashMap<>(inputs);
        // A baseline is brought up to date in place; its reasons are kept.
        add(inputs, options.baseline());
        Map<Path, String> written = new LinkedHashMap<>();
        refuse("--json", options.jsonFile(), inputs, written);
        refuse("--json-all", options.jsonAllFile(), inputs, written);
        refuse("--html", options.htmlFile(), inputs, written);
        refuse("--write-baseline", options.writeBaseline(), baseline, written);
        for (Path table : tables()) {
            refuse("--tables", table, inputs, written);
        }
    }

    private static void add(Map<Path, String> files, @Nullable Path file) throws IOException {
        if (file != null && Files.exists(file)) {
            files.put(file.toRealPath(), file.toString());
        }
    }

    private static void refuse(String option, @Nullable Path file, Map<Path, String> inputs, Map<Path, String> written)
            throws IOException, UsageException {
        if (file == null) {
            return;
        }
        Path real =
                Files.exists(file) ? file.toRealPath() : file.toAbsolutePath().normalize();
        String input = inputs.get(real);
        if (input != null) {
            throw new UsageException(Message.of(IS_INPUT, "option", option, "file", file, "input", input));
        }
        String other = written.put(real, option);
        if (other != null && (Files.isRegularFile(file) || !Files.exists(file))) {
            throw new UsageException(Message.of(SAME, "option", option, "other", other, "file", file));
        }
    }

    private List<Path> tables() throws IOException {
        Path folder = options.tablesFolder();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".csv")).toList());
        }
    }

    /** Writes the tables, the JSON and the page; each file is replaced as a whole or not at all. */
    void write(CheckReport report, Language language) throws IOException {
        Path folder = options.tablesFolder();
        if (folder != null) {
            PlanTables tables = PlanTables.of(report);
            (options.bom() ? tables.withByteOrderMark() : tables).writeTo(folder);
        }
        json(report, JsonReport.standard(), options.jsonFile());
        json(report, JsonReport.everything(), options.jsonAllFile());
        Path page = options.htmlFile();
        if (page != null) {
            OutputFile.writeText(page, out -> HtmlReport.standard().write(report, language, out));
        }
    }

    private static void json(CheckReport report, JsonReport form, @Nullable Path file) throws IOException {
        if (file != null) {
            OutputFile.writeText(file, form.text(report));
        }
    }
}
