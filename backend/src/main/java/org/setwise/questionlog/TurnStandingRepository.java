package org.setwise.questionlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.setwise.contract.QuestionStyle;
import org.setwise.learningsession.PhaseKind;
import org.setwise.learningsession.TurnState;
import org.setwise.learningset.Standing;
import org.setwise.programme.FacilitationMode;

/** Reads where a turn stands. */
@ApplicationScoped
class TurnStandingRepository {
    private static final String AT_THIS_MOMENT = """
            select t.id, t.session_id, t.presenter_id, t.state, s.host_id, p.kind as phase, session_mode(s.id) as mode,
                   (select c.question_style from contract c where c.set_id = s.set_id order by c.number desc limit 1) as style
              from turn t
              join learning_session s on s.id = t.session_id
              left join session_phase p on p.session_id = s.id and p.position = s.current_phase
                                       and (p.turn_id is null or p.turn_id = t.id)
             where t.id = :turn
            """;

    private final Session entities;

    TurnStandingRepository(Session entities) {
        this.entities = entities;
    }

    /** The set of a turn, which says who may know of the turn. */
    Optional<UUID> setOf(UUID turnId) {
        return entities.createNativeQuery("select set_id from turn where id = :turn", UUID.class)
                .setParameter("turn", turnId)
                .getResultStream()
                .findFirst();
    }

    TurnStanding read(UUID turnId, Standing standing) {
        return read(AT_THIS_MOMENT, turnId, standing);
    }

    /**
     * Holds the phase as it is and the turn for oneself until the transaction ends: who asks at the same moment waits, and who wants to
     * advance the session waits.
     */
    TurnStanding lock(UUID turnId, Standing standing) {
        entities.createNativeQuery(
                        "select 1 from learning_session where id = (select session_id from turn where id = :turn) for share",
                        Integer.class)
                .setParameter("turn", turnId)
                .getSingleResult();
        return read(AT_THIS_MOMENT + " for update of t", turnId, standing);
    }

    private TurnStanding read(String sql, UUID turnId, Standing standing) {
        Tuple row = entities.createNativeQuery(sql, Tuple.class)
                .setParameter("turn", turnId)
                .getSingleResult();
        String phase = row.get("phase", String.class);
        return new TurnStanding(
                row.get("id", UUID.class),
                row.get("session_id", UUID.class),
                row.get("presenter_id", UUID.class),
                TurnState.valueOf(row.get("state", String.class)),
                row.get("host_id", UUID.class),
                phase == null ? null : PhaseKind.valueOf(phase),
                FacilitationMode.valueOf(row.get("mode", String.class)),
                QuestionStyle.valueOf(row.get("style", String.class)),
                standing);
    }
}
