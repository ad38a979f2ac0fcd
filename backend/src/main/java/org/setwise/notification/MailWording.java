package org.setwise.notification;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.setwise.person.Language;

/**
 * What the mails of one kind say in a programme.
 *
 * @param label what the kind is called
 * @param subject one line
 * @param message paragraphs, with an empty line between two
 * @param own whether the organisers wrote it; otherwise it is the usual wording
 * @param placeholders words that may stand in braces in it
 * @param version for {@code If-Match}; 0 while it is the usual wording
 */
public record MailWording(
        @NotNull NotificationKind kind,
        @NotNull NotificationTheme theme,
        @NotNull Language language,
        @NotNull String label,
        @NotNull String subject,
        @NotNull String message,
        @NotNull boolean own,
        @NotNull List<@NotNull String> placeholders,
        @NotNull int version) {}
