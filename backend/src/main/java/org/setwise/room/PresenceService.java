package org.setwise.room;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import org.setwise.learningsession.HostChanged;
import org.setwise.learningsession.SessionEventKind;
import org.setwise.learningsession.SessionEvents;

/** Who is in the room: whoever has a stream of it open on some node, and for a moment after it closed. */
@ApplicationScoped
@Transactional
public class PresenceService {
    /** How often those with an open stream are noted. */
    static final Duration NOTED_EVERY = Duration.ofSeconds(10);

    /** How long one counts as here after one was noted last: a node may be killed, and its people come back on another. */
    private static final Duration HERE_FOR = Duration.ofSeconds(25);

    /** How long one counts as here after a stream closed: long enough for another of the same person to be noted. */
    private static final Duration GONE_AFTER = Duration.ofSeconds(12);

    /** How long a host is gone before another may host. */
    static final Duration MISSED_AFTER = Duration.ofMinutes(1);

    private final PresenceRepository presences;
    private final SessionEvents events;
    private final Event<CameIntoTheRoom> came;
    private final Clock clock;

    PresenceService(PresenceRepository presences, SessionEvents events, Event<CameIntoTheRoom> came, Clock clock) {
        this.presences = presences;
        this.events = events;
        this.came = came;
        this.clock = clock;
    }

    public void arrive(UUID sessionId, UUID personId) {
        if (presences.arrive(sessionId, personId, clock.instant().plus(HERE_FOR))) {
            events.happened(sessionId, SessionEventKind.PRESENCE_CHANGED);
            came.fire(new CameIntoTheRoom(sessionId, personId));
        }
    }

    void stay(Collection<PresenceRepository.Place> places) {
        if (!places.isEmpty()) {
            presences
                    .stay(places, clock.instant().plus(HERE_FOR))
                    .forEach(session -> events.happened(session, SessionEventKind.PRESENCE_CHANGED));
            presences
                    .missHosts(clock.instant().minus(MISSED_AFTER))
                    .forEach(session -> events.happened(session, SessionEventKind.HOST_MISSED));
        }
    }

    void expectHost(@Observes HostChanged changed) {
        presences.expect(changed.sessionId(), changed.hostId(), clock.instant());
    }

    public void leave(UUID sessionId, UUID personId) {
        presences.leave(sessionId, personId, clock.instant().plus(GONE_AFTER));
    }

    /** One node at a time. */
    @Scheduled(
            every = "${setwise.presence.every:3s}",
            identity = "look-who-has-gone",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void lookWhoHasGone() {
        if (presences.takeTurnAtLooking()) {
            presences
                    .takeOutWhoHasGone(clock.instant())
                    .forEach(session -> events.happened(session, SessionEventKind.PRESENCE_CHANGED));
        }
    }
}
