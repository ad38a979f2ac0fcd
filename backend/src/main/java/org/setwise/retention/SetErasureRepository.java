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
             where s.erased_at is null
               and (s.erasure_told_at is null
                    and s.retain_until - :toldBefore + time '09:00' <= cast(:now as timestamptz) at time zone s.time_zone
                 or s.erasure_reminded_at is null
                    and s.retain_until - :remindedBefore + time '09:00' <= cast(:now as timestamptz) at time zone s.time_zone)
            """;

    private static final String TO_WIND = """
              from learning_set s
              cross join lateral (select lapses_after(s.id, cast(:now as timestamptz)) as day) l
             where s.state not in ('CLOSED', 'CANCELLED')
               and (l.day is null and s.retain_until is not null or l.day is not null and s.retain_until is null
                    or s.retain_until < l.day)
            """;

    private final Session session;

    SetErasureRepository(Session session) {
        this.session = session;
    }

    /**
     * A set whose time is nearly over.
     *
     * @param open whether nobody has ended it, so that it ends with its last day
     */
    record Ending(LocalDate lastDay, ZoneId zone, boolean told, boolean open) {}

    /** Whether this node is the one that looks, until its transaction ends. */
    boolean takeTurn() {
        return session.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('erase sets'))", Boolean.class)
                .getSingleResult();
    }

    /** Sets that nobody has ended, and whose last day is not yet, or no longer, as it follows from what is planned. */
    List<UUID> toWind(Instant now) {
        return session.createNativeQuery("select s.id" + TO_WIND + " order by s.id", UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /**
     * Notes the last day of such a set, or that it has none any more. The first is far enough for everybody to be told as early as they
     * are told of any other, and none comes nearer afterwards.
     */
    void wind(UUID setId, Instant now) {
        session.createNativeMutationQuery("""
                        update learning_set set version = version + 1, retain_until = (
                               select case when s.retain_until is null
                                           then greatest(l.day, cast(cast(:now as timestamptz) at time zone s.time_zone as date) + :toldBefore)
                                           else l.day end
                        """ + TO_WIND + """
                               and s.id = :set)
                         where id = (select s.id
                        """ + TO_WIND + """
                               and s.id = :set)
                        """)
                .setParameter("now", now)
                .setParameter("toldBefore", TOLD_DAYS_BEFORE)
                .setParameter("set", setId)
                .executeUpdate();
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
                        "select s.retain_until, s.time_zone, s.erasure_told_at is not null as told,"
                                + " s.state not in ('CLOSED', 'CANCELLED') as open" + TO_TELL
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
                        row.get("told", Boolean.class),
                        row.get("open", Boolean.class)))
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
                         where s.erased_at is null
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
