package org.districtplan.examples.plancheck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.districtplan.io.PlanReader;

/** The registry that ships with the library, as a text. */
final class Registries {

    private Registries() {}

    static String coreText() throws IOException {
        try (InputStream in = PlanReader.class.getResourceAsStream("core.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The ids of the core registry's entries and stages. */
    static Set<String> core() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (ScalarPlace scalar : ScalarPlace.all(coreText())) {
            if (!scalar.key()
                    && scalar.field().equals("id")
                    && !scalar.element().isEmpty()) {
                ids.add(scalar.text());
            }
        }
        return ids;
    }
}
