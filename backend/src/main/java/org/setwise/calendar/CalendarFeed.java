package org.setwise.calendar;

import java.time.Instant;

/**
 * A feed as it is now.
 *
 * @param text in the format of RFC 5545
 * @param etag the same as long as the text is
 * @param changedAt when an entry last changed; null without entries
 */
record CalendarFeed(String text, String etag, Instant changedAt) {}
