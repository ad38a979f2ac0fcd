package org.setwise.confidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.setwise.learningsession.SessionAccess;
import org.setwise.learningset.SetAccess;
import org.setwise.learningset.SetState;
import org.setwise.learningset.Standing;
import org.setwise.platform.problem.Invalid;
import org.setwise.platform.problem.NotAllowed;

/** What members tell of their confidence at each session, and what they see of it (rule 24). Nothing of it stops anybody. */
@ApplicationScoped
@Transactional
public class ConfidenceService {
    private final ConfidenceRepository confidence;
    private final SessionAccess sessions;
    private final SetAccess sets;
    private final Clock clock;

    ConfidenceService(ConfidenceRepository confidence, SessionAccess sessions, SetAccess sets, Clock clock) {
        this.confidence = confidence;
        this.sessions = sessions;
        this.sets = sets;
        this.clock = clock;
    }

    public ConfidenceAnswer show(UUID sessionId) {
        return answer(sessionId, sessions.toContent(sessionId));
    }

    /**
     * A member answers, or passes; until the session is over they can say otherwise.
     *
     * @throws NotATimeForConfidence rule 24
     */
    public ConfidenceAnswer give(UUID sessionId, ConfidenceEntry entry) {
        if (entry.passed() == (entry.value() != null)) {
            throw new Invalid("value", entry.passed() ? "has to be left out when you pass" : "has to be given");
        }
        Standing standing = membership(sessions.toContent(sessionId));
        ConfidenceAccess.obstacle(confidence.asking(sessionId, standing.personId()))
                .ifPresent(obstacle -> {
                    throw obstacle;
                });
        confidence.give(sessionId, standing, entry, clock.instant());
        return answer(sessionId, standing);
    }

    public SetConfidence showOf(UUID setId) {
        Standing standing = sets.toContent(setId);
        UUID me = standing.personId();
        return new SetConfidence(
                setId,
                confidence.targetOf(me, setId).orElse(null),
                confidence.isShared(setId),
                confidence.sessionsOf(setId, me),
                confidence.othersIn(setId, me),
                standing.state() == SetState.RUNNING && confidence.suggestsClosing(setId),
                ConfidenceAccess.actionsIn(standing));
    }

    public SetConfidence aim(UUID setId, ConfidenceTarget target) {
        confidence.aim(membership(sets.toContent(setId)), target.target(), clock.instant());
        return showOf(setId);
    }

    private static Standing membership(Standing standing) {
        if (!ConfidenceAccess.isAsked(standing)) {
            throw new NotAllowed();
        }
        return standing;
    }

    private ConfidenceAnswer answer(UUID sessionId, Standing standing) {
        UUID me = standing.personId();
        Optional<ConfidenceRepository.Given> given = confidence.answerOf(me, sessionId);
        return new ConfidenceAnswer(
                sessionId,
                standing.setId(),
                given.isPresent(),
                given.map(ConfidenceRepository.Given::value).orElse(null),
                given.map(ConfidenceRepository.Given::words).orElse(null),
                given.map(ConfidenceRepository.Given::at).orElse(null),
                confidence.targetOf(me, standing.setId()).orElse(null),
                given.map(ConfidenceRepository.Given::shared).orElseGet(() -> confidence.isShared(standing.setId())),
                ConfidenceAccess.actionsOn(confidence.asking(sessionId, me), standing));
    }
}
