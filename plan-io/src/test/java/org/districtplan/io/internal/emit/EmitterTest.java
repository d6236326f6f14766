package org.districtplan.io.internal.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class EmitterTest {

    private static final Emitter YAML = new YamlEmitter();
    private static final Emitter JSON = new JsonEmitter();

    @Test
    void any_tree_of_texts_is_read_back_as_it_was_from_yaml() {
        Trees trees = new Trees(new SplittableRandom(20221118));
        for (int i = 0; i < 3000; i++) {
            Fields file = trees.file();
            String text = YAML.emit(file);
            assertThat(loaded(text)).as(text).isEqualTo(value(file));
        }
    }

    @Test
    void any_tree_of_texts_is_read_back_as_it_was_from_json() {
        Trees trees = new Trees(new SplittableRandom(20221119));
        for (int i = 0; i < 3000; i++) {
            Fields file = trees.file();
            String text = JSON.emit(file);
            assertThat(parsed(text)).as(text).isEqualTo(value(file));
        }
    }

    @Test
    void no_line_holds_a_whole_mapping_and_more_than_160_code_points() {
        Trees trees = new Trees(new SplittableRandom(7));
        for (int i = 0; i < 500; i++) {
            for (Emitter emitter : List.of(YAML, JSON)) {
                assertThat(emitter.emit(trees.file()).lines())
                        .filteredOn(line -> line.codePointCount(0, line.length()) > Emitter.WIDTH)
                        .allSatisfy(line -> assertThat(line.strip()).doesNotMatch("(- )*[\\[{].*[\\]}]"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "Off",
                "null",
                "~",
                "310105",
                "1",
                "2022-11-18",
                "1e3",
                "0x1F",
                "12:30",
                "1-10",
                "%",
                "a: b",
                ":x",
                "a,b",
                " a",
                "",
                "- a"
            })
    void a_text_that_could_be_mistaken_stands_in_quotes(String text) {
        assertThat(YAML.emit(file("k", Scalar.text(text)))).isEqualTo("k: \"" + text + "\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gdp",
                "超21亿元",
                "-a",
                "a#b",
                "8.0版",
                "15分钟",
                "“十四五”规划",
                "长发改〔2021〕47号",
                "3+3+X",
                "1/3",
                "nothing",
                "\ud83d\ude80",
                "it's",
                "a \"b\""
            })
    void a_text_that_cannot_be_mistaken_stands_without_quotes(String text) {
        assertThat(YAML.emit(file("k", Scalar.text(text)))).isEqualTo("k: " + text + "\n");
    }

    @ParameterizedTest
    @CsvSource({"2022", "2022-11-18", "../2022-09", "100.00%", "-12.2%", "一(三) p4", "公告:p"})
    void a_value_whose_field_says_what_it_is_stands_without_quotes(String text) {
        assertThat(YAML.emit(file("k", Scalar.of(text)))).isEqualTo("k: " + text + "\n");
    }

    @Test
    void characters_that_cannot_be_seen_are_escaped() {
        assertThat(YAML.emit(file("k", Scalar.text("a\u202eb\u0000\n\ud800"))))
                .isEqualTo("k: \"a\\u202Eb\\u0000\\n\\uD800\"\n");
    }

    @Test
    void a_short_element_takes_one_line_and_a_long_one_a_line_for_each_key() {
        Node shortOne = fields("id", Scalar.text("gdp"), "period", Scalar.of("2022"));
        Node longOne = fields(
                "id",
                Scalar.text("gdp"),
                "inferred",
                fields("period", Scalar.text("x".repeat(120))),
                "at",
                Scalar.of("一 p1"));
        Node header = fields("id", Scalar.text("p"), "references", items(fields("as", Scalar.text("implements"))));
        assertThat(YAML.emit(fields("plan", header, "observations", items(shortOne, longOne), "targets", items())))
                .isEqualTo("""
                        plan:
                          id: p
                          references:
                            - {as: implements}
                        observations:
                          - {id: gdp, period: 2022}
                          - id: gdp
                            inferred: {period: %s}
                            at: 一 p1
                        targets: []
                        """.formatted("x".repeat(120)));
        assertThat(JSON.emit(fields("plan", header, "observations", items(shortOne, longOne), "targets", items())))
                .isEqualTo("""
                        {
                          "plan": {
                            "id": "p",
                            "references": [
                              {"as": "implements"}
                            ]
                          },
                          "observations": [
                            {"id": "gdp", "period": "2022"},
                            {
                              "id": "gdp",
                              "inferred": {"period": "%s"},
                              "at": "一 p1"
                            }
                          ],
                          "targets": []
                        }
                        """.formatted("x".repeat(120)));
    }

    private static Fields file(String key, Node value) {
        return fields(key, value);
    }

    private static Fields fields(Object... pairs) {
        List<Fields.Field> fields = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.add(new Fields.Field(Scalar.of((String) pairs[i]), (Node) pairs[i + 1]));
        }
        return new Fields(fields, Node.NOWHERE);
    }

    private static Items items(Node... items) {
        return new Items(List.of(items), Node.NOWHERE);
    }

    private static Object loaded(String text) {
        return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(text);
    }

    private static Object parsed(String text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return parsed(parser);
        }
    }

    private static Object parsed(JsonParser parser) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                map.put(key, parsed(parser));
            }
            return map;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(parsed(parser));
            }
            return list;
        }
        return parser.getString();
    }

    private static Object value(Node node) {
        if (node instanceof Fields fields) {
            Map<String, Object> map = new LinkedHashMap<>();
            fields.values().forEach(field -> map.put(field.key().text(), value(field.value())));
            return map;
        }
        if (node instanceof Items items) {
            return items.values().stream().map(EmitterTest::value).toList();
        }
        return ((Scalar) node).text();
    }
}
