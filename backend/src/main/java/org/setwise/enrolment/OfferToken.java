package org.setwise.enrolment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The secret in the link of a mail, which answers one offer. */
public record OfferToken(
        @NotNull @Pattern(regexp = "[0-9A-Za-z]{43}", message = "is no token of an offer")
        String token) {}
