package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What has to hold of the Changning registries, looked up in the texts and not in what the reader made of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangningRegistryTest {

    /** An entry of a registry: its list and number there, by field and pointer. */
    private record Entry(String list, Map<String, String> fields) {

        String id() {
            return fields.getOrDefault("/id", fields.getOrDefault("/to", ""));
        }

        /** The names and aliases, with the place within the entry. */
        List<String> names() {
            return fields.entrySet().stream()
                    .filter(field -> field.getKey().matches("/name(/[a-zA-Z-]+)?|/aliases/[0-9]+"))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }

    private DataFiles data;
    private List<Entry> own;
    private List<Entry> all;

    @BeforeAll
    void read() throws IOException {
        data = DataFiles.of(DataFiles.CHANGNING);
        own = new ArrayList<>();
        data.texts().forEach((file, text) -> {
            if (file.startsWith("registry")) {
                own.addAll(entries(text));
            }
        });
        all = new ArrayList<>(entries(Registries.coreText()));
        all.addAll(own);
    }

    @Test
    void every_subject_is_used_or_above_one_that_is() {
        Map<String, String> parents = new TreeMap<>();
        own.stream()
                .filter(entry -> entry.list().equals("subjects"))
                .forEach(entry -> parents.put(entry.id(), entry.fields().getOrDefault("/parent", "")));
        Set<String> used = new TreeSet<>();
        data.texts().forEach((file, text) -> {
            if (!file.startsWith("registry")) {
                ScalarPlace.all(text).forEach(scalar -> used.addAll(References.toEntry(scalar)));
            }
        });
        for (String id : List.copyOf(used)) {
            for (String up = parents.getOrDefault(id, ""); !up.isEmpty() && used.add(up); ) {
                up = parents.getOrDefault(up, "");
            }
        }

        assertThat(parents).hasSizeGreaterThan(1000);
        assertThat(parents.keySet()).isSubsetOf(used);
    }

    @Test
    void an_entry_is_in_one_registry_only() {
        assertThat(all.stream()
                        .filter(entry -> !entry.list().equals("additions"))
                        .map(Entry::id))
                .hasSizeGreaterThan(1500)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_name_or_alias_is_claimed_once_among_entries_of_a_kind() {
        Map<String, String> kinds = new HashMap<>();
        all.stream()
                .filter(entry -> !entry.list().equals("additions"))
                .forEach(entry -> kinds.put(entry.id(), entry.list()));
        Map<String, List<String>> claims = new TreeMap<>();
        for (Entry entry : all) {
            String kind = kinds.getOrDefault(entry.id(), "");
            entry.names().forEach(name -> claims.computeIfAbsent(kind + " " + name, added -> new ArrayList<>())
                    .add(entry.id()));
        }

        assertThat(claims).hasSizeGreaterThan(2500);
        assertThat(claims.entrySet().stream().filter(claim -> claim.getValue().size() > 1))
                .isEmpty();
    }

    private static List<Entry> entries(String text) {
        Map<String, Entry> entries = new TreeMap<>();
        for (ScalarPlace scalar : ScalarPlace.all(text)) {
            String element = scalar.element();
            if (!scalar.key() && !element.isEmpty()) {
                String list = element.substring(1, element.indexOf('/', 1));
                entries.computeIfAbsent(element, added -> new Entry(list, new TreeMap<>()))
                        .fields()
                        .put(scalar.pointer().substring(element.length()), scalar.text());
            }
        }
        return List.copyOf(entries.values());
    }
}
