package org.setwise.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.security.TransactionGuard;

/** Work on tables that exist in tests only. */
@ApplicationScoped
public class TrialService {
    @Inject
    EntityManager database;

    @Inject
    CurrentPerson currentPerson;

    @Inject
    TransactionGuard transactionGuard;

    @Transactional
    public String personOfTransaction() {
        return setting();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String personOfNewTransaction() {
        return setting();
    }

    @Transactional
    public void write(String title) {
        database.createNativeQuery("insert into trial_note (person, title) values (:person, :title)")
                .setParameter("person", currentPerson.require())
                .setParameter("title", title)
                .executeUpdate();
    }

    @Transactional
    public void writeUnique(String title) {
        database.createNativeQuery("insert into trial_unique (title) values (:title)")
                .setParameter("title", title)
                .executeUpdate();
    }

    @Transactional
    public List<String> notesVisible() {
        return database.createNativeQuery("select title from trial_note order by title", String.class)
                .getResultList();
    }

    @Transactional
    public List<String> notesVisibleTo(UUID person) {
        transactionGuard.workFor(person);
        return notesVisible();
    }

    @Transactional
    public void breakRule() {
        database.createNativeQuery("insert into trial_unique (title) values ('forbidden')")
                .executeUpdate();
    }

    private String setting() {
        return database.createNativeQuery("select nullif(current_setting('setwise.person', true), '')", String.class)
                .getSingleResult()
                .toString();
    }
}
