package org.setwise.learningsession;

import java.util.UUID;

/**
 * News of the plan of a set and of its sessions, fired in the transaction in which it happens and when the database knows of it: whoever observes it
 * writes in the same transaction, or lets it fail. News says who and when, never what anybody wrote.
 */
public sealed interface PlanNews
        permits SessionsPlanned,
                SessionsMoved,
                SessionChanged,
                SessionsPostponed,
                SessionsCancelled,
                HostChanged,
                PresenterChanged,
                TurnSkipped,
                ApologiesSent,
                AbsentTwiceRunning {
    UUID setId();
}
