package org.districtplan.io.internal.read;

import org.districtplan.io.DocumentKind;
import org.districtplan.model.diagnostic.Text;

/** The versions of the format. */
public final class Formats {

    /** The format this version reads and writes. */
    public static final String CURRENT = "districtplan/1";

    private Formats() {}

    /** What a document of another format is that is no business of whoever reads plans, else unknown. */
    static DocumentKind settings(String format) {
        if (format.startsWith("districtplan-rules/")) {
            return DocumentKind.PROFILE;
        }
        return format.startsWith("districtplan-baseline/") ? DocumentKind.BASELINE : DocumentKind.UNKNOWN;
    }

    /** Says what to do about a document of another format. */
    public static Text suggestion(String found, String expected) {
        int slash = expected.indexOf('/') + 1;
        String version = found.startsWith(expected.substring(0, slash)) ? found.substring(slash) : "";
        if (!version.matches("[0-9]{1,9}")) {
            return Text.of("；请写 format: " + expected, "; write format: " + expected);
        }
        return Integer.parseInt(version) > Integer.parseInt(expected.substring(slash))
                ? Text.of("；文件较新，请升级本程序", "; the file is newer: use a newer version of this library")
                : Text.of("；文件较旧，须先转换", "; the file is older and has to be converted first");
    }
}
