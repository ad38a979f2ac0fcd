package org.setwise.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.setwise.learningset.SetAccess;
import org.setwise.learningset.Standing;
import org.setwise.platform.problem.NotAllowed;

/** Who may see and say what as a set comes to its end. */
@ApplicationScoped
class ClosingAccess {
    private final SetAccess sets;

    ClosingAccess(SetAccess sets) {
        this.sets = sets;
    }

    /**
     * For what each member has of their own in a set: their evaluation, their summary, their themes. It stays theirs when the set has
     * closed.
     *
     * @throws NotAllowed for everybody else who knows of the set
     */
    Standing toMyOwn(UUID setId) {
        Standing standing = sets.toContent(setId);
        if (!standing.member() && !standing.formerMember()) {
            throw new NotAllowed("Members alone look back at their set.");
        }
        return standing;
    }
}
