package org.districtplan.io.internal.parse;

import java.util.List;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.diagnostic.Diagnostic;
import org.districtplan.model.diagnostic.SourceSpan;
import org.districtplan.model.diagnostic.Text;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What is wrong with a YAML text, in our own words and at the place to correct. */
final class YamlFaults {

    private static final Text OPENED = Text.of("从这里开始", "it begins here");

    /** A sentence for what the engine says. */
    private record Cause(String context, String problem, Text text, boolean atBeginning) {
        boolean fits(String saidContext, String saidProblem) {
            return saidContext.contains(context) && saidProblem.contains(problem);
        }
    }

    private static final List<Cause> CAUSES = List.of(
            new Cause(
                    "quoted scalar",
                    "end of stream",
                    Text.of("引号没有配对，到文件末尾也没有结束", "a quote is opened and never closed"),
                    true),
            new Cause(
                    "quoted scalar",
                    "document separator",
                    Text.of("引号没有配对", "a quote is opened and never closed"),
                    true),
            new Cause(
                    "",
                    "unknown escape character",
                    Text.of(
                            "双引号内的反斜杠转义写法不存在；反斜杠须写作 \\\\",
                            "this escape does not exist in double quotes; write a backslash as \\\\"),
                    false),
            new Cause(
                    "", "(TAB)", Text.of("行首缩进只能用空格，不能用制表符", "lines have to be indented with spaces, not tabs"), false),
            new Cause(
                    "",
                    "mapping values are not allowed",
                    Text.of(
                            "这里不能出现“键: 值”；若冒号是文本的一部分，请给整段文本加引号；否则检查缩进",
                            "`key: value` is not allowed here; put a text with a colon in quotes, or check the indentation"),
                    false),
            new Cause(
                    "",
                    "expected the node content, but found '<stream end>'",
                    Text.of("文件不完整，缺少右括号或值", "the file ends before its brackets are closed or a value is written"),
                    false),
            new Cause(
                    "",
                    "expected the node content",
                    Text.of(
                            "此处应有一个值；以 , - : ? } ] 开头的文本请加引号",
                            "a value is expected here; put a text that begins with , - : ? } or ] in quotes"),
                    false),
            new Cause(
                    "tag",
                    "",
                    Text.of(
                            "不支持标签（!）；文本以 ! 开头时请加引号",
                            "tags (!) are not supported; put a text that begins with ! in quotes"),
                    false),
            new Cause(
                    "flow mapping",
                    "",
                    Text.of("花括号 { } 内缺少逗号或右括号", "a comma or the closing brace of { } is missing"),
                    false),
            new Cause(
                    "flow sequence",
                    "",
                    Text.of("方括号 [ ] 内缺少逗号或右括号", "a comma or the closing bracket of [ ] is missing"),
                    false),
            new Cause(
                    "simple key",
                    "",
                    Text.of(
                            "键之后缺少冒号；也可能是上一行的文本没有写完",
                            "the colon after a key is missing, or the text of the previous line continues here"),
                    false),
            new Cause(
                    "block mapping",
                    "",
                    Text.of("缩进与同级的键不一致", "this is not indented like the other keys of its mapping"),
                    false),
            new Cause(
                    "block collection",
                    "",
                    Text.of("缩进与同级的“- ”不一致", "this is not indented like the other items of its list"),
                    false),
            new Cause(
                    "block sequence",
                    "",
                    Text.of("缩进与同级的“- ”不一致", "this is not indented like the other items of its list"),
                    false),
            new Cause(
                    "",
                    "sequence entries are not allowed",
                    Text.of(
                            "列表项“- ”须另起一行，并与同级缩进一致",
                            "a list item `- ` has to begin on a new line, indented like the other items"),
                    false),
            new Cause(
                    "",
                    "that cannot start any token",
                    Text.of("文本不能以这个字符开头；请加引号", "a text cannot begin with this character; put it in quotes"),
                    false),
            new Cause("", "undefined tag handle", Text.of("不支持标签（!）", "tags (!) are not supported"), false),
            new Cause(
                    "anchor",
                    "",
                    Text.of("锚点（&）的名称只能是字母、数字、- 和 _", "the name of an anchor (&) consists of letters, digits, - and _"),
                    false),
            new Cause(
                    "alias",
                    "",
                    Text.of(
                            "文本不能以 * 开头（它表示别名）；请加引号",
                            "a text cannot begin with * (it marks an alias); put it in quotes"),
                    false),
            new Cause("block scalar", "", Text.of("| 或 > 之后的写法有误", "the text after | or > is malformed"), false),
            new Cause(
                    "directive",
                    "",
                    Text.of(
                            "% 开头的指令有误；文本以 % 开头时请加引号",
                            "a line that begins with % is a directive; put a text with % in quotes"),
                    false));

    private YamlFaults() {}

    static StopReading stop(YamlEngineException fault, String text, Problems problems) {
        if (fault instanceof MarkedYamlEngineException marked) {
            return stop(marked, problems);
        }
        if (fault instanceof ReaderException reader) {
            String found = String.format("U+%04X", reader.getCodePoint());
            return problems.stop(
                    ReadProblem.SYNTAX,
                    Decoded.at(text, Math.min(text.length(), text.offsetByCodePoints(0, reader.getPosition()))),
                    "",
                    "format",
                    "YAML",
                    "cause",
                    Text.of("不能有控制字符 " + found, "a file cannot contain the control character " + found));
        }
        return problems.stop(
                ReadProblem.SYNTAX,
                SourceSpan.at(1, 1),
                "",
                "format",
                "YAML",
                "cause",
                Text.of("无法解析", "it cannot be parsed"));
    }

    private static StopReading stop(MarkedYamlEngineException fault, Problems problems) {
        String context = fault.getContext() == null ? "" : fault.getContext();
        String problem = fault.getProblem() == null ? "" : fault.getProblem();
        Cause cause = CAUSES.stream()
                .filter(one -> one.fits(context, problem))
                .findFirst()
                .orElse(new Cause(
                        "",
                        "",
                        Text.of("此处无法解析（" + problem + "）", "it cannot be parsed here (" + problem + ")"),
                        false));
        SourceSpan at = span(fault.getProblemMark().orElse(null));
        SourceSpan beginning = span(fault.getContextMark().orElse(null));
        SourceSpan found = cause.atBeginning() && beginning != null ? beginning : at;
        SourceSpan place = found == null ? SourceSpan.at(1, 1) : found;
        Diagnostic diagnostic =
                problems.diagnostic(ReadProblem.SYNTAX, place, "", "format", "YAML", "cause", cause.text());
        if (beginning == null || beginning.equals(place)) {
            return problems.stop(diagnostic);
        }
        return problems.stop(diagnostic.withRelated(List.of(problems.related(OPENED, beginning, ""))));
    }

    private static @Nullable SourceSpan span(@Nullable Mark mark) {
        return mark == null
                ? null
                : new SourceSpan(mark.getLine() + 1, mark.getColumn() + 1, mark.getLine() + 1, mark.getColumn() + 2);
    }
}
