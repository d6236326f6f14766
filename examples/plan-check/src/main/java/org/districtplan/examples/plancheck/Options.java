package org.districtplan.examples.plancheck;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Nearest;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. Values stay text until they are asked for, so that every fault is told in the user's language. */
@CommandLine.Command(name = "plan-check")
final class Options {

    private static final Text UNKNOWN = Text.of("未知选项 {option}{suggestion}", "unknown option {option}{suggestion}");
    private static final Text DID_YOU_MEAN = Text.of("，是否为 {near}？", "; did you mean {near}?");
    private static final Text TOO_MANY = Text.of(
            "多出参数“{argument}”：一次只核对一个目录", "one argument too many: '{argument}'; only one folder is checked at a time");
    private static final Text NO_VALUE = Text.of("选项 {option} 后须有值", "option {option} needs a value");
    private static final Text TWICE = Text.of("选项 {option} 只能写一次", "option {option} may be given only once");
    private static final Text BAD_VALUE =
            Text.of("选项 {option} 的值“{value}”无效，应为{expected}", "option {option}: '{value}' is not {expected}");
    private static final Text INIT_ALONE = Text.of("--init 只能与 --lang 一起用", "--init goes with --lang only");

    private static final Text BOM_OF_TABLES = Text.of("--bom 须与 --tables 一起用", "--bom goes with --tables");

    @Parameters(arity = "0..1", paramLabel = "FOLDER")
    private @Nullable String folder;

    @Option(names = "--lang", paramLabel = "zh|en")
    private @Nullable String lang;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable String asOf;

    @Option(names = "--fail-on", paramLabel = "error|warning")
    private @Nullable String failOn;

    @Option(names = "--profile", paramLabel = "FILE")
    private @Nullable String profile;

    @Option(names = "--baseline", paramLabel = "FILE")
    private @Nullable String baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE")
    private @Nullable String writeBaseline;

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable String json;

    @Option(names = "--json-all", paramLabel = "FILE")
    private @Nullable String jsonAll;

    @Option(names = "--tables", paramLabel = "FOLDER")
    private @Nullable String tables;

    @Option(names = "--bom")
    private boolean bom;

    @Option(names = "--init", paramLabel = "FOLDER")
    private @Nullable String init;

    @Option(names = {"-h", "--help"})
    private boolean help;

    @Option(names = {"-V", "--version"})
    private boolean version;

    private Options() {}

    static Options parse(List<String> args) throws UsageException {
        Options options = new Options();
        try {
            commandLine(options).parseArgs(args.toArray(String[]::new));
        } catch (UnmatchedArgumentException e) {
            throw new UsageException(unmatched(e.getUnmatched().get(0)));
        } catch (MissingParameterException e) {
            throw new UsageException(
                    Message.of(NO_VALUE, "option", name(e.getMissing().get(0))));
        } catch (OverwrittenOptionException e) {
            throw new UsageException(Message.of(TWICE, "option", name(e.getOverwritten())));
        } catch (ParameterException e) {
            throw new UsageException(Message.of(Text.of(String.valueOf(e.getMessage()))));
        }
        options.validate();
        return options;
    }

    /** Finds the language before the rest is looked at, so that a faulty command line is told in it. */
    static Language languageOf(List<String> args, Language fallback) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            String value = arg.equals("--lang") && i + 1 < args.size()
                    ? args.get(i + 1)
                    : arg.startsWith("--lang=") ? arg.substring("--lang=".length()) : "";
            Language asked = language(value);
            if (asked != null) {
                return asked;
            }
        }
        return fallback;
    }

    private static @Nullable Language language(String code) {
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        return null;
    }

    static List<String> names() {
        return commandLine(new Options()).getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
    }

    private static CommandLine commandLine(Options options) {
        return new CommandLine(options).setUnmatchedOptionsArePositionalParams(false);
    }

    private static Message unmatched(String argument) {
        if (!argument.startsWith("-")) {
            return Message.of(TOO_MANY, "argument", argument);
        }
        int equals = argument.indexOf('=');
        String option = equals < 0 ? argument : argument.substring(0, equals);
        Text suggestion = Nearest.to(option, names())
                .map(near -> Message.of(DID_YOU_MEAN, "near", near).toText())
                .orElse(Text.of(""));
        return Message.of(UNKNOWN, "option", option, "suggestion", suggestion);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private void validate() throws UsageException {
        asOf();
        failOn();
        if (lang != null && language(lang) == null) {
            throw bad("--lang", lang, Text.of(" zh 或 en", "zh or en"));
        }
        boolean checks = Stream.of(folder, asOf, failOn, profile, baseline, writeBaseline, json, jsonAll, tables)
                .anyMatch(Objects::nonNull);
        if (init != null && (checks || bom)) {
            throw new UsageException(Message.of(INIT_ALONE));
        }
        if (bom && tables == null) {
            throw new UsageException(Message.of(BOM_OF_TABLES));
        }
    }

    private static UsageException bad(String option, String value, Text expected) {
        return new UsageException(Message.of(BAD_VALUE, "option", option, "value", value, "expected", expected));
    }

    boolean help() {
        return help;
    }

    boolean version() {
        return version;
    }

    @Nullable
    String folder() {
        return folder;
    }

    @Nullable
    Path profile() {
        return path(profile);
    }

    @Nullable
    Path baseline() {
        return path(baseline);
    }

    @Nullable
    Path writeBaseline() {
        return path(writeBaseline);
    }

    private static @Nullable Path path(@Nullable String path) {
        return path == null ? null : Path.of(path);
    }

    @Nullable
    String json() {
        return json;
    }

    @Nullable
    String jsonAll() {
        return jsonAll;
    }

    @Nullable
    String tables() {
        return tables;
    }

    boolean bom() {
        return bom;
    }

    @Nullable
    String init() {
        return init;
    }

    @Nullable
    LocalDate asOf() throws UsageException {
        try {
            return asOf == null ? null : LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw bad("--as-of", String.valueOf(asOf), Text.of("日期，如 2025-01-31", "a date like 2025-01-31"));
        }
    }

    @Nullable
    Severity failOn() throws UsageException {
        if (failOn == null) {
            return null;
        }
        return switch (failOn.toLowerCase(Locale.ROOT)) {
            case "error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            default -> throw bad("--fail-on", failOn, Text.of(" error 或 warning", "error or warning"));
        };
    }
}
