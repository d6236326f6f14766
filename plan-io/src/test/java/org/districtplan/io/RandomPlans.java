package org.districtplan.io;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.districtplan.model.Base;
import org.districtplan.model.Claim;
import org.districtplan.model.CountedThing;
import org.districtplan.model.Criterion;
import org.districtplan.model.DocumentDate;
import org.districtplan.model.ExtensionValue;
import org.districtplan.model.FigureKey;
import org.districtplan.model.KeyPattern;
import org.districtplan.model.Name;
import org.districtplan.model.Observation;
import org.districtplan.model.Plan;
import org.districtplan.model.Registry;
import org.districtplan.model.Target;
import org.districtplan.model.Transformation;
import org.districtplan.model.value.Formula;
import org.districtplan.model.value.ParagraphNumber;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Place;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Random plans and registries: every component of every record takes every kind of value it can, found by reflection, so
 * that a field added to the model is tried without a word here. Only what belongs together is put together by hand.
 */
final class RandomPlans {

    private static final List<String> TEXTS = List.of(
            "地区生产总值",
            "GDP",
            "a, b",
            "a: b",
            "#1",
            "a #b",
            "no",
            "310105",
            "2022-11-18",
            "1.0",
            "~",
            "- x",
            "“十四五”",
            "it's \"so\"",
            "两行\n文字",
            "\t制表",
            " 前后空格 ",
            "\ud83d\ude80",
            "公告:第1段",
            "[等]",
            "{x}",
            "a\\b",
            "很长的说明".repeat(40),
            "%",
            "true",
            "null",
            "\u2028",
            "C\u202e",
            "x:",
            ":x",
            "'",
            "\"",
            "1_000",
            "=",
            "<<",
            "*a",
            "&a",
            "!a");
    private static final List<String> IDS =
            List.of("gdp", "no", "y", "on", "null", "a1", "district-tax", "x", "e10", "true");
    private static final List<String> QUANTITIES = List.of(
            "4549项",
            "超21亿元",
            "-12.2%",
            "100.00%",
            "1/3",
            "数千家",
            "3",
            "0.50",
            "4.2万余个",
            "30%以上",
            "1个百分点左右",
            "about 300 people");
    private static final List<String> PERIODS = List.of(
            "2025",
            "2022-H1",
            "2022-Q3",
            "2022-10",
            "2022-09-30",
            "2021/2025",
            "2022-01/2022-09",
            "../2022-09",
            "unstated");
    private static final List<String> PLACES =
            List.of("p1", "一", "一 p4", "一(三)2 p1.2", "表9/1/2", "表3~2", "公告:p2", "附件1:一(二)", "/1", "第五条", "1.2 p3");
    private static final List<String> UNITS = List.of("%", "亿元", "家", "万人次/日", "微克/立方米");
    private static final List<String> FORMULAS = List.of("a / b", "a + b - c", "a * 100", "x@parent / b");

    /** The keys that are texts of a form of their own. */
    private static final Map<String, List<String>> STRINGS = Map.of(
            "language", List.of("zh", "en", "no"),
            "parents", List.of("core@1", "core", "shanghai@2024.1"),
            "jurisdiction", List.of("310105", "CN-SH", "430522"),
            "number", List.of("长发改〔2021〕47号"),
            "code", List.of("310105", "91350100M000100Y43"),
            "version", List.of("1", "1.0", "2024-01"));

    private static final List<String> FREE_TEXTS = List.of(
            "title",
            "index",
            "note",
            "printed",
            "items",
            "columns",
            "aliases",
            "definition",
            "source",
            "words",
            "leads",
            "texts");

    private final RandomGenerator random;

    RandomPlans(RandomGenerator random) {
        this.random = random;
    }

    Plan plan() {
        return make(Plan.class);
    }

    Registry registry() {
        return make(Registry.class);
    }

    private <T> T make(Class<T> type) {
        return type.cast(value(type, type, "", 0));
    }

    private Object value(Type generic, Class<?> type, String name, int depth) {
        if (type == String.class) {
            return string(name);
        }
        if (type == Integer.class || type == int.class) {
            return random.nextInt(1, 30);
        }
        if (type == Boolean.class || type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == List.class) {
            return list(argument(generic, 0), name, depth);
        }
        if (type == Map.class) {
            return map(argument(generic, 0), argument(generic, 1), name, depth);
        }
        if (type.isEnum()) {
            return one(List.of(type.getEnumConstants()));
        }
        Object special = special(type, depth);
        if (special != null) {
            return special;
        }
        if (type.isSealed()) {
            return value(null, (Class<?>) one(List.of(type.getPermittedSubclasses())), name, depth);
        }
        return record(type, depth);
    }

    private @Nullable Object special(Class<?> type, int depth) {
        if (type == Quantity.class) {
            return Quantity.parse(one(QUANTITIES));
        } else if (type == Period.class) {
            return Period.parse(one(PERIODS));
        } else if (type == Place.class) {
            return Place.parse(one(PLACES));
        } else if (type == ParagraphNumber.class) {
            return ParagraphNumber.parse(one(List.of("1", "12", "1.2", "2.10")));
        } else if (type == Ref.class) {
            return Ref.parse(random.nextBoolean() ? one(IDS) : "other-plan#" + one(IDS));
        } else if (type == Unit.class) {
            return Unit.parse(one(UNITS));
        } else if (type == Formula.class) {
            return Formula.parse(one(FORMULAS));
        } else if (type == DocumentDate.class) {
            return DocumentDate.parse(one(List.of("2022-11-18", "2022-11", "2022", "2018~")));
        } else if (type == ExtensionValue.class) {
            return extension(depth);
        } else if (type == Name.class) {
            return random.nextBoolean()
                    ? Name.of("zh", string("title"))
                    : new Name(Map.of("zh", "甲", "en", string("title")));
        }
        return null;
    }

    private ExtensionValue extension(int depth) {
        return switch (random.nextInt(depth > 6 ? 4 : 6)) {
            case 0 -> ExtensionValue.text(one(TEXTS));
            case 1 ->
                new ExtensionValue.Scalar(
                        ExtensionValue.ScalarType.NUMBER, one(List.of("1", "-0.50", "12345678901234567890", "1e3")));
            case 2 -> new ExtensionValue.Scalar(ExtensionValue.ScalarType.BOOLEAN, one(List.of("true", "false")));
            case 3 -> new ExtensionValue.Scalar(ExtensionValue.ScalarType.NULL, "null");
            case 4 -> new ExtensionValue.Items(List.of(extension(depth + 1), extension(depth + 2)));
            default -> new ExtensionValue.Entries(Map.of(one(TEXTS) + "k", extension(depth + 1)));
        };
    }

    private String string(String name) {
        List<String> forms = STRINGS.get(name);
        return forms != null ? one(forms) : one(FREE_TEXTS.contains(name) ? TEXTS : IDS);
    }

    private List<Object> list(Type item, String name, int depth) {
        List<Object> list = new ArrayList<>();
        int size = depth > 6 ? 0 : random.nextInt(4);
        for (int i = 0; i < (name.equals("at") ? size + 1 : size); i++) {
            list.add(value(item, raw(item), name, depth + 1));
        }
        return list;
    }

    private Map<Object, Object> map(Type key, Type value, String name, int depth) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0, size = random.nextInt(3); i < size; i++) {
            Object made = name.equals("extensions")
                    ? "x-" + one(IDS)
                    : name.equals("inferred") ? one(List.of("note")) : value(key, raw(key), "key", depth);
            map.put(made, value(value, raw(value), name.equals("inferred") ? "note" : name, depth + 1));
        }
        return map;
    }

    private Object record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalStateException("no values are known for " + type);
        }
        Class<?>[] types = new Class<?>[components.length];
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            types[i] = component.getType();
            boolean none = isNullable(component.getAnnotatedType()) && random.nextInt(3) > 0;
            values.put(
                    component.getName(),
                    none
                            ? null
                            : value(component.getGenericType(), component.getType(), component.getName(), depth + 1));
        }
        fit(type, values);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.values().toArray());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("cannot make " + type + " of " + values, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts together what one field decides of another. */
    private void fit(Class<?> type, Map<String, @Nullable Object> values) {
        if (type == Observation.class) {
            boolean missing = values.get("missing") != null;
            values.put("value", missing ? null : Quantity.parse(one(QUANTITIES)));
        } else if (type == Target.class) {
            fitTarget(values);
        } else if (type == FigureKey.class || type == KeyPattern.class) {
            fitKey(values);
        } else if (type == Claim.Count.class) {
            values.put(
                    "listed",
                    values.get("of") == CountedThing.LISTED ? List.of(Ref.of("a"), Ref.of("p", "b")) : List.of());
        }
    }

    private void fitTarget(Map<String, @Nullable Object> values) {
        if (values.get("subject") == null) {
            values.put("by", null);
            values.put("key", make(FigureKey.class));
        } else {
            values.put("key", null);
            values.put("criterion", make(Criterion.Qualitative.class));
        }
    }

    private void fitKey(Map<String, @Nullable Object> values) {
        Transformation transformation = (Transformation) values.get("transformation");
        if (transformation == null || transformation == Transformation.LEVEL) {
            values.put("base", null);
            values.put("of", null);
            return;
        }
        values.put(
                "base",
                switch (transformation) {
                    case LEVEL -> null;
                    case GROWTH, AVERAGE_GROWTH, CHANGE -> random.nextBoolean() ? null : make(Base.From.class);
                    case MULTIPLE, INDEX -> make(Base.From.class);
                    case GAP -> make(Base.Than.class);
                    case RANK -> make(Base.Among.class);
                    case COMPLETION -> make(Base.Against.class);
                });
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Type argument(Type generic, int index) {
        return ((ParameterizedType) generic).getActualTypeArguments()[index];
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    private <E> E one(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }
}
