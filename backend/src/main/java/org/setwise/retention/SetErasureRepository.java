package org.setwise.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Every statement about the clocks of sets, and the one that erases. */
@ApplicationScoped
class SetErasureRepository {
    static final int TOLD_DAYS_BEFORE = 30;
    static final int REMINDED_DAYS_BEFORE = 7;

    /** Days begin for these purposes at nine in the morning where the set met. */
    private static final String TO_TELL = """
              from learning_set s
             where s.erased_at is null and s.state in ('CLOSED', 'CANCELLED')
               and (s.erasure_told_at is null
                    and s.retain_until - :toldBefore + time '09:00' <= cast(:now as timestamptz) at time zone s.time_zone
                 or s.erasure_reminded_at is null
                    and s.retain_until - :remindedBefore + time '09:00' <= cast(:now as timestamptz) at time zone s.time_zone)
            """;

    private final Session session;

    SetErasureRepository(Session session) {
        this.session = session;
    }

    /** A set whose time is nearly over. */
    record Ending(LocalDate lastDay, ZoneId zone, boolean told) {}

    /** Whether this node is the one that looks, until its transaction ends. */
    boolean takeTurn() {
        return session.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('erase sets'))", Boolean.class)
                .getSingleResult();
    }

    List<UUID> toTell(Instant now) {
        return session.createNativeQuery("select s.id" + TO_TELL + "order by s.retain_until, s.id", UUID.class)
                .setParameter("now", now)
                .setParameter("toldBefore", TOLD_DAYS_BEFORE)
                .setParameter("remindedBefore", REMINDED_DAYS_BEFORE)
                .getResultList();
    }

    /** The set as it stands, unless its people have been told meanwhile. */
    Optional<Ending> lockToTell(UUID setId, Instant now) {
        return session.createNativeQuery(
                        "select s.retain_until, s.time_zone, s.erasure_told_at is not null as told" + TO_TELL
                                + "and s.id = :set for no key update",
                        Tuple.class)
                .setParameter("now", now)
                .setParameter("toldBefore", TOLD_DAYS_BEFORE)
                .setParameter("remindedBefore", REMINDED_DAYS_BEFORE)
                .setParameter("set", setId)
                .getResultStream()
                .map(row -> new Ending(
                        row.get("retain_until", LocalDate.class),
                        ZoneId.of(row.get("time_zone", String.class)),
                        row.get("told", Boolean.class)))
                .findFirst();
    }

    void keepUntil(UUID setId, LocalDate lastDay) {
        session.createNativeMutationQuery(
                        "update learning_set set retain_until = :day, version = version + 1 where id = :set")
                .setParameter("day", lastDay)
                .setParameter("set", setId)
                .executeUpdate();
    }

    void noteTold(UUID setId, boolean reminded, Instant now) {
        session.createNativeMutationQuery("""
                        update learning_set set erasure_told_at = coalesce(erasure_told_at, cast(:now as timestamptz)),
                               erasure_reminded_at = case when :reminded then cast(:now as timestamptz) end
                         where id = :set
                        """)
                .setParameter("now", now)
                .setParameter("reminded", reminded)
                .setParameter("set", setId)
                .executeUpdate();
    }

    List<UUID> toErase(Instant now) {
        return session.createNativeQuery("""
                        select s.id from learning_set s
                         where s.erased_at is null and s.state in ('CLOSED', 'CANCELLED')
                           and s.retain_until < cast(cast(:now as timestamptz) at time zone s.time_zone as date)
                         order by s.retain_until, s.id
                        """, UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Everything of it in one go, or nothing; whether there was anything to erase yet. */
    boolean erase(UUID setId, Instant now) {
        return session.createNativeQuery("select erase_set(:set, cast(:now as timestamptz))", Boolean.class)
                .setParameter("set", setId)
                .setParameter("now", now)
                .getSingleResult();
    }
}
