package org.setwise.learningset;

/** What the members of a set decided for the time after its closing. */
public enum SetDecision {
    RENEW,
    SELF_FACILITATE,
    DISBAND
}
