package org.districtplan.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.districtplan.io.internal.emit.Emitter;
import org.districtplan.io.internal.emit.JsonEmitter;
import org.districtplan.io.internal.emit.YamlEmitter;
import org.districtplan.io.internal.tree.Fields;
import org.districtplan.io.internal.write.FileTree;
import org.districtplan.model.Plan;
import org.districtplan.model.PlanSet;
import org.districtplan.model.Registry;
import org.districtplan.model.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Writes plans and registries in the canonical form: one text for one value, with no comments.
 *
 * <pre>{@code
 * String text = PlanWriter.yaml().write(plan);
 * }</pre>
 *
 * <p>What is written is read back equal, and a canonical file that is read and written again does not change by a byte.
 * No method takes or returns null. This class is immutable and thread-safe.
 */
public final class PlanWriter {

    private static final String MODELINE = "# yaml-language-server: $schema=";

    private final Emitter emitter;
    private final String ending;
    private final @Nullable String schema;

    private PlanWriter(Emitter emitter, String ending, @Nullable String schema) {
        this.emitter = emitter;
        this.ending = ending;
        this.schema = schema;
    }

    /**
     * Writes YAML.
     *
     * @return the writer
     */
    public static PlanWriter yaml() {
        return new PlanWriter(new YamlEmitter(), ".yaml", null);
    }

    /**
     * Writes JSON in the same layout as the YAML.
     *
     * @return the writer
     */
    public static PlanWriter json() {
        return new PlanWriter(new JsonEmitter(), ".json", null);
    }

    /**
     * Begins every YAML file with a line that gives editors the location of the JSON Schema. JSON has no such line.
     *
     * @param location the path relative to the file, or the address
     * @return a writer of files with that line
     * @throws IllegalArgumentException if the location is blank or has a line break, or if this writes JSON
     */
    public PlanWriter withSchema(String location) {
        Objects.requireNonNull(location, "location");
        if (emitter instanceof JsonEmitter) {
            throw new IllegalArgumentException("a JSON file cannot name the location of its schema");
        }
        if (location.isBlank() || location.lines().count() != 1 || !location.equals(location.strip())) {
            throw new IllegalArgumentException(
                    "the location of a schema has to be one line without spaces around it: " + location);
        }
        return new PlanWriter(emitter, ending, location);
    }

    /**
     * Gives the file of a plan.
     *
     * @param plan the plan
     * @return the text, ending in a line feed
     */
    public String write(Plan plan) {
        return text(FileTree.of(plan));
    }

    /**
     * Gives the file of a registry.
     *
     * @param registry the registry
     * @return the text, ending in a line feed
     */
    public String write(Registry registry) {
        return text(FileTree.of(registry));
    }

    /**
     * Writes a plan to a file, in UTF-8, as {@link OutputFile} does.
     *
     * @param file the file; the folder has to exist
     * @param plan the plan
     * @throws OutputFileException if the file cannot be written; the old file is unchanged
     */
    public void writeTo(Path file, Plan plan) throws OutputFileException {
        OutputFile.writeText(file, write(plan));
    }

    /**
     * Writes a registry to a file, in UTF-8, as {@link OutputFile} does.
     *
     * @param file the file; the folder has to exist
     * @param registry the registry
     * @throws OutputFileException if the file cannot be written; the old file is unchanged
     */
    public void writeTo(Path file, Registry registry) throws OutputFileException {
        OutputFile.writeText(file, write(registry));
    }

    /**
     * Writes each plan of a set to a file {@code <id>.yaml} (or {@code .json}) and each registry to {@code
     * <id>.registry.yaml}. The core registry is left out: every set has it. Files of other names stay as they are.
     *
     * @param folder the folder, created if it does not exist
     * @param plans the set
     * @return the files, plans first
     * @throws IOException if a file cannot be written
     * @throws org.districtplan.model.value.InvalidTextException if an id is malformed, before anything is written
     */
    public List<Path> writeTo(Path folder, PlanSet plans) throws IOException {
        plans.plans().forEach(plan -> Ref.requireId(plan.id()));
        plans.registries().forEach(registry -> Ref.requireId(registry.id()));
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (Plan plan : plans.plans()) {
            Path file = folder.resolve(plan.id() + ending);
            writeTo(file, plan);
            files.add(file);
        }
        for (Registry registry : plans.registries()) {
            if (!registry.id().equals("core")) {
                Path file = folder.resolve(registry.id() + ".registry" + ending);
                writeTo(file, registry);
                files.add(file);
            }
        }
        return List.copyOf(files);
    }

    private String text(Fields file) {
        String text = emitter.emit(file);
        return schema == null ? text : MODELINE + schema + "\n" + text;
    }
}
