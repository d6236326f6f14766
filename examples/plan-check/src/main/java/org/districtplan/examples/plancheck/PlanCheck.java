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
import org.districtplan.io.OutputFileException;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.io.SourceExcerpt;
import org.districtplan.model.Plan;
import org.districtplan.model.diagnostic.ControlCharacters;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.CheckReport;
import org.districtplan.rules.PlanChecker;
import org.districtplan.rules.RuleCatalogue;
import org.districtplan.rules.report.JsonReport;
import org.districtplan.rules.report.TextReport;
import org.jspecify.annotations.Nullable;

/** The program itself: reads, checks, writes what was found, and gives the exit code. */
final class PlanCheck {

    private static final Text SEE_HELP = Text.of("（用 --help 查看用法）", " (see --help)");
    private static final Text NO_FOLDER = Text.of("目录 {folder} 不存在", "there is no folder {folder}");
    private static final Text NOT_A_FOLDER = Text.of("{folder} 不是目录", "{folder} is not a folder");
    private static final Text NO_PLAN_HERE = Text.of(
            "{folder} 中没有规划文件；可用 --init {folder} 生成一份作为起点",
            "there is no plan in {folder}; --init {folder} writes one to start from");
    private static final Text NO_PLAN =
            Text.of("{option}：没有编号为“{plan}”的文件{suggestion}", "{option}: there is no plan '{plan}'{suggestion}");
    private static final Text BAD_PATH = Text.of("“{path}”不是有效的路径：{problem}", "'{path}' is not a path: {problem}");
    private static final Text CANNOT = Text.of("无法读写 {file}：{problem}", "cannot read or write {file}: {problem}");
    private static final Text CANNOT_SHOW = Text.of(
            "标准输出无法写入（已关闭或磁盘已满），报告不完整",
            "standard output cannot be written (it is closed or the disk is full); the report is incomplete");
    private static final Text INTERNAL = Text.of(
            "程序内部出错，请连同输入文件一并反馈：{problem}（{at}）",
            "internal error, please report it with the input: {problem} (at {at})");
    private static final Text WRITTEN = Text.of("已写入 {file}", "wrote {file}");
    private static final Text TRY = Text.of("运行 plan-check {folder} 即可核对", "run plan-check {folder} to check it");
    private static final Text LEFT_OUT =
            Text.of("文件有错（见上），报告只包括能够读取的部分", "the files have errors (see above); the report covers what could be read");
    private static final Text LEFT_OUT_OF_BASELINE = Text.of(
            "文件有错（见上），报告只包括能够读取的部分；未写入基线",
            "the files have errors (see above); the report covers what could be read, and no baseline was written");
    private static final Text BASELINE =
            Text.of("已写入 {file}，其中 {open} 条须补充理由（reason）", "wrote {file}; {open} of its entries need a reason");
    private static final Text SHORT = Text.of(
            "--fail-on：未完成或滞后的目标中，级别为“{limit}”以上的有{count}个（约束性目标未完成为错误，滞后为警告；预期性目标未完成为警告）",
            "--fail-on: {count} of the targets missed or behind have the severity {limit} or a higher one (missed binding: error;"
                    + " binding and behind, or missed expected: warning)");
    private static final Text FOLDER = Text.of("目录：{folder}", "Folder: {folder}");
    private static final Text READING = Text.of("正在读取并核对 {folder} ……", "reading and checking {folder} ...");
    private static final Text MORE = Text.of(
            "\n查看更多：--full 全部内容，--rule ID 一条规则，--plan ID 一份文件，--explain ID 规则说明\n",
            "\nSee more with --full, --rule ID, --plan ID; --explain ID says what a rule checks.\n");

    private final PrintStream out;
    private final PrintStream err;
    private final Terminal terminal;
    private Language language;

    PlanCheck(PrintStream out, PrintStream err, Language language, Terminal terminal) {
        this.out = out;
        this.err = err;
        this.language = language;
        this.terminal = terminal;
    }

    /**
     * Runs the program.
     *
     * @param args the command line
     * @return the exit code
     */
    int run(List<String> args) {
        language = Options.languageOf(args, language);
        int exitCode = answer(args);
        // A PrintStream swallows its exceptions.
        if (out.checkError()) {
            complain(say(CANNOT_SHOW));
            return ExitCode.WRONG;
        }
        return exitCode;
    }

    private int answer(List<String> args) {
        try {
            return perform(Options.parse(args));
        } catch (UsageException e) {
            complain(e.problem().in(language) + say(SEE_HELP));
        } catch (InvalidPathException e) {
            complain(Message.of(BAD_PATH, "path", e.getInput(), "problem", e.getReason())
                    .in(language));
        } catch (OutputFileException e) {
            complain(e.explanation().in(language));
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
        String explain = options.explain();
        if (explain != null) {
            out.print(style(TextReport.full(), options)
                    .explain(RuleCatalogue.standard().require(explain), language));
            return ExitCode.OK;
        }
        String init = options.init();
        if (init != null) {
            return init(Path.of(init));
        }
        Path tables = options.tablesFolder();
        if (tables != null && Files.exists(tables)) {
            existing(tables);
        }
        PlanChecker checker = new Control(options, err, language).checker();
        if (checker == null) {
            return ExitCode.WRONG;
        }
        String named = options.folder();
        if (named != null) {
            Path folder = existing(Path.of(named));
            return check(named, folder, shown(named, () -> PlanReader.standard().read(folder)), checker, options);
        }
        try (BundledPlans bundled = BundledPlans.open()) {
            ReadResult read = shown(bundled.name(), () -> PlanReader.standard().read(bundled.sources()));
            return check(bundled.name(), bundled.files(), read, checker, options);
        }
    }

    private <T> T shown(String folder, Progress.Work<T> work) throws IOException {
        String text =
                ControlCharacters.escape(Message.of(READING, "folder", folder).in(language));
        return Progress.during(work, err, terminal, text);
    }

    private int init(Path folder) throws IOException, UsageException {
        for (Path file : Starter.write(folder, language)) {
            out.print(ControlCharacters.escape(Message.of(WRITTEN, "file", file).in(language)) + "\n");
        }
        out.print(ControlCharacters.escape(Message.of(TRY, "folder", folder).in(language)) + "\n");
        return ExitCode.OK;
    }

    private static Path existing(Path folder) throws UsageException {
        if (!Files.isDirectory(folder)) {
            throw new UsageException(Message.of(Files.exists(folder) ? NOT_A_FOLDER : NO_FOLDER, "folder", folder));
        }
        return folder;
    }

    private int check(String name, @Nullable Path folder, ReadResult read, PlanChecker checker, Options options)
            throws IOException, UsageException {
        err.print(Problems.show(read.diagnostics(), SourceExcerpt.of(read), language));
        if (read.plans().plans().isEmpty()) {
            if (!read.hasErrors()) {
                throw new UsageException(Message.of(NO_PLAN_HERE, "folder", name));
            }
            return ExitCode.WRONG;
        }
        requirePlan("--plan", options.plan(), read);
        for (String plan : options.compare()) {
            requirePlan("--compare", plan, read);
        }
        Outputs outputs = new Outputs(options);
        outputs.refuseInputs(folder, read);
        CheckReport checked = shown(name, () -> checker.check(read));
        List<String> compare = options.compare();
        CheckReport report = compare.isEmpty() ? checked : checked.comparing(compare.get(0), compare.get(1));
        outputs.write(report, language);
        show(name, report, options);
        Path page = options.htmlFile();
        if (page != null) {
            complain(Message.of(WRITTEN, "file", page).in(language));
        }
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
        return limit != null && fails(report, limit) ? ExitCode.FINDINGS : ExitCode.OK;
    }

    /** Whether anything is of this severity; targets that are missed or behind count too, and are said so. */
    private boolean fails(CheckReport report, Severity limit) {
        int targets = report.shortfalls(limit).size();
        if (targets > 0) {
            complain(Message.of(SHORT, "count", targets, "limit", limit.label()).in(language));
        }
        return targets > 0
                || report.findings().stream()
                        .anyMatch(finding -> finding.severity().atLeast(limit));
    }

    private static void requirePlan(String option, @Nullable String plan, ReadResult read) throws UsageException {
        if (plan != null && read.plans().plan(plan).isEmpty()) {
            List<String> ids = read.plans().plans().stream().map(Plan::id).toList();
            throw new UsageException(
                    Message.of(NO_PLAN, "option", option, "plan", plan, "suggestion", Options.didYouMean(plan, ids)));
        }
    }

    private void show(String name, CheckReport report, Options options) throws IOException {
        String rule = options.rule();
        String plan = options.plan();
        CheckReport narrowed = plan == null ? report : report.forPlan(plan);
        if (rule != null) {
            narrowed = narrowed.forRule(rule);
        }
        JsonReport json = options.shownJson();
        if (json != null) {
            out.print(json.text(narrowed));
            return;
        }
        if (!options.compare().isEmpty()) {
            style(TextReport.differences(), options).write(narrowed, language, out);
            return;
        }
        boolean summary = rule == null && plan == null && !options.full();
        TextReport format = summary ? TextReport.summary() : rule == null ? TextReport.full() : TextReport.findings();
        out.print(ControlCharacters.escape(Message.of(FOLDER, "folder", name).in(language)) + "\n");
        style(format, options).write(narrowed, language, out);
        if (summary) {
            out.print(say(MORE));
        }
    }

    private TextReport style(TextReport format, Options options) {
        return options.hasColour(terminal) ? format.withColour() : format;
    }

    private void complain(String problem) {
        err.print(ControlCharacters.escape("plan-check: " + problem) + "\n");
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
