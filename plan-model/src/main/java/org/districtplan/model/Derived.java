package org.districtplan.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What was worked out once of something that does not change. */
final class Derived {

    private final Map<Class<?>, Object> known = new ConcurrentHashMap<>(1);

    <T> T get(Class<T> type, Supplier<T> maker) {
        return type.cast(known.computeIfAbsent(type, added -> maker.get()));
    }
}
