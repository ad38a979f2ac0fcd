package org.setwise.action;

/** Where an action stands. */
public enum ActionState {
    /** Undertaken, and nothing tried yet. */
    OPEN,
    /** Tried: what came of it is noted. */
    TRIED,
    DONE,
    /** Taken on to a later day. */
    CARRIED,
    /** Given up, for a reason. */
    DROPPED;

    /** Whether nothing more will come of it. */
    public boolean isFinished() {
        return this == DONE || this == DROPPED;
    }
}
