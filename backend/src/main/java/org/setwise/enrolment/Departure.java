package org.setwise.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.MemberLeft;
import org.setwise.programme.Programme;

/** How a place is left: the set goes on without whoever had it, and the place is offered at once (rule 4). */
@ApplicationScoped
class Departure {
    private final EnrolmentRepository enrolments;
    private final LearningSetRepository sets;
    private final WaitingList waitingList;
    private final Event<MemberLeft> memberLeft;
    private final Clock clock;

    Departure(
            EnrolmentRepository enrolments,
            LearningSetRepository sets,
            WaitingList waitingList,
            Event<MemberLeft> memberLeft,
            Clock clock) {
        this.enrolments = enrolments;
        this.sets = sets;
        this.waitingList = waitingList;
        this.memberLeft = memberLeft;
        this.clock = clock;
    }

    /**
     * Ends the application or the place.
     *
     * @param programme locked by the caller, before the set
     * @param reason null for none
     */
    void leave(Programme programme, Enrolment enrolment, String reason) {
        enrolment.setId().ifPresent(sets::findAndLock);
        boolean wasMember = enrolment.isEnrolled();
        enrolment.withdraw(reason, clock.instant());
        enrolments.flush();
        if (wasMember) {
            memberLeft.fire(new MemberLeft(enrolment.setId().orElseThrow(), enrolment.personId()));
        }
        waitingList.offerFreedPlaces(programme);
        enrolments.flush();
    }
}
