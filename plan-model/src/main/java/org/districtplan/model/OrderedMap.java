package org.districtplan.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Copies mappings as {@link Map#copyOf} does, but keeps their order. */
final class OrderedMap {

    private OrderedMap() {}

    static <K, V> Map<K, V> copyOf(Map<K, V> map) {
        // With fewer than two entries there is no order to keep, and no record should carry its own table for
        // nothing.
        if (map.size() < 2) {
            return Map.copyOf(map);
        }
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.forEach((key, value) -> {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        });
        return Collections.unmodifiableMap(copy);
    }
}
