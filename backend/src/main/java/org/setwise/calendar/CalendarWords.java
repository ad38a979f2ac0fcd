package org.setwise.calendar;

import java.util.ArrayList;
import java.util.List;
import org.setwise.person.Language;

/** What stands in calendars, in each language. The set's name, the word for a session and one's own part in it are all that is told. */
enum CalendarWords {
    ENGLISH(
            "Setwise sessions",
            "%s: session",
            "You present.",
            "You have sent apologies.",
            "Who comes, who presents and the way in: %s"),
    GERMAN(
            "Setwise-Treffen",
            "%s: Treffen",
            "Sie stellen vor.",
            "Sie haben abgesagt.",
            "Wer kommt, wer vorstellt und der Weg hinein: %s");

    private final String feed;
    private final String title;
    private final String presents;
    private final String apologised;
    private final String description;

    CalendarWords(String feed, String title, String presents, String apologised, String description) {
        this.feed = feed;
        this.title = title;
        this.presents = presents;
        this.apologised = apologised;
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

    String description(CalendarEntry entry, String page) {
        List<String> sentences = new ArrayList<>();
        if (entry.mine().presents()) {
            sentences.add(presents);
        }
        if (entry.mine().apologised()) {
            sentences.add(apologised);
        }
        sentences.add(description.formatted(page));
        return String.join(" ", sentences);
    }
}
