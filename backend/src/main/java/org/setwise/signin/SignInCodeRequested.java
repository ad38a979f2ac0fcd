package org.setwise.signin;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * The same for every address, whether somebody is known by it or not.
 *
 * @param demoMail the mail itself in demo mode, where none is sent; null everywhere else
 */
public record SignInCodeRequested(@NotNull Instant expiresAt, DemoMail demoMail) {}
