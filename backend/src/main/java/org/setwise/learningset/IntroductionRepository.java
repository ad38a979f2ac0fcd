package org.setwise.learningset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.setwise.person.PersonRef;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;

/** Every query for introductions. PostgreSQL shows them to the set alone (rule 25). */
@ApplicationScoped
public class IntroductionRepository {
    private static final String INTRODUCTIONS = """
            select i.id, i.person_id, p.name, i.introduction, i.reasons, i.version
              from introduction i join person p on p.id = i.person_id
             where i.set_id = :set and (cast(:after as uuid) is null or i.id > :after)
             order by i.id
            """;

    private final Session session;

    IntroductionRepository(Session session) {
        this.session = session;
    }

    /** All introductions of a set, in the order of writing. */
    public List<Introduction> ofSet(UUID setId) {
        return session.createNativeQuery(INTRODUCTIONS, Tuple.class)
                .setParameter("set", setId)
                .setParameter("after", null, UUID.class)
                .getResultStream()
                .map(IntroductionRepository::introduction)
                .toList();
    }

    Page<Introduction> ofSet(UUID setId, PageRequest page) {
        List<Tuple> rows = session.createNativeQuery(INTRODUCTIONS, Tuple.class)
                .setParameter("set", setId)
                .setParameter("after", page.afterId().orElse(null), UUID.class)
                .setMaxResults(page.limitAndOne())
                .getResultList();
        return Page.of(rows, page, row -> List.of(row.get("id", UUID.class).toString()))
                .map(IntroductionRepository::introduction);
    }

    /** Writes it down, in the place of an earlier one; twice at once is no conflict. */
    void write(UUID id, UUID setId, UUID programmeId, UUID personId, IntroductionEntry entry, Instant at) {
        session.createNativeMutationQuery("""
                        insert into introduction (id, set_id, programme_id, person_id, introduction, reasons, written_at)
                        values (:id, :set, :programme, :person, :introduction, :reasons, :at)
                        on conflict (set_id, person_id) do update
                           set introduction = excluded.introduction, reasons = excluded.reasons,
                               written_at = excluded.written_at, version = introduction.version + 1
                        """)
                .setParameter("id", id)
                .setParameter("set", setId)
                .setParameter("programme", programmeId)
                .setParameter("person", personId)
                .setParameter("introduction", entry.introduction())
                .setParameter("reasons", entry.reasons())
                .setParameter("at", at)
                .executeUpdate();
    }

    private static Introduction introduction(Tuple row) {
        return new Introduction(
                PersonRef.of(row.get("person_id", UUID.class), row.get("name", String.class)),
                row.get("introduction", String.class),
                row.get("reasons", String.class),
                row.get("version", Integer.class));
    }
}
