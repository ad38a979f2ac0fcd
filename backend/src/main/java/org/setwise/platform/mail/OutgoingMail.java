package org.setwise.platform.mail;

import java.util.List;
import java.util.Map;

/**
 * A mail to one person, in two forms that say the same.
 *
 * @param messageId without angle brackets; the same each time this mail is tried
 * @param headers further ones, such as {@code List-Unsubscribe}
 * @param calendarParts what calendars take from it, one for each session
 */
public record OutgoingMail(
        String messageId,
        String to,
        String subject,
        String language,
        String text,
        String html,
        Map<String, String> headers,
        List<CalendarPart> calendarParts) {

    /**
     * An object of RFC 5546 on its way by mail (RFC 6047).
     *
     * @param method {@code REQUEST} or {@code CANCEL}, as in the text
     * @param fileName for mail programs that show attachments only
     */
    public record CalendarPart(String method, String fileName, String text) {}

    /** Mails tell where people are and when, and some hold a secret: they are never written to a log. */
    @Override
    public String toString() {
        return "a mail";
    }
}
