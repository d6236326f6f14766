package org.districtplan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.districtplan.model.value.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all elements share: id, places and notes.
 *
 * @param <B> the builder itself
 */
public abstract sealed class ElementBuilder<B extends ElementBuilder<B>>
        permits ElementInfo.Builder,
                KeyedBuilder,
                Measure.Builder,
                Progress.Builder,
                Taxonomy.Builder,
                Relation.Builder {

    private @Nullable String id;
    private List<Place> at = new ArrayList<>();
    private Map<String, String> inferred = new LinkedHashMap<>();
    private @Nullable String printed;
    private @Nullable String note;
    private Map<String, ExtensionValue> extensions = new LinkedHashMap<>();

    ElementBuilder() {}

    abstract B self();

    ElementInfo info() {
        return new ElementInfo(id, at, inferred, printed, note, extensions);
    }

    /** Sets the id and all else that every element has. */
    public B info(ElementInfo info) {
        id = info.id();
        at = new ArrayList<>(info.at());
        inferred = new LinkedHashMap<>(info.inferred());
        printed = info.printed();
        note = info.note();
        extensions = new LinkedHashMap<>(info.extensions());
        return self();
    }

    /** Sets the id others refer to it by. */
    public B id(@Nullable String id) {
        this.id = id;
        return self();
    }

    /** Sets where the document states it. */
    public B at(List<Place> at) {
        this.at = new ArrayList<>(at);
        return self();
    }

    /**
     * Sets the one place where the document states it.
     *
     * @throws org.districtplan.model.value.InvalidTextException if it is not a place
     */
    public B at(String place) {
        return at(List.of(Place.parse(place)));
    }

    /** Adds a field that is not in the document, with the reason for its value. */
    public B inferred(String field, String reason) {
        inferred.put(Objects.requireNonNull(field, "field"), Objects.requireNonNull(reason, "reason"));
        return self();
    }

    /** Sets all fields that are not in the document, with their reasons. */
    public B inferred(Map<String, String> inferred) {
        this.inferred = new LinkedHashMap<>(inferred);
        return self();
    }

    /** Sets the original wording, where a field differs from it. */
    public B printed(@Nullable String printed) {
        this.printed = printed;
        return self();
    }

    /** Sets a note in our own words. */
    public B note(@Nullable String note) {
        this.note = note;
        return self();
    }

    /** Sets the {@code x-} keys. */
    public B extensions(Map<String, ExtensionValue> extensions) {
        this.extensions = new LinkedHashMap<>(extensions);
        return self();
    }
}
