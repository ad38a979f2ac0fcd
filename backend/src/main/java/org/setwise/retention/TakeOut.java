package org.setwise.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What somebody takes along, before it is put together.
 *
 * @param zone by whose clocks it is written
 */
record TakeOut(UUID personId, String name, Instant at, ZoneId zone) {
    String fileName() {
        return "setwise-" + LocalDate.ofInstant(at, zone) + ".zip";
    }
}
