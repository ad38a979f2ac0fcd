package org.setwise.confidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.setwise.learningset.SessionKind;
import org.setwise.learningset.Standing;
import org.setwise.person.PersonRef;

/** Every query for confidence. Row-level security shows everybody their own, and of the others what the contract says. */
@ApplicationScoped
class ConfidenceRepository {
    private static final String ASKING = """
            select s.state in ('IN_PROGRESS', 'CONCLUDED') as begun,
                   exists (select 1 from learning_session later
                            where later.set_id = s.set_id and later.started_at > s.started_at) as followed,
                   exists (select 1 from confidence c
                            where c.session_id = s.id and c.person_id = :me and c.given_at <= s.concluded_at) as answered
              from learning_session s where s.id = :session
            """;
    private static final String MINE = """
            select c.value, w.words, c.shared, c.given_at
              from confidence c
              left join confidence_words w on w.session_id = c.session_id and w.person_id = c.person_id
             where c.session_id = :session and c.person_id = :me
            """;
    private static final String SESSIONS = """
            select s.id, s.number, s.kind, s.starts_at, c.person_id is not null as given, c.value, w.words, c.given_at,
                   r.low, r.high
              from learning_session s
              left join confidence c on c.session_id = s.id and c.person_id = :me
              left join confidence_words w on w.session_id = s.id and w.person_id = :me
              left join confidence_ranges(:set) r on r.session_id = s.id
             where s.set_id = :set and s.state in ('IN_PROGRESS', 'CONCLUDED')
             order by s.started_at, s.id
            """;
    private static final String OTHERS = """
            select c.person_id, p.name, c.session_id, c.value
              from confidence c
              join learning_session s on s.id = c.session_id
              join person p on p.id = c.person_id
             where c.set_id = :set and c.person_id <> :me and c.value is not null
             order by lower(p.name), p.id, s.started_at
            """;

    private final Session entities;

    ConfidenceRepository(Session entities) {
        this.entities = entities;
    }

    AskingSession asking(UUID sessionId, UUID me) {
        Tuple row = entities.createNativeQuery(ASKING, Tuple.class)
                .setParameter("session", sessionId)
                .setParameter("me", me)
                .getSingleResult();
        return new AskingSession(
                row.get("begun", Boolean.class),
                row.get("followed", Boolean.class),
                row.get("answered", Boolean.class));
    }

    /** What somebody answered; {@code shared} is whether the set sees the number. */
    record Given(Integer value, String words, boolean shared, Instant at) {}

    Optional<Given> answerOf(UUID me, UUID sessionId) {
        return entities.createNativeQuery(MINE, Tuple.class)
                .setParameter("session", sessionId)
                .setParameter("me", me)
                .getResultStream()
                .findFirst()
                .map(row -> new Given(
                        row.get("value", Integer.class),
                        row.get("words", String.class),
                        row.get("shared", Boolean.class),
                        row.get("given_at", Instant.class)));
    }

    Optional<Integer> targetOf(UUID me, UUID setId) {
        return entities.createNativeQuery(
                        "select target from confidence_target where set_id = :set and person_id = :me", Integer.class)
                .setParameter("set", setId)
                .setParameter("me", me)
                .getResultStream()
                .findFirst();
    }

    boolean isShared(UUID setId) {
        return truth("select coalesce(confidence_is_shared(:set), false)", setId);
    }

    /** Whether all have reached their targets, and the set has not planned to close yet. */
    boolean suggestsClosing(UUID setId) {
        return truth("""
                select confidence_is_reached(:set)
                   and not exists (select 1 from learning_session s
                                    where s.set_id = :set and s.kind = 'CLOSING' and s.state in ('PLANNED', 'CONCLUDED'))
                """, setId);
    }

    List<SetConfidence.AskedAt> sessionsOf(UUID setId, UUID me) {
        return entities.createNativeQuery(SESSIONS, Tuple.class)
                .setParameter("set", setId)
                .setParameter("me", me)
                .getResultStream()
                .map(ConfidenceRepository::askedAt)
                .toList();
    }

    List<SetConfidence.Line> othersIn(UUID setId, UUID me) {
        Map<PersonRef, List<SetConfidence.Point>> lines = entities.createNativeQuery(OTHERS, Tuple.class)
                .setParameter("set", setId)
                .setParameter("me", me)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> PersonRef.of(row.get("person_id", UUID.class), row.get("name", String.class)),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                row -> new SetConfidence.Point(
                                        row.get("session_id", UUID.class), row.get("value", Integer.class)),
                                Collectors.toList())));
        return lines.entrySet().stream()
                .map(line -> new SetConfidence.Line(line.getKey(), line.getValue()))
                .toList();
    }

    /** Writes the answer, in the place of an earlier one; twice at once is no conflict. Whether it is shared PostgreSQL decides. */
    void give(UUID sessionId, Standing member, ConfidenceEntry entry, Instant at) {
        entities.createNativeQuery("""
                        insert into confidence (session_id, person_id, set_id, programme_id, value, shared, given_at)
                        values (:session, :me, :set, :programme, :value, false, :at)
                        on conflict (session_id, person_id) do update set value = excluded.value, given_at = excluded.given_at
                        """)
                .setParameter("session", sessionId)
                .setParameter("me", member.personId())
                .setParameter("set", member.setId())
                .setParameter("programme", member.programmeId())
                .setParameter("value", entry.value(), Integer.class)
                .setParameter("at", at)
                .executeUpdate();
        if (entry.words() == null) {
            entities.createNativeQuery("delete from confidence_words where session_id = :session and person_id = :me")
                    .setParameter("session", sessionId)
                    .setParameter("me", member.personId())
                    .executeUpdate();
            return;
        }
        entities.createNativeQuery("""
                        insert into confidence_words (session_id, person_id, set_id, programme_id, words)
                        values (:session, :me, :set, :programme, :words)
                        on conflict (session_id, person_id) do update set words = excluded.words
                        """)
                .setParameter("session", sessionId)
                .setParameter("me", member.personId())
                .setParameter("set", member.setId())
                .setParameter("programme", member.programmeId())
                .setParameter("words", entry.words())
                .executeUpdate();
    }

    void aim(Standing member, int target, Instant at) {
        entities.createNativeQuery("""
                        insert into confidence_target (set_id, person_id, programme_id, target, set_at)
                        values (:set, :me, :programme, :target, :at)
                        on conflict (set_id, person_id) do update set target = excluded.target, set_at = excluded.set_at
                        """)
                .setParameter("set", member.setId())
                .setParameter("me", member.personId())
                .setParameter("programme", member.programmeId())
                .setParameter("target", target)
                .setParameter("at", at)
                .executeUpdate();
    }

    private boolean truth(String sql, UUID setId) {
        return entities.createNativeQuery(sql, Boolean.class)
                .setParameter("set", setId)
                .getSingleResult();
    }

    private static SetConfidence.AskedAt askedAt(Tuple row) {
        boolean given = row.get("given", Boolean.class);
        Integer low = row.get("low", Integer.class);
        return new SetConfidence.AskedAt(
                row.get("id", UUID.class),
                row.get("number", Integer.class),
                SessionKind.valueOf(row.get("kind", String.class)),
                row.get("starts_at", Instant.class),
                given
                        ? new SetConfidence.MyAnswer(
                                row.get("value", Integer.class),
                                row.get("words", String.class),
                                row.get("given_at", Instant.class))
                        : null,
                low == null ? null : new SetConfidence.Range(low, row.get("high", Integer.class)));
    }
}
