package org.setwise.confidence;

/**
 * How a session stands to one person's answer.
 *
 * @param begun it is running or has been held
 * @param followed the set has begun to meet again since
 * @param answered it is over, and the person answered while it went on
 */
record AskingSession(boolean begun, boolean followed, boolean answered) {}
