package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.setwise.learningset.Membership;
import org.setwise.person.PersonRef;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.time.Ids;

/** Who hosts next where nobody facilitates: the role goes round among members who are not presenting. */
@ApplicationScoped
public class HostRotation {
    private final HostRepository hosts;
    private final CurrentPerson currentPerson;
    private final Event<PlanNews> news;
    private final Ids ids;
    private final Clock clock;

    /** How somebody came to host a session. */
    enum Cause {
        /** By whoever planned the session or changed its plan. */
        NAMED,
        /** The host gave the role to another. */
        HANDED_OVER,
        /** The role went round by itself. */
        ROTATED,
        /** Nobody was named, and this person started the session. */
        STARTED,
        /** The host had gone from a running session. */
        TAKEN_OVER
    }

    HostRotation(HostRepository hosts, CurrentPerson currentPerson, Event<PlanNews> news, Ids ids, Clock clock) {
        this.hosts = hosts;
        this.currentPerson = currentPerson;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    /** How often each member of the set hosted, or is to host; to be counted on while hosts are proposed. */
    public Map<UUID, Integer> burdens(UUID setId) {
        return new HashMap<>(hosts.timesHosted(setId));
    }

    /**
     * The member who has hosted least often, and of those the one who came first, among those who do not present.
     *
     * @param burdens how often each hosts; the proposed one counts once more from here on
     */
    public static Optional<PersonRef> propose(
            List<Membership> members, Collection<UUID> presenters, Map<UUID, Integer> burdens) {
        Optional<PersonRef> proposed = members.stream()
                .map(Membership::person)
                .filter(member -> !presenters.contains(member.id()))
                .min(Comparator.comparing(member -> burdens.getOrDefault(member.id(), 0)));
        proposed.ifPresent(host -> burdens.merge(host.id(), 1, Integer::sum));
        return proposed;
    }

    /**
     * The host of a planned session presents in it or has left the set: the role goes to the next member, or to whoever starts the session
     * when nobody is free. A facilitator keeps it.
     */
    void passOn(LearningSession session, List<Membership> members, List<Turn> turns) {
        UUID former = session.hostId();
        List<UUID> presenting =
                turns.stream().filter(Turn::isHeld).map(Turn::presenterId).toList();
        UUID next = propose(members, presenting, burdens(session.setId()))
                .map(PersonRef::id)
                .orElse(null);
        session.hostBy(next);
        if (!Objects.equals(former, next)) {
            keep(session, former, Cause.ROTATED);
            hosts.flush();
            news.fire(new HostChanged(session.setId(), session.id(), former, next));
        }
    }

    /** The host of a running session presents in it now, and another runs it. */
    void keepRotated(LearningSession session, UUID former) {
        keep(session, former, Cause.ROTATED);
        hosts.flush();
        news.fire(new HostChanged(session.setId(), session.id(), former, session.hostId()));
    }

    /** Keeps who hosts the session from now on, who decided it and when. */
    void keep(LearningSession session, UUID from, Cause cause) {
        hosts.keep(ids.next(), session, from, cause, currentPerson.id().orElse(null), clock.instant());
    }
}
