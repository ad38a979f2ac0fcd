package org.setwise.rosterfile;

import java.util.List;

/**
 * How a roster file is written, found out by looking through it once.
 *
 * @param linesBefore how many lines stand before the headings
 * @param dateOrderAssumed no date tells which of day and month comes first, and nobody said
 * @param lines how many lines with people there are
 */
record RosterFileForm(
        RosterEncoding encoding,
        RosterSeparator separator,
        int linesBefore,
        List<RosterFileColumn> columns,
        RosterDateOrder dateOrder,
        boolean dateOrderAssumed,
        int lines) {

    boolean has(RosterColumn column) {
        return indexOf(column) >= 0;
    }

    boolean hasName() {
        return has(RosterColumn.NAME) || has(RosterColumn.FIRST_NAME) || has(RosterColumn.LAST_NAME);
    }

    /** Where the column stands, -1 where it does not. */
    int indexOf(RosterColumn column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).readAs() == column) {
                return i;
            }
        }
        return -1;
    }
}
