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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.setwise.learningsession.HostChanged;
import org.setwise.learningsession.SessionEventKind;
import org.setwise.learningsession.SessionEvents;

/** Who is in the room: whoever has a stream of it open on some node, and for a moment after it closed. */
@ApplicationScoped
@Transactional
public class PresenceService {
    private final PresenceRepository presences;
    private final SessionEvents events;
    private final Event<CameIntoTheRoom> came;
    private final Duration hereFor;
    private final Duration goneAfter;
    private final Duration missedAfter;
    private final Clock clock;

    /**
     * @param hereFor how long one counts as here after one was noted last: a node may be killed, and its people come back on another
     * @param goneAfter how long one counts as here after a stream closed: long enough for another of the same person to be noted
     * @param missedAfter how long a host is gone before another may host
     */
    PresenceService(
            PresenceRepository presences,
            SessionEvents events,
            Event<CameIntoTheRoom> came,
            @ConfigProperty(name = "setwise.presence.here-for", defaultValue = "25s") Duration hereFor,
            @ConfigProperty(name = "setwise.presence.gone-after", defaultValue = "12s") Duration goneAfter,
            @ConfigProperty(name = "setwise.presence.missed-after", defaultValue = "60s") Duration missedAfter,
            Clock clock) {
        this.presences = presences;
        this.events = events;
        this.came = came;
        this.hereFor = hereFor;
        this.goneAfter = goneAfter;
        this.missedAfter = missedAfter;
        this.clock = clock;
    }

    public void arrive(UUID sessionId, UUID personId) {
        if (presences.arrive(sessionId, personId, clock.instant().plus(hereFor))) {
            events.happened(sessionId, SessionEventKind.PRESENCE_CHANGED);
            came.fire(new CameIntoTheRoom(sessionId, personId));
        }
    }

    void stay(Collection<PresenceRepository.Place> places) {
        if (!places.isEmpty()) {
            presences
                    .stay(places, clock.instant().plus(hereFor))
                    .forEach(session -> events.happened(session, SessionEventKind.PRESENCE_CHANGED));
        }
    }

    public void leave(UUID sessionId, UUID personId) {
        presences.leave(sessionId, personId, clock.instant().plus(goneAfter));
    }

    /** Whether this person has been gone for so long that another may host. */
    boolean isMissed(UUID sessionId, UUID personId) {
        return presences.isGone(sessionId, personId, clock.instant().minus(missedAfter));
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
            presences
                    .missHosts(clock.instant().minus(missedAfter))
                    .forEach(session -> events.happened(session, SessionEventKind.HOST_MISSED));
        }
    }

    void expectHost(@Observes HostChanged changed) {
        if (changed.to() != null) {
            presences.expect(changed.sessionId(), changed.to(), clock.instant());
        }
    }
}
