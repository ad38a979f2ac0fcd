package org.setwise.signin;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One browser in which I am signed in.
 *
 * @param lastSeenAt exact to about a minute
 * @param current whether it is the one that asks
 */
@Schema(name = "SignIn")
public record SignInView(
        @NotNull UUID id,
        @NotNull Instant startedAt,
        @NotNull Instant lastSeenAt,
        @NotNull String device,
        boolean current) {}
