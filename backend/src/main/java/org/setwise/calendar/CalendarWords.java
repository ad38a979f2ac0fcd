package org.setwise.calendar;

import org.setwise.person.Language;

/** What stands in calendars, in each language. The set's name and the word for a session are all that is told. */
enum CalendarWords {
    ENGLISH("Setwise sessions", "%s: session", "Who comes, who presents and the way in: %s"),
    GERMAN("Setwise-Treffen", "%s: Treffen", "Wer kommt, wer vorstellt und der Weg hinein: %s");

    private final String feed;
    private final String title;
    private final String description;

    CalendarWords(String feed, String title, String description) {
        this.feed = feed;
        this.title = title;
        this.description = description;
    }

    static CalendarWords in(Language language) {
        return switch (language) {
            case EN -> ENGLISH;
            case DE -> GERMAN;
        };
    }

    String nameOfTheFeed() {
        return feed;
    }

    String titleOf(CalendarEntry entry) {
        return title.formatted(entry.setName());
    }

    String description(String page) {
        return description.formatted(page);
    }
}
