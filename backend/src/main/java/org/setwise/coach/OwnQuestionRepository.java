package org.setwise.coach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.setwise.questionlog.Purpose;

/** Reads a person's own questions. */
@ApplicationScoped
class OwnQuestionRepository {
    private static final String LATELY = """
            with mine as (
              select q.text, q.purpose, q.number, t.session_id
                from question q join turn t on t.id = q.turn_id
               where q.asker_id = :me and q.phase = 'OPEN_QUESTIONS' and q.state <> 'WITHDRAWN'),
            latest as (
              select x.id, x.starts_at, s.name, s.time_zone
                from learning_session x join learning_set s on s.id = x.set_id
               where x.id in (select session_id from mine)
               order by x.starts_at desc, x.id desc
               limit :sessions)
            select l.id, l.name, l.starts_at, l.time_zone, m.text, m.purpose
              from latest l join mine m on m.session_id = l.id
             order by l.starts_at, l.id, m.number
            """;

    private final Session session;

    OwnQuestionRepository(Session session) {
        this.session = session;
    }

    /** The open questions that a person asked and did not take back, of their last sessions, the earliest session first. */
    List<OwnQuestion> askedLatelyBy(UUID person, int sessions) {
        return session.createNativeQuery(LATELY, Tuple.class)
                .setParameter("me", person)
                .setParameter("sessions", sessions)
                .getResultStream()
                .map(OwnQuestionRepository::question)
                .toList();
    }

    private static OwnQuestion question(Tuple row) {
        String purpose = row.get("purpose", String.class);
        return new OwnQuestion(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("starts_at", Instant.class),
                row.get("time_zone", String.class),
                row.get("text", String.class),
                purpose == null ? null : Purpose.valueOf(purpose));
    }
}
