package org.setwise.contract;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.setwise.person.PersonRef;

/** That a member agreed to one version of a contract. */
public record Signature(@NotNull PersonRef person, @NotNull Instant signedAt) {}
