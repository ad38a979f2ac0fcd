package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.setwise.learningsession.AbsentTwiceRunning;
import org.setwise.learningsession.ApologiesSent;
import org.setwise.learningsession.HostChanged;
import org.setwise.learningsession.SessionChanged;
import org.setwise.learningsession.SessionsCancelled;
import org.setwise.learningsession.SessionsMoved;
import org.setwise.learningsession.SessionsPlanned;
import org.setwise.learningsession.SessionsPostponed;
import org.setwise.notification.News.ToldSession;

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

    /** The host alone is told, once for each who apologises, and not of whom: the page of the session says who comes. */
    void apologised(@Observes ApologiesSent sent) {
        News news = News.ofSet(
                        NotificationKind.APOLOGIES_SENT,
                        sent.sessionId() + "/" + sent.personId(),
                        audience.set(sent.setId()))
                .about(audience.ifPlanned(sent.sessionId()));
        notifier.tellOthers(news, audience.hostOf(sent.sessionId()).stream().toList());
    }

    /** Whoever hosts now and whoever did, of a session that is still to come; not whoever arranged it themselves. */
    void hostChanged(@Observes HostChanged changed) {
        List<ToldSession> told = audience.ifPlanned(changed.sessionId());
        if (!told.isEmpty()) {
            tellHost(NotificationKind.HOSTING_TAKEN_ON, changed, changed.to(), told);
            tellHost(NotificationKind.HOSTING_HANDED_ON, changed, changed.from(), told);
        }
    }

    /** The host alone is told, and not of whom: who it was stands where the host sees attendance anyway. */
    void absentTwice(@Observes AbsentTwiceRunning absent) {
        if (absent.hostId() != null) {
            News news = News.ofSet(NotificationKind.ABSENT_TWICE, notifier.newOccasion(), audience.set(absent.setId()))
                    .about(audience.sessions(List.of(absent.sessionId())));
            notifier.tell(news, List.of(absent.hostId()));
        }
    }

    private void tellHost(NotificationKind kind, HostChanged changed, UUID person, List<ToldSession> told) {
        if (person != null && audience.inSet(changed.setId()).contains(person)) {
            News news = News.ofSet(kind, notifier.newOccasion(), audience.set(changed.setId()))
                    .about(told);
            notifier.tellOthers(news, List.of(person));
        }
    }

    private void tell(NotificationKind kind, UUID setId, List<ToldSession> sessions) {
        News news =
                News.ofSet(kind, notifier.newOccasion(), audience.set(setId)).about(sessions);
        notifier.tell(news, audience.inSet(setId));
    }
}
