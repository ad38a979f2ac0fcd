package org.setwise.notification;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.setwise.contract.ContractRevised;
import org.setwise.learningset.MemberLeft;
import org.setwise.learningset.SetCancelled;
import org.setwise.learningset.SetClosed;
import org.setwise.learningset.SetStarted;
import org.setwise.replacement.ReplacementAsked;
import org.setwise.retention.ErasureAhead;

/** Who is told what when sets begin, change and end, in the transaction in which they do. */
@ApplicationScoped
class SetNews {
    /** Before places are withdrawn and sessions cancelled with the set: afterwards nobody would be in it. */
    private static final int FIRST = 100;

    private final Notifier notifier;
    private final AudienceRepository audience;
    private final Clock clock;

    SetNews(Notifier notifier, AudienceRepository audience, Clock clock) {
        this.notifier = notifier;
        this.audience = audience;
        this.clock = clock;
    }

    void started(@Observes SetStarted started) {
        tell(NotificationKind.SET_STARTED, started.setId(), audience.inSet(started.setId()));
    }

    void contractChanged(@Observes ContractRevised revised) {
        tell(NotificationKind.CONTRACT_CHANGED, revised.setId(), audience.membersOf(revised.setId()));
    }

    void replacementAsked(@Observes ReplacementAsked asked) {
        tell(NotificationKind.REPLACEMENT_ASKED, asked.setId(), audience.membersOf(asked.setId()));
    }

    /** Whoever goes on in another set hears that, and everybody else that this one is over: one mail each. */
    void closed(@Observes @Priority(FIRST) SetClosed closed) {
        UUID setId = closed.setId();
        List<UUID> everybody = audience.inSet(setId);
        switch (audience.decisionOf(setId)) {
            case RENEW -> tell(NotificationKind.SET_RENEWED, setId, everybody);
            case SELF_FACILITATE -> {
                List<UUID> members = audience.membersOf(setId);
                tell(NotificationKind.SET_SELF_FACILITATED, setId, members);
                tell(NotificationKind.SET_CLOSED, setId, without(members, everybody));
            }
            case DISBAND -> tell(NotificationKind.SET_CLOSED, setId, everybody);
        }
    }

    void cancelled(@Observes @Priority(FIRST) SetCancelled cancelled) {
        tell(NotificationKind.SET_CANCELLED, cancelled.setId(), audience.inSetOrOffered(cancelled.setId()));
    }

    void left(@Observes MemberLeft left) {
        tell(NotificationKind.SET_LEFT, left.setId(), List.of(left.personId()));
    }

    /** Of one last day twice: in time, and once more shortly before it. */
    void erasureAhead(@Observes ErasureAhead ahead) {
        News news = News.ofSet(
                ahead.endsTheSet() ? NotificationKind.LAPSE_AHEAD : NotificationKind.ERASURE_AHEAD,
                ahead.setId() + " " + ahead.lastDay() + (ahead.reminder() ? " again" : ""),
                audience.set(ahead.setId()));
        notifier.tell(news.until(ahead.day()), audience.everIn(ahead.setId()));
    }

    private static List<UUID> without(Collection<UUID> some, List<UUID> all) {
        return all.stream().filter(person -> !some.contains(person)).toList();
    }

    /** With what was planned, so that it can be taken out of calendars where it ends. */
    private void tell(NotificationKind kind, UUID setId, Collection<UUID> people) {
        News news = News.ofSet(kind, notifier.newOccasion(), audience.set(setId));
        boolean ends = kind.calendar() == NotificationKind.Calendar.CANCEL;
        notifier.tell(ends ? news.about(audience.plannedIn(setId, clock.instant())) : news, people);
    }
}
