package org.setwise.enrolment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.setwise.programme.ProgrammeRepository;

/** Ends offers in time even when nobody asks, so that their places do not wait for the next visitor (rule 4). */
@ApplicationScoped
public class OfferExpiryService {
    private final EnrolmentRepository enrolments;
    private final ProgrammeRepository programmes;
    private final WaitingList waitingList;
    private final Clock clock;

    OfferExpiryService(
            EnrolmentRepository enrolments, ProgrammeRepository programmes, WaitingList waitingList, Clock clock) {
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.waitingList = waitingList;
        this.clock = clock;
    }

    /** One node at a time; each programme in a transaction of its own, so that one in trouble does not hold up the rest. */
    @Scheduled(
            every = "${setwise.offer-expiry.every:60s}",
            delayed = "10s",
            identity = "expire-offers",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void expireOffers() {
        if (enrolments.takeTurnAtExpiry()) {
            for (UUID programme : enrolments.programmesToLookThrough(clock.instant(), LocalDate.now(clock))) {
                QuarkusTransaction.requiringNew().run(() -> lookThrough(programme));
            }
        }
    }

    private void lookThrough(UUID programmeId) {
        programmes.findAndLock(programmeId).ifPresent(waitingList::offerFreedPlaces);
    }
}
