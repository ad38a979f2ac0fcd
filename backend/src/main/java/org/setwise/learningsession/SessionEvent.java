package org.setwise.learningsession;

import java.util.UUID;

/**
 * What happened to the plan of a set, fired in the transaction in which it happens and when the database knows of it: whoever observes it
 * writes in the same transaction, or lets it fail. Events say who and when, never what anybody wrote.
 */
public sealed interface SessionEvent
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
