package org.setwise.enrolment;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.setwise.platform.reference.NamedRef;

/**
 * An offer as whoever holds its link sees it.
 *
 * @param organisation the one that offers the programme
 * @param state how it stands now: {@code OFFERED} while it can be answered
 */
@Schema(name = "OfferByLink")
public record OfferByLink(
        @NotNull NamedRef programme,
        @NotNull String organisation,
        @NotNull NamedRef set,
        @NotNull EnrolmentState state,
        @NotNull Instant offerExpiresAt) {}
