package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.learningsession.AbsentTwiceRunning;
import org.setwise.learningsession.PresenterChanged;
import org.setwise.learningsession.SessionChanged;
import org.setwise.learningsession.SessionsCancelled;
import org.setwise.learningsession.SessionsMoved;
import org.setwise.learningsession.SessionsPlanned;
import org.setwise.learningsession.SessionsPostponed;
import org.setwise.notification.News.ToldSession;
import org.setwise.poll.PollEvent;
import org.setwise.rotation.SwapEvent;

/** Who is told what when sessions are planned and changed, in the transaction that does so. */
@ApplicationScoped
class SessionNews {
    private final Notifier notifier;
    private final AudienceRepository audience;

    SessionNews(Notifier notifier, AudienceRepository audience) {
        this.notifier = notifier;
        this.audience = audience;
    }

    void planned(@Observes SessionsPlanned planned) {
        tell(NotificationKind.INVITATION, planned.setId(), audience.sessions(planned.sessionIds()));
    }

    void moved(@Observes SessionsMoved moved) {
        Map<UUID, SessionsMoved.Move> moves =
                moved.moves().stream().collect(Collectors.toMap(SessionsMoved.Move::sessionId, move -> move));
        List<ToldSession> told = audience.sessions(moves.keySet()).stream()
                .map(now -> new ToldSession(
                        now.sessionId(),
                        now.startsAt(),
                        moves.get(now.sessionId()).from()))
                .toList();
        tell(NotificationKind.SESSIONS_MOVED, moved.setId(), told);
    }

    void changed(@Observes SessionChanged changed) {
        tell(NotificationKind.SESSION_CHANGED, changed.setId(), audience.sessions(List.of(changed.sessionId())));
    }

    void postponed(@Observes SessionsPostponed postponed) {
        tell(NotificationKind.SESSIONS_POSTPONED, postponed.setId(), audience.sessions(postponed.sessionIds()));
    }

    void cancelled(@Observes SessionsCancelled cancelled) {
        tell(NotificationKind.SESSIONS_CANCELLED, cancelled.setId(), audience.sessions(cancelled.sessionIds()));
    }

    /** Whoever presents now is told; whoever did is told as well, unless they took another turn in return. */
    void presenterChanged(@Observes PresenterChanged changed) {
        tellPresenter(NotificationKind.TURN_TAKEN_ON, changed, changed.to());
        if (!audience.presentsAnotherInItsRound(changed.from(), changed.turnId())) {
            tellPresenter(NotificationKind.TURN_HANDED_ON, changed, changed.from());
        }
    }

    void swapAsked(@Observes SwapEvent.Asked asked) {
        News news = News.ofSet(NotificationKind.SWAP_ASKED, asked.swapId().toString(), audience.set(asked.setId()))
                .ofTurn(asked.turnId())
                .about(audience.sessionOfTurn(asked.turnId()));
        notifier.tell(news, List.of(asked.askedId()));
    }

    void pollOpened(@Observes PollEvent.Opened opened) {
        News news = News.ofSet(NotificationKind.POLL_OPENED, opened.pollId().toString(), audience.set(opened.setId()));
        notifier.tell(news, audience.inSet(opened.setId()));
    }

    /** The host alone is told, and not of whom: who it was stands where the host sees attendance anyway. */
    void absentTwice(@Observes AbsentTwiceRunning absent) {
        if (absent.hostId() != null) {
            News news = News.ofSet(NotificationKind.ABSENT_TWICE, notifier.newOccasion(), audience.set(absent.setId()))
                    .about(audience.sessions(List.of(absent.sessionId())));
            notifier.tell(news, List.of(absent.hostId()));
        }
    }

    private void tellPresenter(NotificationKind kind, PresenterChanged changed, UUID person) {
        News news = News.ofSet(kind, notifier.newOccasion(), audience.set(changed.setId()))
                .ofTurn(changed.turnId())
                .about(audience.sessionOfTurn(changed.turnId()));
        notifier.tell(news, List.of(person));
    }

    private void tell(NotificationKind kind, UUID setId, List<ToldSession> sessions) {
        News news =
                News.ofSet(kind, notifier.newOccasion(), audience.set(setId)).about(sessions);
        notifier.tell(news, audience.inSet(setId));
    }
}
