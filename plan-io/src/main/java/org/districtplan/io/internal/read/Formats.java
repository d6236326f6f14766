package org.districtplan.io.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.districtplan.io.source.DocumentKind;
import org.districtplan.io.source.Source;
import org.districtplan.model.diagnostic.Text;

/** The versions of the format. */
public final class Formats {

    /** The format this version reads and writes. */
    public static final String CURRENT = "districtplan/1";

    private static final String REPORT = "districtplan-report/";
    private static final Map<String, DocumentKind> SKIPPED = Map.of(
            "districtplan-rules/",
            DocumentKind.PROFILE,
            "districtplan-baseline/",
            DocumentKind.BASELINE,
            "districtplan-policy/",
            DocumentKind.POLICY,
            REPORT,
            DocumentKind.REPORT);
    private static final int BEGINNING = 128;
    private static final Pattern BEGINNING_OF_REPORT = Pattern.compile("\\s*\\{\\s*\"format\"\\s*:\\s*\"" + REPORT);

    private Formats() {}

    /** The kind of a document that belongs beside plans and is not read with them, else unknown. */
    static DocumentKind skipped(String format) {
        return SKIPPED.entrySet().stream()
                .filter(each -> format.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(DocumentKind.UNKNOWN);
    }

    /** Whether a file begins as a report does, for one that is too large to be read. */
    static boolean isReport(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return BEGINNING_OF_REPORT
                    .matcher(new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8))
                    .lookingAt();
        }
    }

    /** Says what to do about a document of another format. */
    public static Text suggestion(String found, String expected) {
        int slash = expected.indexOf('/') + 1;
        String version = found.startsWith(expected.substring(0, slash)) ? found.substring(slash) : "";
        if (!version.matches("[0-9]{1,9}")) {
            return Text.of("；请写 format: " + expected, "; write format: " + expected);
        }
        return Integer.parseInt(version) > Integer.parseInt(expected.substring(slash))
                ? Text.of("；文件较新，请升级本程序", "; the file is newer, so use a newer version of this library")
                : Text.of("；文件较旧，须先转换", "; the file is older, so convert it first");
    }
}
