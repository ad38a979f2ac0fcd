package org.setwise.contract;

/** How a set settles who presents in a session. */
public enum PresenterChoice {
    /** Whoever was planned to. */
    PLANNED_AHEAD,
    /** At its start members say how pressing theirs is, and the host settles it; who was planned presents unless another is asked to. */
    BIDDING
}
