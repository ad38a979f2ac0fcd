package org.setwise.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.setwise.person.PersonRef;

/** Writes and reads who is in the room of a session. */
@ApplicationScoped
class PresenceRepository {
    /** Held by the node that looks for those who have gone. */
    private static final long LOOKING = 0x5e7_0005L;

    /** Held by the node that concludes what was forgotten. */
    private static final long CONCLUDING = 0x5e7_0006L;

    private final Session entities;

    PresenceRepository(Session entities) {
        this.entities = entities;
    }

    /** In the order of their names. */
    List<PersonRef> here(UUID sessionId) {
        return entities.createNativeQuery("""
                        select p.id, p.name from presence h join person p on p.id = h.person_id
                         where h.session_id = :session and h.here order by lower(p.name), p.id
                        """, Tuple.class)
                .setParameter("session", sessionId)
                .getResultStream()
                .map(row -> PersonRef.of(row.get("id", UUID.class), row.get("name", String.class)))
                .toList();
    }

    /** @return whether the person was not here before */
    boolean arrive(UUID sessionId, UUID personId, Instant until) {
        return entities.createNativeQuery("""
                        insert into presence (session_id, person_id, here, here_until) values (:session, :person, true, :until)
                        on conflict (session_id, person_id) do update
                           set here = true, missed = false, here_until = greatest(presence.here_until, excluded.here_until)
                        returning not coalesce(old.here, false)
                        """, Boolean.class)
                .setParameter("session", sessionId)
                .setParameter("person", personId)
                .setParameter("until", until)
                .getSingleResult();
    }

    /** Those whose streams are open stay. @return the sessions of those who were thought to have gone */
    Set<UUID> stay(Collection<Place> places, Instant until) {
        List<UUID> sessions = entities.createNativeQuery("""
                        with stays as (
                            update presence h set here = true, missed = false, here_until = :until
                              from unnest(cast(string_to_array(:sessions, ',') as uuid[]), cast(string_to_array(:people, ',') as uuid[]))
                                   as place (session_id, person_id)
                             where h.session_id = place.session_id and h.person_id = place.person_id
                            returning h.session_id, old.here as was_here
                        )
                        select distinct session_id from stays where not was_here
                        """, UUID.class)
                .setParameter("until", until)
                .setParameter(
                        "sessions", joined(places.stream().map(Place::sessionId).toList()))
                .setParameter(
                        "people", joined(places.stream().map(Place::personId).toList()))
                .getResultList();
        return Set.copyOf(sessions);
    }

    /** Whoever has no other stream open will be gone then. */
    void leave(UUID sessionId, UUID personId, Instant until) {
        entities.createNativeQuery("""
                        update presence set here_until = least(here_until, :until)
                         where session_id = :session and person_id = :person and here
                        """)
                .setParameter("session", sessionId)
                .setParameter("person", personId)
                .setParameter("until", until)
                .executeUpdate();
    }

    /** False while another node looks: it holds this to the end of its transaction. */
    boolean takeTurnAtLooking() {
        return takeTurn(LOOKING);
    }

    /** The same for {@link #forgotten}. */
    boolean takeTurnAtConcluding() {
        return takeTurn(CONCLUDING);
    }

    private boolean takeTurn(long work) {
        return entities.createNativeQuery("select pg_try_advisory_xact_lock(:work)", Boolean.class)
                .setParameter("work", work)
                .getSingleResult();
    }

    /** Takes out whoever has gone. @return the sessions that they were in */
    List<UUID> takeOutWhoHasGone(Instant now) {
        return entities.createNativeQuery(
                        "update presence set here = false where here and here_until < :now returning session_id",
                        UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Notes somebody who begins to host, so that it is known from when on they are missing if they never come in. */
    void expect(UUID sessionId, UUID personId, Instant now) {
        entities.createNativeQuery("""
                        insert into presence (session_id, person_id, here, here_until) values (:session, :person, false, :now)
                        on conflict (session_id, person_id) do update
                           set missed = false, here_until = greatest(presence.here_until, excluded.here_until)
                        """)
                .setParameter("session", sessionId)
                .setParameter("person", personId)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Whether somebody has not been here since this moment. */
    boolean isGone(UUID sessionId, UUID personId, Instant since) {
        return entities.createNativeQuery("""
                        select not here and here_until < :since from presence
                         where session_id = :session and person_id = :person
                        """, Boolean.class)
                .setParameter("session", sessionId)
                .setParameter("person", personId)
                .setParameter("since", since)
                .getResultStream()
                .findFirst()
                .orElse(false);
    }

    /** Notes whose hosts have been gone since this moment. @return their sessions, each once */
    List<UUID> missHosts(Instant since) {
        return entities.createNativeQuery("""
                        update presence h set missed = true
                          from learning_session s
                         where s.id = h.session_id and s.host_id = h.person_id and s.state = 'IN_PROGRESS'
                           and not h.here and not h.missed and h.here_until < :since
                        returning h.session_id
                        """, UUID.class)
                .setParameter("since", since)
                .getResultList();
    }

    /**
     * Sessions that run and should have ended long ago.
     *
     * @param empty when a session with nobody in its room should have ended before
     * @param inAnyCase when every session should have ended before
     */
    List<Forgotten> forgotten(Instant empty, Instant inAnyCase) {
        return entities.createNativeQuery("""
                        select s.id, coalesce(l.facilitator_id,
                                 (select e.person_id from enrolment e where e.set_id = s.set_id and e.state = 'ENROLLED' limit 1)) as person
                          from learning_session s join learning_set l on l.id = s.set_id
                         where s.state = 'IN_PROGRESS'
                           and (s.started_at + make_interval(mins => s.minutes) < :inAnyCase
                                or (s.started_at + make_interval(mins => s.minutes) < :empty
                                    and not exists (select 1 from presence h where h.session_id = s.id and h.here)))
                         order by s.id
                        """, Tuple.class)
                .setParameter("inAnyCase", inAnyCase)
                .setParameter("empty", empty)
                .getResultStream()
                .map(row -> new Forgotten(row.get("id", UUID.class), row.get("person", UUID.class)))
                .toList();
    }

    /** A session that everybody left, and somebody of its set in whose name it is concluded. */
    record Forgotten(UUID sessionId, UUID personId) {}

    /** A place in a room. */
    record Place(UUID sessionId, UUID personId) {}

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
