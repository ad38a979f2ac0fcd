package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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

    /** A notification to be added, with the id that it gets. */
    record Addressed(UUID id, UUID personId, News news) {}

    /**
     * Adds each, unless its person was told for its occasion already.
     *
     * @param doer whom it need not be pointed out to, because they did it; null when nobody did
     * @return the ids of those that were added, in their order
     */
    List<UUID> add(List<Addressed> notices, Instant now, UUID doer) {
        Set<UUID> added = Set.copyOf(session.createNativeQuery("""
                        insert into notification
                          (id, person_id, kind, occasion, programme_id, set_id, turn_id, enrolment_id, poll_id, until, written_at, read_at)
                        select n.id, n.person, n.kind, n.occasion, n.programme, n.set_id, n.turn, n.enrolment, n.poll,
                               cast(n.until as timestamptz), :now,
                               case when n.person = cast(:doer as uuid) then cast(:now as timestamptz) end
                          from unnest(:ids, :people, :kinds, :occasions, :programmes, :sets, :turns, :enrolments, :polls, :untils)
                                 as n (id, person, kind, occasion, programme, set_id, turn, enrolment, poll, until)
                        on conflict on constraint told_once_for_an_occasion do nothing
                        returning id
                        """, UUID.class)
                .setParameter("ids", ids(notices, Addressed::id), UUID[].class)
                .setParameter("people", ids(notices, Addressed::personId), UUID[].class)
                .setParameter("kinds", texts(notices, one -> one.news().kind()), String[].class)
                .setParameter("occasions", texts(notices, one -> one.news().occasion()), String[].class)
                .setParameter("programmes", ids(notices, one -> one.news().programmeId()), UUID[].class)
                .setParameter("sets", ids(notices, one -> one.news().setId()), UUID[].class)
                .setParameter("turns", ids(notices, one -> one.news().turnId()), UUID[].class)
                .setParameter("enrolments", ids(notices, one -> one.news().enrolmentId()), UUID[].class)
                .setParameter("polls", ids(notices, one -> one.news().pollId()), UUID[].class)
                .setParameter("untils", texts(notices, one -> one.news().until()), String[].class)
                .setParameter("doer", doer, UUID.class)
                .setParameter("now", now)
                .getResultList());
        List<Addressed> told =
                notices.stream().filter(one -> added.contains(one.id())).toList();
        addSessions(told);
        return told.stream().map(Addressed::id).toList();
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

    private void addSessions(List<Addressed> notices) {
        List<SessionOf> sessions = notices.stream()
                .flatMap(one -> one.news().sessions().stream().map(told -> new SessionOf(one.id(), told)))
                .toList();
        if (sessions.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery("""
                        insert into notification_session (notification_id, session_id, starts_at, was_at)
                        select s.notification, s.session, cast(s.starts as timestamptz), cast(s.was as timestamptz)
                          from unnest(:notifications, :sessions, :starts, :was) as s (notification, session, starts, was)
                        """)
                .setParameter("notifications", ids(sessions, SessionOf::notificationId), UUID[].class)
                .setParameter("sessions", ids(sessions, one -> one.told().sessionId()), UUID[].class)
                .setParameter("starts", texts(sessions, one -> one.told().startsAt()), String[].class)
                .setParameter("was", texts(sessions, one -> one.told().wasAt()), String[].class)
                .executeUpdate();
    }

    private record SessionOf(UUID notificationId, News.ToldSession told) {}

    private static <T> UUID[] ids(List<T> rows, Function<T, UUID> part) {
        return rows.stream().map(part).toArray(UUID[]::new);
    }

    /** PostgreSQL reads instants from their text. */
    private static <T> String[] texts(List<T> rows, Function<T, ?> part) {
        return rows.stream()
                .map(part)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
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
