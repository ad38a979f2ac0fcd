package org.setwise.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.setwise.learningset.SetLapseService;

/**
 * Watches the clocks of sets that are over, and of those that nobody ended though nothing is planned in them: tells their people in
 * time, and erases what was written when its last day is past. What is due is worked out anew each time from what is there, so a standstill delays it and loses nothing.
 */
@ApplicationScoped
public class SetErasureService {
    private static final Logger LOG = Logger.getLogger(SetErasureService.class);

    private final SetErasureRepository sets;
    private final SetLapseService lapse;
    private final Event<ErasureAhead> erasureAhead;
    private final Clock clock;

    SetErasureService(SetErasureRepository sets, SetLapseService lapse, Event<ErasureAhead> erasureAhead, Clock clock) {
        this.sets = sets;
        this.lapse = lapse;
        this.erasureAhead = erasureAhead;
        this.clock = clock;
    }

    /** One node at a time; each set in a transaction of its own, so that one in trouble does not hold up the rest. */
    @Scheduled(
            every = "${setwise.retention.every:15m}",
            delayed = "40s",
            identity = "erase-sets",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void watchTheClocks() {
        if (sets.takeTurn()) {
            Instant now = clock.instant();
            sets.toWind(now).forEach(set -> alone(set, one -> sets.wind(one, now)));
            sets.toTell(now).forEach(set -> alone(set, this::tell));
            sets.toErase(now).forEach(set -> alone(set, one -> erase(one, now)));
        }
    }

    /** What went wrong is named by its kind alone: nothing that was written may come into the log. */
    private static void alone(UUID setId, Consumer<UUID> step) {
        try {
            QuarkusTransaction.requiringNew().run(() -> step.accept(setId));
        } catch (RuntimeException failure) {
            LOG.errorf(
                    "The set %s waits for its erasure until the next time: %s",
                    setId, failure.getClass().getName());
        }
    }

    /** A set that nobody ended ends now, in the same transaction. */
    private void erase(UUID setId, Instant now) {
        lapse.end(setId);
        sets.erase(setId, now);
    }

    /** Whoever is told too late for a week's notice has that week all the same. */
    private void tell(UUID setId) {
        Instant now = clock.instant();
        sets.lockToTell(setId, now).ifPresent(ending -> {
            LocalDate today = LocalDate.ofInstant(now, ending.zone());
            LocalDate oneWeekOn = today.plusDays(SetErasureRepository.REMINDED_DAYS_BEFORE);
            boolean tooLate = !ending.told() && ending.lastDay().isBefore(oneWeekOn);
            LocalDate lastDay = tooLate ? oneWeekOn : ending.lastDay();
            if (tooLate) {
                sets.keepUntil(setId, lastDay);
            }
            sets.noteTold(setId, !lastDay.isAfter(oneWeekOn), now);
            Instant day = lastDay.atTime(LocalTime.NOON).atZone(ending.zone()).toInstant();
            erasureAhead.fire(new ErasureAhead(setId, lastDay, day, ending.told(), ending.open()));
        });
    }
}
