package org.setwise.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.setwise.questionlog.TurnStanding;

/** Reads actions for features that show them beside something else. Row-level security keeps other sets' out of each of them. */
@ApplicationScoped
public class Actions {
    private final ActionViewRepository views;
    private final ActionRepository actions;

    Actions(ActionViewRepository views, ActionRepository actions) {
        this.views = views;
        this.actions = actions;
    }

    /** What was undertaken in a turn. */
    public List<ActionRow> ofTurn(UUID turnId) {
        return views.ofTurn(turnId);
    }

    /** What a session hears about in its progress phase, and of what it has not heard yet (rule 22). */
    public List<HeardAction> heardIn(UUID sessionId) {
        return views.heardIn(sessionId);
    }

    /** What a person has yet to do in the sets of which they are a member, the earliest due first. */
    public List<ActionView> unfinishedOf(UUID personId) {
        return views.unfinishedOf(personId).stream()
                .map(action -> action.seenBy(personId))
                .toList();
    }

    /** Whether actions can be undertaken in this turn: from its beginning until the set meets again. */
    public boolean isATimeForActions(TurnStanding turn) {
        return (turn.isPresenting() || turn.isConcluded()) && !actions.isFollowedByASession(turn);
    }
}
