package org.districtplan.model.diagnostic;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names one element of a plan or registry, whether it was read from a file or built in code.
 *
 * <p>Two names are equal if owner, kind and index are: the id is there for people. This class is immutable and
 * thread-safe.
 *
 * @param owner the id of the plan or registry; the entries of a plan's {@code local} are owned by the plan
 * @param kind what the element is
 * @param index its place in the list of its kind, from 0; 0 for a header
 * @param id its own id, null if it has none
 */
public record ElementRef(
        String owner, ElementKind kind, int index, @Nullable String id) {

    /**
     * Refuses null and a negative index.
     *
     * @throws IllegalArgumentException if the index is negative
     */
    public ElementRef {
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(kind, "kind");
        if (index < 0) {
            throw new IllegalArgumentException("negative index: " + index);
        }
    }

    /**
     * Names the header of a plan.
     *
     * @param plan the plan's id
     * @return the name
     */
    public static ElementRef plan(String plan) {
        return new ElementRef(plan, ElementKind.PLAN, 0, null);
    }

    /**
     * Names the header of a registry.
     *
     * @param registry the registry's id
     * @return the name
     */
    public static ElementRef registry(String registry) {
        return new ElementRef(registry, ElementKind.REGISTRY, 0, null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ElementRef ref && index == ref.index && kind == ref.kind && owner.equals(ref.owner);
    }

    @Override
    public int hashCode() {
        return (owner.hashCode() * 31 + kind.hashCode()) * 31 + index;
    }

    /** Returns {@code owner targets[gdp]}, with the index where there is no id; the owner alone for a header. */
    @Override
    public String toString() {
        return kind == ElementKind.PLAN || kind == ElementKind.REGISTRY
                ? owner
                : owner + " " + kind.key() + "[" + (id == null ? String.valueOf(index) : id) + "]";
    }
}
