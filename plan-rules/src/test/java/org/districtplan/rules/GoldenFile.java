package org.districtplan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text that was looked at by a person and kept. What differs is written to {@code target/golden} to be looked at. */
public final class GoldenFile {

    private GoldenFile() {}

    public static void assertMatches(String name, String actual) {
        try (InputStream kept = GoldenFile.class.getResourceAsStream(name)) {
            String expected = kept == null ? "" : new String(kept.readAllBytes(), StandardCharsets.UTF_8);
            if (!expected.equals(actual)) {
                Path written = Path.of("target", "golden", name);
                Files.createDirectories(written.getParent());
                Files.writeString(written, actual);
            }
            assertThat(actual).isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
