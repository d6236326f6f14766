package org.districtplan.examples.plancheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.districtplan.io.PlanReader;
import org.districtplan.io.ReadResult;
import org.districtplan.io.source.Source;

/**
 * The YAML files of a folder of the example data as texts, in the order of their names, to be changed and read again.
 *
 * @param texts the texts by file name
 */
record DataFiles(Map<String, String> texts) {

    static final Path CHANGNING = Path.of("data", "changning");

    static DataFiles of(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return new DataFiles(texts);
    }

    /** The same with one text added or changed. */
    DataFiles with(String name, String text) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put(name, text);
        return new DataFiles(changed);
    }

    String text(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("no file " + name);
        }
        return text;
    }

    ReadResult read() throws IOException {
        List<Source> sources = texts.entrySet().stream()
                .map(file -> Source.of(file.getKey(), file.getValue()))
                .toList();
        return PlanReader.standard().read(sources);
    }
}
