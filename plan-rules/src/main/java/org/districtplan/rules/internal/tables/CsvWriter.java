package org.districtplan.rules.internal.tables;

import java.io.IOException;
import java.util.List;

/** Writes records as RFC 4180 says: commas, CRLF, and quotes where a field needs them. */
final class CsvWriter {

    private final Appendable out;

    CsvWriter(Appendable out) {
        this.out = out;
    }

    void write(List<String> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(fields.get(i));
        }
        out.append("\r\n");
    }

    private void write(String field) throws IOException {
        if (needsQuotes(field)) {
            out.append('"').append(field.replace("\"", "\"\"")).append('"');
        } else {
            out.append(field);
        }
    }

    // The RFC does not require quotes around a semicolon or an outer blank; they keep the field whole in programs that
    // split
    // or trim.
    private static boolean needsQuotes(String field) {
        boolean trimmed = !field.isEmpty()
                && (Character.isWhitespace(field.charAt(0))
                        || Character.isWhitespace(field.charAt(field.length() - 1)));
        return trimmed || field.chars().anyMatch(c -> ",\";\r\n".indexOf(c) >= 0);
    }
}
