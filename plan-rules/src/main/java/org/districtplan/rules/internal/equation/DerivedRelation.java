package org.districtplan.rules.internal.equation;

import java.util.List;
import org.districtplan.model.FigureKey;
import org.districtplan.model.Located;
import org.districtplan.model.Observation;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.rules.internal.figure.FigureValue;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic that keys and formulas give, so that no plan declares it.
 *
 * @param kind what it is: the kind of a declared relation where there is one that says the same, else a word of its own
 * @param of the figure it is reported at
 * @param members the figures it ties, by their roles
 * @param note the calculation with the stated numbers
 */
public record DerivedRelation(String kind, Located<Observation> of, List<Member> members, String note) {

    /** Copies the list. */
    public DerivedRelation {
        members = List.copyOf(members);
    }

    /**
     * One figure in its role: either an element, or the key of what is not stated.
     *
     * @param role the role
     * @param element the element, null if the figure is not stated
     * @param key the key, null if the figure is stated
     */
    public record Member(
            String role,
            @Nullable ElementRef element,
            @Nullable FigureKey key) {

        static Member of(String role, FigureValue figure) {
            return new Member(role, figure.first().element(), null);
        }
    }
}
