package org.setwise.questionlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/** Reads and writes what people note for themselves. Row-level security shows each of them their own. */
@ApplicationScoped
class PrivateNoteRepository {
    private final Session entities;

    PrivateNoteRepository(Session entities) {
        this.entities = entities;
    }

    Optional<PrivateNoteView> of(TurnStanding turn) {
        return entities.createNativeQuery(
                        "select text, written_at from private_note where turn_id = :turn and author_id = :me",
                        Tuple.class)
                .setParameter("turn", turn.id())
                .setParameter("me", turn.me())
                .getResultStream()
                .findFirst()
                .map(row -> new PrivateNoteView(
                        turn.id(), row.get("text", String.class), row.get("written_at", Instant.class)));
    }

    void write(TurnStanding turn, String text, Instant at) {
        entities.createNativeQuery("""
                        insert into private_note (turn_id, author_id, set_id, programme_id, text, written_at)
                        values (:turn, :me, :set, :programme, :text, :at)
                        on conflict (turn_id, author_id) do update set text = excluded.text, written_at = excluded.written_at
                        """)
                .setParameter("turn", turn.id())
                .setParameter("me", turn.me())
                .setParameter("set", turn.setId())
                .setParameter("programme", turn.programmeId())
                .setParameter("text", text)
                .setParameter("at", at)
                .executeUpdate();
    }
}
