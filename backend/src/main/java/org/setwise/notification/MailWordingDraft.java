package org.setwise.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.setwise.platform.json.Text;

/**
 * What the mails of one kind are to say.
 *
 * @param subject one line; placeholders stand in braces, such as {@code {set}}
 * @param message paragraphs, with an empty line between two; text, never HTML
 */
public record MailWordingDraft(
        @NotNull @Text(lines = false) @Size(max = 150) String subject,
        @NotNull @Text @Size(max = 2000) String message) {

    Wording wording() {
        return new Wording(subject.strip(), message.strip());
    }
}
