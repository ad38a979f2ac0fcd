package org.setwise.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the words of a mail may hold in braces, such as {@code {set}}. All of it is logistics. */
enum Placeholder {
    /** The receiver's name. */
    NAME,
    /** The name of the set. */
    SET,
    /** The name of the set in which its people go on. */
    NEXT,
    /** The name of the programme. */
    PROGRAMME,
    /** When the session begins, by the receiver's clocks; of several sessions their number and the first one's day. */
    WHEN,
    /** Until when an offer stands, by the receiver's clocks. */
    UNTIL,
    /** The last day on which something is kept, where the set met. */
    DAY;

    /** Those that every kind has, and some of its own. */
    static List<Placeholder> always(Placeholder... own) {
        return Stream.concat(Stream.of(NAME, SET, PROGRAMME), Arrays.stream(own))
                .toList();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
