package org.districtplan.examples.plancheck;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.io.SourceExcerpt;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.report.JsonReport;
import org.districtplan.rules.report.PlanTables;
import org.districtplan.rules.report.TextReport;
import org.jspecify.annotations.Nullable;

/** The program itself: reads, checks, prints, and says how it went. */
final class PlanCheck {

    private static final Text SEE_HELP = Text.of("（用 --help 查看用法）", " (see --help)");
    private static final Text NO_FOLDER = Text.of("没有目录 {folder}", "there is no folder {folder}");
    private static final Text NOT_A_FOLDER = Text.of("{folder} 不是目录", "{folder} is not a folder");
    private static final Text NO_PLAN = Text.of(
            "{folder} 中没有计划；用 --init {folder} 可得一份作为起点",
            "no plan in {folder}; --init {folder} writes one to start from");
    private static final Text BAD_PATH = Text.of("“{path}”不是有效的路径：{problem}", "'{path}' is not a path: {problem}");
    private static final Text CANNOT = Text.of("无法读写 {file}：{problem}", "cannot read or write {file}: {problem}");
    private static final Text INTERNAL = Text.of(
            "程序内部出错，请附输入报告：{problem}（{at}）", "internal error, please report it with the input: {problem} (at {at})");
    private static final Text WRITTEN = Text.of("已写入 {file}\n", "wrote {file}\n");
    private static final Text TRY = Text.of("运行 plan-check {folder} 核对\n", "run plan-check {folder} to check it\n");
    private static final Text LEFT_OUT = Text.of(
            "文件有错（见上），报告只含读得出的部分", "there are errors in the files (see above); the report has what could be read");

    private static final Text LEFT_OUT_OF_BASELINE = Text.of(
            "文件有错（见上），报告只含读得出的部分；基线未写",
            "there are errors in the files (see above); the report has what could be read, no baseline was written");
    private static final Text BASELINE =
            Text.of("已写入 {file}，其中 {open} 条须补写理由（reason）", "wrote {file}; {open} entries in it need a reason");

    private final PrintStream out;
    private final PrintStream err;
    private Language language;

    PlanCheck(PrintStream out, PrintStream err, Language language) {
        this.out = out;
        this.err = err;
        this.language = language;
    }

    /**
     * Runs the program.
     *
     * @param args the command line
     * @return the exit code
     */
    int run(List<String> args) {
        language = Options.languageOf(args, language);
        try {
            return perform(Options.parse(args));
        } catch (UsageException e) {
            complain(e.problem().in(language) + say(SEE_HELP));
        } catch (InvalidPathException e) {
            complain(Message.of(BAD_PATH, "path", e.getInput(), "problem", e.getReason())
                    .in(language));
        } catch (IOException e) {
            complain(Message.of(CANNOT, "file", fileOf(e), "problem", problemOf(e))
                    .in(language));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            StackTraceElement[] trace = e.getStackTrace();
            complain(Message.of(INTERNAL, "problem", e, "at", trace.length == 0 ? "?" : trace[0])
                    .in(language));
        }
        return ExitCode.WRONG;
    }

    private int perform(Options options) throws IOException, UsageException {
        if (options.help()) {
            out.print(Bundled.help(language));
            return ExitCode.OK;
        }
        if (options.version()) {
            out.print("plan-check " + Bundled.version() + "\n");
            return ExitCode.OK;
        }
        String init = options.init();
        if (init != null) {
            return init(Path.of(init));
        }
        String tables = options.tables();
        if (tables != null && Files.exists(Path.of(tables))) {
            existing(Path.of(tables));
        }
        PlanChecker checker = new Control(options, err, language).checker();
        if (checker == null) {
            return ExitCode.WRONG;
        }
        String folder = options.folder();
        if (folder != null) {
            return check(folder, PlanReader.standard().withPaths().read(existing(Path.of(folder))), checker, options);
        }
        try (BundledPlans bundled = BundledPlans.open()) {
            return check("", PlanReader.standard().read(bundled.sources()), checker, options);
        }
    }

    private int init(Path folder) throws IOException, UsageException {
        for (Path file : Starter.write(folder, language)) {
            out.print(Message.of(WRITTEN, "file", file).in(language));
        }
        out.print(Message.of(TRY, "folder", folder).in(language));
        return ExitCode.OK;
    }

    private static Path existing(Path folder) throws UsageException {
        if (!Files.isDirectory(folder)) {
            throw new UsageException(Message.of(Files.exists(folder) ? NOT_A_FOLDER : NO_FOLDER, "folder", folder));
        }
        return folder;
    }

    private int check(String folder, ReadResult read, PlanChecker checker, Options options)
            throws IOException, UsageException {
        SourceExcerpt excerpts = SourceExcerpt.of(read);
        read.diagnostics().forEach(problem -> err.print(excerpts.show(problem, language)));
        if (read.plans().plans().isEmpty()) {
            if (!read.hasErrors()) {
                throw new UsageException(Message.of(NO_PLAN, "folder", folder));
            }
            return ExitCode.WRONG;
        }
        CheckReport report = checker.check(read);
        if (options.tables() != null) {
            PlanTables tables = PlanTables.of(report.plans());
            (options.bom() ? tables.withByteOrderMark() : tables).writeTo(Path.of(options.tables()));
        }
        write(report, options);
        Path baseline = options.writeBaseline();
        if (read.hasErrors()) {
            complain(say(baseline == null ? LEFT_OUT : LEFT_OUT_OF_BASELINE));
            return ExitCode.WRONG;
        }
        if (baseline != null) {
            int open = Control.write(report, baseline, language);
            complain(Message.of(BASELINE, "file", baseline, "open", open).in(language));
        }
        Severity limit = options.failOn();
        boolean fails = limit != null
                && report.findings().stream()
                        .anyMatch(finding -> finding.severity().atLeast(limit));
        return fails ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private void write(CheckReport report, Options options) throws IOException {
        boolean shown = json(report, JsonReport.standard(), options.json());
        shown |= json(report, JsonReport.everything(), options.jsonAll());
        if (shown) {
            return;
        }
        // What the reader found stands on standard error, with the lines it is about.
        out.print(TextReport.full().text(report, language));
    }

    /** Writes the JSON to a file, or shows it in place of the text. */
    private boolean json(CheckReport report, JsonReport form, @Nullable String file) throws IOException {
        if ("-".equals(file)) {
            out.print(form.write(report));
            return true;
        }
        if (file != null) {
            Files.writeString(Path.of(file), form.write(report));
        }
        return false;
    }

    private void complain(String problem) {
        err.print("plan-check: " + problem + "\n");
    }

    private static String fileOf(IOException e) {
        String file = e instanceof FileSystemException system ? system.getFile() : null;
        return file == null ? "" : file;
    }

    private static Text problemOf(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Text.of("不存在", "it does not exist");
        }
        if (e instanceof AccessDeniedException) {
            return Text.of("没有权限", "access is denied");
        }
        return Text.of(String.valueOf(e.getMessage()));
    }

    private String say(Text text) {
        return text.in(language);
    }
}
