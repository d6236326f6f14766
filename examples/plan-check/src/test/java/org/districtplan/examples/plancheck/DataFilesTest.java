package org.districtplan.examples.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.districtplan.io.PlanFormatter;
import org.districtplan.io.PlanReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

class DataFilesTest {

    private static final Path DATA = Path.of("data");
    private static final Schema SCHEMA = schema();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(DATA)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(found).hasSizeGreaterThan(10);
            return found;
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_data_file_is_in_canonical_form(Path file) throws IOException {
        String text = Files.readString(file);
        PlanFormatter.Result result = PlanFormatter.format(file.toString(), text);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_data_file_fits_the_schema(Path file) throws IOException {
        Object loaded = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        List<Error> errors = SCHEMA.validate(JsonMapper.shared().valueToTree(loaded));
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_data_file_names_the_schema_for_editors(Path file) throws IOException {
        String line = Files.readString(file).lines().findFirst().orElseThrow();
        assertThat(line).startsWith("# yaml-language-server: $schema=");
        assertThat(file.resolveSibling(line.substring(line.indexOf('=') + 1))).exists();
    }

    private static Schema schema() {
        try (InputStream in = PlanReader.class.getResourceAsStream("districtplan-1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
