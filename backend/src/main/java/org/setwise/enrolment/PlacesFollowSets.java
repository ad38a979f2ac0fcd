package org.setwise.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.setwise.learningset.SetCancelled;
import org.setwise.learningset.SetClosed;
import org.setwise.learningset.SetCreated;
import org.setwise.platform.time.Ids;
import org.setwise.programme.PlacesChanged;
import org.setwise.programme.ProgrammeRepository;

/** What becomes of places when programmes and sets change, in the transaction that changes them. */
@ApplicationScoped
class PlacesFollowSets {
    private final EnrolmentRepository enrolments;
    private final ProgrammeRepository programmes;
    private final WaitingList waitingList;
    private final Ids ids;
    private final Clock clock;

    PlacesFollowSets(
            EnrolmentRepository enrolments,
            ProgrammeRepository programmes,
            WaitingList waitingList,
            Ids ids,
            Clock clock) {
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.waitingList = waitingList;
        this.ids = ids;
        this.clock = clock;
    }

    /** Rule 4: what has become free is offered at once. */
    void offerFreed(@Observes PlacesChanged changed) {
        programmes.findAndLock(changed.programmeId()).ifPresent(waitingList::offerFreedPlaces);
    }

    /** Whoever completed one set goes on in the other: the place is theirs already, and no second one (rules 2 and 3). */
    void goOn(@Observes SetCreated created) {
        if (created.continuesId() != null) {
            enrolments
                    .completedIn(created.continuesId())
                    .forEach(place ->
                            enrolments.persist(place.continuedIn(ids.next(), created.setId(), clock.instant())));
            enrolments.flush();
        }
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
