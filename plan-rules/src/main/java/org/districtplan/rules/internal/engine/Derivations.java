package org.districtplan.rules.internal.engine;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** What rules computed from one plan or one vocabulary alone, kept as long as a session keeps that value. */
public final class Derivations {

    private final IdentityHashMap<Object, Map<Class<?>, Object>> known = new IdentityHashMap<>();

    <B, T> T get(B basis, Class<T> type, Function<B, T> maker) {
        Map<Class<?>, Object> ofBasis = known.computeIfAbsent(basis, added -> new HashMap<>());
        Object found = ofBasis.get(type);
        if (found == null) {
            found = Objects.requireNonNull(maker.apply(basis), "made");
            ofBasis.put(type, found);
        }
        return type.cast(found);
    }

    /** Lets go of what followed from a value. */
    public void forget(Object basis) {
        known.remove(basis);
    }
}
