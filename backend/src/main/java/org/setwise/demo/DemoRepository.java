package org.setwise.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** What playing the story asks of the database. */
@ApplicationScoped
class DemoRepository {
    private final EntityManager database;

    DemoRepository(EntityManager database) {
        this.database = database;
    }

    /** Whether there is anything yet that the story could be mistaken for. */
    boolean holdsProgrammes() {
        return (boolean) database.createNativeQuery("select exists (select from programme)", Boolean.class)
                .getSingleResult();
    }

    /**
     * What the end of a transaction would do, between two acts of a longer one: everything is written and checked on
     * behalf of the person who acted, and nothing of it is remembered for the next.
     */
    void settle() {
        database.flush();
        database.createNativeQuery("set constraints all immediate; set constraints all deferred")
                .executeUpdate();
        database.clear();
    }
}
