package org.districtplan.rules.internal.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One table: its columns, and the rows that are made one by one while it is written.
 *
 * @param <R> what a row is made of
 */
public final class CsvTable<R> {

    private final String name;
    private final Supplier<Stream<R>> rows;
    private final List<String> headers = new ArrayList<>();
    private final List<Function<R, ? extends @Nullable Object>> values = new ArrayList<>();

    CsvTable(String name, Supplier<Stream<R>> rows) {
        this.name = name;
        this.rows = rows;
    }

    /** Adds a column; {@link Cells} says which values it takes. */
    CsvTable<R> column(String header, Function<R, ? extends @Nullable Object> value) {
        headers.add(header);
        values.add(value);
        return this;
    }

    /** Gives the name of the file. */
    public String name() {
        return name;
    }

    /** Writes the header row and all rows. */
    public void write(Appendable out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.write(headers);
        // Not through an iterator, which would gather the rows of a whole plan.
        try (Stream<R> stream = rows.get()) {
            stream.forEachOrdered(row -> write(row, csv));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(R row, CsvWriter csv) {
        try {
            csv.write(values.stream().map(value -> Cells.of(value.apply(row))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
