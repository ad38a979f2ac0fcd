package org.setwise.coach;

import java.time.Instant;
import java.util.UUID;
import org.setwise.questionlog.Purpose;

/**
 * A question that a person asked, with the session it belongs to.
 *
 * @param purpose as its asker said; null if they did not
 */
record OwnQuestion(UUID sessionId, String setName, Instant startsAt, String timeZone, String text, Purpose purpose) {}
