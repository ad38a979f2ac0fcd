package org.setwise.platform.document;

import java.util.regex.Pattern;

/** What people wrote, as it goes into a file that a spreadsheet may open. */
public final class SpreadsheetText {
    /** What a spreadsheet takes for the beginning of a formula. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private SpreadsheetText() {}

    /**
     * The text with an apostrophe before it where a spreadsheet would run it.
     *
     * @param text null for nothing
     */
    public static String guarded(String text) {
        if (text == null) {
            return "";
        }
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
