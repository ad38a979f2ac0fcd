package org.setwise.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Everybody who was in the set is to know that what was written there is about to be erased. Told in the transaction that
 * notes it as told.
 *
 * @param lastDay on which it is kept, where the set met
 * @param day a moment of that day
 * @param reminder whether they were told of this day before
 * @param endsTheSet whether nobody has ended the set, so that it ends with that day unless a session is planned
 */
public record ErasureAhead(UUID setId, LocalDate lastDay, Instant day, boolean reminder, boolean endsTheSet) {}
