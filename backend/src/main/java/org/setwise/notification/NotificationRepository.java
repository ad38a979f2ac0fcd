package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.setwise.platform.paging.PageRequest;

/** Every statement about notifications by themselves. */
@ApplicationScoped
class NotificationRepository {
    private final Session session;

    NotificationRepository(Session session) {
        this.session = session;
    }

    /**
     * Adds one, unless this person was told for this occasion already.
     *
     * @param readAt when it need not be pointed out, because the person did it; else null
     * @return whether it was added
     */
    boolean add(UUID id, UUID personId, News news, Instant now, Instant readAt) {
        int added = session.createNativeMutationQuery("""
                        insert into notification
                          (id, person_id, kind, occasion, programme_id, set_id, turn_id, enrolment_id, poll_id, until, written_at, read_at)
                        values (:id, :person, :kind, :occasion, :programme, cast(:set as uuid), cast(:turn as uuid),
                                cast(:enrolment as uuid), cast(:poll as uuid), cast(:until as timestamptz), :now, cast(:read as timestamptz))
                        on conflict on constraint told_once_for_an_occasion do nothing
                        """)
                .setParameter("id", id)
                .setParameter("person", personId)
                .setParameter("kind", news.kind().name())
                .setParameter("occasion", news.occasion())
                .setParameter("programme", news.programmeId())
                .setParameter("set", news.setId(), UUID.class)
                .setParameter("turn", news.turnId(), UUID.class)
                .setParameter("enrolment", news.enrolmentId(), UUID.class)
                .setParameter("poll", news.pollId(), UUID.class)
                .setParameter("until", news.until(), Instant.class)
                .setParameter("now", now)
                .setParameter("read", readAt, Instant.class)
                .executeUpdate();
        if (added == 1) {
            news.sessions().forEach(told -> addSession(id, told));
        }
        return added == 1;
    }

    /** Untells what was told of these sessions in this kind: something else says it better. Its mail finds nothing to tell. */
    void takeBack(NotificationKind kind, Collection<UUID> sessionIds) {
        session.createNativeMutationQuery("""
                        delete from notification where kind = :kind and id in (
                          select notification_id from notification_session where session_id in (:sessions))
                        """)
                .setParameter("kind", kind.name())
                .setParameter("sessions", sessionIds)
                .executeUpdate();
    }

    private void addSession(UUID id, News.ToldSession told) {
        session.createNativeMutationQuery("""
                        insert into notification_session (notification_id, session_id, starts_at, was_at)
                        values (:id, :session, :starts, cast(:was as timestamptz))
                        """)
                .setParameter("id", id)
                .setParameter("session", told.sessionId())
                .setParameter("starts", told.startsAt())
                .setParameter("was", told.wasAt(), Instant.class)
                .executeUpdate();
    }

    /** The newest first. */
    List<UUID> ofPerson(UUID personId, boolean unreadOnly, PageRequest page) {
        UUID after = page.afterId().orElse(null);
        var query = session.createNativeQuery(
                        "select id from notification where person_id = :person"
                                + (unreadOnly ? " and read_at is null" : "")
                                + (after == null ? "" : " and id < :after")
                                + " order by id desc limit :limit",
                        UUID.class)
                .setParameter("person", personId)
                .setParameter("limit", page.limitAndOne());
        return (after == null ? query : query.setParameter("after", after)).getResultList();
    }

    long unreadOf(UUID personId) {
        return session.createNativeQuery(
                        "select count(*) from notification where person_id = :person and read_at is null", Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    boolean isOf(UUID id, UUID personId) {
        return session.createNativeQuery(
                        "select exists (select 1 from notification where id = :id and person_id = :person)",
                        Boolean.class)
                .setParameter("id", id)
                .setParameter("person", personId)
                .getSingleResult();
    }

    void markRead(UUID id, Instant now) {
        marking("id = :of", id, now).executeUpdate();
    }

    int markAllRead(UUID personId, Instant now) {
        return marking("person_id = :of", personId, now).executeUpdate();
    }

    int forgetBefore(Instant longAgo) {
        return session.createNativeMutationQuery("delete from notification where written_at < :longAgo")
                .setParameter("longAgo", longAgo)
                .executeUpdate();
    }

    private MutationQuery marking(String which, UUID of, Instant now) {
        return session.createNativeMutationQuery(
                        "update notification set read_at = :now where read_at is null and " + which)
                .setParameter("of", of)
                .setParameter("now", now);
    }
}
