package org.setwise.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.setwise.platform.reference.NamedRef;

/** Every query for the links that answer offers. */
@ApplicationScoped
class OfferLinkRepository {
    private final Session session;

    OfferLinkRepository(Session session) {
        this.session = session;
    }

    void keep(String secretHash, UUID enrolmentId, Instant at) {
        session.createNativeMutationQuery(
                        "insert into offer_link (secret_hash, enrolment_id, created_at) values (:hash, :enrolment, :at)")
                .setParameter("hash", secretHash)
                .setParameter("enrolment", enrolmentId)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Which enrolment the link answers, without keeping it in mind: its lock comes after the programme's. */
    Optional<UUID> enrolmentOf(String secretHash) {
        return session.createNativeQuery("select enrolment_id from offer_link where secret_hash = :hash", UUID.class)
                .setParameter("hash", secretHash)
                .uniqueResultOptional();
    }

    OfferByLink shown(UUID enrolmentId) {
        Tuple row = session.createNativeQuery("""
                        select e.state, e.offer_expires_at, g.id as programme_id, g.name as programme_name,
                               o.name as organisation, s.id as set_id, s.name as set_name
                          from enrolment e
                          join programme g on g.id = e.programme_id
                          join organisation o on o.id = g.organisation_id
                          join learning_set s on s.id = e.set_id
                         where e.id = :id
                        """, Tuple.class)
                .setParameter("id", enrolmentId)
                .getSingleResult();
        return new OfferByLink(
                new NamedRef(row.get("programme_id", UUID.class), row.get("programme_name", String.class)),
                row.get("organisation", String.class),
                new NamedRef(row.get("set_id", UUID.class), row.get("set_name", String.class)),
                EnrolmentState.valueOf(row.get("state", String.class)),
                row.get("offer_expires_at", Instant.class));
    }
}
