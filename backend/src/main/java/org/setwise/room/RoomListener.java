package org.setwise.room;

import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.setwise.learningsession.SessionEvent;

/**
 * One open stream of a room. It is told what happened when what it was told before has left for its reader: whoever is slow gets all
 * events later and, with the last of them, everything they changed at once, so that nothing piles up.
 */
final class RoomListener {
    /** How long a reader may take to take what is sent before it counts as gone. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RoomService.Follower follower;
    private final MultiEmitter<? super OutboundSseEvent> emitter;
    private final Sse sse;
    private long lastTold;
    private RoomParts.Print print;
    private boolean behind;
    private Instant readySince;

    RoomListener(
            RoomService.Follower follower,
            long after,
            MultiEmitter<? super OutboundSseEvent> emitter,
            Sse sse,
            Instant openedAt) {
        this.follower = follower;
        this.lastTold = after;
        this.emitter = emitter;
        this.sse = sse;
        this.readySince = openedAt;
    }

    UUID personId() {
        return follower.personId();
    }

    /** By which its person came; null where there is none that could end. */
    UUID credential() {
        return follower.credential();
    }

    synchronized long lastTold() {
        return lastTold;
    }

    /** Whether it has not been told yet from where it goes on. */
    synchronized boolean justCame() {
        return print == null;
    }

    /** Whether everything told has left. If not, it will say so itself as soon as it has. */
    synchronized boolean isReady() {
        boolean ready = emitter.requested() > 0;
        behind = behind || !ready;
        return ready;
    }

    /** @return whether there is something that it has not been told because it was not ready */
    synchronized boolean catchesUp() {
        boolean catchesUp = behind;
        behind = false;
        return catchesUp;
    }

    /** Sends the head of the response at once, and how long to wait before one comes back. */
    void greet(Duration comeBackAfter) {
        emitter.emit(sse.newEventBuilder()
                .reconnectDelay(comeBackAfter.toMillis())
                .comment("welcome")
                .build());
    }

    /** Tells the server's time: its reader knows by it that the line stands, and so does every proxy between. Ends a stream whose reader is gone. */
    synchronized void beat(Instant now) {
        if (emitter.requested() > 0) {
            readySince = now;
            tellTime(now);
        }
        if (now.isAfter(readySince.plus(PATIENCE))) {
            end();
        }
    }

    /**
     * Tells what it was not told yet.
     *
     * @param events in their order, some of which it may know already
     * @param changes for its person, as {@link RoomParts} tells them from what it was told last
     */
    synchronized void tell(List<SessionEvent> events, RoomParts parts, Room room, RoomEvents words) {
        List<SessionEvent> news =
                events.stream().filter(event -> event.id() > lastTold).toList();
        boolean justCame = print == null;
        if (news.isEmpty() && !justCame) {
            return;
        }
        RoomParts.Told told = parts.tell(room, print);
        print = told.print();
        for (SessionEvent event : news) {
            boolean last = event == news.getLast();
            String data = words.of(event, room.serverTime(), last && justCame, last ? told.changes() : null);
            emitter.emit(sse.newEventBuilder()
                    .id(Long.toString(event.id()))
                    .name("room")
                    .mediaType(MediaType.TEXT_PLAIN_TYPE)
                    .data(String.class, data)
                    .build());
            lastTold = event.id();
        }
        if (justCame) {
            // From here on whatever happens is told as it changes the room.
            tellTime(room.serverTime());
        }
    }

    private void tellTime(Instant now) {
        emitter.emit(sse.newEventBuilder().name("beat").data(now.toString()).build());
    }

    void end() {
        emitter.complete();
    }
}
