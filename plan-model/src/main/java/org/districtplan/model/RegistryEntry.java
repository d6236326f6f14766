package org.districtplan.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named entry of a registry, referred to by its id.
 *
 * <p>Every variant is immutable and thread-safe.
 */
public sealed interface RegistryEntry permits Dimension, Member, Indicator, Subject, Peers, StageTrack {

    /**
     * Gives the id.
     *
     * @return the id, unique among all registry entries
     */
    String id();

    /**
     * Gives the name.
     *
     * @return the name in the languages it has
     */
    Name name();

    /**
     * Gives the note.
     *
     * @return a note in the author's words, null if there is none
     */
    @Nullable
    String note();

    /**
     * Gives the extension keys.
     *
     * @return the {@code x-} keys with their values
     */
    Map<String, ExtensionValue> extensions();
}
