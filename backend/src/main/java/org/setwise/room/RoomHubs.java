package org.setwise.room;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.setwise.learningsession.SessionsHaveNews;

/** The rooms that somebody follows on this node. */
@ApplicationScoped
class RoomHubs {
    /** How many streams one person can have open on a node: more than anybody has windows. */
    static final int STREAMS_OF_ONE = 12;

    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(1);

    /** As many read at once; the others wait in line, and the database has connections left for commands. */
    private static final int READERS = 8;

    /** Apart from them, so that many who come at once, as when a node died, do not stand before what is happening. */
    private static final int DOORKEEPERS = 2;

    /** A room's listeners are told the time every so many seconds. */
    private static final int BEATS_APART = 10;

    private final RoomNewsService news;
    private final PresenceService presence;
    private final ObjectMapper json;
    private final Clock clock;
    private final Map<UUID, RoomHub> hubs = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> streams = new ConcurrentHashMap<>();
    private final ExecutorService readers;
    private final ExecutorService doorkeepers;
    private int beats;

    RoomHubs(RoomNewsService news, PresenceService presence, ObjectMapper json, Clock clock) {
        this.news = news;
        this.presence = presence;
        this.json = json;
        this.clock = clock;
        this.readers = threads(READERS, "room-");
        this.doorkeepers = threads(DOORKEEPERS, "room-door-");
    }

    private static ExecutorService threads(int count, String name) {
        return Executors.newFixedThreadPool(
                count, Thread.ofPlatform().daemon().name(name, 0).factory());
    }

    /**
     * A stream of what happens in a room after this event.
     *
     * @throws TooManyStreams when this person has enough of them
     */
    Multi<OutboundSseEvent> follow(UUID sessionId, RoomService.Follower follower, long after, Sse sse) {
        UUID personId = follower.personId();
        if (streams.merge(personId, 1, Integer::sum) > STREAMS_OF_ONE) {
            closed(personId);
            throw new TooManyStreams();
        }
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            RoomListener listener = new RoomListener(follower, after, emitter, sse, clock.instant());
                            emitter.onTermination(() -> leave(sessionId, listener));
                            emitter.onRequest(more -> {
                                if (listener.catchesUp()) {
                                    wake(sessionId);
                                }
                            });
                            listener.greet(COME_BACK_AFTER);
                            come(sessionId, listener);
                        },
                        BackPressureStrategy.BUFFER);
    }

    void wake(UUID sessionId) {
        RoomHub hub = hubs.get(sessionId);
        if (hub != null) {
            hub.wake();
        }
    }

    /** All streams that are open on this node. */
    Stream<RoomListener> listeners() {
        return hubs.values().stream().flatMap(hub -> hub.listeners().stream());
    }

    void wakeAll() {
        hubs.values().forEach(RoomHub::wake);
    }

    /** What happened on this node is told without a way round over the database. */
    void wake(@Observes SessionsHaveNews moved) {
        moved.sessionIds().forEach(this::wake);
    }

    void close(@Observes ShutdownEvent shutdown) {
        listeners().forEach(RoomListener::end);
        readers.shutdown();
        doorkeepers.shutdown();
    }

    /** Each second a tenth of the rooms, so that what everybody is told every ten seconds is in nobody's way. */
    @Scheduled(every = "1s", identity = "beat-and-stay", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void beat() {
        Instant now = clock.instant();
        beats = (beats + 1) % BEATS_APART;
        List<RoomHub> their = hubs.values().stream()
                .filter(hub -> Math.floorMod(hub.sessionId().hashCode(), BEATS_APART) == beats)
                .toList();
        presence.stay(their.stream()
                .flatMap(hub -> hub.listeners().stream()
                        .map(listener -> new PresenceRepository.Place(hub.sessionId(), listener.personId())))
                .distinct()
                .toList());
        their.forEach(hub -> hub.listeners().forEach(listener -> listener.beat(now)));
    }

    /** For wake-ups that were lost on their way. */
    @Scheduled(
            every = "${setwise.room.look-anyway.every:5s}",
            identity = "look-at-rooms-anyway",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAnyway() {
        Map<UUID, Long> last = hubs.isEmpty() ? Map.of() : news.lastEvents(List.copyOf(hubs.keySet()));
        last.forEach((session, event) -> {
            RoomHub hub = hubs.get(session);
            if (hub != null && hub.lastTold() < event) {
                hub.wake();
            }
        });
    }

    private void come(UUID sessionId, RoomListener listener) {
        hubs.compute(sessionId, (id, hub) -> {
            RoomHub open = hub == null ? new RoomHub(id, news, json, readers) : hub;
            open.listeners().add(listener);
            return open;
        });
        wake(sessionId);
        doorkeepers.execute(() -> presence.arrive(sessionId, listener.personId()));
    }

    private void leave(UUID sessionId, RoomListener listener) {
        closed(listener.personId());
        hubs.computeIfPresent(sessionId, (id, hub) -> {
            hub.listeners().remove(listener);
            return hub.listeners().isEmpty() ? null : hub;
        });
        RoomHub hub = hubs.get(sessionId);
        boolean stays = hub != null
                && hub.listeners().stream().anyMatch(other -> other.personId().equals(listener.personId()));
        if (!stays && !doorkeepers.isShutdown()) {
            doorkeepers.execute(() -> presence.leave(sessionId, listener.personId()));
        }
    }

    private void closed(UUID personId) {
        streams.computeIfPresent(personId, (id, open) -> open == 1 ? null : open - 1);
    }
}
