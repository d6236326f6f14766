package org.districtplan.io.internal.codec;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.districtplan.model.ExtensionValue;

/** Where a record keeps its {@code x-} keys. */
record Extensions<T, B>(
        Function<T, Map<String, ExtensionValue>> getter, BiConsumer<B, Map<String, ExtensionValue>> setter) {}
