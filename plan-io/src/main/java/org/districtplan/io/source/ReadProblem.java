package org.districtplan.io.source;

import java.util.Objects;
import org.districtplan.model.diagnostic.Severity;
import org.districtplan.model.diagnostic.Text;

/** What can be wrong with a file: the catalogue of the reader's diagnostics. */
public enum ReadProblem {
    /** A path that leads nowhere. */
    NO_SUCH_FILE("文件或文件夹“{path}”不存在", "there is no file or folder `{path}`"),
    /** A folder, or a set of documents, without a plan. */
    NO_PLAN(
            "“{path}”中没有规划：至少要有一个含 plan 的 .yaml、.yml 或 .json 文件",
            "there is no plan in `{path}`: at least one .yaml, .yml or .json file needs the key `plan`"),
    /** A file name that ends neither in .yaml, .yml nor .json. */
    UNKNOWN_FILE_TYPE(
            "无法识别文件“{path}”的格式：文件名应以 .yaml、.yml 或 .json 结尾",
            "what `{path}` holds is not known: its name has to end in .yaml, .yml or .json"),
    /** A file above the bound. */
    TOO_LARGE(
            "文件超过 {limit} 字节的上限，未读取；请拆分为多个文件（part-of），或放宽 ReaderLimits.fileBytes",
            "the file is larger than the limit of {limit} bytes and was not read; split it (part-of) or raise ReaderLimits.fileBytes"),
    /** Bytes that are not UTF-8. */
    NOT_UTF_8("此处的字节 {found} 不是 UTF-8 编码；请将文件另存为 UTF-8", "the byte {found} here is not UTF-8; save the file as UTF-8"),
    /** A text that is not YAML or JSON. */
    SYNTAX("{format} 语法有误：{cause}", "this is not {format}: {cause}"),
    /** A document without content. */
    EMPTY_DOCUMENT(
            "文件没有内容；第一行应为 format: {version}", "the file has no content; its first line has to be format: {version}"),
    /** Several documents in one file. */
    SEVERAL_DOCUMENTS(
            "一个文件只能有一份文档；请把此处之后的部分另存为文件，未读入",
            "a file holds one document; move what follows here to a file of its own: it was not read"),
    /** Lists and mappings nested deeper than the bound. */
    TOO_DEEP(
            "嵌套超过 {limit} 层的上限，文件从此处起未读入",
            "nested deeper than the limit of {limit}; the file was not read from here on"),
    /** A text longer than the bound. */
    TOO_LONG(
            "文本长 {found} 个字符，超过 {limit} 的上限，文件从此处起未读入",
            "a text of {found} characters is longer than the limit of {limit}; the file was not read from here on"),
    /** A number longer than the bound. */
    NUMBER_TOO_LONG(
            "数字长 {found} 位，超过 {limit} 位的上限，文件从此处起未读入",
            "a number of {found} digits is longer than the limit of {limit}; the file was not read from here on"),
    /** More aliases than the bound. */
    TOO_MANY_ALIASES(
            "别名（*）超过 {limit} 处的上限，文件从此处起未读入", "more than {limit} aliases (*); the file was not read from here on"),
    /** Aliases that repeat more than the bound. */
    TOO_MUCH_REPEATED(
            "别名（*）重复的内容超过 {limit} 项的上限，文件从此处起未读入",
            "aliases (*) repeat more than {limit} values; the file was not read from here on"),
    /** More problems than the bound. */
    TOO_MANY_PROBLEMS("已有 {limit} 个问题，文件从此处起未读入", "{limit} problems so far; the file was not read from here on"),
    /** An alias without its anchor. */
    UNKNOWN_ALIAS(
            "别名 *{name} 之前没有对应的锚点 &{name}{suggestion}",
            "there is no anchor &{name} before the alias *{name}{suggestion}"),
    /** An alias inside its own anchor, or of a whole list of the file. */
    ENCLOSING_ALIAS(
            "别名 *{name} 指向包含它的值，或文件的整个列表；只能重复一条之内的值",
            "the alias *{name} stands for what encloses it, or for a whole list of the file; only values within one entry can be repeated"),
    /** The YAML merge key. */
    MERGE_KEY("不支持合并键 <<；请逐项写出", "the merge key << is not supported; write the keys out"),
    /** A YAML tag. */
    TAG(
            "不支持标签 {found}；请删去，值的类型由所在的键决定",
            "the tag {found} is not supported; remove it: the key decides what the value is"),
    /** A key that is no text. */
    KEY_NOT_TEXT("键须为文本，此处为{found}", "a key has to be a text; this is {found}"),
    /** A key that stands twice in one mapping. */
    DUPLICATE_KEY("键 {key} 重复；只采用第一个", "the key `{key}` stands here for the second time; the first one counts"),
    /** A key the format does not know. */
    UNKNOWN_KEY("{in}没有键 {key}{suggestion}", "{in} has no key `{key}`{suggestion}"),
    /** A piece of text that a comma inside braces turned into a key. */
    STRAY_KEY(
            "{in}没有键 {key}；如果它是逗号前文本的一部分，请给该文本加引号",
            "{in} has no key `{key}`; if it belongs to the text before the comma, put that text in quotes"),
    /** A required key that is not there. */
    MISSING_KEY("{in}缺少 {key}", "{in} lacks `{key}`"),
    /** Keys that exclude each other. */
    EXCLUSIVE_KEYS("{key} 与 {other} 只能有一个", "`{key}` and `{other}` exclude each other"),
    /** A key without the key it belongs to. */
    LONE_KEY("{key} 须与 {other} 同用", "`{key}` goes only with `{other}`"),
    /** A key that stands in a document of another kind. */
    MISPLACED_KEY("{key} 不能写在{in}中{suggestion}", "`{key}` cannot stand in {in}{suggestion}"),
    /** A value of another shape than the key takes. */
    WRONG_TYPE("此处应为{expected}，却是{found}{suggestion}", "expected {expected}, found {found}{suggestion}"),
    /** No value. */
    NULL_VALUE(
            "{key} 没有值：应为{expected}；没有就不写这个键",
            "`{key}` has no value: expected {expected}; leave the key out if there is none"),
    /** A list or mapping with nothing in it. */
    EMPTY_LIST(Severity.WARNING, "{key} 是空的；没有就不写这个键", "`{key}` is empty; leave the key out if there is nothing"),
    /** A list with too few or too many items. */
    WRONG_LENGTH("此处应有 {expected} 项，却有 {found} 项", "expected {expected} items, found {found}"),
    /** A word that is not in the vocabulary. */
    UNKNOWN_WORD(
            "{key} 没有“{found}”这个取值{suggestion}；可用：{allowed}",
            "`{found}` is not a word for `{key}`{suggestion}; the words are {allowed}"),
    /** An integer that is none or out of range. */
    BAD_NUMBER("此处应为不小于 {least} 的整数，却是“{found}”", "expected an integer of at least {least}, found `{found}`"),
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
    /** A text that is no place in print. */
    BAD_PLACE(),
    /** A text that is no formula. */
    BAD_FORMULA(),
    /** A file that does not begin with its format. */
    MISSING_FORMAT("文件应以 format: {version} 开头，文件未读入", "a file begins with format: {version}; the file was not read"),
    /** A format or version this reader does not know. */
    VERSION(
            "格式为“{found}”，本版本只能读 {version}{suggestion}，文件未读入",
            "the format is `{found}`, this version reads {version}{suggestion}; the file was not read"),
    /** A file that does not say what it is. */
    MISSING_KIND(
            "format 之后应为 plan、registry 或 part-of，说明文件是什么，文件未读入",
            "after format a file says what it is: plan, registry or part-of; the file was not read"),
    /** A part of a plan that is not there. */
    UNKNOWN_PLAN(
            "part-of 所指的规划 {id} 不在读入的文件中{suggestion}，文件未读入",
            "part-of names the plan `{id}`, which is not among the files{suggestion}; the file was not read"),
    /** Two plans or two registries with one id. */
    DUPLICATE_ID("{kind}编号 {id} 已用于 {other}；后一个未读入", "the {kind} id `{id}` is taken by {other}; this one was left out");

    private final Severity severity;
    private final Text template;

    /** The value type says what is wrong. */
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
     * Gives how much it weighs.
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
