package org.districtplan.examples.plancheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.districtplan.model.diagnostic.Language;

/** Texts that come with the program. */
final class Bundled {

    private Bundled() {}

    static String help(Language language) {
        return text("help-" + language.code() + ".txt");
    }

    static String text(String name) {
        try (InputStream resource = Bundled.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String version() {
        String version = Bundled.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
