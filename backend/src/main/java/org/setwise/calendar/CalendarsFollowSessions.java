package org.setwise.calendar;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.setwise.learningsession.PresenterChanged;
import org.setwise.learningsession.SessionChanged;
import org.setwise.learningsession.SessionsCancelled;
import org.setwise.learningsession.SessionsMoved;
import org.setwise.learningsession.SessionsPostponed;
import org.setwise.learningsession.TurnSkipped;
import org.setwise.learningset.SetCancelled;
import org.setwise.learningset.SetClosed;

/** Notes when a session's entry has changed, in the transaction of the change. */
@ApplicationScoped
class CalendarsFollowSessions {
    /** Before what was planned is cancelled with its set. */
    private static final int FIRST = 100;

    private final CalendarRepository calendars;
    private final Clock clock;

    CalendarsFollowSessions(CalendarRepository calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    void move(@Observes SessionsMoved moved) {
        note(moved.moves().stream().map(SessionsMoved.Move::sessionId).toList());
    }

    void change(@Observes SessionChanged changed) {
        note(List.of(changed.sessionId()));
    }

    void postpone(@Observes SessionsPostponed postponed) {
        note(postponed.sessionIds());
    }

    void cancel(@Observes SessionsCancelled cancelled) {
        note(cancelled.sessionIds());
    }

    void present(@Observes PresenterChanged changed) {
        note(calendars.sessionOf(changed.turnId()));
    }

    void skip(@Observes TurnSkipped skipped) {
        note(List.of(skipped.sessionId()));
    }

    void cancelWithItsSet(@Observes @Priority(FIRST) SetCancelled cancelled) {
        note(calendars.plannedIn(cancelled.setId()));
    }

    void endWithItsSet(@Observes @Priority(FIRST) SetClosed closed) {
        note(calendars.plannedIn(closed.setId()));
    }

    private void note(List<UUID> sessionIds) {
        calendars.noteChange(sessionIds, clock.instant());
    }
}
