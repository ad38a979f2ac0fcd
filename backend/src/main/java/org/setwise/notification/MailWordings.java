package org.setwise.notification;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What the mails of a programme say, kind by kind in each language. */
public record MailWordings(@NotNull List<@NotNull MailWording> items) {}
