package org.setwise.rotation;

import java.util.ArrayList;
import java.util.List;
import org.setwise.learningset.Standing;

/** Who may do what with the rotation. */
final class RotationAccess {
    private RotationAccess() {}

    static List<String> actions(Standing standing, boolean volunteered) {
        List<String> actions = new ArrayList<>();
        if (standing.state().isOver()) {
            return actions;
        }
        if (standing.plans()) {
            actions.add("decideOrder");
        }
        if (standing.member()) {
            actions.add(volunteered ? "withdrawVolunteering" : "volunteer");
        }
        return actions;
    }
}
