package org.setwise.person;

import java.util.Locale;

/** A language in which Setwise writes to people. */
public enum Language {
    EN(Locale.UK),
    DE(Locale.GERMANY);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** For dates, times and numbers, and to find words by. */
    public Locale locale() {
        return locale;
    }

    /** As RFC 5646 calls it, such as {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }
}
