package org.districtplan.io.internal.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.io.source.ReadProblem;
import org.districtplan.model.DocumentDate;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;
import org.districtplan.model.value.Formula;
import org.districtplan.model.value.InvalidTextException;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Place;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/** The codecs of single values, and of lists. */
public final class Codecs {

    /** The form of an id. */
    static final String ID_PATTERN = "[a-z][a-z0-9-]*";

    private static final List<SchemaNode.Type> STRING = List.of(SchemaNode.Type.STRING);
    private static final List<SchemaNode.Type> TEXTUAL = List.of(SchemaNode.Type.STRING, SchemaNode.Type.NUMBER);
    private static final List<SchemaNode.Type> DATED = List.of(SchemaNode.Type.STRING, SchemaNode.Type.INTEGER);
    private static final Text NO_DAY =
            Text.of("“{found}”不是日期；应如 2022-11-18", "`{found}` is not a date; write it as 2022-11-18");
    private static final Text A_TEXT = Text.of("文本", "a text");

    /** Any text. */
    public static final Codec<String> TEXT = new Parsed<>(
            ReadProblem.WRONG_TYPE, text -> text, Scalar::text, new SchemaNode.Scalar(TEXTUAL, null, null, A_TEXT));

    /** An id of an entry or plan. */
    public static final Codec<String> ID = parsed(
            ReadProblem.BAD_ID,
            Ref::requireId,
            new SchemaNode.Scalar(List.of(SchemaNode.Type.STRING), ID_PATTERN, null, Text.of("编号", "an id")));

    /** A reference to an element, of this plan or another. */
    static final Codec<Ref> REF = parsed(
            ReadProblem.BAD_REFERENCE,
            Ref::parse,
            new SchemaNode.Scalar(
                    List.of(SchemaNode.Type.STRING),
                    "(" + ID_PATTERN + "#)?" + ID_PATTERN,
                    null,
                    Text.of("引用：编号，或 另一计划#编号", "a reference: an id, or other-plan#id")));

    /** A scope: members by their dimensions. */
    static final MappingCodec<String> SCOPE =
            MappingCodec.byId(Text.of("范围 {维度: 成员}", "a scope {dimension: member}"), ID);

    /** A language. */
    static final Codec<String> LANGUAGE = matching(
            ReadProblem.BAD_LANGUAGE,
            MappingCodec.LANGUAGE_PATTERN,
            Text.of("语言代码，如 zh、en、zh-Hant", "a language tag such as zh, en or zh-Hant"));

    /** A quantity as stated. */
    static final Codec<Quantity> QUANTITY = textual(
            ReadProblem.BAD_QUANTITY,
            Quantity::parse,
            TEXTUAL,
            TextForms.QUANTITY,
            Text.of("数量，如 135亿元、5%左右", "a quantity such as 135亿元 or 5%左右"));

    /** A unit. */
    static final Codec<Unit> UNIT = textual(
            ReadProblem.BAD_UNIT, Unit::parse, STRING, TextForms.UNIT, Text.of("单位，如 亿元、%", "a unit such as 亿元 or %"));

    /** A period. */
    static final Codec<Period> PERIOD = textual(
            ReadProblem.BAD_PERIOD,
            Period::parse,
            DATED,
            TextForms.PERIOD,
            Text.of("时期，如 2022、2022-Q3、2021/2025", "a period such as 2022, 2022-Q3 or 2021/2025"));

    /** A date of a document. */
    static final Codec<DocumentDate> DATE = textual(
            ReadProblem.BAD_DATE,
            DocumentDate::parse,
            DATED,
            TextForms.DATE,
            Text.of("日期，如 2022-11-18、2022-11、2018~", "a date such as 2022-11-18, 2022-11 or 2018~"));

    /** A day of the calendar. */
    public static final Codec<LocalDate> DAY = textual(
            ReadProblem.BAD_DATE,
            Codecs::day,
            STRING,
            "[1-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
            Text.of("日期，如 2022-11-18", "a date such as 2022-11-18"));

    /** A place in the source document. */
    public static final Codec<Place> PLACE = textual(
            ReadProblem.BAD_PLACE,
            Place::parse,
            TEXTUAL,
            TextForms.PLACE,
            Text.of("位置，如 一(三) p2", "a place such as 一(三) p2"));

    /** A formula over indicators. */
    static final Codec<Formula> FORMULA = textual(
            ReadProblem.BAD_FORMULA,
            Formula::parse,
            TEXTUAL,
            TextForms.FORMULA,
            Text.of("公式，如 a / b", "a formula such as a / b"));

    /** True or false. */
    static final Codec<Boolean> FLAG = new FlagCodec();

    /** One place, or a list of them. */
    static final Codec<List<Place>> PLACES = new OneOrMore<>(PLACE, false);

    private Codecs() {}

    /** A list. */
    public static <V> Codec<List<V>> list(Codec<V> items) {
        return new ListCodec<>(items, 0);
    }

    /** An integer of at least so much. */
    static Codec<Integer> integer(int least) {
        return new IntegerCodec(least);
    }

    /** The same text form for another value. */
    static <V, W> Codec<W> map(Codec<V> codec, Function<V, W> to, Function<W, V> from) {
        return new Codec<>() {
            @Override
            public @Nullable W read(Node node, ReadContext context) {
                V value = codec.read(node, context);
                return value == null ? null : to.apply(value);
            }

            @Override
            public Node write(W value, String language) {
                return codec.write(from.apply(value), language);
            }

            @Override
            public SchemaNode schema() {
                return codec.schema();
            }
        };
    }

    private static LocalDate day(String text) {
        Message wrong = Message.of(NO_DAY, "found", text);
        if (!text.matches("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}")) {
            throw new InvalidTextException(wrong, 0);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidTextException(wrong, 0);
        }
    }

    /** A text of a form. */
    static Codec<String> matching(ReadProblem problem, String pattern, Text description) {
        Message wrong =
                Message.of(Text.of("“{found}”不是{expected}", "`{found}` is not {expected}"), "expected", description);
        return parsed(
                problem,
                text -> {
                    if (!text.matches(pattern)) {
                        throw new InvalidTextException(wrong, 0);
                    }
                    return text;
                },
                new SchemaNode.Scalar(List.of(SchemaNode.Type.STRING), pattern, null, description));
    }

    private static <V> Codec<V> textual(
            ReadProblem problem,
            Function<String, V> parse,
            List<SchemaNode.Type> types,
            String pattern,
            Text description) {
        return new Parsed<>(problem, parse, Scalar::of, new SchemaNode.Scalar(types, pattern, null, description));
    }

    private static <V> Codec<V> parsed(ReadProblem problem, Function<String, V> parse, SchemaNode.Scalar schema) {
        return new Parsed<>(problem, parse, Scalar::text, schema);
    }

    /** Takes a single value; reports a list, a mapping or nothing at all. */
    public static @Nullable Scalar scalar(Node node, Text expected, ReadContext context) {
        if (!(node instanceof Scalar scalar)) {
            wrongType(node, expected, Text.of(""), context);
            return null;
        }
        boolean none = scalar.style() == Scalar.Style.NULL
                || (scalar.style() == Scalar.Style.PLAIN
                        && (scalar.text().equals("null") || scalar.text().equals("~")));
        if (none) {
            context.report(ReadProblem.NULL_VALUE, node, "key", context.step(), "expected", expected);
            return null;
        }
        return scalar;
    }

    /** Reports a value of another shape than expected. */
    public static void wrongType(Node node, Text expected, Text suggestion, ReadContext context) {
        context.report(
                ReadProblem.WRONG_TYPE,
                node,
                "expected",
                expected,
                "found",
                Faults.found(node),
                "suggestion",
                suggestion);
    }

    /** A value with a text form; in JSON a number will do. */
    private record Parsed<V>(
            ReadProblem problem, Function<String, V> parse, Function<String, Scalar> make, SchemaNode.Scalar schema)
            implements Codec<V> {
        @Override
        public @Nullable V read(Node node, ReadContext context) {
            Scalar scalar = scalar(node, schema.description(), context);
            if (scalar == null) {
                return null;
            }
            if (scalar.style() == Scalar.Style.BOOLEAN) {
                wrongType(node, schema.description(), Text.of(""), context);
                return null;
            }
            try {
                return context.repeats().read(scalar.text(), parse);
            } catch (InvalidTextException e) {
                context.reportInvalid(problem, scalar, e);
                return null;
            }
        }

        @Override
        public Node write(V value, String language) {
            return make.apply(value.toString());
        }
    }
}
