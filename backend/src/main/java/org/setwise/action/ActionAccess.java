package org.setwise.action;

import java.util.ArrayList;
import java.util.List;

/** Who may do what with an action: its owner everything, while a member; the host of a session says "not yet" for the absent. */
final class ActionAccess {
    private ActionAccess() {}

    /**
     * @param mine the reader owns it and is a member of its set
     * @param heardForTheAbsent the reader hosts the session that hears about progress just now, and the owner has not come
     */
    static List<String> actionsOn(ActionState state, boolean mine, boolean heardForTheAbsent) {
        List<String> actions = new ArrayList<>();
        if (state.isFinished()) {
            return actions;
        }
        if (mine) {
            actions.add("updateAction");
            actions.add("carryAction");
            actions.add("dropAction");
            if (state == ActionState.TRIED) {
                actions.add("completeAction");
            }
        }
        if (mine || heardForTheAbsent) {
            actions.add("noteProgress");
        }
        return actions;
    }
}
