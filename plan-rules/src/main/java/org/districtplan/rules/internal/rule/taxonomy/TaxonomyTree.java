package org.districtplan.rules.internal.rule.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.districtplan.model.Subject;
import org.districtplan.model.TaxonomyNode;
import org.districtplan.model.Vocabulary;
import org.districtplan.rules.internal.words.PlainNames;

/** Where each subject stands in a taxonomy and how it is classed, down to a level and below it. */
final class TaxonomyTree {

    /** Where a subject stands, wherever it stands, and how it is classed. */
    record Listed(Set<String> above, Set<String> classes) {}

    private final Map<String, Listed> shown = new LinkedHashMap<>();
    private final Map<String, Listed> below = new HashMap<>();

    private TaxonomyTree() {}

    /**
     * Lists the subjects of a taxonomy.
     *
     * @param levels how many levels are compared
     * @param id gives what a subject goes by
     */
    static TaxonomyTree of(List<TaxonomyNode> nodes, int levels, UnaryOperator<String> id) {
        TaxonomyTree tree = new TaxonomyTree();
        tree.list(nodes, "", levels, id);
        return tree;
    }

    private void list(List<TaxonomyNode> nodes, String above, int levels, UnaryOperator<String> named) {
        for (TaxonomyNode node : nodes) {
            String id = named.apply(node.subject());
            Listed listed = (levels > 0 ? shown : below)
                    .computeIfAbsent(id, added -> new Listed(new TreeSet<>(), new TreeSet<>()));
            listed.above.add(above);
            if (node.priority() != null) {
                listed.classes.add(node.priority().text());
            }
            list(node.nodes(), id, levels - 1, named);
        }
    }

    /** The subjects of the levels compared, in order. */
    Set<String> shown() {
        return shown.keySet();
    }

    /** Finds a subject: where it stands in the levels compared, else below them. */
    Optional<Listed> find(String id) {
        return Optional.ofNullable(shown.getOrDefault(id, below.get(id)));
    }

    /** Whether a subject stands only below subjects that another taxonomy does not list. */
    boolean isBelowNoneOf(TaxonomyTree other, String id) {
        return find(id).stream()
                .flatMap(listed -> listed.above.stream())
                .noneMatch(above -> above.isEmpty() || other.find(above).isPresent());
    }

    /**
     * Looks through the headings that a flat list does not have: what stands below them stands beside one another there.
     *
     * @param grouped a taxonomy in groups
     * @param flat the ids of the flat list; where there are none nothing is looked through
     * @param id gives what a subject of the groups goes by
     */
    static List<TaxonomyNode> withoutHeadings(List<TaxonomyNode> grouped, Set<String> flat, UnaryOperator<String> id) {
        List<TaxonomyNode> nodes = new ArrayList<>();
        for (TaxonomyNode node : grouped) {
            boolean heading = !flat.contains(id.apply(node.subject()))
                    && node.nodes().stream().anyMatch(child -> flat.contains(id.apply(child.subject())));
            if (heading) {
                nodes.addAll(withoutHeadings(node.nodes(), flat, id));
            } else {
                nodes.add(node);
            }
        }
        return nodes;
    }

    /** The ids of a list without levels; none if it has several. */
    static Set<String> flat(List<TaxonomyNode> nodes, UnaryOperator<String> id) {
        return depth(nodes) == 1
                ? nodes.stream().map(node -> id.apply(node.subject())).collect(Collectors.toSet())
                : Set.of();
    }

    /** How many levels it has. */
    static int depth(List<TaxonomyNode> nodes) {
        return nodes.stream().mapToInt(node -> 1 + depth(node.nodes())).max().orElse(0);
    }

    /** What a subject of one taxonomy goes by in another: its own id, or that of a subject there of the same name. */
    static UnaryOperator<String> inTermsOf(List<TaxonomyNode> others, Vocabulary theirs, Vocabulary own) {
        Set<String> ids = new HashSet<>();
        Map<String, String> byName = new HashMap<>();
        name(others, theirs, ids, byName);
        return named -> {
            String id = id(own, named);
            return ids.contains(id)
                    ? id
                    : names(own, named).stream()
                            .filter(byName::containsKey)
                            .findFirst()
                            .map(byName::get)
                            .orElse(id);
        };
    }

    private static void name(
            List<TaxonomyNode> nodes, Vocabulary vocabulary, Set<String> ids, Map<String, String> byName) {
        for (TaxonomyNode node : nodes) {
            String id = id(vocabulary, node.subject());
            if (ids.add(id)) {
                names(vocabulary, id).forEach(name -> byName.putIfAbsent(name, id));
            }
            name(node.nodes(), vocabulary, ids, byName);
        }
    }

    private static Set<String> names(Vocabulary vocabulary, String subject) {
        return vocabulary.subject(subject).map(PlainNames::of).orElse(Set.of());
    }

    /** The id of a subject, or of the one it is the same as. */
    static String id(Vocabulary vocabulary, String named) {
        return vocabulary.subject(named).map(Subject::id).orElse(named);
    }
}
