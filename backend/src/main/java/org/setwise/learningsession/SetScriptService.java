package org.setwise.learningsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.setwise.learningset.Standing;
import org.setwise.platform.problem.NotFound;

/** The scripts that a set has for its sessions, one for each kind and mode. */
@ApplicationScoped
@Transactional
public class SetScriptService {
    private final SessionAccess access;
    private final LearningSessionRepository sessions;
    private final SetScriptRepository scripts;
    private final SessionPictures pictures;
    private final Clock clock;

    SetScriptService(
            SessionAccess access,
            LearningSessionRepository sessions,
            SetScriptRepository scripts,
            SessionPictures pictures,
            Clock clock) {
        this.access = access;
        this.sessions = sessions;
        this.scripts = scripts;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** Has sessions that are planned from here on follow this session's script, those of its kind and in its mode (rule 11). */
    public SessionView keep(UUID sessionId) {
        Standing standing = access.toLogistics(sessionId);
        standing.requirePlanner();
        LearningSession session = sessions.findWithPhases(sessionId).orElseThrow(NotFound::new);
        scripts.keep(
                session.setId(),
                session.kind(),
                session.modeUnder(sessions.factsOf(session.setId()).mode()),
                new PhaseScript(session.phases()).stretches(),
                standing.personId(),
                clock.instant());
        return pictures.takeAndShow(sessionId, standing);
    }
}
