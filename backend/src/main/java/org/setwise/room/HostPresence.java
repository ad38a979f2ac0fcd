package org.setwise.room;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.setwise.learningsession.HostWatch;
import org.setwise.learningsession.LearningSession;

/** Whether the host is in the room, as far as open streams tell. */
@ApplicationScoped
class HostPresence implements HostWatch {
    private final PresenceRepository presences;
    private final Clock clock;

    HostPresence(PresenceRepository presences, Clock clock) {
        this.presences = presences;
        this.clock = clock;
    }

    /** Also a session whose host has left the set has a host who is missing. */
    @Override
    public boolean isMissing(LearningSession session) {
        return session.hostId() == null
                || presences.isGone(
                        session.id(), session.hostId(), clock.instant().minus(PresenceService.MISSED_AFTER));
    }
}
