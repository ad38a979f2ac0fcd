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
        return session.createNativeQuery("""
                        select section, in_set, at, cast(entry as text) as entry from take_along()
                        union all
                        select 'said of myself', null, d.declared_at, cast(jsonb_build_object('asked', c.text, 'said', o.text) as text)
                          from criterion_declaration d join criterion c on c.id = d.criterion_id
                          join criterion_option o on o.id = d.option_id
                         where d.person_id = current_person()
                        union all
                        select 'reports read', null, s.appointed_at, cast(jsonb_build_object('organisation', o.name) as text)
                          from sponsor s join organisation o on o.id = s.organisation_id
                         where s.person_id = current_person()
                        """, Tuple.class)
                .setFetchSize(AT_A_TIME)
                .getResultStream()
                .map(row -> new OwnEntry(
                        row.get("section", String.class),
                        row.get("in_set", String.class),
                        row.get("at", Instant.class),
                        row.get("entry", String.class)));
    }
}
