package org.setwise.rotation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.setwise.person.PersonRef;

/**
 * One change of who presents, with who decided it and why (rule 8).
 *
 * @param startsAt when the turn's session begins or began
 * @param byBidding whether the other had something more pressing at the start of the session, by the set's contract
 * @param reason null for what was settled by bidding
 * @param to who presents instead; null for a turn that was skipped
 */
public record RotationChange(
        @NotNull UUID turnId,
        @NotNull Instant startsAt,
        @NotNull PersonRef from,
        PersonRef to,
        boolean byBidding,
        String reason,
        @NotNull PersonRef decidedBy,
        @NotNull Instant decidedAt) {}
