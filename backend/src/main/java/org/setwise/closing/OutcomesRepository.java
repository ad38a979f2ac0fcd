package org.setwise.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.setwise.learningset.Standing;
import org.setwise.person.PersonRef;

/** Every query for what came of a set. PostgreSQL shows it to the set alone, and themes to their author alone (rule 25). */
@ApplicationScoped
class OutcomesRepository {
    private final Session session;

    OutcomesRepository(Session session) {
        this.session = session;
    }

    List<TurnOutcome> turnsOf(UUID setId) {
        return session.createNativeQuery("""
                        select t.id, t.session_id, o.presenter_id, p.name, coalesce(x.started_at, x.starts_at) as held_at, o.summary
                          from outcome o
                          join turn t on t.id = o.turn_id
                          join learning_session x on x.id = t.session_id
                          join person p on p.id = o.presenter_id
                         where o.set_id = :set and t.state = 'CONCLUDED'
                         order by held_at, t.position
                        """, Tuple.class)
                .setParameter("set", setId)
                .getResultStream()
                .map(row -> new TurnOutcome(
                        row.get("id", UUID.class),
                        row.get("session_id", UUID.class),
                        PersonRef.of(row.get("presenter_id", UUID.class), row.get("name", String.class)),
                        row.get("held_at", Instant.class),
                        row.get("summary", String.class)))
                .toList();
    }

    List<SetSummary> summariesOf(UUID setId) {
        return session.createNativeQuery("""
                        select s.person_id, p.name, s.text, s.written_at
                          from set_summary s join person p on p.id = s.person_id
                         where s.set_id = :set order by lower(p.name), s.person_id
                        """, Tuple.class)
                .setParameter("set", setId)
                .getResultStream()
                .map(row -> new SetSummary(
                        PersonRef.of(row.get("person_id", UUID.class), row.get("name", String.class)),
                        row.get("text", String.class),
                        row.get("written_at", Instant.class)))
                .toList();
    }

    /** In the place of an earlier one. */
    void summarise(Standing author, String text, Instant at) {
        session.createNativeMutationQuery("""
                        insert into set_summary (set_id, person_id, programme_id, text, written_at)
                        values (:set, :person, :programme, :text, :at)
                        on conflict (set_id, person_id) do update
                           set text = excluded.text, written_at = excluded.written_at, version = set_summary.version + 1
                        """)
                .setParameter("set", author.setId())
                .setParameter("person", author.personId())
                .setParameter("programme", author.programmeId())
                .setParameter("text", text)
                .setParameter("at", at)
                .executeUpdate();
    }
}
