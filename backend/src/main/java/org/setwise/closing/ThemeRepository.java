package org.setwise.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.setwise.learningset.Standing;

/** Every query for themes. PostgreSQL shows each to its author alone, and to organisers only what was released, through a function. */
@ApplicationScoped
class ThemeRepository {
    private final Session session;

    ThemeRepository(Session session) {
        this.session = session;
    }

    List<Theme> of(UUID setId, UUID authorId) {
        return session.createNativeQuery("""
                        select id, turn_id, text, released_at from theme
                         where set_id = :set and author_id = :author order by id
                        """, Tuple.class)
                .setParameter("set", setId)
                .setParameter("author", authorId)
                .getResultStream()
                .map(ThemeRepository::theme)
                .toList();
    }

    Optional<Theme> find(UUID themeId) {
        return session.createNativeQuery(
                        "select id, turn_id, text, released_at from theme where id = :theme", Tuple.class)
                .setParameter("theme", themeId)
                .uniqueResultOptional()
                .map(ThemeRepository::theme);
    }

    /** Whether this turn came to something in this person's words; without a turn, whether they summed up the set. */
    boolean hasWords(UUID setId, UUID turnId, UUID authorId) {
        return session.createNativeQuery("""
                        select exists (select 1 from set_summary
                                        where cast(:turn as uuid) is null and set_id = :set and person_id = :author)
                            or exists (select 1 from outcome
                                        where turn_id = :turn and set_id = :set and presenter_id = :author and summary is not null)
                        """, Boolean.class)
                .setParameter("set", setId)
                .setParameter("turn", turnId, UUID.class)
                .setParameter("author", authorId)
                .getSingleResult();
    }

    /** The same words for the same thing are marked once. */
    void mark(UUID id, Standing author, NewTheme theme, Instant at) {
        session.createNativeMutationQuery("""
                        insert into theme (id, set_id, programme_id, author_id, turn_id, text, marked_at)
                        values (:id, :set, :programme, :author, :turn, :text, :at) on conflict do nothing
                        """)
                .setParameter("id", id)
                .setParameter("set", author.setId())
                .setParameter("programme", author.programmeId())
                .setParameter("author", author.personId())
                .setParameter("turn", theme.turnId(), UUID.class)
                .setParameter("text", theme.text())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** @param at null to take it back */
    void release(UUID themeId, Instant at) {
        session.createNativeMutationQuery(
                        "update theme set released_at = case when cast(:at as timestamptz) is null then null"
                                + " else coalesce(released_at, :at) end where id = :theme")
                .setParameter("at", at, Instant.class)
                .setParameter("theme", themeId)
                .executeUpdate();
    }

    void remove(UUID themeId) {
        session.createNativeMutationQuery("delete from theme where id = :theme")
                .setParameter("theme", themeId)
                .executeUpdate();
    }

    /** What authors of a programme released, for its organisers; nothing before five people have. */
    List<ReleasedTheme> releasedIn(UUID programmeId) {
        return session.createNativeQuery("select theme, people from released_themes(:programme)", Tuple.class)
                .setParameter("programme", programmeId)
                .getResultStream()
                .map(row -> new ReleasedTheme(row.get("theme", String.class), row.get("people", Integer.class)))
                .toList();
    }

    private static Theme theme(Tuple row) {
        return new Theme(
                row.get("id", UUID.class),
                row.get("turn_id", UUID.class),
                row.get("text", String.class),
                row.get("released_at", Instant.class));
    }
}
