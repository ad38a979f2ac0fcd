package org.setwise.demo.story;

import java.time.LocalDate;
import org.setwise.learninglog.LogEntryDraft;
import org.setwise.review.ReviewSheetEntry;

/** What Aisha writes for herself alone. */
public final class AishasLog {
    /** On the evening of Gethin's turn. */
    public static final ReviewSheetEntry REVIEW = new ReviewSheetEntry(
            Prose.flowing("""
                    That my difficulty is not the wards. I answer because being asked for feels better than being in
                    charge.
                    """),
            "Let one call go to the duty advocate, and see what I do with the ten minutes.",
            "Gethin said nothing for almost a minute, and then said the thing he had not said before.",
            null,
            "I had a question ready while he was still answering the last one.");

    private AishasLog() {}

    /** Written on this day, of no set in particular. */
    public static LogEntryDraft entry(LocalDate day) {
        return new LogEntryDraft(day, null, """
                Supervision with Temi today. I tried **one question and then nothing**.

                - She talked for four minutes.
                - She found her own next step, and it was not mine.
                - I wanted to add something three times. I wrote it down instead, and afterwards it was not needed.

                > Who is this sentence for?
                """);
    }
}
