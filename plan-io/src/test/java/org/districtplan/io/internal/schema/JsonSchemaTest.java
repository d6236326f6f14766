package org.districtplan.io.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.districtplan.io.internal.emit.JsonEmitter;
import org.junit.jupiter.api.Test;

class JsonSchemaTest {

    private static final Path FILE = Path.of("src/main/resources/org/districtplan/io/districtplan-1.schema.json");

    @Test
    void the_schema_in_the_repository_is_the_one_the_tables_give() throws IOException {
        String made = new JsonEmitter().emit(new SchemaTree(KeyTexts.load()).document());
        if (Boolean.getBoolean("update.schema")) {
            Files.writeString(FILE, made);
        }
        assertThat(Files.readString(FILE))
                .as("stale; write it anew with: mvn test -pl plan-io -am -Dtest=JsonSchemaTest -Dupdate.schema=true")
                .isEqualTo(made);
    }

    @Test
    void every_key_has_a_text_and_every_text_a_key() {
        KeyTexts texts = KeyTexts.load();
        new SchemaTree(texts).document();
        assertThat(texts.missing()).as("keys without a line in keys.txt").isEmpty();
        assertThat(texts.unused()).as("lines in keys.txt without a key").isEmpty();
    }
}
