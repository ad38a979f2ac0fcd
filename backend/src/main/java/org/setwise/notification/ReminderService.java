package org.setwise.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.setwise.notification.ReminderRepository.Between;
import org.setwise.notification.ReminderRepository.Expected;
import org.setwise.notification.ReminderRepository.OpenOffer;
import org.setwise.platform.security.TransactionGuard;

/**
 * Reminds people when it is time. What is due is worked out anew each time from what is planned, so a session that moves
 * takes its reminders with it; that nobody is reminded twice is PostgreSQL's to hold.
 */
@ApplicationScoped
public class ReminderService {
    private static final Duration HORIZON = Duration.ofDays(ReminderTimes.TURN_AHEAD + 2L);
    /** A reminder that a standstill delayed is still sent so much later, while it is true. */
    private static final Duration LATEST = Duration.ofDays(2);

    private final ReminderRepository reminders;
    private final FactsRepository facts;
    private final Notifier notifier;
    private final TransactionGuard guard;
    private final Clock clock;

    ReminderService(
            ReminderRepository reminders,
            FactsRepository facts,
            Notifier notifier,
            TransactionGuard guard,
            Clock clock) {
        this.reminders = reminders;
        this.facts = facts;
        this.notifier = notifier;
        this.guard = guard;
        this.clock = clock;
    }

    /** One node at a time. */
    @Scheduled(
            every = "${setwise.reminders.every:60s}",
            delayed = "15s",
            identity = "remind",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void remind() {
        if (!reminders.takeTurn()) {
            return;
        }
        Instant now = clock.instant();
        for (Expected one : reminders.expected(now, now.plus(HORIZON))) {
            remind(NotificationKind.DAY_AHEAD, ReminderTimes.DAY_AHEAD, one, now);
            remind(NotificationKind.WEEK_AHEAD, ReminderTimes.WEEK_AHEAD, one, now);
        }
        for (Expected one : reminders.presenters(now, now.plus(HORIZON))) {
            remind(NotificationKind.TURN_AHEAD, ReminderTimes.TURN_AHEAD, one, now);
        }
        reminders.openOffers(now, now.plus(HORIZON)).forEach(offer -> remind(offer, now));
        reminders.between(now).forEach(member -> remind(member, now));
    }

    /** Whoever heard of the date only after the reminder was due needs none. */
    private void remind(NotificationKind kind, int days, Expected one, Instant now) {
        Instant due = ReminderTimes.daysBefore(days, one.session().startsAt(), one.zone());
        if (isTime(due, now) && one.toldAt().isBefore(due)) {
            notifier.tell(
                    News.ofSet(kind, one.occasion(), one.set())
                            .ofTurn(one.turnId())
                            .about(List.of(one.session())),
                    List.of(one.personId()));
        }
    }

    private void remind(OpenOffer offer, Instant now) {
        Instant due = ReminderTimes.daysBefore(
                ReminderTimes.OFFER_ENDS_IN, offer.enrolment().offerExpiresAt(), offer.zone());
        boolean toldBefore = offer.toldAt() == null || offer.toldAt().isBefore(due);
        if (isTime(due, now) && toldBefore) {
            News news = News.ofEnrolment(
                    NotificationKind.OFFER_ENDING,
                    offer.enrolment().enrolmentId().toString(),
                    offer.enrolment());
            notifier.tell(news, List.of(offer.enrolment().personId()));
        }
    }

    /** Once between two sessions, even if the next one moves. */
    private void remind(Between member, Instant now) {
        Instant next = member.next().startsAt();
        boolean longEnough =
                Duration.between(member.lastAt(), next).compareTo(ReminderTimes.SHORTEST_TIME_BETWEEN) >= 0;
        Instant due = ReminderTimes.halfWay(member.lastAt(), next, member.zone());
        if (longEnough && isTime(due, now) && hasSomethingUndertaken(member)) {
            News news = News.ofSet(
                            NotificationKind.ACTIONS_HALF_WAY,
                            member.lastSessionId().toString(),
                            member.set())
                    .about(List.of(member.next()));
            notifier.tell(news, List.of(member.personId()));
        }
    }

    private static boolean isTime(Instant due, Instant now) {
        return !now.isBefore(due) && now.isBefore(due.plus(LATEST));
    }

    /** Asked on behalf of the member and in a transaction of its own, as only they may see what they undertook. */
    private boolean hasSomethingUndertaken(Between member) {
        UUID person = member.personId();
        return QuarkusTransaction.requiringNew().call(() -> {
            guard.workFor(person);
            return facts.hasUnfinishedActions(member.set().setId(), person);
        });
    }
}
