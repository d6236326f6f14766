package org.districtplan.rules.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style and the script of the page, and the policy that lets a browser use them and nothing else.
 *
 * @param style the content of its style element
 * @param script the content of its script element
 */
record PageAssets(String style, String script) {

    /** Reads them from the library. */
    static PageAssets load() {
        return new PageAssets(text("page.css"), text("page.js"));
    }

    private static String text(String name) {
        try (InputStream resource = PageAssets.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("not in the library: " + name);
            }
            // A browser makes line feeds of all line ends before it computes the hash.
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content security policy: no network, no frames, no forms, and only this style and this script. */
    String policy() {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
