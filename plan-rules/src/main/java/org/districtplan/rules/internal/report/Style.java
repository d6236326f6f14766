package org.districtplan.rules.internal.report;

/** How a word is emphasised on a terminal, by the codes of ECMA-48 that every terminal with colours knows. */
enum Style {
    PLAIN(""),
    BOLD("1"),
    FAINT("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** Puts the codes around a text. */
    String around(String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
