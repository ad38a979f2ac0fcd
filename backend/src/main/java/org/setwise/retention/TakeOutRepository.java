package org.setwise.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Reads what is the current person's own, past the sets that they have left. */
@ApplicationScoped
class TakeOutRepository {
    private static final int AT_A_TIME = 200;

    private final Session session;

    TakeOutRepository(Session session) {
        this.session = session;
    }

    /** Section by section, a few hundred rows in memory at a time; to be closed. */
    Stream<OwnEntry> own() {
        return session.createNativeQuery(
                        "select section, in_set, at, cast(entry as text) as entry from take_along()", Tuple.class)
                .setFetchSize(AT_A_TIME)
                .getResultStream()
                .map(row -> new OwnEntry(
                        row.get("section", String.class),
                        row.get("in_set", String.class),
                        row.get("at", Instant.class),
                        row.get("entry", String.class)));
    }
}
