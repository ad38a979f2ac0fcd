package org.setwise.confidence;

import java.util.List;
import java.util.Optional;
import org.setwise.learningset.Standing;

/** Who may answer how confident they are, and when: members, each for themselves (rule 24). */
final class ConfidenceAccess {
    private ConfidenceAccess() {}

    /** What stands in the way of a member's answer; nothing when they can give or change it. */
    static Optional<NotATimeForConfidence> obstacle(AskingSession session) {
        if (!session.begun()) {
            return Optional.of(NotATimeForConfidence.notBegun());
        }
        if (session.followed()) {
            return Optional.of(NotATimeForConfidence.past());
        }
        return session.answered() ? Optional.of(NotATimeForConfidence.answered()) : Optional.empty();
    }

    static List<String> actionsOn(AskingSession session, Standing standing) {
        return isAsked(standing) && obstacle(session).isEmpty() ? List.of("giveConfidence") : List.of();
    }

    static List<String> actionsIn(Standing standing) {
        return isAsked(standing) ? List.of("setConfidenceTarget") : List.of();
    }

    /** Current members, until the set is over. */
    static boolean isAsked(Standing standing) {
        return standing.member() && !standing.state().isOver();
    }
}
