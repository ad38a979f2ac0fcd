package org.setwise.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.setwise.person.PersonRef;
import org.setwise.platform.reference.NamedRef;

/**
 * An action as it is read, the same for everybody who may read it.
 *
 * @param nextSessionOn the day on which the set meets next; null while that is not planned
 * @param ownerIsMember whether its owner is a member of its set still
 * @param heardFromHost who may say "not yet" for an owner who has not come to the progress phase that is on; null for nobody
 */
public record ActionRow(
        UUID id,
        UUID turnId,
        NamedRef set,
        PersonRef owner,
        String description,
        LocalDate dueOn,
        LocalDate nextSessionOn,
        ActionState state,
        List<ProgressNoteView> notes,
        int version,
        boolean ownerIsMember,
        UUID heardFromHost) {

    /** The action as this person sees it. */
    public ActionView seenBy(UUID person) {
        return new ActionView(
                id,
                turnId,
                set,
                owner,
                description,
                dueOn,
                nextSessionOn,
                state,
                notes,
                version,
                ActionAccess.actionsOn(
                        state, ownerIsMember && owner.id().equals(person), person.equals(heardFromHost)));
    }
}
