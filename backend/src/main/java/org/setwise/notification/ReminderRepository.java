package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.setwise.notification.News.SetRef;
import org.setwise.notification.News.ToldSession;

/** Reads what people could be reminded of, without deciding whether it is time. */
@ApplicationScoped
class ReminderRepository {
    private static final String EXPECTED = """
            select x.id as session_id, x.starts_at, s.id as set_id, s.programme_id, p.id as person_id, p.time_zone,
                   cast(null as uuid) as turn_id,
                   greatest(x.created_at, c.changed_at, e.accepted_at) as told_at
              from learning_session x
              join learning_set s on s.id = x.set_id and s.state in ('ENROLLING', 'RUNNING')
              left join calendar_change c on c.session_id = x.id
              join person p on p.deactivated_at is null
              left join enrolment e on e.set_id = s.id and e.person_id = p.id and e.state = 'ENROLLED'
             where x.state = 'PLANNED' and x.starts_at > :now and x.starts_at < :horizon
               and (e.id is not null or p.id = s.facilitator_id)
            """;
    private static final String PRESENTERS = """
            select x.id as session_id, x.starts_at, s.id as set_id, s.programme_id, p.id as person_id, p.time_zone,
                   t.id as turn_id,
                   greatest(x.created_at, c.changed_at,
                            (select max(n.written_at) from notification n
                              where n.turn_id = t.id and n.person_id = p.id and n.kind = 'TURN_TAKEN_ON')) as told_at
              from turn t
              join learning_session x on x.id = t.session_id
              join learning_set s on s.id = x.set_id and s.state in ('ENROLLING', 'RUNNING')
              join person p on p.id = t.presenter_id and p.deactivated_at is null
              join enrolment e on e.set_id = s.id and e.person_id = p.id and e.state = 'ENROLLED'
              left join calendar_change c on c.session_id = x.id
             where t.state = 'PLANNED' and x.state = 'PLANNED' and x.starts_at > :now and x.starts_at < :horizon
            """;
    private static final String BETWEEN = """
            select s.id as set_id, s.programme_id, last.id as last_id, last.starts_at as last_at,
                   next.id as session_id, next.starts_at, p.id as person_id, p.time_zone
              from learning_set s
              join lateral (select id, starts_at from learning_session
                             where set_id = s.id and state = 'CONCLUDED' order by starts_at desc, id desc limit 1) last on true
              join lateral (select id, starts_at from learning_session
                             where set_id = s.id and state = 'PLANNED' and starts_at > :now
                             order by starts_at, id limit 1) next on true
              join enrolment e on e.set_id = s.id and e.state = 'ENROLLED'
              join person p on p.id = e.person_id and p.deactivated_at is null
             where s.state = 'RUNNING'
               and not exists (select 1 from notification n
                                where n.person_id = p.id and n.kind = 'ACTIONS_HALF_WAY' and n.occasion = last.id::text)
            """;
    private static final String OFFERS = """
            select e.id, e.person_id, e.programme_id, e.set_id, e.offer_expires_at, p.time_zone,
                   (select max(n.written_at) from notification n
                     where n.enrolment_id = e.id and n.kind = 'PLACE_OFFERED') as told_at
              from enrolment e join person p on p.id = e.person_id and p.deactivated_at is null
             where e.state = 'OFFERED' and e.offer_expires_at > :now and e.offer_expires_at < :horizon
            """;

    private final Session session;

    ReminderRepository(Session session) {
        this.session = session;
    }

    /**
     * Somebody who is expected at a session, or presents in it.
     *
     * @param turnId null unless they present
     * @param toldAt when they last heard of this date
     */
    record Expected(SetRef set, ToldSession session, UUID turnId, UUID personId, ZoneId zone, Instant toldAt) {
        /** The same person and session at another time is another occasion. */
        String occasion() {
            return (turnId == null ? session.sessionId() : turnId) + "@"
                    + session.startsAt().getEpochSecond();
        }
    }

    /** A member between the last session of a set and the next. */
    record Between(SetRef set, UUID lastSessionId, Instant lastAt, ToldSession next, UUID personId, ZoneId zone) {}

    /** @param toldAt when the offer was told; null when it was made before anybody was told */
    record OpenOffer(News.EnrolmentRef enrolment, ZoneId zone, Instant toldAt) {}

    /** Takes the lock that lets one node at a time remind; false when another has it. */
    boolean takeTurn() {
        return session.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtext('setwise.reminders'))", Boolean.class)
                .getSingleResult();
    }

    List<Expected> expected(Instant now, Instant horizon) {
        return expected(EXPECTED, now, horizon);
    }

    List<Expected> presenters(Instant now, Instant horizon) {
        return expected(PRESENTERS, now, horizon);
    }

    /** Those who were not reminded since the last session. */
    List<Between> between(Instant now) {
        return session.createNativeQuery(BETWEEN, Tuple.class)
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new Between(
                        set(row),
                        row.get("last_id", UUID.class),
                        row.get("last_at", Instant.class),
                        session(row),
                        row.get("person_id", UUID.class),
                        zone(row)))
                .toList();
    }

    List<OpenOffer> openOffers(Instant now, Instant horizon) {
        return session.createNativeQuery(OFFERS, Tuple.class)
                .setParameter("now", now)
                .setParameter("horizon", horizon)
                .getResultStream()
                .map(row -> new OpenOffer(
                        new News.EnrolmentRef(
                                row.get("id", UUID.class),
                                row.get("person_id", UUID.class),
                                row.get("programme_id", UUID.class),
                                row.get("set_id", UUID.class),
                                row.get("offer_expires_at", Instant.class)),
                        zone(row),
                        row.get("told_at", Instant.class)))
                .toList();
    }

    private List<Expected> expected(String sql, Instant now, Instant horizon) {
        return session.createNativeQuery(sql, Tuple.class)
                .setParameter("now", now)
                .setParameter("horizon", horizon)
                .getResultStream()
                .map(row -> new Expected(
                        set(row),
                        session(row),
                        row.get("turn_id", UUID.class),
                        row.get("person_id", UUID.class),
                        zone(row),
                        row.get("told_at", Instant.class)))
                .toList();
    }

    private static SetRef set(Tuple row) {
        return new SetRef(row.get("set_id", UUID.class), row.get("programme_id", UUID.class));
    }

    private static ToldSession session(Tuple row) {
        return new ToldSession(row.get("session_id", UUID.class), row.get("starts_at", Instant.class), null);
    }

    private static ZoneId zone(Tuple row) {
        return ZoneId.of(row.get("time_zone", String.class));
    }
}
