package org.districtplan.examples.plancheck;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Nearest;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.rules.RuleCatalogue;
import org.districtplan.rules.report.JsonReport;
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

/** The command line. Values stay text until they are needed, so that every fault is explained in the user's language. */
@CommandLine.Command(name = "plan-check")
final class Options {

    private static final Text UNKNOWN = Text.of("没有选项 {option}{suggestion}", "there is no option {option}{suggestion}");
    private static final Text DID_YOU_MEAN = Text.of("，是否为 {near}？", "; did you mean {near}?");
    private static final Text TOO_MANY = Text.of(
            "参数“{argument}”多余：一次只能核对一个目录", "unexpected argument '{argument}'; only one folder is checked at a time");
    private static final Text NO_VALUE = Text.of("选项 {option} 后须有值", "the option {option} needs a value");
    private static final Text NO_TWO_VALUES = Text.of("选项 {option} 后须有两个值", "the option {option} needs two values");
    private static final Text TWICE = Text.of("选项 {option} 只能写一次", "the option {option} may be given only once");
    private static final Text BAD_VALUE = Text.of(
            "选项 {option} 的值“{value}”无效，应为{expected}",
            "the value '{value}' of {option} is not valid; expected {expected}");
    private static final Text ALONE =
            Text.of("{option} 只能与 --lang、--color 同用", "{option} can be combined with --lang and --color only");
    private static final Text NO_RULE =
            Text.of("{option}：没有规则“{rule}”{suggestion}", "{option}: there is no rule '{rule}'{suggestion}");
    private static final List<String> COLOURS = List.of("auto", "always", "never");
    private static final Text COMPARE_APART = Text.of(
            "--compare 不能与 --full、--rule、--plan 同用", "--compare cannot be combined with --full, --rule or --plan");
    private static final Text BOM_OF_TABLES = Text.of("--bom 须与 --tables 同用", "--bom can be used with --tables only");

    @Parameters(arity = "0..1", paramLabel = "FOLDER")
    private @Nullable String folder;

    @Option(names = "--lang", paramLabel = "zh|en")
    private @Nullable String lang;

    @Option(names = "--color", paramLabel = "auto|always|never")
    private @Nullable String color;

    @Option(names = "--full")
    private boolean full;

    @Option(names = "--rule", paramLabel = "ID")
    private @Nullable String rule;

    @Option(names = "--plan", paramLabel = "ID")
    private @Nullable String plan;

    @Option(names = "--compare", arity = "2", paramLabel = "ID")
    private @Nullable List<String> compare;

    @Option(names = "--explain", paramLabel = "ID")
    private @Nullable String explain;

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable String asOf;

    @Option(names = "--fail-on", paramLabel = "error|warning")
    private @Nullable String failOn;

    @Option(names = "--profile", paramLabel = "FILE")
    private @Nullable String profile;

    @Option(names = "--policy", paramLabel = "ID|FILE")
    private @Nullable String policy;

    @Option(names = "--baseline", paramLabel = "FILE")
    private @Nullable String baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE")
    private @Nullable String writeBaseline;

    @Option(names = "--json", paramLabel = "FILE")
    private @Nullable String json;

    @Option(names = "--json-all", paramLabel = "FILE")
    private @Nullable String jsonAll;

    @Option(names = "--html", paramLabel = "FILE")
    private @Nullable String html;

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
            ArgSpec missing = e.getMissing().get(0);
            throw new UsageException(
                    Message.of(missing.arity().max() == 2 ? NO_TWO_VALUES : NO_VALUE, "option", name(missing)));
        } catch (OverwrittenOptionException e) {
            throw new UsageException(Message.of(TWICE, "option", name(e.getOverwritten())));
        } catch (ParameterException e) {
            throw new UsageException(Message.of(Text.of(String.valueOf(e.getMessage()))));
        }
        options.validate();
        return options;
    }

    /** Finds the language before the rest is looked at, so that a faulty command line is explained in it. */
    static Language languageOf(List<String> args, Language fallback) {
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            String value = arg.equals("--lang") && i + 1 < args.size()
                    ? args.get(i + 1)
                    : arg.startsWith("--lang=") ? arg.substring("--lang=".length()) : "";
            Language chosen = language(value);
            if (chosen != null) {
                return chosen;
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
        return Message.of(UNKNOWN, "option", option, "suggestion", didYouMean(option, names()));
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
        if (color != null && !COLOURS.contains(color)) {
            throw bad("--color", color, Text.of(" auto、always 或 never", "auto, always or never"));
        }
        boolean checks = full
                || bom
                || compare != null
                || Stream.of(
                                folder,
                                rule,
                                plan,
                                asOf,
                                failOn,
                                profile,
                                policy,
                                baseline,
                                writeBaseline,
                                json,
                                jsonAll,
                                html,
                                tables)
                        .anyMatch(Objects::nonNull);
        if (init != null && (checks || explain != null)) {
            throw new UsageException(Message.of(ALONE, "option", "--init"));
        }
        if (explain != null && checks) {
            throw new UsageException(Message.of(ALONE, "option", "--explain"));
        }
        if (compare().size() > 2) {
            throw new UsageException(Message.of(TWICE, "option", "--compare"));
        }
        if (compare != null && (full || rule != null || plan != null)) {
            throw new UsageException(Message.of(COMPARE_APART));
        }
        require("--rule", rule);
        require("--explain", explain);
        if (bom && tables == null) {
            throw new UsageException(Message.of(BOM_OF_TABLES));
        }
    }

    private static void require(String option, @Nullable String rule) throws UsageException {
        if (rule != null && RuleCatalogue.standard().rule(rule).isEmpty()) {
            throw new UsageException(Message.of(
                    NO_RULE,
                    "option",
                    option,
                    "rule",
                    rule,
                    "suggestion",
                    didYouMean(rule, RuleCatalogue.standard().ids())));
        }
    }

    /** Names the nearest of several words, in words that end a message. */
    static Text didYouMean(String word, Collection<String> candidates) {
        return Nearest.to(word, candidates)
                .map(near -> Message.of(DID_YOU_MEAN, "near", near).toText())
                .orElse(Text.of(""));
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

    /** The id of a policy, or a file with one. */
    @Nullable
    String policy() {
        return policy;
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

    /** Whether the JSON is shown on standard output in place of the text, and with which outcomes. */
    @Nullable
    JsonReport shownJson() {
        if ("-".equals(jsonAll)) {
            return JsonReport.everything();
        }
        return "-".equals(json) ? JsonReport.standard() : null;
    }

    @Nullable
    Path jsonFile() {
        return "-".equals(json) ? null : path(json);
    }

    @Nullable
    Path jsonAllFile() {
        return "-".equals(jsonAll) ? null : path(jsonAll);
    }

    @Nullable
    Path htmlFile() {
        return path(html);
    }

    @Nullable
    Path tablesFolder() {
        return path(tables);
    }

    boolean full() {
        return full;
    }

    @Nullable
    String rule() {
        return rule;
    }

    @Nullable
    String plan() {
        return plan;
    }

    /** The ids of two plans to compare, none where nothing is compared. */
    List<String> compare() {
        return compare == null ? List.of() : List.copyOf(compare);
    }

    @Nullable
    String explain() {
        return explain;
    }

    boolean hasColour(Terminal terminal) {
        return (color == null || color.equals("auto")) ? terminal.hasColour() : color.equals("always");
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
