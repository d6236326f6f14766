package org.districtplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every record of the model promises: nothing null that must not be, nothing shared, nothing lost by its builder. */
class RecordsTest {

    static List<Class<? extends Record>> records() {
        return Samples.records();
    }

    static Stream<Class<? extends Record>> built() {
        return records().stream().filter(type -> Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("toBuilder")));
    }

    @Test
    void the_records_are_found() {
        assertThat(records())
                .contains(Plan.class, Target.class, Base.From.class)
                .hasSizeGreaterThan(40);
        assertThat(built()).contains(Plan.class, FigureKey.class).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("records")
    void null_is_refused_in_what_is_required_and_in_nothing_else(Class<? extends Record> type) throws Throwable {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object[] arguments = new Samples().arguments(type);
            arguments[i] = null;
            if (Samples.isNullable(components[i])) {
                assertThat(components[i].getAccessor().invoke(Samples.create(type, arguments)))
                        .isNull();
            } else if (!components[i].getType().isPrimitive()) {
                assertThatThrownBy(() -> Samples.create(type, arguments))
                        .as(components[i].getName())
                        .isInstanceOf(NullPointerException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void collections_are_copied_in_order_and_cannot_be_changed(Class<? extends Record> type) throws Throwable {
        Object[] arguments = new Samples().arguments(type);
        Record record = Samples.create(type, arguments);
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Object kept = components[i].getAccessor().invoke(record);
            if (arguments[i] instanceof List<?> given) {
                List<?> before = List.copyOf(given);
                Collections.reverse(given);
                assertThat(kept).as(components[i].getName()).isEqualTo(before);
                assertThatThrownBy(((Collection<?>) kept)::clear).isInstanceOf(UnsupportedOperationException.class);
            } else if (arguments[i] instanceof Map<?, ?> given) {
                List<?> before = List.copyOf(given.entrySet());
                given.clear();
                assertThat(((Map<?, ?>) kept).entrySet())
                        .as(components[i].getName())
                        .map(Object::toString)
                        .containsExactlyElementsOf(
                                before.stream().map(Object::toString).toList());
                assertThatThrownBy(((Map<?, ?>) kept)::clear).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void null_is_refused_within_collections(Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            for (int size = 1; size < 3; size++) {
                Object[] arguments = new Samples().arguments(type);
                if (arguments[i] instanceof List<?>) {
                    arguments[i] = new ArrayList<>(Collections.nCopies(size, null));
                } else if (arguments[i] instanceof Map<?, ?> map) {
                    Map<Object, Object> holed = new LinkedHashMap<>();
                    map.keySet().stream().limit(size).forEach(key -> holed.put(key, null));
                    arguments[i] = holed;
                } else {
                    continue;
                }
                assertThatThrownBy(() -> Samples.create(type, arguments))
                        .as(components[i].getName())
                        .isInstanceOf(NullPointerException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("built")
    void a_builder_gives_back_what_it_was_started_from(Class<? extends Record> type) throws Throwable {
        Record full = Samples.create(type, new Samples().arguments(type));

        assertThat(build(builderOf(full))).isEqualTo(full);

        Object[] arguments = new Samples().arguments(type);
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (Samples.isNullable(components[i])) {
                arguments[i] = null;
            }
        }
        Record bare = Samples.create(type, arguments);

        assertThat(build(builderOf(bare))).isEqualTo(bare);
    }

    @ParameterizedTest
    @MethodSource("built")
    void a_builder_sets_each_component_by_itself(Class<? extends Record> type) throws Throwable {
        Object builder = type.getMethod("builder").invoke(null);
        Object[] arguments = new Samples().arguments(type);
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Method setter = setter(builder, components[i]);
            assertThat(setter.invoke(builder, arguments[i])).isSameAs(builder);
        }

        assertThat(build(builder)).isEqualTo(Samples.create(type, arguments));
    }

    private static Method setter(Object builder, RecordComponent component) throws ReflectiveOperationException {
        return builder.getClass().getMethod(component.getName(), component.getType());
    }

    @ParameterizedTest
    @MethodSource("built")
    void a_setter_refuses_null_in_what_is_required(Class<? extends Record> type) throws Throwable {
        Object builder = type.getMethod("builder").invoke(null);
        for (RecordComponent component : type.getRecordComponents()) {
            Method setter = setter(builder, component);
            if (!Samples.isNullable(component) && !component.getType().isPrimitive()) {
                assertThat(thrownBy(setter, builder, (Object) null))
                        .as(component.getName())
                        .isInstanceOf(NullPointerException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("built")
    void a_builder_with_nothing_set_names_the_missing_part(Class<? extends Record> type) throws Throwable {
        Object builder = type.getMethod("builder").invoke(null);
        if (Set.of(RegistryEntries.class, KeyPattern.class, ElementInfo.class).contains(type)) {
            assertThat(build(builder)).isInstanceOf(type);
        } else {
            assertThat(catchThrowable(() -> build(builder)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageEndingWith(" is required and not set");
        }
    }

    private static Object builderOf(Record record) throws ReflectiveOperationException {
        return record.getClass().getMethod("toBuilder").invoke(record);
    }

    private static Object build(Object builder) throws Throwable {
        try {
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static @Nullable Throwable thrownBy(Method method, Object on, @Nullable Object argument)
            throws IllegalAccessException {
        try {
            method.invoke(on, argument);
            return null;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause();
        }
    }
}
