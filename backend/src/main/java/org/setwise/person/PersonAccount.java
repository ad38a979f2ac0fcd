package org.setwise.person;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A person as administrators see one: the account, nothing of what the person does.
 *
 * @param lastSeenAt null for somebody who never signed in
 * @param allowedActions what the reader may do with this account now
 */
public record PersonAccount(
        @NotNull UUID id,
        String name,
        @NotNull String email,
        String organisation,
        boolean administrator,
        @NotNull Instant createdAt,
        Instant lastSeenAt,
        boolean deactivated,
        @NotNull List<String> allowedActions) {}
