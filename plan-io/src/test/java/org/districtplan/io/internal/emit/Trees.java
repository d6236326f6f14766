package org.districtplan.io.internal.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;

/** Random trees full of what breaks writers. */
final class Trees {

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "no",
            "Yes",
            "NULL",
            "~",
            "=",
            "<<",
            "010",
            "0x1F",
            "0o17",
            "1_000",
            "12:30",
            "1-10",
            "2022-11-18",
            "1e3",
            ".5",
            "-.inf",
            ".NaN",
            "-",
            "- a",
            "--- a",
            "...",
            "?",
            "? a",
            ":",
            "a: b",
            "a:b",
            "a:",
            "a #b",
            "a#b",
            "#a",
            "a,b",
            "[a]",
            "{a}",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "'a'",
            "\"a\"",
            "%",
            "@a",
            "`a",
            " a",
            "a ",
            "\u3000a",
            "a\u3000",
            "\t",
            "a\tb",
            "a\nb",
            "a\r\nb",
            "\n",
            "a\\b",
            "\u0000",
            "\u0007",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\u2029",
            "\ufeff",
            "\ufffe",
            "\u202e",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\ud83c\udde8\ud83c\uddf3",
            "\udbff\udfff",
            "一(三) p4",
            "公告:p",
            "超21亿元",
            "-12.2%",
            "../2022-09",
            "310105",
            "长发改〔2021〕47号",
            "“十四五”规划",
            "plan#id",
            "x".repeat(200),
            "区".repeat(200),
            "y".repeat(1500));

    private final RandomGenerator random;

    Trees(RandomGenerator random) {
        this.random = random;
    }

    Fields file() {
        return fields(0);
    }

    private Fields fields(int depth) {
        List<Fields.Field> fields = new ArrayList<>();
        for (int i = 0, size = random.nextInt(5); i < size; i++) {
            // a number in front keeps keys apart, except where the bare text is wanted
            String text = random.nextInt(4) == 0 && i == 0 ? text() : i + text();
            fields.add(new Fields.Field(Scalar.text(text), node(depth + 1)));
        }
        return new Fields(fields, Node.NOWHERE);
    }

    private Node node(int depth) {
        int choice = random.nextInt(depth > 4 ? 4 : 8);
        if (choice < 4) {
            return Scalar.text(text());
        }
        if (choice < 6) {
            return fields(depth);
        }
        List<Node> items = new ArrayList<>();
        for (int i = 0, size = random.nextInt(4); i < size; i++) {
            items.add(node(depth + 1));
        }
        return new Items(items, Node.NOWHERE);
    }

    private String text() {
        if (random.nextInt(5) > 0) {
            return NASTY.get(random.nextInt(NASTY.size()));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0, size = random.nextInt(6); i < size; i++) {
            text.append(NASTY.get(random.nextInt(NASTY.size() - 3)));
        }
        return text.toString();
    }
}
