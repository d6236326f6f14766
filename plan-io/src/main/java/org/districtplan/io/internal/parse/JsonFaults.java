package org.districtplan.io.internal.parse;

import java.util.List;
import org.districtplan.model.diagnostic.Text;

/** What is wrong with a JSON text, in our own words. */
final class JsonFaults {

    private record Cause(String said, Text text) {}

    private static final List<Cause> CAUSES = List.of(
            new Cause(
                    "Unexpected end-of-input in",
                    Text.of("文本缺少右引号，直到文件末尾", "a text has no closing quote before the end of the file")),
            new Cause(
                    "Unexpected end-of-input", Text.of("文件不完整，缺少右括号", "the file ends before its brackets are closed")),
            new Cause(
                    "Illegal unquoted character",
                    Text.of(
                            "文本缺少右引号，或直接含有换行、控制字符（应写作 \\n）",
                            "the closing quote of a text is missing, or the text contains a line break or a control character (write \\n)")),
            new Cause(
                    "Unrecognized character escape",
                    Text.of("反斜杠转义写法不存在；反斜杠须写作 \\\\", "this escape does not exist; write a backslash as \\\\")),
            new Cause(
                    "was expecting double-quote to start property name",
                    Text.of(
                            "此处应为带双引号的键；多余的逗号或单引号都不行",
                            "a key in double quotes is expected here; remove an extra comma, and do not use single quotes")),
            new Cause("was expecting comma", Text.of("此处缺少逗号", "a comma is missing here")),
            new Cause("was expecting a colon", Text.of("键之后缺少冒号", "the colon after a key is missing")),
            new Cause("maybe a (non-standard) comment", Text.of("JSON 不能写注释", "JSON has no comments")),
            new Cause("Unexpected close marker", Text.of("右括号没有对应的左括号", "this closing bracket has no opening one")),
            new Cause(
                    "leading zero", Text.of("数字不能以 0 开头；代码请加引号", "a number cannot begin with 0; put a code in quotes")),
            new Cause("Unrecognized token", Text.of("文本须加双引号", "a text has to be in double quotes")),
            new Cause("Illegal character", Text.of("不能有控制字符", "a file cannot contain a control character")),
            new Cause(
                    "Unexpected character",
                    Text.of(
                            "此处不应有这个字符；文本须加双引号，项与项之间用逗号",
                            "this character is not expected here; texts are in double quotes, and items are separated by commas")));

    private static final Text OTHER = Text.of("此处无法解析", "it cannot be parsed here");

    private JsonFaults() {}

    static Text cause(String said) {
        return CAUSES.stream()
                .filter(cause -> said != null && said.contains(cause.said()))
                .findFirst()
                .map(Cause::text)
                .orElse(OTHER);
    }
}
