package org.setwise.notification;

import jakarta.validation.constraints.NotNull;

/** A mail that is shown instead of sent, in its two forms. */
public record NotificationMail(
        @NotNull String to,
        @NotNull String subject,
        @NotNull String text,
        @NotNull String html) {

    static NotificationMail of(String to, MailPage page) {
        return new NotificationMail(to, page.subject(), page.asText(), page.asHtml());
    }
}
