package org.setwise.room;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.setwise.learningsession.SessionEvent;

/** Puts events into words, as {@link RoomEvent} describes them. */
final class RoomEvents {
    private final ObjectMapper json;

    RoomEvents(ObjectMapper json) {
        this.json = json;
    }

    /** @param changes as JSON; null for none */
    String of(SessionEvent event, Instant serverTime, boolean readAgain, String changes) {
        try {
            String frame = json.writeValueAsString(
                    new RoomEvent(event.id(), event.kind(), event.at(), serverTime, readAgain, null));
            return changes == null ? frame : frame.substring(0, frame.lastIndexOf("null")) + changes + "}";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
