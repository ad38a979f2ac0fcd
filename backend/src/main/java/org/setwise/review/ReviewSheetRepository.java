package org.setwise.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.setwise.learningset.Standing;

/** Reads and writes review sheets. Row-level security shows everybody their own. */
@ApplicationScoped
class ReviewSheetRepository {
    private final Session entities;

    ReviewSheetRepository(Session entities) {
        this.entities = entities;
    }

    Optional<ReviewSheetView> by(UUID authorId, UUID sessionId) {
        return entities.createNativeQuery("""
                        select learned, next_actions, struck_by, set_worked, about_myself, written_at
                          from review_sheet where session_id = :session and author_id = :author
                        """, Tuple.class)
                .setParameter("session", sessionId)
                .setParameter("author", authorId)
                .getResultStream()
                .findFirst()
                .map(row -> new ReviewSheetView(
                        sessionId,
                        row.get("learned", String.class),
                        row.get("next_actions", String.class),
                        row.get("struck_by", String.class),
                        row.get("set_worked", String.class),
                        row.get("about_myself", String.class),
                        row.get("written_at", Instant.class)));
    }

    void write(UUID sessionId, Standing author, ReviewSheetEntry sheet, Instant at) {
        entities.createNativeQuery("""
                        insert into review_sheet (session_id, author_id, set_id, programme_id, learned, next_actions, struck_by,
                          set_worked, about_myself, written_at)
                        values (:session, :author, :set, :programme, :learned, :nextActions, :struckBy, :setWorked, :aboutMyself, :at)
                        on conflict (session_id, author_id) do update
                           set learned = excluded.learned, next_actions = excluded.next_actions, struck_by = excluded.struck_by,
                               set_worked = excluded.set_worked, about_myself = excluded.about_myself, written_at = excluded.written_at
                        """)
                .setParameter("session", sessionId)
                .setParameter("author", author.personId())
                .setParameter("set", author.setId())
                .setParameter("programme", author.programmeId())
                .setParameter("learned", sheet.learned())
                .setParameter("nextActions", sheet.nextActions())
                .setParameter("struckBy", sheet.struckBy())
                .setParameter("setWorked", sheet.setWorked())
                .setParameter("aboutMyself", sheet.aboutMyself())
                .setParameter("at", at)
                .executeUpdate();
    }
}
