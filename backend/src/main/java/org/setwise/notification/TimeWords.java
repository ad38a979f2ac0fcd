package org.setwise.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.setwise.person.Language;

/** Tells the time by somebody's clocks and in their language. */
record TimeWords(Language language, ZoneId zone) {

    /** Day and time of day, such as "Tuesday, 3 March 2026 at 18:00". */
    String moment(Instant instant) {
        return switch (language) {
            case EN -> day(instant) + " at " + time(instant);
            case DE -> day(instant) + ", " + time(instant) + " Uhr";
        };
    }

    /** From when to when, with the zone by whose clocks that is, such as "18:00–19:00 (Europe/London)". */
    String span(Instant from, int minutes) {
        String times = time(from) + "–" + time(from.plus(Duration.ofMinutes(minutes)));
        return switch (language) {
            case EN -> times + " (" + zone.getId() + ")";
            case DE -> times + " Uhr (" + zone.getId() + ")";
        };
    }

    String day(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language.locale())
                .format(instant.atZone(zone));
    }

    /** Whether other clocks show another time of day at this instant. */
    boolean differsFrom(ZoneId other, Instant instant) {
        return !zone.getRules().getOffset(instant).equals(other.getRules().getOffset(instant));
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(zone));
    }
}
