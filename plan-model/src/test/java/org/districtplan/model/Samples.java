package org.districtplan.model;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.districtplan.model.diagnostic.ElementKind;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.value.Formula;
import org.districtplan.model.value.Period;
import org.districtplan.model.value.Place;
import org.districtplan.model.value.Quantity;
import org.districtplan.model.value.Ref;
import org.districtplan.model.value.Unit;
import org.jspecify.annotations.Nullable;

/** Makes records of every type with a different value in every component, so that two of them swapped are seen. */
final class Samples {

    private static final int DEEPEST = 6;

    private int count;

    /** All record types of the model's own package. */
    static List<Class<? extends Record>> records() {
        List<Class<? extends Record>> records = new ArrayList<>();
        for (JavaClass found : modelClasses()) {
            if (found.isRecord()) {
                records.add(found.reflect().asSubclass(Record.class));
            }
        }
        return records;
    }

    static List<JavaClass> modelClasses() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.districtplan.model")
                        .stream()
                        .filter(type -> type.getPackageName().equals("org.districtplan.model"))
                        .toList();
    }

    /** The arguments of the canonical constructor, none of them null and each collection mutable. */
    Object[] arguments(Class<? extends Record> type) {
        return arguments(type, 0);
    }

    private Object[] arguments(Class<? extends Record> type, int depth) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> value(component.getGenericType(), depth + 1))
                .toArray();
    }

    static <T extends Record> T create(Class<T> type, Object... arguments) throws Throwable {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<T> constructor = type.getDeclaredConstructor(types);
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic, depth);
        }
        Class<?> wanted = type instanceof Class<?> known ? known : Observation.class;
        count++;
        if (wanted == boolean.class || wanted == Boolean.class) {
            return true;
        }
        if (wanted == Integer.class || wanted == int.class) {
            return count;
        }
        if (wanted.isEnum()) {
            Object[] constants = wanted.getEnumConstants();
            return constants[1 + count % (constants.length - 1)];
        }
        Object known = known(wanted);
        if (known != null) {
            return known;
        }
        try {
            Class<? extends Record> record = wanted.asSubclass(Record.class);
            return create(record, arguments(record, depth));
        } catch (Throwable thrown) {
            throw new AssertionError("no sample of " + wanted, thrown);
        }
    }

    private Object known(Class<?> wanted) {
        return Map.<Class<?>, Object>ofEntries(
                        Map.entry(String.class, "text-" + count),
                        Map.entry(Period.class, Period.ofYear(2000 + count)),
                        Map.entry(Period.Days.class, new Period.Days(null, LocalDate.of(2000 + count, 1, 1))),
                        Map.entry(Place.class, Place.of("一", count)),
                        Map.entry(Quantity.class, Quantity.parse(count + "家")),
                        Map.entry(Unit.class, Unit.parse("亿元")),
                        Map.entry(Formula.class, Formula.parse("a / b")),
                        Map.entry(Ref.class, Ref.parse("ref-" + count)),
                        Map.entry(DocumentDate.class, new DocumentDate(Period.ofYear(1000 + count), false)),
                        Map.entry(ElementRef.class, new ElementRef("plan", ElementKind.TARGET, count, null)),
                        Map.entry(Criterion.class, new Criterion.AtLeast(Quantity.parse(count + "%"))),
                        Map.entry(Base.class, new Base.From(Period.ofYear(1000 + count))),
                        Map.entry(Operand.class, new Operand.Literal(Quantity.parse(count + "项"))),
                        Map.entry(
                                Claim.class,
                                new Claim.Equal(List.of(new Operand.Literal(Quantity.parse(count + "个"))))),
                        Map.entry(ExtensionValue.class, ExtensionValue.text("value-" + count)))
                .get(wanted);
    }

    private Object collection(ParameterizedType generic, int depth) {
        Type[] of = generic.getActualTypeArguments();
        int size = depth > DEEPEST ? 0 : 3;
        if (generic.getRawType() == List.class) {
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                list.add(value(of[0], depth + 1));
            }
            return list;
        }
        if (generic.getRawType() != Map.class) {
            return value(generic.getRawType(), depth);
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int key : new int[] {7, 3, 5}) {
            map.put(of[0] == Integer.class ? (Object) key : "key-" + key, value(of[1], depth + 1));
        }
        return map;
    }

    /** Whether a component takes null, as its annotation says. */
    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
