package org.setwise.notification;

import jakarta.validation.constraints.NotNull;

/** @param wanted whether I want mails of this kind from now on */
public record MailPreferenceChange(@NotNull Boolean wanted) {}
