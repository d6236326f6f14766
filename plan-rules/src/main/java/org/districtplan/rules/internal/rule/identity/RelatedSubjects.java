package org.districtplan.rules.internal.rule.identity;

import org.districtplan.model.Subject;
import org.districtplan.model.Vocabulary;

/** What a registry says of two subjects with like names. */
final class RelatedSubjects {

    private RelatedSubjects() {}

    /** Whether the registry says that they are, or may be, one. */
    static boolean areJoined(Vocabulary vocabulary, Subject one, Subject other) {
        return one.id().equals(other.perhaps())
                || other.id().equals(one.perhaps())
                || vocabulary
                        .subject(one.id())
                        .filter(same -> vocabulary
                                .subject(other.id())
                                .filter(second -> second.id().equals(same.id()))
                                .isPresent())
                        .isPresent();
    }

    /** Whether one is the parent of the other. */
    static boolean isAbove(Subject one, Subject other) {
        return one.id().equals(other.parent()) || other.id().equals(one.parent());
    }
}
