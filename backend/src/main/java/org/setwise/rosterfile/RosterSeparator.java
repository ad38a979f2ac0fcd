package org.setwise.rosterfile;

/** What stands between the cells of a line. */
public enum RosterSeparator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char sign;

    RosterSeparator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }
}
