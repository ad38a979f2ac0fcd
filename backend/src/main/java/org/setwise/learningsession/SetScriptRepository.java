package org.setwise.learningsession;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.setwise.learningset.SessionKind;
import org.setwise.person.PersonRef;
import org.setwise.programme.FacilitationMode;

/** Reads and writes the scripts that sets have written for their sessions. */
@ApplicationScoped
class SetScriptRepository {
    private static final TypeReference<List<PhaseScript.Stretch>> STRETCHES = new TypeReference<>() {};

    private final Session entities;
    private final ObjectMapper json;

    SetScriptRepository(Session entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    Optional<List<PhaseScript.Stretch>> of(UUID setId, SessionKind kind, FacilitationMode mode) {
        return entities
                .createNativeQuery(
                        "select cast(phases as text) from set_script where set_id = :set and kind = :kind and mode = :mode",
                        String.class)
                .setParameter("set", setId)
                .setParameter("kind", kind.name())
                .setParameter("mode", mode.name())
                .getResultList()
                .stream()
                .findFirst()
                .map(this::read);
    }

    /** All that the set wrote. */
    List<Written> ofSet(UUID setId) {
        return entities.createNativeQuery("""
                        select kind, mode, cast(phases as text) as phases, p.id, p.name, written_at
                          from set_script join person p on p.id = written_by where set_id = :set
                        """, Tuple.class)
                .setParameter("set", setId)
                .getResultStream()
                .map(row -> new Written(
                        SessionKind.valueOf(row.get("kind", String.class)),
                        FacilitationMode.valueOf(row.get("mode", String.class)),
                        read(row.get("phases", String.class)),
                        PersonRef.of(row.get("id", UUID.class), row.get("name", String.class)),
                        row.get("written_at", Instant.class)))
                .toList();
    }

    /** A script that a set wrote. */
    record Written(
            SessionKind kind, FacilitationMode mode, List<PhaseScript.Stretch> stretches, PersonRef by, Instant at) {}

    /** @return whether there was one */
    boolean delete(UUID setId, SessionKind kind, FacilitationMode mode) {
        return entities.createNativeQuery(
                                "delete from set_script where set_id = :set and kind = :kind and mode = :mode")
                        .setParameter("set", setId)
                        .setParameter("kind", kind.name())
                        .setParameter("mode", mode.name())
                        .executeUpdate()
                > 0;
    }

    void keep(
            UUID setId,
            SessionKind kind,
            FacilitationMode mode,
            List<PhaseScript.Stretch> stretches,
            UUID author,
            Instant at) {
        entities.createNativeQuery("""
                        insert into set_script (set_id, kind, mode, phases, written_by, written_at)
                        values (:set, :kind, :mode, cast(:phases as jsonb), :author, :at)
                        on conflict (set_id, kind, mode) do update
                           set phases = excluded.phases, written_by = excluded.written_by, written_at = excluded.written_at
                        """)
                .setParameter("set", setId)
                .setParameter("kind", kind.name())
                .setParameter("mode", mode.name())
                .setParameter("phases", write(stretches))
                .setParameter("author", author)
                .setParameter("at", at)
                .executeUpdate();
    }

    private List<PhaseScript.Stretch> read(String phases) {
        try {
            return json.readValue(phases, STRETCHES);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(List<PhaseScript.Stretch> stretches) {
        try {
            return json.writeValueAsString(stretches);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
