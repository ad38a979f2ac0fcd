package org.setwise.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.setwise.learningset.LearningSetRepository;
import org.setwise.learningset.MemberLeft;
import org.setwise.platform.problem.NotFound;
import org.setwise.programme.Programme;
import org.setwise.programme.ProgrammeRepository;

/** How somebody leaves everything at once: each set goes on as if they had left it alone, and their places are offered (rule 4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DepartureService {
    private final EnrolmentRepository enrolments;
    private final ProgrammeRepository programmes;
    private final LearningSetRepository sets;
    private final WaitingList waitingList;
    private final Event<MemberLeft> memberLeft;
    private final Clock clock;

    DepartureService(
            EnrolmentRepository enrolments,
            ProgrammeRepository programmes,
            LearningSetRepository sets,
            WaitingList waitingList,
            Event<MemberLeft> memberLeft,
            Clock clock) {
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.sets = sets;
        this.waitingList = waitingList;
        this.memberLeft = memberLeft;
        this.clock = clock;
    }

    /** The caller has made sure that it is this person's wish. */
    public void leaveEverything(UUID personId) {
        enrolments.programmesOfLive(personId).forEach(programme -> leave(programme, personId));
    }

    /** The programme is locked before the set, as everywhere; so that two who leave at once wait and never block each other, in one order. */
    private void leave(UUID programmeId, UUID personId) {
        Programme programme = programmes.findAndLock(programmeId).orElseThrow(NotFound::new);
        enrolments.liveOne(programmeId, personId).ifPresent(enrolment -> {
            enrolment.setId().ifPresent(sets::findAndLock);
            boolean wasMember = enrolment.isEnrolled();
            enrolment.withdraw(null, clock.instant());
            enrolments.flush();
            if (wasMember) {
                memberLeft.fire(new MemberLeft(enrolment.setId().orElseThrow(), personId));
            }
        });
        waitingList.offerFreedPlaces(programme);
        enrolments.flush();
    }
}
