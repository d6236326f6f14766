package org.districtplan.io.source;

import java.util.Objects;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;

/** The problems a file can have: the catalogue of the reader's diagnostics. Immutable and thread-safe. */
public enum ReadProblem {
    /** A path at which there is no file or folder. */
    NO_SUCH_FILE("文件或文件夹“{path}”不存在，请检查路径", "the file or folder `{path}` does not exist; check the path"),
    /** A folder, or a set of documents, without a plan. */
    NO_PLAN(
            "“{path}”中没有规划，至少应有一个含 plan 键的 .yaml、.yml 或 .json 文件",
            "`{path}` contains no plan; add the key `plan` to at least one .yaml, .yml or .json file"),
    /** A file name that ends neither in .yaml, .yml nor .json. */
    UNKNOWN_FILE_TYPE(
            "无法识别文件“{path}”的格式：文件名应以 .yaml、.yml 或 .json 结尾",
            "the type of the file `{path}` is unknown; its name has to end in .yaml, .yml or .json"),
    /** A file above the bound. */
    TOO_LARGE(
            "文件超过 {limit} 字节的上限，未读取；请拆分为多个文件（part-of），或放宽 ReaderLimits.fileBytes",
            "the file exceeds the limit of {limit} bytes and was not read; split it with part-of, or raise ReaderLimits.fileBytes"),
    /** Bytes that are not UTF-8. */
    NOT_UTF_8("此处的字节 {found} 不是 UTF-8 编码；请将文件另存为 UTF-8", "the byte {found} is not valid UTF-8; save the file as UTF-8"),
    /** A text that is not YAML or JSON. */
    SYNTAX("{format} 语法有误：{cause}", "the {format} syntax is wrong: {cause}"),
    /** A document without content. */
    EMPTY_DOCUMENT(
            "文件没有内容；第一行应为 format: {version}", "the file has no content; its first line has to be format: {version}"),
    /** Several documents in one file. */
    SEVERAL_DOCUMENTS(
            "一个文件只能有一份文档，此处之后的部分未读入；请另存为文件",
            "a file may hold only one document, and the rest was not read; move it to another file"),
    /** Lists and mappings nested deeper than the bound. */
    TOO_DEEP(
            "嵌套超过 {limit} 层的上限，文件自此处起未读入",
            "lists and mappings are nested deeper than the limit of {limit}; the file was not read from here on"),
    /** A text longer than the bound. */
    TOO_LONG(
            "文本共 {found} 个字符，超过 {limit} 个的上限，文件自此处起未读入",
            "the text has {found} characters and exceeds the limit of {limit}; the file was not read from here on"),
    /** A number longer than the bound. */
    NUMBER_TOO_LONG(
            "数字共 {found} 位，超过 {limit} 位的上限，文件自此处起未读入",
            "the number has {found} digits and exceeds the limit of {limit}; the file was not read from here on"),
    /** More aliases than the bound. */
    TOO_MANY_ALIASES(
            "别名（*）超过 {limit} 处的上限，文件自此处起未读入",
            "the file has more aliases (*) than the limit of {limit}; the file was not read from here on"),
    /** Aliases that repeat more than the bound. */
    TOO_MUCH_REPEATED(
            "别名（*）重复的内容超过 {limit} 项的上限，文件自此处起未读入",
            "the aliases (*) repeat more values than the limit of {limit}; the file was not read from here on"),
    /** More problems than the bound. */
    TOO_MANY_PROBLEMS(
            "问题已达 {limit} 个的上限，文件自此处起未读入",
            "the file has reached the limit of {limit} problems; the file was not read from here on"),
    /** An alias without its anchor. */
    UNKNOWN_ALIAS(
            "别名 *{name} 之前没有对应的锚点 &{name}{suggestion}",
            "the alias *{name} has no anchor &{name} before it{suggestion}"),
    /** An alias inside its own anchor, or of a whole list of the file. */
    ENCLOSING_ALIAS(
            "别名 *{name} 指向包含它的值或文件的整个列表；别名只能重复同一条目内的值",
            "the alias *{name} repeats a value that encloses it, or a whole list of the file; an alias can repeat only a value within one entry"),
    /** The YAML merge key. */
    MERGE_KEY("不支持合并键 <<；请逐项写出", "the merge key << is not supported; write each key out"),
    /** A YAML tag. */
    TAG(
            "不支持标签 {found}；请删去，值的类型由所在的键决定",
            "the tag {found} is not supported; remove it, since the key determines the type of the value"),
    /** A key that is no text. */
    KEY_NOT_TEXT("键须为文本，此处为{found}", "a key has to be a text, but this is {found}"),
    /** A key that occurs twice in one mapping. */
    DUPLICATE_KEY("键 {key} 重复；只采用第一个", "the key `{key}` is repeated; only the first one is used"),
    /** A key the format does not know. */
    UNKNOWN_KEY("{in}没有键 {key}{suggestion}", "{in} has no key `{key}`{suggestion}"),
    /** A piece of text that a comma inside braces turned into a key. */
    STRAY_KEY(
            "{in}没有键 {key}；如果它是逗号前文本的一部分，请给该文本加引号",
            "{in} has no key `{key}`; if it belongs to the text before the comma, put that text in quotes"),
    /** A required key that is missing. */
    MISSING_KEY("{in}缺少键 {key}", "{in} is missing the key `{key}`"),
    /** Keys that exclude each other. */
    EXCLUSIVE_KEYS("键 {key} 与 {other} 只能保留一个", "the keys `{key}` and `{other}` exclude each other; keep one of them"),
    /** A key without the key it belongs to. */
    LONE_KEY("键 {key} 须与 {other} 同时使用", "the key `{key}` is allowed only together with `{other}`"),
    /** A key that belongs to a document of another kind. */
    MISPLACED_KEY("键 {key} 不能写在{in}中{suggestion}", "the key `{key}` is not allowed in {in}{suggestion}"),
    /** A value of another shape than the key takes. */
    WRONG_TYPE("此处应为{expected}，实为{found}{suggestion}", "expected {expected}, found {found}{suggestion}"),
    /** No value. */
    NULL_VALUE(
            "键 {key} 没有值；应为{expected}，如无内容请删去此键",
            "the key `{key}` has no value; write {expected}, or leave the key out"),
    /** A list or mapping with nothing in it. */
    EMPTY_LIST(
            Severity.WARNING,
            "键 {key} 为空；如无内容请删去此键",
            "the key `{key}` is empty; leave it out if there is nothing to list"),
    /** A list with too few or too many items. */
    WRONG_LENGTH("此处应有 {expected} 项，实有 {found} 项", "expected {expected} items, found {found}"),
    /** A word that is not in the vocabulary. */
    UNKNOWN_WORD(
            "键 {key} 不能取值“{found}”{suggestion}；可用取值：{allowed}",
            "the key `{key}` does not take the value `{found}`{suggestion}; allowed values: {allowed}"),
    /** A text that is no integer, or an integer out of range. */
    BAD_NUMBER("此处应为不小于 {least} 的整数，实为“{found}”", "expected an integer of at least {least}, found `{found}`"),
    /** A text that is no id. */
    BAD_ID(),
    /** A text that is no language tag. */
    BAD_LANGUAGE(),
    /** A text that is no reference. */
    BAD_REFERENCE(),
    /** A text that is no quantity. */
    BAD_QUANTITY(),
    /** A text that is no unit. */
    BAD_UNIT(),
    /** A text that is no period. */
    BAD_PERIOD(),
    /** A text that is no date. */
    BAD_DATE(),
    /** A text that is no place in the source document. */
    BAD_PLACE(),
    /** A text that is no formula. */
    BAD_FORMULA(),
    /** A file that does not begin with its format. */
    MISSING_FORMAT(
            "文件应以 format: {version} 开头，文件未读入",
            "the file does not begin with format: {version} and was not read; add that line"),
    /** A format or version this reader does not know. */
    VERSION(
            "不支持格式“{found}”，文件未读入；本版本只能读 {version}{suggestion}",
            "the format `{found}` is not supported and the file was not read; this version reads {version}{suggestion}"),
    /** A file whose kind is not given. */
    MISSING_KIND(
            "format 之后的键应为 plan、registry 或 part-of；文件未读入",
            "the key after format has to be plan, registry or part-of; the file was not read"),
    /** A part of a plan that was not read. */
    UNKNOWN_PLAN(
            "part-of 所指的规划 {id} 不在读入的文件中{suggestion}，文件未读入",
            "the plan `{id}` named by part-of is not among the files{suggestion}; the file was not read"),
    /** Two plans or two registries with one id. */
    DUPLICATE_ID(
            "{kind}编号 {id} 已用于 {other}；后一个未读入",
            "the {kind} id `{id}` is already used at {other}; this file was left out");

    private final Severity severity;
    private final Text template;

    /** A problem whose message comes from the value type. */
    ReadProblem() {
        this("{problem}", "{problem}");
    }

    ReadProblem(String zh, String en) {
        this(Severity.ERROR, zh, en);
    }

    ReadProblem(Severity severity, String zh, String en) {
        this.severity = severity;
        this.template = Text.of(Objects.requireNonNull(zh), Objects.requireNonNull(en));
    }

    /**
     * Gives the rule id of the diagnostics.
     *
     * @return the id, such as {@code unknown-key}
     */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /**
     * Gives the severity of the problem.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Gives the sentence, with its placeholders in braces.
     *
     * @return the template of the message in both languages
     */
    public Text template() {
        return template;
    }
}
