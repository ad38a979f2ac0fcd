package org.setwise.action;

import java.util.UUID;

/**
 * An action that a session hears about in its progress phase, the same for everybody (rule 22).
 *
 * @param noted whether it has a note or an explicit "not yet" since the last session
 */
public record HeardAction(ActionRow action, boolean noted) {

    /** The action as this person hears of it. */
    public ActionProgress seenBy(UUID person) {
        return new ActionProgress(action.seenBy(person), noted);
    }
}
