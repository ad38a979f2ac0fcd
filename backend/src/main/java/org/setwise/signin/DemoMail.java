package org.setwise.signin;

import jakarta.validation.constraints.NotNull;

/** A mail that is shown instead of sent. */
public record DemoMail(
        @NotNull String to,
        @NotNull String subject,
        @NotNull String text) {}
