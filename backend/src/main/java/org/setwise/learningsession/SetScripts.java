package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Which script a session follows: the one its set keeps for such sessions, or else the usual one (rule 11). */
@ApplicationScoped
class SetScripts {
    private final SetScriptRepository scripts;
    private final LearningSessionRepository sessions;

    SetScripts(SetScriptRepository scripts, LearningSessionRepository sessions) {
        this.scripts = scripts;
        this.sessions = sessions;
    }

    /** Scaled to the session's own length. */
    PhaseScript scriptOf(LearningSession session, List<UUID> turns) {
        return scriptOf(session, session.minutes(), turns);
    }

    /** @param turns in their order; none unless the session is a presenting one */
    PhaseScript scriptOf(LearningSession session, int minutes, List<UUID> turns) {
        return PhaseScript.of(
                scripts.of(
                                session.setId(),
                                session.kind(),
                                session.modeUnder(
                                        sessions.factsOf(session.setId()).mode()))
                        .orElseGet(() -> PhaseScript.usual(session.kind())),
                minutes,
                turns);
    }
}
