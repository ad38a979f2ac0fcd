package org.setwise.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.setwise.platform.problem.NotFound;
import org.setwise.programme.Programme;
import org.setwise.programme.ProgrammeRepository;

/** How somebody leaves everything at once, each set as if they left it alone. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DepartureService {
    private final EnrolmentRepository enrolments;
    private final ProgrammeRepository programmes;
    private final Departure departure;

    DepartureService(EnrolmentRepository enrolments, ProgrammeRepository programmes, Departure departure) {
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.departure = departure;
    }

    /** The caller has made sure that it is this person's wish. */
    public void leaveEverything(UUID personId) {
        enrolments.programmesOfLive(personId).forEach(programme -> leave(programme, personId));
    }

    /** In one order of the programmes, so that two who leave at once wait and never block each other. */
    private void leave(UUID programmeId, UUID personId) {
        Programme programme = programmes.findAndLock(programmeId).orElseThrow(NotFound::new);
        enrolments.liveOne(programmeId, personId).ifPresent(enrolment -> departure.leave(programme, enrolment, null));
    }
}
