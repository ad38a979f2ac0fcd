package org.setwise.learningsession;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.setwise.learningset.SessionKind;
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
