package org.districtplan.io.internal.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.districtplan.io.internal.codec.Codec;
import org.districtplan.io.internal.codec.HeaderTable;
import org.districtplan.io.internal.codec.ListTable;
import org.districtplan.io.internal.codec.RegistryTable;
import org.districtplan.io.internal.codec.SchemaNode;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.tree.Items;
import org.districtplan.io.internal.tree.Node;
import org.districtplan.io.internal.tree.Scalar;
import org.districtplan.model.diagnostic.Text;

/** Turns what the tables say of themselves into a JSON Schema 2020-12, with the words an editor shows. */
final class SchemaTree {

    private static final SchemaNode PLAN_ID = new SchemaNode.Scalar(
            List.of(SchemaNode.Type.STRING), "[a-z][a-z0-9-]*", null, Text.of("规划编号", "the id of a plan"));

    private final KeyTexts texts;
    private final Map<String, Node> definitions = new LinkedHashMap<>();

    SchemaTree(KeyTexts texts) {
        this.texts = texts;
    }

    /** Gives the schema of any file that is read with plans: a plan, more of a plan, or a registry. */
    Fields document() {
        Map<String, Node> properties = new LinkedHashMap<>();
        properties.put("format", titled("format", fields(Map.of("const", text("districtplan/1")))));
        properties.put("plan", titled("plan", schema(named("plan", HeaderTable.CODEC), "plan")));
        properties.put("part-of", titled("part-of", schema(PLAN_ID, "part-of")));
        properties.put("registry", titled("registry", schema(named("registry", RegistryTable.CODEC), "registry")));
        Map<String, Node> entries = lists(ListTable.ENTRIES);
        Map<String, Node> lists = lists(ListTable.PLAN);
        Map<String, Node> local = new LinkedHashMap<>();
        local.put("type", text("object"));
        local.put("properties", fields(entries));
        local.put("additionalProperties", bool(false));
        lists.put("local", titled("local", fields(local)));
        properties.put("local", lists.get("local"));
        properties.putAll(lists);
        properties.putAll(entries);
        Map<String, Node> root = new LinkedHashMap<>();
        root.put("$schema", text("https://json-schema.org/draft/2020-12/schema"));
        root.put("$id", text("urn:districtplan:format:1"));
        root.put("title", text("District Plan 1"));
        root.put("description", text("规划数据文件 / A file of plan data"));
        root.put("type", text("object"));
        root.put("properties", fields(properties));
        root.put("patternProperties", fields(Map.of("^x-", bool(true))));
        root.put("additionalProperties", bool(false));
        root.put("required", list(List.of(text("format"))));
        root.put("oneOf", list(List.of(required("plan"), required("part-of"), required("registry"))));
        root.put("if", required("registry"));
        Map<String, Node> registry = new LinkedHashMap<>();
        registry.put("properties", none(lists));
        registry.put("patternProperties", fields(Map.of("^x-", bool(false))));
        root.put("then", fields(registry));
        root.put("else", fields(Map.of("properties", none(entries))));
        root.put("$defs", fields(definitions));
        return fields(root);
    }

    private Map<String, Node> lists(List<? extends ListTable<?, ?, ?>> tables) {
        Map<String, Node> lists = new LinkedHashMap<>();
        for (ListTable<?, ?, ?> table : tables) {
            String key = table.kind().key();
            Map<String, Node> list = new LinkedHashMap<>();
            list.put("type", text("array"));
            list.put("items", schema(named(key, table.codec()), key));
            lists.put(key, titled(key, fields(list)));
        }
        return lists;
    }

    private static SchemaNode named(String name, Codec<?> codec) {
        return new SchemaNode.Named(name, codec::schema);
    }

    private Node titled(String key, Node schema) {
        return described(schema, "file", key);
    }

    private static Node none(Map<String, Node> properties) {
        Map<String, Node> none = new LinkedHashMap<>();
        properties.keySet().forEach(key -> none.put(key, bool(false)));
        return fields(none);
    }

    private static Node required(String key) {
        return fields(Map.of("required", list(List.of(text(key)))));
    }

    private Node schema(SchemaNode node, String owner) {
        if (node instanceof SchemaNode.Scalar scalar) {
            return scalar.pattern() == null ? scalar(scalar) : shared(scalar(scalar), owner);
        }
        if (node instanceof SchemaNode.Words words) {
            return shared(words(words), owner);
        }
        if (node instanceof SchemaNode.Items items) {
            return items(items, owner);
        }
        if (node instanceof SchemaNode.FixedKeys keys) {
            return record(keys, owner);
        }
        if (node instanceof SchemaNode.Mapping mapping) {
            return mapping(mapping, owner);
        }
        if (node instanceof SchemaNode.Choice choice) {
            List<Node> shapes =
                    choice.shapes().stream().map(shape -> schema(shape, owner)).toList();
            return shared(fields(Map.of("anyOf", list(shapes))), owner);
        }
        if (node instanceof SchemaNode.Named named) {
            return named(named);
        }
        return bool(true);
    }

    /** Puts what several keys take among the definitions, under the name of the key that took it first. */
    private Node shared(Node schema, String owner) {
        for (Map.Entry<String, Node> definition : definitions.entrySet()) {
            if (definition.getValue().equals(schema)) {
                return reference(definition.getKey());
            }
        }
        String name = owner;
        for (int i = 2; definitions.containsKey(name); i++) {
            name = owner + "-" + i;
        }
        definitions.put(name, schema);
        return reference(name);
    }

    private static Node reference(String name) {
        return fields(Map.of("$ref", text("#/$defs/" + name)));
    }

    private Node named(SchemaNode.Named named) {
        if (!definitions.containsKey(named.name())) {
            definitions.put(named.name(), bool(true));
            definitions.put(named.name(), schema(named.shape().get(), named.name()));
        }
        return reference(named.name());
    }

    private static Node scalar(SchemaNode.Scalar scalar) {
        Map<String, Node> keys = new LinkedHashMap<>();
        List<Scalar> types = scalar.types().stream()
                .map(type -> text(type.name().toLowerCase(Locale.ROOT)))
                .toList();
        keys.put("type", types.size() == 1 ? types.get(0) : list(types));
        if (scalar.pattern() != null) {
            keys.put("pattern", text(whole(scalar.pattern())));
        }
        if (scalar.minimum() != null) {
            keys.put("minimum", number(scalar.minimum()));
        }
        keys.put("description", text(both(scalar.description())));
        return fields(keys);
    }

    private static Node words(SchemaNode.Words words) {
        Map<String, Node> keys = new LinkedHashMap<>();
        keys.put(
                "enum",
                list(words.words().stream().map(word -> text(word.text())).toList()));
        keys.put(
                "enumDescriptions",
                list(words.words().stream()
                        .map(word -> text(both(word.label())))
                        .toList()));
        return fields(keys);
    }

    private Node items(SchemaNode.Items items, String owner) {
        Map<String, Node> keys = new LinkedHashMap<>();
        keys.put("type", text("array"));
        keys.put("items", schema(items.items(), owner));
        if (items.least() > 0) {
            keys.put("minItems", number(items.least()));
        }
        if (items.most() != null) {
            keys.put("maxItems", number(items.most()));
        }
        return fields(keys);
    }

    private Node mapping(SchemaNode.Mapping mapping, String owner) {
        Map<String, Node> keys = new LinkedHashMap<>();
        keys.put("type", text("object"));
        if (mapping.keyPattern() != null) {
            keys.put("propertyNames", fields(Map.of("pattern", text(whole(mapping.keyPattern())))));
        }
        keys.put("additionalProperties", schema(mapping.values(), owner));
        if (mapping.least() > 0) {
            keys.put("minProperties", number(mapping.least()));
        }
        return fields(keys);
    }

    private Node record(SchemaNode.FixedKeys record, String owner) {
        Map<String, Node> keys = new LinkedHashMap<>();
        keys.put("type", text("object"));
        Map<String, Node> properties = new LinkedHashMap<>();
        for (SchemaNode.Property property : record.properties()) {
            properties.put(property.key(), described(schema(property.value(), property.key()), owner, property.key()));
        }
        keys.put("properties", fields(properties));
        if (record.extensible()) {
            keys.put("patternProperties", fields(Map.of("^x-", bool(true))));
        }
        keys.put("additionalProperties", bool(false));
        List<Scalar> required = record.properties().stream()
                .filter(SchemaNode.Property::required)
                .map(property -> text(property.key()))
                .toList();
        if (!required.isEmpty()) {
            keys.put("required", list(required));
        }
        List<Node> rules = new ArrayList<>();
        Map<String, Node> companions = new LinkedHashMap<>();
        for (SchemaNode.Exclusive exclusive : record.exclusives()) {
            if (exclusive.keys().size() > 1 || exclusive.required()) {
                rules.add(oneOf(exclusive));
            }
            exclusive.companions().forEach(pair -> companions.put(pair.get(0), list(List.of(text(pair.get(1))))));
        }
        if (!companions.isEmpty()) {
            keys.put("dependentRequired", fields(companions));
        }
        if (!rules.isEmpty()) {
            keys.put("allOf", list(rules));
        }
        return fields(keys);
    }

    private static Node oneOf(SchemaNode.Exclusive exclusive) {
        List<Node> present = new ArrayList<>();
        exclusive.keys().forEach(key -> present.add(required(key)));
        List<Node> cases = new ArrayList<>(present);
        if (!exclusive.required()) {
            cases.add(fields(Map.of("not", fields(Map.of("anyOf", list(present))))));
        }
        return fields(Map.of("oneOf", list(cases)));
    }

    /** Puts the words for a key in front of what its value is. */
    private Node described(Node schema, String owner, String key) {
        Map<String, Node> keys = new LinkedHashMap<>();
        keys.put("title", text(both(texts.of(owner, key))));
        fields(schema).values().forEach(field -> keys.put(field.key().text(), field.value()));
        return fields(keys);
    }

    private static String both(Text text) {
        return text.zh().equals(text.en()) ? text.zh() : text.zh() + " / " + text.en();
    }

    private static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }

    private static Fields fields(Node schema) {
        return schema instanceof Fields fields ? fields : new Fields(List.of(), Node.NOWHERE);
    }

    private static Fields fields(Map<String, Node> values) {
        return new Fields(
                values.entrySet().stream()
                        .map(entry -> new Fields.Field(text(entry.getKey()), entry.getValue()))
                        .toList(),
                Node.NOWHERE);
    }

    private static Items list(List<? extends Node> values) {
        return new Items(List.copyOf(values), Node.NOWHERE);
    }

    private static Scalar text(String text) {
        return Scalar.text(text);
    }

    private static Scalar number(int number) {
        return new Scalar(Integer.toString(number), Scalar.Style.NUMBER, Node.NOWHERE);
    }

    private static Scalar bool(boolean value) {
        return new Scalar(Boolean.toString(value), Scalar.Style.BOOLEAN, Node.NOWHERE);
    }
}
