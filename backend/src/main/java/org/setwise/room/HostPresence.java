package org.setwise.room;

import jakarta.enterprise.context.ApplicationScoped;
import org.setwise.learningsession.HostWatch;
import org.setwise.learningsession.LearningSession;

/** Whether the host is in the room, as far as open streams tell. */
@ApplicationScoped
class HostPresence implements HostWatch {
    private final PresenceService presence;

    HostPresence(PresenceService presence) {
        this.presence = presence;
    }

    /** Also a session whose host has left the set has a host who is missing. */
    @Override
    public boolean isMissing(LearningSession session) {
        return session.hostId() == null || presence.isMissed(session.id(), session.hostId());
    }
}
