package org.setwise.notification;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Which mails I want. Mails with sign-in codes are no part of it: without them nobody gets in. */
public record MailPreferences(@NotNull List<@NotNull MailPreference> items) {}
