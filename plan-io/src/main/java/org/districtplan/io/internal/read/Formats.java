package org.districtplan.io.internal.read;

import org.districtplan.model.diagnostic.Text;

/** The versions of the format. */
public final class Formats {

    /** The format this version reads and writes. */
    public static final String CURRENT = "districtplan/1";

    private static final String NAME = "districtplan/";

    private Formats() {}

    /** Says what to do about a document of another format. */
    static Text mend(String found) {
        String version = found.startsWith(NAME) ? found.substring(NAME.length()) : "";
        if (!version.matches("[0-9]{1,9}")) {
            return Text.of("；请写 format: " + CURRENT, "; write format: " + CURRENT);
        }
        return Integer.parseInt(version) > 1
                ? Text.of("；文件较新，请升级本程序", "; the file is newer: use a newer version of this library")
                : Text.of("；文件较旧，须先转换", "; the file is older and has to be converted first");
    }
}
