package org.setwise.person;

import java.util.UUID;

/** Announced in the transaction that deactivates a person, so that everything that lets this person in ends with it. */
public record PersonDeactivated(UUID personId) {}
