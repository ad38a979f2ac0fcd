package org.setwise.room;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import org.setwise.learningsession.SessionEventKind;

/**
 * Something that happened in the session, with what it changed in the room for the person who is told.
 *
 * @param id one more than that of the event before it in the same session: it is the event's {@code id} in the stream, too
 * @param serverTime by which the countdown goes
 * @param readAgain the room changed in a way that cannot be told from here, as after a lost line: read it again
 * @param changes the parts of the room that are other than they were, each whole: of {@code session} and {@code turn} only those of their
 *     fields that changed, and of {@code turn.questions} only the questions that changed. A turn with another {@code turn.id}, or none, comes
 *     whole. Null when nothing is to be seen of it, or what is follows with the next event.
 */
public record RoomEvent(
        long id,
        @NotNull SessionEventKind kind,
        @NotNull Instant at,
        @NotNull Instant serverTime,
        boolean readAgain,
        Map<String, Object> changes) {}
