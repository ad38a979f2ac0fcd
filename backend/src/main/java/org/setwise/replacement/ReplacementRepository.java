package org.setwise.replacement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query for replacements and what members say about them. */
@ApplicationScoped
class ReplacementRepository implements PanacheRepositoryBase<Replacement, UUID> {

    /** The newest first. */
    List<Replacement> of(UUID setId) {
        return list("setId = ?1 order by askedAt desc, id desc", setId);
    }

    List<Replacement> askingIn(UUID setId) {
        return list("setId = ?1 and state = ASKING order by askedAt, id", setId);
    }

    Optional<Replacement> firstAgreedIn(UUID setId) {
        return find("setId = ?1 and state = AGREED order by askedAt, id", setId).firstResultOptional();
    }

    /** The set of a replacement, without keeping it in mind: its lock comes after the programme's. */
    Optional<UUID> setOf(UUID replacementId) {
        return getSession()
                .createSelectionQuery("select r.setId from Replacement r where r.id = :id", UUID.class)
                .setParameter("id", replacementId)
                .uniqueResultOptional();
    }

    ReplacementTally tally(UUID replacementId) {
        Tuple row = getSession()
                .createNativeQuery("select asked, agreeing, refusing from replacement_tally(:id)", Tuple.class)
                .setParameter("id", replacementId)
                .getSingleResult();
        return new ReplacementTally(
                row.get("asked", Integer.class),
                row.get("agreeing", Integer.class),
                row.get("refusing", Integer.class));
    }

    /** What this person said; only their own answer can be read. */
    Optional<Boolean> answerOf(UUID replacementId, UUID personId) {
        return getSession()
                .createNativeQuery(
                        "select agrees from replacement_answer where replacement_id = :id and person_id = :person",
                        Boolean.class)
                .setParameter("id", replacementId)
                .setParameter("person", personId)
                .uniqueResultOptional();
    }

    void keepAnswer(UUID replacementId, UUID personId, boolean agrees, Instant at) {
        getSession()
                .createNativeMutationQuery("""
                        insert into replacement_answer (replacement_id, person_id, agrees, answered_at)
                        values (:id, :person, :agrees, :at)
                        on conflict (replacement_id, person_id)
                        do update set agrees = excluded.agrees, answered_at = excluded.answered_at
                        """)
                .setParameter("id", replacementId)
                .setParameter("person", personId)
                .setParameter("agrees", agrees)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Presenting sessions of a set that have begun. */
    int presentingSessionsBegun(UUID setId) {
        return getSession()
                .createNativeQuery("""
                        select cast(count(*) as integer) from learning_session
                         where set_id = :set and kind = 'PRESENTING' and state in ('IN_PROGRESS', 'CONCLUDED')
                        """, Integer.class)
                .setParameter("set", setId)
                .getSingleResult();
    }

    /** Seats that nobody has, nobody is offered, and nobody is asked about. */
    int seatsToAskAbout(UUID setId) {
        return getSession()
                .createNativeQuery("""
                        select cast(s.capacity
                                    - (select count(*) from enrolment e where e.set_id = s.id and e.state in ('OFFERED', 'ENROLLED'))
                                    - (select count(*) from replacement r where r.set_id = s.id and r.state = 'ASKING')
                                    - replacement_seats(s.id) as integer)
                          from learning_set s where s.id = :set
                        """, Integer.class)
                .setParameter("set", setId)
                .getSingleResult();
    }
}
