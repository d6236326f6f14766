package org.districtplan.examples.plancheck;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.districtplan.io.source.Source;
import org.jspecify.annotations.Nullable;

/** The Changning plans: those of the source tree when the program runs inside it, else those in the program's jar. */
final class BundledPlans implements AutoCloseable {

    private static final String RESOURCE = "/data/changning";
    private static final Path IN_SOURCE_TREE = Path.of("examples", "plan-check", "data", "changning");

    private final Path folder;
    private final @Nullable FileSystem opened;

    private BundledPlans(Path folder, @Nullable FileSystem opened) {
        this.folder = folder;
        this.opened = opened;
    }

    static BundledPlans open() throws IOException {
        if (Files.isDirectory(IN_SOURCE_TREE)) {
            // A digit changed there shows in the next report.
            return new BundledPlans(IN_SOURCE_TREE, null);
        }
        URL url = BundledPlans.class.getResource(RESOURCE);
        if (url == null) {
            throw new IllegalStateException("not in the program: " + RESOURCE);
        }
        URI uri;
        try {
            uri = url.toURI();
        } catch (URISyntaxException e) {
            throw new IOException("cannot open " + url, e);
        }
        if (!"jar".equals(uri.getScheme())) {
            return new BundledPlans(Path.of(uri), null);
        }
        FileSystem jar = FileSystems.newFileSystem(uri, Map.of());
        return new BundledPlans(jar.getPath(RESOURCE), jar);
    }

    /** Names the folder for people. */
    String name() {
        return opened == null ? folder.toString() : "changning";
    }

    /** Gives the folder where its files can be changed, null if it is part of the program. */
    @Nullable
    Path files() {
        return opened == null ? folder : null;
    }

    /** Lists the plans and registries in the order of their names. */
    List<Source> sources() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> Source.of(String.valueOf(file.getFileName()), file))
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        if (opened != null) {
            opened.close();
        }
    }
}
