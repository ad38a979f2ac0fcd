package org.setwise.enrolment;

import java.util.UUID;

/** Nobody accepted an offer in time (rule 4), in the transaction that ends it. */
public record OfferExpired(UUID enrolmentId) {}
