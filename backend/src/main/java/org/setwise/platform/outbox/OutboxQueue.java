package org.setwise.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Every statement about messages of the outbox. */
@ApplicationScoped
class OutboxQueue {
    /** After so long without an answer the node that handed a message over is taken for dead. */
    static final Duration ANSWER_WAITED_FOR = Duration.ofMinutes(10);

    private final Session database;

    OutboxQueue(Session database) {
        this.database = database;
    }

    /** A message that no other node sends meanwhile. */
    record Claimed(UUID id, String channel, UUID subjectId, int attempts) {}

    /** One message about each of these subjects, in their order; {@code ids} are theirs, one for each. */
    void add(List<UUID> ids, String channel, List<UUID> subjectIds, Instant now) {
        database.createNativeMutationQuery("""
                        insert into outbox_message (id, channel, subject_id, state, due_at, created_at)
                        select m.id, :channel, m.subject, 'PENDING', :now, :now from unnest(:ids, :subjects) as m (id, subject)
                        on conflict on constraint once_for_each_subject do nothing
                        """)
                .setParameter("ids", ids.toArray(UUID[]::new), UUID[].class)
                .setParameter("channel", channel)
                .setParameter("subjects", subjectIds.toArray(UUID[]::new), UUID[].class)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The message that is due first, locked until the transaction ends; those that others hold are passed over. */
    Optional<Claimed> claim(Instant now) {
        return database.createNativeQuery("""
                        select id, channel, subject_id, attempts from outbox_message
                         where state = 'PENDING' and due_at <= :now
                         order by due_at, id limit 1
                           for update skip locked
                        """, Tuple.class)
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new Claimed(
                        row.get("id", UUID.class),
                        row.get("channel", String.class),
                        row.get("subject_id", UUID.class),
                        row.get("attempts", Integer.class)))
                .findFirst();
    }

    void handOver(UUID id, Instant now) {
        change("state = 'HANDED_OVER', attempts = attempts + 1, handed_over_at = :now", "PENDING", id, now);
    }

    void voidOf(UUID id, Instant now) {
        change("state = 'VOID', ended_at = :now", "PENDING", id, now);
    }

    void sent(UUID id, Instant now) {
        change("state = 'SENT', ended_at = :now", "HANDED_OVER", id, now);
    }

    /** Nothing was accepted: it leaves again at this moment. */
    void retry(UUID id, String from, Instant at) {
        change("state = 'PENDING', due_at = :now", from, id, at);
    }

    void giveUp(UUID id, String from, Instant now) {
        change("state = 'GIVEN_UP', ended_at = :now", from, id, now);
    }

    /** Counts a try that never came as far as handing over. */
    void countFailedTry(UUID id) {
        database.createNativeMutationQuery("update outbox_message set attempts = attempts + 1 where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    int putBack(Instant now, Instant deadSince) {
        return database.createNativeMutationQuery("""
                        update outbox_message set state = 'PENDING', attempts = 0, due_at = :now, ended_at = null
                         where state = 'GIVEN_UP' or (state = 'HANDED_OVER' and handed_over_at < :dead)
                        """)
                .setParameter("now", now)
                .setParameter("dead", deadSince)
                .executeUpdate();
    }

    int forgetEndedBefore(Instant longAgo) {
        return database.createNativeMutationQuery("delete from outbox_message where ended_at < :longAgo")
                .setParameter("longAgo", longAgo)
                .executeUpdate();
    }

    OutboxStanding standing(Instant now) {
        Tuple row = database.createNativeQuery("""
                        select waiting.*, unsettled.*,
                               (select count(*) from outbox_message
                                 where ended_at > :yesterday and state = 'SENT') as sent
                          from (select count(*) as waiting, min(created_at) as oldest,
                                       count(*) filter (where attempts > 0) as retrying
                                  from outbox_message where state = 'PENDING') waiting
                         cross join
                               (select count(*) filter (where state = 'GIVEN_UP') as given_up,
                                       count(*) filter (where state = 'HANDED_OVER' and handed_over_at < :dead) as uncertain
                                  from outbox_message where state in ('HANDED_OVER', 'GIVEN_UP')) unsettled
                        """, Tuple.class)
                .setParameter("dead", now.minus(ANSWER_WAITED_FOR))
                .setParameter("yesterday", now.minus(Duration.ofDays(1)))
                .getSingleResult();
        return new OutboxStanding(
                row.get("waiting", Long.class),
                row.get("oldest", Instant.class),
                row.get("retrying", Long.class),
                row.get("uncertain", Long.class),
                row.get("given_up", Long.class),
                row.get("sent", Long.class));
    }

    private void change(String change, String from, UUID id, Instant now) {
        int changed = database.createNativeMutationQuery(
                        "update outbox_message set " + change + " where id = :id and state = :from")
                .setParameter("id", id)
                .setParameter("from", from)
                .setParameter("now", now)
                .executeUpdate();
        if (changed != 1) {
            throw new IllegalStateException("A message of the outbox was no longer " + from);
        }
    }
}
