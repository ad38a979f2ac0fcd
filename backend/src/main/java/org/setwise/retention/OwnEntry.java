package org.setwise.retention;

import java.time.Instant;

/**
 * One thing that is somebody's own.
 *
 * @param section what kind of thing it is
 * @param set the name of the set it belongs to; null for none
 * @param json its fields
 */
record OwnEntry(String section, String set, Instant at, String json) {}
