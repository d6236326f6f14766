package org.districtplan.examples.plancheck;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads CSV tables by a library that knows nothing of ours. */
final class CsvRows {

    private CsvRows() {}

    static List<NamedCsvRecord> of(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
