package org.districtplan.io.internal.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.districtplan.model.diagnostic.Text;

/** What each key is, in both languages, from a table: {@code key | 中文 | English}, or {@code owner.key} where a key means something else there. */
final class KeyTexts {

    private final Map<String, Text> texts = new TreeMap<>();
    private final TreeSet<String> used = new TreeSet<>();
    private final TreeSet<String> missing = new TreeSet<>();

    static KeyTexts load() {
        KeyTexts texts = new KeyTexts();
        try (InputStream in = KeyTexts.class.getResourceAsStream("keys.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(texts::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private void add(String line) {
        String[] cells = line.split(" \\| ", -1);
        texts.put(cells[0], Text.of(cells[1], cells[2]));
    }

    Text of(String owner, String key) {
        String name = texts.containsKey(owner + "." + key) ? owner + "." + key : key;
        used.add(name);
        Text text = texts.get(name);
        if (text == null) {
            missing.add(owner + "." + key);
            return Text.of(key, key);
        }
        return text;
    }

    Set<String> missing() {
        return missing;
    }

    Set<String> unused() {
        TreeSet<String> unused = new TreeSet<>(texts.keySet());
        unused.removeAll(used);
        return unused;
    }
}
