package org.setwise.notification;

import jakarta.validation.constraints.NotNull;

/**
 * Whether I want mails of one kind. In the application I am told of everything.
 *
 * @param label what the kind is called, in my language
 */
public record MailPreference(
        @NotNull NotificationKind kind,
        @NotNull NotificationTheme theme,
        @NotNull String label,
        @NotNull boolean wanted) {}
