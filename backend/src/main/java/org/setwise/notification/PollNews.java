package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.setwise.notification.News.ToldSession;
import org.setwise.poll.PollEvent;

/** What a set is told of its search for a time, in the transaction in which it goes on. */
@ApplicationScoped
class PollNews {
    private final Notifier notifier;
    private final AudienceRepository audience;

    PollNews(Notifier notifier, AudienceRepository audience) {
        this.notifier = notifier;
        this.audience = audience;
    }

    void opened(@Observes PollEvent.Opened opened) {
        notifier.tell(of(NotificationKind.POLL_OPENED, opened), audience.inSet(opened.setId()));
    }

    /** The sessions were planned just before, and invited to by themselves: one mail says both. */
    void decided(@Observes PollEvent.Decided decided) {
        List<ToldSession> sessions = audience.sessions(decided.sessionIds());
        notifier.tellInstead(
                NotificationKind.INVITATION,
                of(NotificationKind.POLL_DECIDED, decided).about(sessions),
                audience.inSet(decided.setId()));
    }

    void withdrawn(@Observes PollEvent.Withdrawn withdrawn) {
        notifier.tellOthers(of(NotificationKind.POLL_WITHDRAWN, withdrawn), audience.inSet(withdrawn.setId()));
    }

    private News of(NotificationKind kind, PollEvent event) {
        return News.ofSet(kind, event.pollId().toString(), audience.set(event.setId()))
                .ofPoll(event.pollId());
    }
}
