package org.setwise.notification;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.setwise.platform.paging.Page;
import org.setwise.platform.paging.PageRequest;
import org.setwise.platform.problem.NotFound;
import org.setwise.platform.security.CurrentPerson;
import org.setwise.signin.DemoMode;

/** What I was told, and what of it I have read. */
@ApplicationScoped
@Transactional
public class NotificationService {
    private static final Duration KEPT = Duration.ofDays(180);

    private final NotificationRepository notifications;
    private final FactsRepository facts;
    private final Rendering rendering;
    private final Destinations places;
    private final DemoMode demoMode;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    NotificationService(
            NotificationRepository notifications,
            FactsRepository facts,
            Rendering rendering,
            Destinations places,
            DemoMode demoMode,
            CurrentPerson currentPerson,
            Clock clock) {
        this.notifications = notifications;
        this.facts = facts;
        this.rendering = rendering;
        this.places = places;
        this.demoMode = demoMode;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    Page<NotificationView> listMine(boolean unreadOnly, PageRequest request) {
        List<UUID> ids = notifications.ofPerson(currentPerson.require(), unreadOnly, request);
        return Page.of(facts.of(ids), request, one -> List.of(one.id().toString()))
                .map(this::shown);
    }

    UnreadCount unread() {
        return new UnreadCount(notifications.unreadOf(currentPerson.require()));
    }

    UnreadCount markRead(UUID id) {
        requireMine(id);
        notifications.markRead(id, clock.instant());
        return unread();
    }

    UnreadCount markAllRead() {
        notifications.markAllRead(currentPerson.require(), clock.instant());
        return unread();
    }

    /** @throws NotFound outside a trial, where mails are sent and not shown */
    NotificationMail mail(UUID id) {
        if (!demoMode.isOn()) {
            throw new NotFound();
        }
        requireMine(id);
        Facts told = facts.find(id).orElseThrow(NotFound::new);
        return NotificationMail.of(told.receiver().email(), rendering.page(told));
    }

    /** What was told half a year ago helps nobody any more. */
    @Scheduled(every = "6h", delayed = "6m", identity = "forget-notifications")
    void forgetOld() {
        notifications.forgetBefore(clock.instant().minus(KEPT));
    }

    private void requireMine(UUID id) {
        if (!notifications.isOf(id, currentPerson.require())) {
            throw new NotFound();
        }
    }

    private NotificationView shown(Facts told) {
        return new NotificationView(
                told.id(),
                told.kind(),
                rendering.title(told),
                told.writtenAt(),
                told.read(),
                places.path(told),
                told.set() == null ? null : told.set().ref(),
                told.programme());
    }
}
