package org.setwise.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.setwise.learningset.SetCancelled;
import org.setwise.learningset.SetClosed;
import org.setwise.programme.PlacesChanged;
import org.setwise.programme.ProgrammeRepository;

/** What becomes of places when programmes and sets change, in the transaction that changes them. */
@ApplicationScoped
class PlacesFollowSets {
    private final EnrolmentRepository enrolments;
    private final ProgrammeRepository programmes;
    private final WaitingList waitingList;
    private final Clock clock;

    PlacesFollowSets(
            EnrolmentRepository enrolments, ProgrammeRepository programmes, WaitingList waitingList, Clock clock) {
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.waitingList = waitingList;
        this.clock = clock;
    }

    /** Rule 4: what has become free is offered at once. */
    void offerFreed(@Observes PlacesChanged changed) {
        programmes.findAndLock(changed.programmeId()).ifPresent(waitingList::offerFreedPlaces);
    }

    void withdraw(@Observes SetCancelled cancelled) {
        enrolments.placesIn(cancelled.setId()).forEach(place -> place.withdraw(cancelled.reason(), clock.instant()));
    }

    /** Members have completed; an offer that nobody answered ends with the set. */
    void complete(@Observes SetClosed closed) {
        for (Enrolment place : enrolments.placesIn(closed.setId())) {
            if (place.isEnrolled()) {
                place.complete(clock.instant());
            } else {
                place.withdraw("The set has closed.", clock.instant());
            }
        }
    }
}
