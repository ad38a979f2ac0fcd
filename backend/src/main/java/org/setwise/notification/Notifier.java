package org.setwise.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.setwise.platform.outbox.Outbox;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.platform.time.Ids;

/** Tells people something: a notification in the application and a mail in the outbox, in the running transaction. */
@ApplicationScoped
class Notifier {
    private final NotificationRepository notifications;
    private final Outbox outbox;
    private final CurrentPerson currentPerson;
    private final Ids ids;
    private final Clock clock;

    Notifier(NotificationRepository notifications, Outbox outbox, CurrentPerson currentPerson, Ids ids, Clock clock) {
        this.notifications = notifications;
        this.outbox = outbox;
        this.currentPerson = currentPerson;
        this.ids = ids;
        this.clock = clock;
    }

    /** What happens once: nobody is told of it a second time, because it does not happen a second time. */
    String newOccasion() {
        return ids.next().toString();
    }

    /** What one person is to be told. */
    record Told(UUID personId, News news) {}

    /**
     * Tells each of these people, unless they were told for this occasion already. Whoever did it has read it; the mail they get
     * like everybody else, for it keeps their calendar right.
     */
    void tell(News news, Collection<UUID> people) {
        tellEach(people.stream().map(person -> new Told(person, news)).toList());
    }

    /** Tells each of these people something of their own, in as many statements for many as for one. */
    void tellEach(List<Told> each) {
        if (!each.isEmpty()) {
            List<NotificationRepository.Addressed> notices = each.stream()
                    .map(told -> new NotificationRepository.Addressed(ids.next(), told.personId(), told.news()))
                    .toList();
            outbox.post(
                    MailChannel.NAME,
                    notifications.add(
                            notices, clock.instant(), currentPerson.id().orElse(null)));
        }
    }

    /** Tells those of them who did not do it themselves. */
    void tellOthers(News news, Collection<UUID> people) {
        tell(
                news,
                people.stream()
                        .filter(person ->
                                currentPerson.id().filter(person::equals).isEmpty())
                        .toList());
    }

    /** Tells this of sessions instead of what was told of them before in this transaction. */
    void tellInstead(NotificationKind before, News news, Collection<UUID> people) {
        notifications.takeBack(
                before,
                news.sessions().stream().map(News.ToldSession::sessionId).toList());
        tell(news, people);
    }
}
