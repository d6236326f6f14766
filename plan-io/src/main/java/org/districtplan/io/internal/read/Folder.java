package org.districtplan.io.internal.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.districtplan.io.source.Source;

/** The documents below a folder. */
public final class Folder {

    private Folder() {}

    /**
     * Lists the documents of a folder in the order of their names; a file is the only one of itself.
     *
     * @param fileOrFolder the path
     * @param paths whether names begin with the path, else they begin below it
     * @return the documents
     * @throws IOException if the folder cannot be listed
     */
    public static List<Source> sources(Path fileOrFolder, boolean paths) throws IOException {
        if (!Files.isDirectory(fileOrFolder)) {
            Path name = paths ? fileOrFolder : fileOrFolder.getFileName();
            return List.of(Source.of(name == null ? fileOrFolder.toString() : name.toString(), fileOrFolder));
        }
        // the folder itself may be a link; those below it are not followed, so that no loop is walked
        Path root = fileOrFolder.toRealPath();
        List<Source> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return !folder.equals(root) && isHidden(folder)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isHidden(file) && isDocument(file.toString()) && Files.isRegularFile(file)) {
                        String name = nameBelow(root, file);
                        found.add(Source.of(
                                paths ? fileOrFolder.resolve(name).normalize().toString() : name, file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        found.sort(Comparator.comparing(Source::name));
        return found;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static String nameBelow(Path root, Path file) {
        List<String> steps = new ArrayList<>();
        root.relativize(file).forEach(step -> steps.add(step.toString()));
        return String.join("/", steps);
    }

    /** Whether a name is that of YAML or JSON. */
    static boolean isDocument(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") || isJson(name);
    }

    /** Whether a name is that of JSON. */
    public static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
