package org.districtplan.rules.internal.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.districtplan.model.Plan;
import org.districtplan.model.Subject;
import org.districtplan.model.TaxonomyNode;
import org.districtplan.model.Vocabulary;

/** Subjects that are named somewhere, by themselves and with all they are part of. */
public final class NamedSubjects {

    private final Vocabulary vocabulary;
    private final Set<String> themselves = new HashSet<>();
    private final Set<String> withWholes = new HashSet<>();

    private NamedSubjects(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The subjects a plan names anywhere. */
    public static NamedSubjects of(Vocabulary vocabulary, Plan plan) {
        NamedSubjects named = new NamedSubjects(vocabulary);
        plan.measures().forEach(measure -> measure.subjects().forEach(named::add));
        plan.progress().forEach(progress -> progress.subjects().forEach(named::add));
        plan.targets().stream()
                .filter(target -> target.subject() != null)
                .forEach(target -> named.add(target.subject()));
        plan.taxonomies().forEach(taxonomy -> named.addNodes(taxonomy.nodes()));
        return named;
    }

    /** One subject. */
    public static NamedSubjects of(Vocabulary vocabulary, String subject) {
        NamedSubjects named = new NamedSubjects(vocabulary);
        named.add(subject);
        return named;
    }

    private void addNodes(List<TaxonomyNode> nodes) {
        for (TaxonomyNode node : nodes) {
            add(node.subject());
            addNodes(node.nodes());
        }
    }

    // A name that may be another's counts for both.
    private void add(String named) {
        Subject subject = vocabulary.subject(named).orElse(null);
        String id = subject == null ? named : subject.id();
        if (themselves.add(id) && subject != null) {
            addWholes(subject);
            if (subject.perhaps() != null) {
                add(subject.perhaps());
            }
        }
    }

    // Two entries that are part of each other must not be followed for ever.
    private void addWholes(Subject part) {
        Subject whole = part;
        while (whole != null && withWholes.add(whole.id())) {
            whole = whole.parent() == null
                    ? null
                    : vocabulary.subject(whole.parent()).orElse(null);
        }
    }

    /** Whether one of these, a part of it or what it is part of is among others; what is part of the same whole is not it. */
    public boolean meet(NamedSubjects others) {
        return themselves.stream().anyMatch(id -> others.themselves.contains(id) || others.withWholes.contains(id))
                || withWholes.stream().anyMatch(others.themselves::contains);
    }
}
