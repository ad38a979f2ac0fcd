package org.setwise.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Reporting lines and conflicts. Row-level security shows each person their own, and organisers the reporting lines of
 * applicants, which they can add for those whose application they entered.
 */
@ApplicationScoped
class DeclarationRepository {
    private final Session session;

    DeclarationRepository(Session session) {
        this.session = session;
    }

    Declarations of(UUID personId) {
        return new Declarations(
                session.createNativeQuery(
                                "select manager_email from reporting_line where person_id = :person", String.class)
                        .setParameter("person", personId)
                        .uniqueResult(),
                session.createNativeQuery(
                                "select other_email from declared_conflict where person_id = :person order by other_email",
                                String.class)
                        .setParameter("person", personId)
                        .getResultList());
    }

    void removeAll(UUID personId) {
        for (String table : new String[] {"reporting_line", "declared_conflict"}) {
            session.createNativeMutationQuery("delete from " + table + " where person_id = :person")
                    .setParameter("person", personId)
                    .executeUpdate();
        }
    }

    void addLineManager(UUID personId, String email, Instant at) {
        session.createNativeMutationQuery("insert into reporting_line values (:person, :email, :at)")
                .setParameter("person", personId)
                .setParameter("email", email)
                .setParameter("at", at)
                .executeUpdate();
    }

    void addLineManagerUnlessDeclared(UUID personId, String email, Instant at) {
        session.createNativeMutationQuery(
                        "insert into reporting_line values (:person, :email, :at) on conflict (person_id) do nothing")
                .setParameter("person", personId)
                .setParameter("email", email)
                .setParameter("at", at)
                .executeUpdate();
    }

    void addConflicts(UUID personId, Collection<String> emails, Instant at) {
        for (String email : emails) {
            session.createNativeMutationQuery("insert into declared_conflict values (:person, :email, :at)")
                    .setParameter("person", personId)
                    .setParameter("email", email)
                    .setParameter("at", at)
                    .executeUpdate();
        }
    }
}
