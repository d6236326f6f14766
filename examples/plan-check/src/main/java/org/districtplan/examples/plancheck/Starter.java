package org.districtplan.examples.plancheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.districtplan.model.diagnostic.Language;
import org.districtplan.model.diagnostic.Message;
import org.districtplan.model.diagnostic.Text;

/** Writes a small commented registry and plan that read and check cleanly, to start one's own from. */
final class Starter {

    private static final List<String> FILES = List.of("registry.yaml", "plan-2025.yaml");
    /** The files' first lines name it, for completion in editors; a name that begins with a dot is not read as a plan. */
    private static final String SCHEMA = ".districtplan-1.schema.json";

    private static final Text EXISTS = Text.of("{file} 已存在，不会覆盖", "{file} exists and is not overwritten");
    private static final Text NO_FOLDER = Text.of("{folder} 不是目录", "{folder} is not a folder");

    private Starter() {}

    /**
     * Writes the files, or none of them.
     *
     * @return the files written
     */
    static List<Path> write(Path folder, Language language) throws IOException, UsageException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException(Message.of(NO_FOLDER, "folder", folder));
        }
        List<Path> files = FILES.stream().map(folder::resolve).toList();
        for (Path file : files) {
            if (Files.exists(file)) {
                throw new UsageException(Message.of(EXISTS, "file", file));
            }
        }
        Files.createDirectories(folder);
        for (int i = 0; i < files.size(); i++) {
            create(files.get(i), Bundled.text("starter/" + language.code() + "/" + FILES.get(i)));
        }
        Path schema = folder.resolve(SCHEMA);
        if (!Files.exists(schema)) {
            create(schema, Bundled.text("/org/districtplan/io/districtplan-1.schema.json"));
        }
        return files;
    }

    private static void create(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }
}
