package org.setwise.learningset;

/** What the members of a set decided for the time after its closing. */
public enum SetDecision {
    /** The same people go on, with their facilitator. */
    RENEW,
    /** The same people go on without a facilitator, and host in turn. */
    SELF_FACILITATE,
    DISBAND;

    /** Whether another set follows. */
    public boolean goesOn() {
        return this != DISBAND;
    }
}
