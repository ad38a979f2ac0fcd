package org.setwise.token;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * A personal access token as its owner sees it: never the secret.
 *
 * @param prefix the beginning of the secret, by which to know it again
 * @param lastUsedAt exact to about a minute; null before the first use
 */
public record Token(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull String prefix,
        @NotNull TokenScope scope,
        @NotNull Instant createdAt,
        @NotNull Instant expiresAt,
        Instant lastUsedAt) {}
